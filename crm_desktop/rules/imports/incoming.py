"""A row on its way in, what is to become of rows that are known already, and what became of each."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.station.import_batch import RowFate

Value = str | int | Decimal | date | bool | None  # a datetime is a date too


class Duplicates(enum.StrEnum):
    """What becomes of a row whose person or record is known already."""

    SKIP = "skip"
    UPDATE = "update"  # only empty fields are filled
    MAKE = "make"


class ValueTooLong(Problem):
    """Facts: limit (characters)."""

    code = "import.too_long"


class Duplicate(Problem):
    """Facts: name (whoever is known already), value (by which)."""

    code = "import.duplicate"


class DuplicateInFile(Problem):
    """Facts: row (the earlier one), value (by which)."""

    code = "import.duplicate_in_file"


class ImportedBefore(Problem):
    """By an earlier import of a file with the very same content."""

    code = "import.imported_before"


class DayToCome(Problem):
    """Of something that is said to have happened. Facts: day."""

    code = "import.day_to_come"


class ClosedTooEarly(Problem):
    """Facts: opened, closed."""

    code = "import.closed_too_early"


class BookedTooLate(Problem):
    """Facts: booked, visit (days)."""

    code = "import.booked_too_late"


class CameAndMissed(Problem):
    """Both are said of one visit."""

    code = "import.came_and_missed"


class NobodyNamed(Problem):
    """A visit is somebody's: by key, number or name."""

    code = "import.nobody_named"


class UnknownStage(Problem):
    """Facts: text, stages."""

    code = "import.unknown_stage"


class DealForNobody(Problem):
    """Only remarked: the deal has neither person nor organisation."""

    code = "import.deal_for_nobody"


@dataclass(frozen=True, slots=True)
class WishedStep:
    """The task an open row gets; names are looked up, or made."""

    template: str
    in_days: int
    performer: str | None = None


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """`refusals` name their field; a row with any is told and not stored. `cells` are the row as it came."""

    number: int
    values: Mapping[str, Value]
    cells: tuple[str, ...] = ()
    refusals: tuple[tuple[str, Problem], ...] = ()
    remarks: tuple[tuple[str, Problem], ...] = ()
    step: WishedStep | None = None

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return "" if value is None else " ".join(str(value).split())

    def day(self, name: str) -> date | None:
        value = self.values.get(name)
        return value if isinstance(value, date) else None

    def number_of(self, name: str) -> int | None:
        value = self.values.get(name)
        return int(value) if isinstance(value, int | Decimal) else None


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What became of a row that was not simply made; `problems` name their fields."""

    number: int
    fate: RowFate
    record_id: UUID | None = None
    problems: tuple[tuple[str, Problem], ...] = ()


@dataclass(frozen=True)
class ImportWords:
    """Names that an import gives to what it has to make, in the language of the user."""

    unknown_reason: str = "Unknown reason"
    labels: Mapping[str, str] = field(default_factory=lambda: {"age": "Age", "job": "Job"})
    done: str = "Done"
    previously: str = "before: {outcome}"
    call_undated: str = "The date of this call is not known. Calls so far: {attempts}."
    visit: str = "Visit"
    unknown_provider: str = "Therapist not named"
    hour_unknown: str = "The hour of this visit is not known."
    overlap: str = "It was so in the imported file."
    birth_from_age: str = "Only the age was imported ({age}): the year of birth follows from it, the day is not known."


def facts_of(problems: tuple[tuple[str, Problem], ...]) -> dict[str, Any]:
    """The first problem's facts with its field, and the others beside it."""
    field_name, first = problems[0]
    facts: dict[str, Any] = {**first.facts, "field": field_name}
    if len(problems) > 1:
        facts["others"] = [[name, problem.code, problem.facts] for name, problem in problems[1:]]
    return facts
