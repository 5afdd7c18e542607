"""What a grid of hours shows: columns, entries in them, held slots, and the hours between which it is drawn."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from crm_desktop.queries.visits.schedule_days import VisitRow
from crm_desktop.queries.visits.schedule_tasks import DayTaskRow
from crm_desktop.views.widgets.sync_standing import Mark

Minutes = tuple[int, int]


@dataclass(frozen=True)
class Column:
    """A day, or a provider, room or performer on a day; `open` are the minutes in which somebody works there.

    `closed` is None on a working day, else the name of the holiday, empty for a day off.
    """

    on: date
    owner_id: UUID | None = None
    title: str = ""
    tone: str = ""
    open: tuple[Minutes, ...] = ()
    closed: str | None = None


@dataclass(frozen=True)
class Entry:
    """One visit or task. `tone` tells the provider or the kind, the state has its own colour and word.

    `is_stretchable`: it can be pulled by its end, of a task on its last day.
    """

    id: UUID
    column: int
    start: int
    end: int
    title: str
    line: str
    tone: str
    state: enum.Enum
    row: VisitRow | DayTaskRow
    owner: str = ""
    place: str = ""
    is_movable: bool = False
    is_all_day: bool = False
    is_stretchable: bool = False
    mark: Mark = Mark.NONE  # whether the server has given it this time

    @property
    def minutes(self) -> int:
        return self.end - self.start

    @property
    def visit(self) -> VisitRow | None:
        return self.row if isinstance(self.row, VisitRow) else None

    @property
    def task(self) -> DayTaskRow | None:
        return self.row if isinstance(self.row, DayTaskRow) else None


@dataclass(frozen=True)
class Held:
    """A slot that somebody else keeps for the moment."""

    column: int
    start: int
    end: int
    by: str


@dataclass(frozen=True)
class Board:
    """`opens` and `closes` are whole hours in minutes; `is_cut`: there is more than can be shown."""

    columns: tuple[Column, ...] = ()
    entries: tuple[Entry, ...] = ()
    all_day: tuple[Entry, ...] = ()
    held: tuple[Held, ...] = ()
    opens: int = 8 * 60
    closes: int = 20 * 60
    has_days: bool = True
    is_cut: bool = False

    def entry(self, entry_id: UUID) -> Entry | None:
        return next((one for one in (*self.entries, *self.all_day) if one.id == entry_id), None)
