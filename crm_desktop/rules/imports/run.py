"""One import while it runs: its batch, its policy, and what it has learnt from group to group."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from crm_desktop.models.station.import_batch import RowFate
from crm_desktop.rules.imports.incoming import Duplicates, ImportedBefore, ImportWords, IncomingRow, RowOutcome
from crm_desktop.rules.imports.known_names import KnownNames
from crm_desktop.rules.imports.known_people import KnownPeople


@dataclass(frozen=True)
class Told:
    """How many rows were read, and what became of them."""

    read: int = 0
    made: int = 0
    updated: int = 0
    skipped: int = 0
    refused: int = 0

    def __add__(self, other: Told) -> Told:
        return Told(
            self.read + other.read,
            self.made + other.made,
            self.updated + other.updated,
            self.skipped + other.skipped,
            self.refused + other.refused,
        )


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """Of the same file: how many of its rows were read, and which of them did not come in."""

    rows_read: int
    left_out: frozenset[int]

    def brought(self, place: int, number: int) -> bool:
        """Whether the row at that place among the rows of the file, with that number, came in."""
        return place < self.rows_read and number not in self.left_out


@dataclass
class ImportRun:
    """Used by one group after the other on the writer lane, never by two at once.

    `title` is the file's name without its ending; `stages` are the map's words for stages, in their order.
    `told` counts from the first row of the file, also where an import goes on that was broken off.
    """

    batch_id: UUID
    kind: str
    title: str
    duplicates: Duplicates = Duplicates.SKIP
    is_dry: bool = False
    words: ImportWords = field(default_factory=ImportWords)
    stages: tuple[str, ...] = ()
    names: KnownNames = field(default_factory=KnownNames)
    people: KnownPeople = field(default_factory=KnownPeople)
    told: Told = field(default_factory=Told)
    # What the import made once for all its rows, such as the call round.
    made_once: dict[str, UUID] = field(default_factory=dict)
    external_ids: dict[str, int] = field(default_factory=dict)
    twins: dict[Hashable, int] = field(default_factory=dict)
    earlier: tuple[EarlierImport, ...] = ()
    # The people of the call round, and those an import of visits has seen come, as plain numbers.
    called: set[int] = field(default_factory=set)
    # Keys of the base where its table has no index on them: read once an import.
    keys_there: dict[str, UUID] | None = None
    # When the providers of imported visits were busy, by provider and day.
    taken: dict[tuple[int, date], list[tuple[datetime, datetime]]] = field(default_factory=dict)

    def came_before(self, rows: Sequence[IncomingRow]) -> frozenset[int]:
        """The numbers of those rows of the next group that the same file has brought already."""
        if self.duplicates is Duplicates.MAKE:
            return frozenset()
        first = self.told.read
        return frozenset(
            row.number
            for place, row in enumerate(rows, first)
            if any(earlier.brought(place, row.number) for earlier in self.earlier)
        )


@dataclass(frozen=True)
class StoreGroup:
    """Up to 500 rows of one import that nothing is wrong with so far; `came_before` are the numbers of those that the
    same file has brought already."""

    run: ImportRun
    rows: tuple[IncomingRow, ...]
    came_before: frozenset[int] = frozenset()

    def again(self, row: IncomingRow) -> RowOutcome | None:
        """To be asked where the row would be made."""
        if row.number not in self.came_before:
            return None
        return RowOutcome(row.number, RowFate.SKIPPED, None, (("", ImportedBefore()),))


def title_of(file_name: str) -> str:
    return file_name.rpartition(".")[0] or file_name
