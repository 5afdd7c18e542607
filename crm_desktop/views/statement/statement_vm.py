"""The statement without its widgets: each tab is read when somebody looks at it, and again when its rows change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.models.work.task import OPEN_TASKS, TaskStatus
from crm_desktop.queries.calls.call_rows import TABLES as CALL_TABLES
from crm_desktop.queries.calls.call_rows import CallFilter, call_ids, call_page
from crm_desktop.queries.deals.deal_rows import TABLES as DEAL_TABLES
from crm_desktop.queries.deals.deal_rows import DealFilter, deal_ids, deal_page
from crm_desktop.queries.people.money_lines import TABLES as MONEY_TABLES
from crm_desktop.queries.people.money_lines import Money, money_lines
from crm_desktop.queries.people.person_facts import PersonFacts, person_facts
from crm_desktop.queries.people.person_history import TABLES as HISTORY_TABLES
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.queries.people.visits_of import TABLES as VISIT_TABLES
from crm_desktop.queries.people.visits_of import visits_of
from crm_desktop.queries.work.lead_rows import TABLES as LEAD_TABLES
from crm_desktop.queries.work.lead_rows import LeadFilter, lead_ids, lead_page
from crm_desktop.queries.work.task_filters import TaskFilter
from crm_desktop.queries.work.task_rows import TABLES as TASK_TABLES
from crm_desktop.queries.work.task_rows import task_ids, task_page
from crm_desktop.views.widgets.held_pages import PAGE
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import HeadArrived, Id
from crm_desktop.views.widgets.statement_parts import STATEMENT_PARTS

TABS = STATEMENT_PARTS
_TABLES = {
    "leads": LEAD_TABLES, "deals": DEAL_TABLES, "current": TASK_TABLES, "planned": TASK_TABLES,
    "calls": CALL_TABLES, "visits": VISIT_TABLES, "money": MONEY_TABLES, "history": HISTORY_TABLES,
}  # fmt: skip
MOST_TOLD = 1000  # of a history; older entries are read on the card
Rows = Sequence[Any]


@dataclass(frozen=True)
class TabRead:
    """`rows` are the first of `ids`, or all of them."""

    ids: Sequence[Id]
    rows: Rows
    person: PersonFacts
    money: Money | None = None


class StatementVm(QObject):
    moved = Signal()  # another tab is looked at
    changed = Signal()  # its rows may be others
    named = Signal()  # whose statement it is
    money_arrived = Signal()
    failed = Signal(object)  # the tab could not be read: a Problem

    def __init__(self, house: House, person_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.person_id = person_id
        self.tab = TABS[0]
        self.person: PersonFacts | None = None
        self.money: Money | None = None
        self.counts: dict[str, int] = {}
        self._question = 0
        self._whole: dict[Id, Any] = {}  # rows of a tab that is read at once
        house.feed.changed.connect(self._heard)

    def show_tab(self, tab: str) -> None:
        if tab in TABS and tab != self.tab:
            self.tab = tab
            self._whole = {}
            self.moved.emit()

    # ---- what the table asks

    def open_ids(self, done: Callable[[Sequence[Id]], None]) -> None:
        self._read(lambda found: done(found.ids))

    def open_head(self, done: HeadArrived) -> None:
        """The ids with the first rows in one question."""
        self._read(lambda found: done(found.ids, found.rows))

    def fetch_page(self, ids: Sequence[Id], done: Callable[[Rows], None]) -> None:
        if self._whole or self.tab not in _PAGES:
            done([self._whole[one] for one in ids if one in self._whole])
            return
        page, actor = _PAGES[self.tab], self._house.session.actor
        wanted = [one for one in ids if isinstance(one, UUID)]
        self._house.lanes.read(self, lambda session: page(session, actor, wanted), done, lambda _problem: done([]))

    def _read(self, done: Callable[[TabRead], None]) -> None:
        self._question += 1
        question, tab, person_id, actor = self._question, self.tab, self.person_id, self._house.session.actor

        def ask(session: Any) -> TabRead:
            person = person_facts(session, actor, person_id)
            return _read_tab(session, actor, tab, person)

        def arrived(found: TabRead) -> None:
            if question != self._question:
                return
            self.person, self.counts[tab] = found.person, len(found.ids)
            self._whole = {} if tab in _PAGES else {row.id: row for row in found.rows}
            done(found)
            self.named.emit()
            if found.money is not None:
                self.money = found.money
                self.money_arrived.emit()

        def refused(problem: Any) -> None:
            if question == self._question:
                self.failed.emit(problem)

        self._house.lanes.read(self, ask, arrived, refused)

    def _heard(self, changes: Any) -> None:
        if changes.touches("person", *_TABLES[self.tab]):
            self.changed.emit()


_PAGES: dict[str, Callable[[Any, Any, Sequence[UUID]], Rows]] = {
    "leads": lead_page,
    "deals": deal_page,
    "current": task_page,
    "planned": task_page,
    "calls": call_page,
}


def _ids(session: Any, actor: Any, tab: str, person_id: UUID) -> Sequence[UUID]:
    """What is going on is current, and what was done; what is still to come is planned (C24-22)."""
    match tab:
        case "leads":
            return lead_ids(session, actor, LeadFilter(statuses=tuple(LeadStatus), person_id=person_id))
        case "deals":
            return deal_ids(session, actor, DealFilter(statuses=tuple(DealStatus), person_id=person_id))
        case "current":
            statuses = (TaskStatus.IN_WORK, TaskStatus.DONE, TaskStatus.CANCELLED)
            # The latest first, which is what is in work now.
            return [*task_ids(session, actor, TaskFilter(statuses=statuses, person_id=person_id))][::-1]
        case "planned":
            planned = tuple(one for one in OPEN_TASKS if one is not TaskStatus.IN_WORK)
            return task_ids(session, actor, TaskFilter(statuses=planned, person_id=person_id))
        case _:
            return call_ids(session, actor, CallFilter(person_id=person_id))


def _read_tab(session: Any, actor: Any, tab: str, person: PersonFacts) -> TabRead:
    if tab in _PAGES:
        ids = _ids(session, actor, tab, person.id)
        return TabRead(ids, _PAGES[tab](session, actor, list(ids[:PAGE])), person)
    rows: Rows
    money = None
    if tab == "visits":
        rows = visits_of(session, actor, person.id)
    elif tab == "money":
        money = money_lines(session, actor, person.id)
        rows = money.lines
    else:
        rows = person_history(session, actor, person.id, limit=MOST_TOLD)
    return TabRead([row.id for row in rows], rows, person, money)
