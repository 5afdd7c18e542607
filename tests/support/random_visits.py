"""Somebody who works at random and also books, receives, moves and cancels visits, and lets nights pass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select

from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.admission import Admission
from crm_desktop.models.visits.appointment import COMING, Appointment, AppointmentSource, CancelledBy
from crm_desktop.models.visits.wait_entry import WaitEntry
from crm_desktop.models.work.lead import Lead
from crm_desktop.rules.receiving_money import Paid
from crm_desktop.rules.slots import Slot
from crm_desktop.usecases.admissions.admit import Admit, ServiceLine, admit
from crm_desktop.usecases.admissions.complete_admission import CompleteAdmission, complete_admission
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment
from crm_desktop.usecases.appointments.hold_slot import HoldSlot, hold_slot
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.usecases.appointments.mark_no_show import MarkNoShow, mark_no_show
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.usecases.nightly.run_night import RunNight, run_night
from crm_desktop.usecases.waiting.answer_offer import AcceptOffer, RefuseOffer, accept_offer, refuse_offer
from crm_desktop.usecases.waiting.offer_slot import OfferSlot, offer_slot
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from tests.support.random_work import Act, RandomWork
from tests.support.visits import Visits

HOURS = ("09:00", "09:30", "10:15", "12:00", "16:00", "17:30", "21:00")


@dataclass
class RandomVisits(RandomWork):
    visits: Visits | None = None

    @property
    def _ids(self) -> dict[str, UUID]:
        assert self.visits is not None
        return self.visits.ids

    def _look(self) -> None:
        super()._look()
        for model in (Appointment, Admission, WaitEntry):
            self.ids[model] = self._found(select(model.id).order_by(model.created_at.desc(), model.id.desc()).limit(40))
        self.persons = self._found(select(Person.id).limit(5))

    def _acts(self) -> Sequence[Callable[[], Act]]:
        visits = [self._book] * 6 + [self._hold, self._walk_in, self._wait, self._night]
        if self.ids.get(Appointment):
            visits += [self._arrive, self._admit, self._admit, self._confirm, self._cancel_visit, self._no_show]
            visits += [self._reschedule, self._reschedule]
        if self.ids.get(Admission):
            visits.append(self._complete_visit)
        if self.ids.get(WaitEntry):
            visits += [self._offer, self._accept, self._refuse]
        return [*super()._acts(), *visits]

    def _at(self) -> datetime:
        hour = time.fromisoformat(self.chance.choice(HOURS))
        return datetime.combine(self._day(), hour, tzinfo=ZoneInfo("Asia/Tehran")).astimezone(UTC)

    def _provider(self) -> UUID:
        return self._ids[self.chance.choice(("karimi", "rad"))]

    def _service(self) -> UUID:
        return self._ids[self.chance.choice(("implant", "cleaning"))]

    def _book(self) -> Act:
        return book_appointment, BookAppointment(
            self.chance.choice(self.persons),
            self._service(),
            self._perhaps(self._provider(), 0.95),
            self._at(),
            lead_id=self._perhaps(self._id(Lead), 0.7) if self.ids[Lead] else None,
            source=self.chance.choice(list(AppointmentSource)),
            overbook_reason=self._perhaps("Toothache", 0.1),
            converts=self.chance.random() < 0.5,
        )

    def _hold(self) -> Act:
        return hold_slot, HoldSlot(Slot(None, self._service(), self._provider(), self._at()))

    def _arrive(self) -> Act:
        return mark_arrived, MarkArrived(self._id(Appointment))

    def _admit(self) -> Act:
        return admit, Admit(self._id(Appointment), paid=self._perhaps(Paid(1_000)))

    def _walk_in(self) -> Act:
        lines = [ServiceLine(self._service())]
        return admit, Admit(
            person_id=self.chance.choice(self.persons), services=lines, no_lead=self.chance.random() < 0.5
        )

    def _complete_visit(self) -> Act:
        return complete_admission, CompleteAdmission(self._id(Admission))

    def _confirm(self) -> Act:
        return confirm_appointment, ConfirmAppointment(self._id(Appointment), self.chance.random() < 0.8)

    def _cancel_visit(self) -> Act:
        return cancel_appointment, CancelAppointment(
            self._id(Appointment), self.chance.choice(list(CancelledBy)), self._perhaps(self._ids["ill"], 0.9)
        )

    def _no_show(self) -> Act:
        over = select(Appointment.id).where(
            Appointment.starts_at <= self.clinic.clock(), Appointment.status.in_(COMING)
        )
        return mark_no_show, MarkNoShow(self.chance.choice(self._found(over.limit(5)) or self.ids[Appointment]))

    def _reschedule(self) -> Act:
        return reschedule_appointment, RescheduleAppointment(
            self._id(Appointment),
            self._at(),
            self._perhaps(self._provider()),
            overbook_reason=self._perhaps("Toothache", 0.1),
        )

    def _night(self) -> Act:
        return run_night, RunNight()

    def _wait(self) -> Act:
        day = self._day()
        return wait_for_slot, WaitForSlot(
            self.chance.choice(self.persons),
            self._service(),
            day,
            day + timedelta(days=self.chance.randint(-1, 9)),
            lead_id=self._perhaps(self._id(Lead), 0.3) if self.ids[Lead] else None,
            appointment_id=self._perhaps(self._id(Appointment), 0.3) if self.ids.get(Appointment) else None,
        )

    def _offer(self) -> Act:
        return offer_slot, OfferSlot(self._id(WaitEntry), self._provider(), self._at())

    def _accept(self) -> Act:
        return accept_offer, AcceptOffer(self._id(WaitEntry), self._provider(), self._at())

    def _refuse(self) -> Act:
        return refuse_offer, RefuseOffer(self._id(WaitEntry), self.chance.random() < 0.5)
