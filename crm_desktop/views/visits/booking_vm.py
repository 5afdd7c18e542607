"""Booking without its widgets: whose visit, for what, with whom, which times are free, and the plan of several."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.clock import day_of
from crm_desktop.models.access import Right
from crm_desktop.queries.messages.sms_reach import SmsReach, sms_reach
from crm_desktop.queries.visits.booking_choices import (
    DAYS,
    PersonFacts,
    ServiceFacts,
    person_facts,
    service_facts,
)
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow
from crm_desktop.queries.work.task_rows import task_page
from crm_desktop.rules.slots import Slot
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.appointments.book_series import BookSeries, book_series
from crm_desktop.views.visits.kept_slot import KeptSlot
from crm_desktop.views.visits.offered_slots import offered_slots
from crm_desktop.views.visits.visit_plan import PlannedVisit, planned_visits
from crm_desktop.views.widgets.house import House

_HEARD = ("appointment", "slot_hold", "working_hours", "provider_absence", "holiday", "provider")


class BookingVm(QObject):
    person_arrived = Signal()
    service_arrived = Signal()
    slots_arrived = Signal()
    plan_changed = Signal()
    refused = Signal(object)

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self.person: PersonFacts | None = None
        self.reach: SmsReach | None = None  # of the person, for an SMS
        self.service: ServiceFacts | None = None
        self.provider_id: UUID | None = facts.get("provider_id")
        self.lead_id: UUID | None = facts.get("lead_id")
        self.task_id: UUID | None = facts.get("task_id")
        self.request_id: UUID | None = facts.get("request_id")
        self.wanted_at: datetime | None = facts.get("starts_at")
        self.slots: list[SlotRow] = []
        self.slot: SlotRow | None = None
        self.plan: list[PlannedVisit] = []
        self.as_course = True
        self.with_family: tuple[UUID, ...] = ()
        self.days = DAYS
        self._person_id: UUID | None = facts.get("person_id")
        self._service_id: UUID | None = facts.get("service_id")
        self._asked = 0  # answers to an older question are dropped
        self._planned = 0
        self.kept = KeptSlot(house, self._under_cursor, self)
        self.kept.refused.connect(self.refused)
        house.feed.changed.connect(self._heard)

    # ---- whose, for what, with whom

    @property
    def may_overbook(self) -> bool:
        return self.house.session.actor.scope_of(Right.APPOINTMENTS_OVERBOOK) is not None

    def load(self) -> None:
        if self.task_id is not None and self._person_id is None:
            self._read_task(self.task_id)
        if self._person_id is not None:
            self.choose_person(self._person_id)
        if self._service_id is not None:
            self.choose_service(self._service_id)

    def _read_task(self, task_id: UUID) -> None:
        actor = self.house.session.actor

        def arrived(rows: list[Any]) -> None:
            if rows and rows[0].person_id is not None:
                self.lead_id = self.lead_id or rows[0].lead_id
                self.choose_person(rows[0].person_id)

        self.house.lanes.read(self, lambda session: task_page(session, actor, [task_id]), arrived, self.refused.emit)

    def choose_person(self, person_id: UUID | None) -> None:
        self._person_id, self.person, self.reach, self.with_family = person_id, None, None, ()
        if person_id is None:
            self.person_arrived.emit()
            return
        actor, now = self.house.session.actor, self.house.now

        def question(session: Any) -> tuple[PersonFacts, SmsReach]:
            return person_facts(session, actor, person_id, now), sms_reach(session, actor, person_id)

        def arrived(found: tuple[PersonFacts, SmsReach]) -> None:
            if found[0].id != self._person_id:
                return
            self.person, self.reach = found
            self.person_arrived.emit()
            if self._service_id is None and (wish := self._wished()) is not None:
                self.choose_service(wish)
            self._plan()

        self.house.lanes.read(self, question, arrived, self.refused.emit)

    def _wished(self) -> UUID | None:
        """What the lead is about that is booked from."""
        leads = self.person.leads if self.person is not None else ()
        return next((lead.service_id for lead in leads if lead.id == self.lead_id), None)

    def choose_service(self, service_id: UUID | None) -> None:
        self._service_id, self.service = service_id, None
        if service_id is None:
            self._take_slots([])
            self.service_arrived.emit()
            return
        today = self.house.today

        def arrived(facts: ServiceFacts) -> None:
            if facts.id != self._service_id:
                return
            self.service = facts
            if self.provider_id not in dict(facts.providers):
                self.provider_id = None
            self.service_arrived.emit()
            self.ask_slots()

        self.house.lanes.read(
            self, lambda session: service_facts(session, service_id, today), arrived, self.refused.emit
        )

    def choose_provider(self, provider_id: UUID | None) -> None:
        if provider_id != self.provider_id:
            self.provider_id = provider_id
            self.ask_slots()

    def lead(self) -> UUID | None:
        """The lead the visit is for: the one it is booked from, else the open one about this service."""
        if self.lead_id is not None or self.person is None:
            return self.lead_id
        leads = self.person.leads
        fitting = [lead for lead in leads if lead.service_id == self._service_id]
        nameless = [lead for lead in leads if lead.service_id is None]
        return next((lead.id for lead in [*fitting, *nameless]), None)

    # ---- when

    def ask_slots(self) -> None:
        if self.service is None:
            return
        self._asked += 1
        asked, now, actor, ask = self._asked, self.house.now, self.house.session.actor, self._ask()
        wanted_at, zone = self.wanted_at, self.house.session.time_zone

        def question(session: Any) -> list[SlotRow]:
            return offered_slots(session, actor, now, ask, wanted_at, zone)

        def arrived(slots: list[SlotRow]) -> None:
            if asked == self._asked:
                self._take_slots(slots)

        self.house.lanes.read(self, question, arrived, self.refused.emit)

    def _ask(self) -> SlotAsk:
        first = self.house.today
        if self.wanted_at is not None:
            first = max(first, day_of(self.wanted_at, self.house.session.time_zone))
        return SlotAsk(
            service_id=self._service_id,  # type: ignore[arg-type]  # asked only when there is one
            first=first,
            last=first + timedelta(days=self.days),
            provider_ids=(self.provider_id,) if self.provider_id is not None else (),
            holder_id=self.house.session.user_id,
        )

    def ask_more(self) -> None:
        """Another three weeks."""
        self.days += DAYS
        self.ask_slots()

    def _take_slots(self, slots: list[SlotRow]) -> None:
        if slots and slots == self.slots:
            return
        self.slots = slots
        self.slots_arrived.emit()

    def choose_slot(self, slot: SlotRow | None) -> None:
        self.slot = slot
        self._plan()
        self.kept.follow()

    def _under_cursor(self) -> Slot | None:
        if self.slot is None or self._service_id is None:
            return None
        return Slot(self._person_id, self._service_id, self.slot.provider_id, self.slot.starts_at)

    # ---- several in one go

    @property
    def is_course(self) -> bool:
        return self.as_course and self.service is not None and self.service.sessions > 1

    def set_course(self, on: bool) -> None:
        self.as_course = on
        self._plan()

    def set_family(self, person_ids: tuple[UUID, ...]) -> None:
        self.with_family = person_ids
        self._plan()

    def _plan(self) -> None:
        person, slot, service = self.person, self.slot, self.service
        self._planned += 1
        if person is None or slot is None or service is None:
            self.plan = []
            self.plan_changed.emit()
            return
        self.plan = [PlannedVisit(person.id, person.name, slot)]
        self.plan_changed.emit()
        members = [] if self.is_course else [one for one in person.family if one.person_id in self.with_family]
        if not self.is_course and not members:
            return
        planned, now, actor, ask = self._planned, self.house.now, self.house.session.actor, self._ask()

        def arrived(visits: list[PlannedVisit]) -> None:
            if planned == self._planned:
                self.plan = visits
                self.plan_changed.emit()

        self.house.lanes.read(
            self,
            lambda session: planned_visits(session, actor, now, ask, slot, person, service, members),
            arrived,
            self.refused.emit,
        )

    @property
    def planned_of(self) -> int:
        """How many visits were asked for; the plan has fewer where the time does not suffice."""
        if self.is_course and self.service is not None:
            return self.service.sessions
        return 1 + len(self.with_family)

    # ---- the order

    def order(self, note: str | None, overbook: tuple[datetime, str] | None = None) -> Callable[[Any], list[UUID]]:
        """`overbook`: the moment that is not free, and why it is booked all the same."""
        self.kept.end()
        person, service = self.person, self._service_id
        if overbook is not None:
            at, reason = overbook
            one = self._one(person.id if person is not None else None, self.provider_id, at, note)
            return lambda unit: [book_appointment(unit, replace(one, overbook_reason=reason)).id]
        visits = [self._one(visit.person_id, visit.slot.provider_id, visit.slot.starts_at, note) for visit in self.plan]
        if len(visits) == 1 or service is None:
            return lambda unit: [book_appointment(unit, visits[0]).id]
        series = BookSeries(tuple(visits), is_course=self.is_course)
        return lambda unit: [made.id for made in book_series(unit, series)]

    def _one(self, person_id: UUID | None, provider_id: UUID | None, at: datetime, note: str | None) -> BookAppointment:
        person = self.person
        is_main = person is not None and person_id == person.id
        return BookAppointment(
            person_id=person_id,  # type: ignore[arg-type]  # the dialog asks for the person first
            service_id=self._service_id,
            provider_id=provider_id,
            starts_at=at,
            lead_id=self.lead() if is_main else None,
            request_id=self.request_id if is_main else None,
            note=note,
            converts=is_main and person is not None and person.from_form,
        )

    def was_refused(self) -> None:
        """What is free is asked anew, and the slot under the cursor is kept again."""
        self.kept.begin_anew()
        self.ask_slots()

    # ---- news

    def _heard(self, changes: Any) -> None:
        if self.service is not None and not self.kept.is_over and changes.touches(*_HEARD):
            self.ask_slots()
