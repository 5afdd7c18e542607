"""Queueing an SMS: once for a record, never to who does not want one, and taken back with what it tells."""

from __future__ import annotations

import pytest

from crm_desktop.models.messages.message import Message, MessageStatus
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.appointment import CancelledBy
from crm_desktop.rules.message_states import move_message
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.book_appointment import book_appointment
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.usecases.messages.cancel_message import CancelMessage, cancel_message
from crm_desktop.usecases.messages.queue_message import (
    MessageOptedOut,
    MessageTextNeeded,
    MobileNeeded,
    QueueMessage,
    queue_message,
)
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from tests.usecases.messages.conftest import MOBILE, Told


def test_a_message_waits_with_its_number_and_stands_in_the_history(told: Told) -> None:
    """R9, SM-02: queued as it will be read, and every message has its line in the history."""
    visit = told.visits.book()
    made = told.queue(visit.id, text="  You have an appointment. ")
    assert (made.status, made.address, made.text) == (MessageStatus.QUEUED, MOBILE, "You have an appointment.")
    assert (made.record_table, made.record_id) == ("appointment", visit.id)
    (line,) = told.clinic.told(TimelineKind.MESSAGE)
    assert (line["status"], line["number"]) == ("queued", MOBILE)


def test_pressing_twice_queues_once(told: Told) -> None:
    """domain.md, Message: one key for one sending, so that nothing goes out twice."""
    visit = told.visits.book()
    assert told.queue(visit.id).id == told.queue(visit.id).id
    assert len(told.messages()) == 1
    told.queue(visit.id, occasion="cancelled")
    assert len(told.messages()) == 2


def test_what_was_cancelled_can_be_queued_again(told: Told) -> None:
    visit = told.visits.book()
    first = told.queue(visit.id)
    told.clinic.do(cancel_message, CancelMessage(first.id))
    second = told.queue(visit.id)
    assert second.id != first.id
    assert second.status is MessageStatus.QUEUED


def test_what_failed_goes_into_the_queue_once_more(told: Told) -> None:
    visit = told.visits.book()
    first = told.queue(visit.id)
    told.clinic.change(lambda work: move_message(work, work.get(Message, first.id), MessageStatus.FAILED))
    again = told.queue(visit.id, text="Once more.")
    assert (again.id, again.status, again.text) == (first.id, MessageStatus.QUEUED, "Once more.")


def test_who_wants_no_messages_gets_none(told: Told) -> None:
    """R9: opt-out is checked when it is queued; the refusal says whose it is."""
    visit = told.visits.book()
    told.clinic.change(lambda work: setattr(work.get(Person, told.person_id), "do_not_sms", True))
    with pytest.raises(MessageOptedOut) as refused:
        told.queue(visit.id)
    assert refused.value.facts["name"]
    assert told.messages() == []


@pytest.mark.parametrize("change", [{"is_valid": False}, {"e164": "+982188776655"}, {"e164": None}])
def test_a_mobile_that_works_is_needed(told: Told, change: dict[str, object]) -> None:
    """R9: a wrong number, a landline and an extension get no SMS."""
    visit = told.visits.book()
    (phone,) = told.clinic.rows(Phone, person_id=told.person_id)

    def spoil(work: UnitOfWork) -> None:
        for name, value in change.items():
            setattr(work.get(Phone, phone.id), name, value)

    told.clinic.change(spoil)
    with pytest.raises(MobileNeeded):
        told.queue(visit.id)


def test_an_empty_message_is_none(told: Told) -> None:
    with pytest.raises(MessageTextNeeded):
        told.queue(told.visits.book().id, text=" \n")


def test_a_wrong_time_never_goes_out(told: Told) -> None:
    """R9: when the visit is moved or called off, what still waits about it leaves the queue."""
    visit = told.visits.book()
    told.queue(visit.id)
    moved = told.clinic.do(
        reschedule_appointment, RescheduleAppointment(visit.id, told.visits.at("12:00"), told.visits.ids["karimi"])
    )
    told.queue(moved.id, occasion="moved")
    states = {one.record_id: one.status for one in told.messages()}
    assert states == {visit.id: MessageStatus.CANCELLED, moved.id: MessageStatus.QUEUED}
    told.clinic.do(cancel_appointment, CancelAppointment(moved.id, CancelledBy.PATIENT, told.visits.ids["ill"]))
    assert {one.status for one in told.messages()} == {MessageStatus.CANCELLED}


def test_it_is_taken_back_with_the_booking(told: Told) -> None:
    """R9: one unit of work, one Ctrl+Z."""
    clinic, order = told.clinic, told.visits.order()

    def both(work: UnitOfWork, _order: object) -> None:
        made = book_appointment(work, order)
        queue_message(work, QueueMessage(made.person_id, "Booked.", "booked", "appointment", made.id))

    clinic.do(both, None)
    assert len(told.messages()) == 1
    clinic.do(undo_last, UndoLast())
    assert told.messages() == []
