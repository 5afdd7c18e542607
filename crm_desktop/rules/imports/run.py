"""One import while it runs: its batch, its policy, and what it has learnt from group to group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from crm_desktop.rules.imports.incoming import Duplicates, ImportWords, IncomingRow
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


@dataclass
class ImportRun:
    """Used by one group after the other on the writer lane, never by two at once.

    `title` is the file's name without its ending; `stages` are the map's words for stages, in their order.
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


@dataclass(frozen=True)
class StoreGroup:
    """Up to 500 rows of one import that nothing is wrong with so far."""

    run: ImportRun
    rows: tuple[IncomingRow, ...]


Texts = Mapping[str, str]
