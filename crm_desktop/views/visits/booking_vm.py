"""Booking without its widgets: whose visit, for what, with whom, which times are free, and the plan of several."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.queries.messages.sms_reach import SmsReach, sms_reach
from crm_desktop.queries.visits.booking_choices import (
    DAYS,
    PersonFacts,
    ServiceFacts,
    course_slots,
    person_facts,
    row_of_slots,
    service_facts,
)
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots, lengths_of, providers_by_place
from crm_desktop.queries.visits.schedule_days import branch_of
from crm_desktop.queries.work.task_rows import task_page
from crm_desktop.rules.slots import Slot
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.appointments.book_series import BookSeries, book_series
from crm_desktop.usecases.appointments.hold_slot import HoldSlot, hold_slot, release_slots
from crm_desktop.views.widgets.house import House

_REST_MS = 150  # a slot is kept when the cursor rests on it, not for every one it passes
_HEARD = ("appointment", "slot_hold", "working_hours", "provider_absence", "holiday", "provider")


@dataclass(frozen=True)
class PlannedVisit:
    person_id: UUID
    name: str
    slot: SlotRow


class BookingVm(QObject):
    person_arrived = Signal()
    service_arrived = Signal()
    slots_arrived = Signal()
    plan_changed = Signal()
    held = Signal()  # `held_until` is known, or nothing is held any more
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
        self.held_until: datetime | None = None
        self.days = DAYS
        self._person_id: UUID | None = facts.get("person_id")
        self._service_id: UUID | None = facts.get("service_id")
        self._asked = 0  # answers to an older question are dropped
        self._planned = 0
        self._kept: tuple[UUID, datetime] | None = None
        self._is_released = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._hold)
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
        wanted_at, provider_id = self.wanted_at, self.provider_id

        def question(session: Any) -> list[SlotRow]:
            found = free_slots(session, branch_of(session, actor), now, ask)
            if wanted_at is None or provider_id is None:
                return found
            return _with_wanted(session, found, ask, wanted_at, provider_id, self.house.session.time_zone)

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
        if slot is not None and (slot.provider_id, slot.starts_at) != self._kept:
            self._resting.start()

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
        sessions, gap = service.sessions, service.gap_days
        is_course = self.is_course

        def question(session: Any) -> list[SlotRow]:
            branch = branch_of(session, actor)
            if is_course:
                return course_slots(session, branch, now, ask, slot, sessions, gap)
            return row_of_slots(session, branch, now, ask, slot, len(members) + 1)

        def arrived(slots: list[SlotRow]) -> None:
            if planned != self._planned:
                return
            who = [(person.id, person.name)] * sessions
            if not is_course:
                who = [(person.id, person.name), *((one.person_id, one.name) for one in members)]
            self.plan = [PlannedVisit(key, name, one) for (key, name), one in zip(who, slots, strict=False)]
            self.plan_changed.emit()

        self.house.lanes.read(self, question, arrived, self.refused.emit)

    @property
    def planned_of(self) -> int:
        """How many visits were asked for; the plan has fewer where the time does not suffice."""
        if self.is_course and self.service is not None:
            return self.service.sessions
        return 1 + len(self.with_family)

    # ---- keeping the slot while somebody talks

    def _hold(self) -> None:
        slot, person_id, service_id = self.slot, self._person_id, self._service_id
        if slot is None or service_id is None or self._is_released:
            return
        self._kept = slot.provider_id, slot.starts_at
        order = HoldSlot(Slot(person_id, service_id, slot.provider_id, slot.starts_at))

        def kept(until: datetime) -> None:
            self.held_until = until
            self.held.emit()

        def refused(problem: Problem) -> None:
            self.held_until = None
            self.held.emit()
            self.refused.emit(problem)

        self.house.lanes.write(self, "", lambda unit: hold_slot(unit, order).until_at, kept, refused)

    def release(self) -> None:
        """The form closes without a booking."""
        self._resting.stop()
        self._is_released = True
        if self._kept is not None:
            self._kept = None
            self.house.lanes.write(self, "", release_slots)

    # ---- the order

    def order(self, note: str | None, overbook: tuple[datetime, str] | None = None) -> Callable[[Any], list[UUID]]:
        """`overbook`: the moment that is not free, and why it is booked all the same."""
        self._resting.stop()
        self._is_released = True
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
        self._is_released = False
        self._kept = None
        self.ask_slots()

    # ---- news

    def _heard(self, changes: Any) -> None:
        if self.service is not None and not self._is_released and changes.touches(*_HEARD):
            self.ask_slots()


def _with_wanted(
    session: Any, found: list[SlotRow], ask: SlotAsk, at: datetime, provider_id: UUID, time_zone: str
) -> list[SlotRow]:
    """The time that was pointed at stands first, also where it is not on a quarter of an hour."""
    if any(slot.starts_at == at and slot.provider_id == provider_id for slot in found):
        return found
    minutes = lengths_of(session, ask.service_id, (provider_id,)).get(provider_id)
    if minutes is None:
        return found
    name = providers_by_place(session, (provider_id,))[provider_id]
    slot = SlotRow(provider_id, name, None, day_of(at, time_zone), at, at + timedelta(minutes=minutes))
    return sorted([slot, *found], key=lambda one: one.starts_at)
