"""Yes books, no keeps waiting."""

from __future__ import annotations

import pytest

from crm_desktop.models.messages.message import Message, MessageStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.task import Task
from crm_desktop.rules.waiting import WaitCannotMove
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.usecases.messages.queue_message import QueueMessage, queue_message
from crm_desktop.usecases.waiting.answer_offer import AcceptOffer, RefuseOffer, accept_offer, refuse_offer
from crm_desktop.usecases.waiting.offer_slot import OfferSlot, offer_slot
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from tests.support.visits import Visits


def wait(visits: Visits, who: str = "ali", appointment: Appointment | None = None) -> WaitEntry:
    wish = WaitForSlot(
        visits.clinic.ids[who],
        visits.ids["implant"],
        visits.day(),
        visits.day(7),
        appointment_id=appointment.id if appointment is not None else None,
    )
    return visits.clinic.do(wait_for_slot, wish)


def test_yes_books_the_slot_that_was_kept(visits: Visits) -> None:
    """MIS-27: the freed slot finds its patient."""
    entry = wait(visits)
    visits.clinic.do(offer_slot, OfferSlot(entry.id, visits.ids["karimi"], visits.at()))
    made = visits.clinic.do(accept_offer, AcceptOffer(entry.id, visits.ids["karimi"], visits.at()))
    kept = visits.clinic.row(WaitEntry, entry.id)
    assert (kept.status, kept.booked_id) == (WaitStatus.BOOKED, made.id)
    assert visits.clinic.rows(SlotHold) == []
    assert visits.clinic.breaches() == []
    with pytest.raises(WaitCannotMove):
        visits.clinic.do(refuse_offer, RefuseOffer(entry.id))


def test_the_later_visit_is_given_back_after_the_earlier_one_is_booked(visits: Visits) -> None:
    later = visits.book(lead_id=visits.lead(), starts_at=visits.at("10:00", 5))
    entry = wait(visits, "maryam", later)
    made = visits.clinic.do(accept_offer, AcceptOffer(entry.id, visits.ids["karimi"], visits.at()))
    assert visits.clinic.row(Appointment, later.id).status is AppointmentStatus.RESCHEDULED
    assert made.lead_id == later.lead_id
    assert visits.clinic.row(Task, visits.clinic.row(Appointment, made.id).task_id).due_at == made.starts_at
    assert visits.clinic.breaches() == []


def test_no_keeps_them_waiting_or_takes_them_off(visits: Visits) -> None:
    entry = wait(visits)
    visits.clinic.do(offer_slot, OfferSlot(entry.id, visits.ids["karimi"], visits.at()))
    assert visits.clinic.do(refuse_offer, RefuseOffer(entry.id)).status is WaitStatus.WAITING
    visits.book()
    assert visits.clinic.do(refuse_offer, RefuseOffer(entry.id, goes_on=False)).status is WaitStatus.REFUSED


def test_who_has_the_slot_is_not_booked_a_second_time(visits: Visits) -> None:
    """domain.md: booked is the end of waiting, whatever a screen that is behind still shows."""
    entry = wait(visits)
    visits.clinic.do(accept_offer, AcceptOffer(entry.id, visits.ids["karimi"], visits.at()))
    with pytest.raises(WaitCannotMove):
        visits.clinic.do(accept_offer, AcceptOffer(entry.id, visits.ids["karimi"], visits.at("13:00")))
    assert len(visits.clinic.rows(Appointment)) == 1


def test_the_later_visit_is_given_back_also_when_it_was_moved_meanwhile(visits: Visits) -> None:
    later = visits.book(starts_at=visits.at("10:00", 5))
    entry = wait(visits, "maryam", later)
    visits.clinic.do(reschedule_appointment, RescheduleAppointment(later.id, visits.at("12:00", 5)))
    made = visits.clinic.do(accept_offer, AcceptOffer(entry.id, visits.ids["karimi"], visits.at()))
    booked = visits.clinic.rows(Appointment, status=AppointmentStatus.BOOKED)
    assert [row.id for row in booked] == [made.id]


def test_what_waits_to_be_sent_about_the_visit_given_back_is_withdrawn(visits: Visits) -> None:
    later = visits.book(starts_at=visits.at("10:00", 5))
    order = QueueMessage(later.person_id, "We expect you.", "booked", Appointment.__tablename__, later.id)
    message = visits.clinic.do(queue_message, order)
    entry = wait(visits, "maryam", later)
    visits.clinic.do(accept_offer, AcceptOffer(entry.id, visits.ids["karimi"], visits.at()))
    assert visits.clinic.row(Message, message.id).status is MessageStatus.CANCELLED
