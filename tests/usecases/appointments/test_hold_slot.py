"""Holding a slot while the patient decides."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.rules.slots import Slot, SlotKept, SlotTaken
from crm_desktop.usecases.appointments.book_appointment import book_appointment
from crm_desktop.usecases.appointments.hold_slot import HoldSlot, hold_slot
from tests.support.visits import Visits


def hold(visits: Visits, clock_time: str = "10:00") -> SlotHold:
    slot = Slot(None, visits.ids["implant"], visits.ids["karimi"], visits.at(clock_time))
    return visits.clinic.do(hold_slot, HoldSlot(slot))


def test_a_hold_lasts_five_minutes_and_the_next_one_replaces_it(visits: Visits) -> None:
    first = hold(visits)
    assert first.until_at - visits.clinic.clock() == timedelta(minutes=5)
    second = hold(visits, "11:00")
    assert [row.id for row in visits.clinic.rows(SlotHold)] == [second.id]


def test_booking_lets_it_go(visits: Visits) -> None:
    hold(visits)
    visits.book()
    assert visits.clinic.rows(SlotHold) == []


def test_what_is_booked_cannot_be_held(visits: Visits) -> None:
    visits.book()
    with pytest.raises(SlotTaken):
        hold(visits)


def test_a_room_that_is_kept_is_kept_from_the_other_therapist_too(visits: Visits) -> None:
    """C24-55: no two in one room."""
    kept = Slot(None, visits.ids["implant"], visits.ids["karimi"], visits.at(), room_id=visits.ids["room 1"])
    visits.clinic.do(hold_slot, HoldSlot(kept))
    order = visits.order(provider_id=visits.ids["rad"], room_id=visits.ids["room 1"])
    with pytest.raises(SlotKept):
        visits.clinic.do(book_appointment, order, visits.clinic.reza)
