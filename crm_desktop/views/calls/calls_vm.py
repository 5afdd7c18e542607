"""The calls list without its widgets: its tabs, what they ask, and how they are narrowed (C24-10, MIS-09, O4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.clock import start_of_day
from crm_desktop.models.calls.call import CallStatus, Direction
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.calls.call_rows import CallFilter, call_count, call_ids
from crm_desktop.queries.calls.callback_rows import CallbackFilter, callback_count, callback_ids
from crm_desktop.queries.calls.lines import line_rows
from crm_desktop.queries.work.task_filters import TaskFilter, Whose
from crm_desktop.queries.work.task_rows import task_ids
from crm_desktop.views.calls.call_lines import TABLES, call_lines
from crm_desktop.views.calls.ledger_place import LedgerPlace
from crm_desktop.views.widgets.filter_choices import colleagues
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import Choices, ListVm, Place
from crm_desktop.views.widgets.round_vm import begin_round
from crm_desktop.views.widgets.work_rows import WorkId, WorkKind, work_ids

MISSED = (CallStatus.MISSED, CallStatus.ABANDONED)
PERIODS = {"today": 0, "week": 6, "month": 29}  # days before today
INTERNAL = "internal"  # in the place of a line: calls between desks, which nobody else is shown


class CallsVm(ListVm):
    SCREEN: ClassVar[str] = "calls"
    TABS: ClassVar[tuple[str, ...]] = ("all", "in", "out", "missed", "callbacks")
    TABLES: ClassVar[frozenset[str]] = TABLES

    led = Signal()  # to those who wait, before their list is shown

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._is_first = False  # nobody has left this list anywhere yet
        self.counted.connect(self._begin_with_callbacks)

    def _restored(self, place: Place) -> None:
        self._is_first = not place
        super()._restored(place)

    def _begin_with_callbacks(self) -> None:
        """O4: F7 leads to those who wait for a call, if there are any; later it leads to where one was."""
        is_first, self._is_first = self._is_first, False
        if is_first and not self.is_narrowed and self.tab == self.TABS[0] and self.counts.get("callbacks"):
            self.led.emit()
            self.show_tab("callbacks")

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor = self.house.session.actor
        if self.tab == "callbacks":
            due = self._callbacks()
            return lambda session: work_ids(WorkKind.CALLBACK, callback_ids(session, actor, due, limit))
        wanted = self.wanted_calls(self.tab)
        return lambda session: work_ids(WorkKind.CALL, call_ids(session, actor, wanted, limit))

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        actor = self.house.session.actor
        wanted = [one for one in ids if isinstance(one, WorkId)]
        return lambda session: call_lines(session, actor, wanted)

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor, due = self.house.session.actor, self._callbacks()
        tabs = {tab: self.wanted_calls(tab) for tab in self.TABS if tab != "callbacks"}

        def question(session: Any) -> dict[str, int]:
            counts = {tab: call_count(session, actor, wanted) for tab, wanted in tabs.items()}
            return counts | {"callbacks": callback_count(session, actor, due)}

        return question

    def begin_round(self, nothing: Callable[[], None]) -> None:
        """O5: into the calls of the round that is due first, mine before my team's; `nothing` where there is none."""
        house, actor = self.house, self.house.session.actor

        def question(session: Any) -> UUID | None:
            rounds = (
                task_ids(session, actor, TaskFilter(whose, task_type=TaskType.CALL_ROUND), 1)
                for whose in (Whose.MINE, Whose.TEAM)
            )
            return next((found for ids in rounds for found in ids), None)

        def begin(round_id: UUID | None) -> None:
            if round_id is None:
                nothing()
            else:
                begin_round(house, round_id, self.refused.emit)

        house.lanes.read(self, question, begin, self.refused.emit)

    def choices_question(self) -> Callable[[Any], Choices]:
        actor = self.house.session.actor

        def question(session: Any) -> Choices:
            lines = [(row.number, row.name) for row in line_rows(session)]
            return {"agent": colleagues(session, actor), "line": lines}

        return question

    def id_of(self, chosen: Id) -> Any:
        return chosen.id if isinstance(chosen, WorkId) else None

    def row_id(self, kept: UUID) -> Id:
        return WorkId(WorkKind.CALLBACK if self.tab == "callbacks" else WorkKind.CALL, kept)

    def wanted_calls(self, tab: str) -> CallFilter:
        line = self.filters.get("line", "")
        wanted = CallFilter(text=self.text, agent_id=self.filter_id("agent"), is_internal=line == INTERNAL)
        if line and line != INTERNAL:
            wanted = replace(wanted, line=line)
        place = self.ledger_place
        if place is not None:
            return self._of_figure(wanted, place, tab)
        days = PERIODS.get(self.filters.get("period", ""))
        if days is not None:
            first = self.house.today - timedelta(days=days)
            wanted = replace(wanted, started_from=start_of_day(first, self.house.session.time_zone))
        return self._of_tab(wanted, tab)

    @property
    def ledger_place(self) -> LedgerPlace | None:
        """The figure whose calls are shown; its day stands in the place of the period."""
        return LedgerPlace.read(self.filters.get("ledger", ""))

    def show_place(self, place: LedgerPlace) -> None:
        self.tab, self.text, self.filters = self.TABS[0], "", {"ledger": place.written()}
        self._go()

    def _of_figure(self, wanted: CallFilter, place: LedgerPlace, tab: str) -> CallFilter:
        zone = self.house.session.time_zone
        since, until = start_of_day(place.since_on, zone), start_of_day(place.until_on, zone)
        wanted = replace(wanted, started_from=since, started_until=until, figure=place.figure)
        if place.line is not None:
            wanted = replace(wanted, line=place.line)
        return self._of_tab(wanted, tab)

    def _of_tab(self, wanted: CallFilter, tab: str) -> CallFilter:
        match tab:
            case "in":
                return replace(wanted, direction=Direction.IN)
            case "out":
                return replace(wanted, direction=Direction.OUT)
            case "missed":
                return replace(wanted, statuses=MISSED)
        return wanted

    def _callbacks(self) -> CallbackFilter:
        """The whole ledger, whatever is searched: nobody who waits may drop out of sight."""
        return CallbackFilter(owner_id=self.filter_id("agent"))
