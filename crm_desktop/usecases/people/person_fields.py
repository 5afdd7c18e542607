"""What may be written into a person's own fields, for making one and for changing one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.models.people.person import Person, PersonStatus, Visibility
from crm_desktop.rules.births import impossible_birth
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.unit_of_work import UnitOfWork

NAMES = frozenset({"given_name", "family_name", "father_name"})
CODES = frozenset({"national_id", "file_number", "external_id", "council_number"})
WORDS = frozenset({"preferred_channel", "best_time", "warning"})
FIELDS = NAMES | CODES | WORDS | frozenset(
    {
        "kind", "sex", "birth_on", "standing", "category_id", "channel_id", "language", "do_not_call", "do_not_sms",
        "notes", "visibility", "owner_id", "owner_team_id", "is_marketer", "is_referrer",
    }
)  # fmt: skip


class FileNumberTaken(Problem):
    """A file number is one person's in the whole clinic."""

    code = "person.file_number_taken"


class TeamNeeded(Problem):
    """Hidden from everybody, also from those who shall work with them (SM-10)."""

    code = "person.team_needed"


def check_fields(work: UnitOfWork, given: Mapping[str, Any], person_id: UUID | None = None) -> dict[str, Any]:
    """The fields as they are kept; raises ImpossibleBirth, FileNumberTaken or TeamNeeded."""
    unknown = set(given) - FIELDS
    if unknown:
        raise ValueError(f"not a person's field: {sorted(unknown)}")
    kept = dict(given)
    for name in NAMES & kept.keys():
        kept[name] = tidy(kept[name]) or ""
    for name in CODES & kept.keys():
        kept[name] = latin_digits(tidy(kept[name]) or "") or None
    for name in WORDS & kept.keys():
        kept[name] = tidy(kept[name])
    born = kept.get("birth_on")
    if born is not None and (problem := impossible_birth(born, work.today)) is not None:
        raise problem
    if kept.get("file_number"):
        _refuse_taken(work, kept["file_number"], person_id)
    hidden = kept.get("visibility") is Visibility.TEAM
    if hidden and "owner_team_id" in kept and kept["owner_team_id"] is None:
        raise TeamNeeded
    return kept


def _refuse_taken(work: UnitOfWork, file_number: str, person_id: UUID | None) -> None:
    # Everybody's numbers count, also of persons whom the actor may not see.
    statement = select(Person).where(Person.file_number == file_number, Person.deleted_at.is_(None))
    # Who was merged has left theirs to the record that stayed.
    living = (one for one in work.all(statement) if one.status is not PersonStatus.MERGED)
    holder = next((one for one in living if one.id != person_id), None)
    if holder is not None:
        raise FileNumberTaken(number=file_number)
