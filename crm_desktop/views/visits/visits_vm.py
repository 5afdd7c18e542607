"""The list of appointments without its widgets: a day by state, who is here, and the waiting list (R1, MIS-27)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, ClassVar
from uuid import UUID

from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.queries.visits.day_visits import TABLES as VISIT_TABLES
from crm_desktop.queries.visits.day_visits import VisitFilter, visit_count, visit_ids, visit_page
from crm_desktop.queries.visits.provider_rows import provider_rows
from crm_desktop.queries.visits.wait_rows import TABLES as WAIT_TABLES
from crm_desktop.queries.visits.wait_rows import WaitFilter, wait_count, wait_ids, wait_page
from crm_desktop.usecases.admissions.complete_admission import EndVisit, end_visit
from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.usecases.appointments.mark_no_show import MarkNoShow, mark_no_show
from crm_desktop.usecases.waiting.answer_offer import RefuseOffer, refuse_offer
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import Choices, ListVm

EXPECTED = (AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED, AppointmentStatus.UNPLACED)
OFF = (AppointmentStatus.CANCELLED, AppointmentStatus.NO_SHOW)
_STATUSES = {
    "day": (),
    "expected": EXPECTED,
    "here": (AppointmentStatus.ARRIVED,),
    "done": (AppointmentStatus.ADMITTED, AppointmentStatus.COMPLETED),
    "off": OFF,
}
WAITING = "waiting"


class VisitsVm(ListVm):
    SCREEN: ClassVar[str] = "visits"
    TABS: ClassVar[tuple[str, ...]] = (*_STATUSES, WAITING)
    TABLES: ClassVar[frozenset[str]] = VISIT_TABLES | WAIT_TABLES

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.day = house.today

    # ---- where to

    def show_day(self, day: date) -> None:
        """Always today when the program starts: yesterday's list would be mistaken for it."""
        if day != self.day:
            self.day = day
            self.moved.emit()
            self.count()

    def step(self, days: int) -> None:
        self.show_day(self.day + timedelta(days=days))

    # ---- reading

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor = self.house.session.actor
        if self.tab == WAITING:
            waits = self._waits()
            return lambda session: wait_ids(session, actor, waits, limit)
        wanted = self._visits(self.tab)
        return lambda session: visit_ids(session, actor, wanted, limit)

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        actor, rows = self.house.session.actor, wait_page if self.tab == WAITING else visit_page
        wanted = [one for one in ids if isinstance(one, UUID)]
        return lambda session: rows(session, actor, wanted)

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor, waits = self.house.session.actor, self._waits()
        tabs = {tab: self._visits(tab) for tab in _STATUSES}

        def question(session: Any) -> dict[str, int]:
            counts = {tab: visit_count(session, actor, wanted) for tab, wanted in tabs.items()}
            return counts | {WAITING: wait_count(session, actor, waits)}

        return question

    def choices_question(self) -> Callable[[Any], Choices]:
        today = self.house.today
        return lambda session: {"provider": [(str(row.id), row.name) for row in provider_rows(session, today)]}

    def _visits(self, tab: str) -> VisitFilter:
        return VisitFilter(
            self.day, _STATUSES[tab], self.filter_id("provider"), text=self.text, by_arrival=tab == "here"
        )

    def _waits(self) -> WaitFilter:
        return WaitFilter(provider_id=self.filter_id("provider"), text=self.text)

    # ---- acting

    def arrive(self, row: Any) -> None:
        order = MarkArrived(row.id)
        self.write("mark_arrived", lambda unit: mark_arrived(unit, order).id)

    def confirm(self, row: Any) -> None:
        order = ConfirmAppointment(row.id, row.status is not AppointmentStatus.CONFIRMED)
        self.write("confirm_appointment", lambda unit: confirm_appointment(unit, order).id)

    def miss(self, row: Any, done: Callable[[Any], None]) -> None:
        order = MarkNoShow(row.id)
        self.write("mark_no_show", lambda unit: mark_no_show(unit, order).id, done)

    def end(self, row: Any, done: Callable[[Any], None]) -> None:
        order = EndVisit(row.id)
        self.write("end_visit", lambda unit: end_visit(unit, order).id, done)

    def take_off(self, row: Any, done: Callable[[Any], None]) -> None:
        order = RefuseOffer(row.id, goes_on=False)
        self.write("refuse_offer", lambda unit: refuse_offer(unit, order).id, done)
