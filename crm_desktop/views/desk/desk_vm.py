"""The day desk without its widgets: which day, whose work, which tab, and what may be done with a line (C24-11)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.queries.work.day_desks import tables
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.views.desk.desk_lists import DeskLists, desk_lists, desk_page
from crm_desktop.views.desk.desk_place import SCREEN, DeskPlace
from crm_desktop.views.desk.desk_reopening import Reopened, reopened
from crm_desktop.views.widgets.held_pages import PAGE
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import HeadArrived, Id
from crm_desktop.views.widgets.work_rows import WorkId, WorkKind, WorkRow

_MINUTE_MS = 60_000
_AFTER_THE_CARD_MS = 400


class DeskVm(QObject):
    listed = Signal()  # the orders of the tabs and the figures are new
    moved = Signal()  # another day, tab or scope is shown
    refused = Signal(object)  # a Problem
    failed = Signal(object)  # a Problem: there is nothing to show

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.day = house.today
        self.whose = Whose.MINE
        self.tab = "all"
        self.lists: DeskLists | None = None
        self.wanted: WorkId | None = None  # the row to choose when it is there: left so the last time
        self._question = 0
        self._first: Reopened | None = None  # whose rows came along with the lists
        self._follows_today = True
        self._waiting: list[HeadArrived] = []
        house.feed.changed.connect(self._heard)
        self._owed = QTimer(self, singleShot=True, interval=_AFTER_THE_CARD_MS)
        self._owed.timeout.connect(self.load)
        self._minutes = QTimer(self)
        self._minutes.setInterval(_MINUTE_MS)
        self._minutes.timeout.connect(self._minute_passed)
        self._minutes.start()

    # ---- what is shown

    def restore(self) -> None:
        """Opens as it was left, but on today (pain P16), with the rows that are seen first."""
        self._question += 1
        question, day, now, actor = self._question, self.day, self._house.now, self._house.session.actor
        self._house.lanes.read(
            self,
            lambda session: reopened(session, actor, day, now),
            lambda found: self._restored(found, question),
            self.failed.emit,
        )

    def load(self) -> None:
        self._owed.stop()
        self._question += 1
        self._first = None
        question, day, now, whose = self._question, self.day, self._house.now, self.whose
        actor = self._house.session.actor
        self._house.lanes.read(
            self,
            lambda session: desk_lists(session, actor, day, now, whose),
            lambda lists: self._listed(lists, question),
            self.failed.emit,
        )

    def open_ids(self, done: HeadArrived) -> None:
        """For the table: the order of the tab in view, at once or when it has come; at a start with its first rows."""
        if self.lists is None:
            self._waiting.append(done)
        else:
            done(self.lists.tabs[self.tab], self._first_rows(self.lists.tabs[self.tab]))

    def fetch_page(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        lists, actor = self.lists, self._house.session.actor
        if lists is None:
            done([])
            return
        wanted = [one for one in ids if isinstance(one, WorkId)]
        if self._first is not None and self._first.ids == wanted:
            done(self._first.rows)
            return
        self._house.lanes.read(self, lambda session: desk_page(session, actor, wanted, lists.at), done)

    def counts(self) -> dict[str, int]:
        return {tab: len(ids) for tab, ids in self.lists.tabs.items()} if self.lists is not None else {}

    def left_open(self) -> tuple[UUID, ...]:
        """My tasks that are in work or due: what must be empty or handed over when the shift ends (R14)."""
        return tuple(one.id for one in self.lists.tabs["left_open"]) if self.lists is not None else ()

    @property
    def is_owed(self) -> bool:
        """Whether the lists come a little later, behind a caller's card."""
        return self._owed.isActive()

    @property
    def is_today(self) -> bool:
        return self.day == self._house.today

    # ---- where to

    def show_day(self, day: date) -> None:
        self._follows_today = day == self._house.today
        if day != self.day:
            self.day = day
            self.lists = None
            self.moved.emit()
            self.load()

    def step(self, days: int) -> None:
        self.show_day(self.day + timedelta(days=days))

    def show_tab(self, tab: str) -> None:
        if tab != self.tab:
            self.tab = tab
            self.moved.emit()
            self.save_place(None)

    def show_whose(self, whose: Whose) -> None:
        if whose is not self.whose:
            self.whose = whose
            self.lists = None
            self.moved.emit()
            self.save_place(None)
            self.load()

    def stand_at(self, chosen: Id | None) -> None:
        if isinstance(chosen, WorkId):
            self.wanted = chosen

    def save_place(self, chosen: Id | None) -> None:
        """The tab, the scope and the row stay for the next start."""
        from crm_desktop.usecases.station.save_view import SaveView, save_view

        self.stand_at(chosen)
        order = SaveView(screen=SCREEN, name="", state=DeskPlace(self.tab, self.whose, self.wanted).state())
        self._house.lanes.write(self, "", lambda work: save_view(work, order))

    # ---- what may be done

    def take(self, row: WorkRow) -> None:
        """Into work, or back among the planned when I have it in work: one key does both.

        A colleague's is not put back but asked for, so that the second taker is told who has it (OT-33).
        """
        if row.kind is not WorkKind.TASK or not row.is_open:
            return
        if row.state.value == "in_work" and row.owner_id == self._house.session.user_id:
            from crm_desktop.usecases.tasks.release_task import ReleaseTask, release_task

            back = ReleaseTask(task_id=row.record_id)
            self._write("release_task", lambda work: release_task(work, back))
        else:
            from crm_desktop.usecases.tasks.take_task import TakeTask, take_task

            order = TakeTask(task_id=row.record_id)
            self._write("take_task", lambda work: take_task(work, order))

    def _write(self, act: str, work: Callable[[Any], object]) -> None:
        self._house.lanes.write(self, act, work, None, self.refused.emit)

    # ---- answers

    def _restored(self, found: Reopened, question: int) -> None:
        self.tab, self.whose, self.wanted = found.place.tab, found.place.whose, found.place.row
        self.moved.emit()
        if question != self._question:
            self.load()  # somebody has gone to another day meanwhile
            return
        self._first = found
        self._listed(found.lists, question)

    def _listed(self, lists: DeskLists, question: int) -> None:
        if question != self._question:
            return
        self.lists = lists
        waiting, self._waiting = self._waiting, []
        # The figures first: a table asks again when it hears this, and its rows may be painted at once.
        self.listed.emit()
        for done in waiting:
            done(lists.tabs[self.tab])

    def _first_rows(self, ids: Sequence[WorkId]) -> Sequence[WorkRow]:
        return self._first.rows if self._first is not None and self._first.ids == list(ids[:PAGE]) else ()

    def _heard(self, changes: Any) -> None:
        """A ring writes its own row of the log; the card of whoever rings is asked for and painted before that."""
        if not changes.touches(*tables()):
            return
        if all(call.card is not None for call in self._house.phone.calls):
            self.load()
        elif not self._owed.isActive():
            self._owed.start()

    def _minute_passed(self) -> None:
        """What was due becomes overdue; at midnight the desk of today becomes that of the new day."""
        if self._follows_today and self.day != self._house.today:
            self.show_day(self._house.today)
        else:
            self.load()
