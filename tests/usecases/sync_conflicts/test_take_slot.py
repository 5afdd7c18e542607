"""R13, B6: a visit that lost its slot gets another one with one key."""

from __future__ import annotations

from uuid import UUID

import pytest

from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.task import Task
from crm_desktop.queries.station.lost_slots import nearest_slots
from crm_desktop.queries.station.sync_conflicts import sync_conflicts
from crm_desktop.rules.slots import SlotTaken
from crm_desktop.usecases.sync_conflicts.take_slot import SlotFound, TakeSlot, take_slot
from tests.support.verdicts import answer, join, operations, set_kept
from tests.support.visits import Visits


@pytest.fixture
def lost(visits: Visits) -> UUID:
    clinic = visits.clinic
    join(clinic.base)
    visit = visits.book(lead_id=visits.lead())
    answer(clinic.base, "slot_taken", only=operations(clinic.base, "appointment"))
    answer(clinic.base)
    set_kept(clinic.base, "appointment", visit.id, status="unplaced")
    return visit.id


def test_it_is_booked_again_with_the_planned_visit_of_its_lead(visits: Visits, lost: UUID) -> None:
    """R13: the same appointment at the proposed time; the list is empty and the server hears of it."""
    clinic = visits.clinic
    before = clinic.row(Appointment, lost)
    free = clinic.base.read(lambda session: nearest_slots(session, clinic.sara, clinic.clock(), lost))[0]
    clinic.do(take_slot, TakeSlot(lost, free.provider_id, free.starts_at))
    found = clinic.row(Appointment, lost)
    assert (found.status, found.starts_at, found.ends_at) == (AppointmentStatus.BOOKED, free.starts_at, free.ends_at)
    assert (found.provider_id, found.on, found.lead_id) == (free.provider_id, free.on, before.lead_id)
    assert clinic.row(Task, found.task_id).due_at == free.starts_at
    assert clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0))) == []
    assert operations(clinic.base, "appointment", lost) != []
    assert clinic.breaches() == []


def test_a_time_that_went_meanwhile_is_not_given_twice(visits: Visits, lost: UUID) -> None:
    """R13: the proposal is judged like any booking; the visit stays in the list."""
    clinic = visits.clinic
    other = visits.book(person_id=clinic.ids["ali"], starts_at=visits.at("12:00"))
    with pytest.raises(SlotTaken):
        clinic.do(take_slot, TakeSlot(lost, other.provider_id, other.starts_at))
    assert clinic.row(Appointment, lost).status is AppointmentStatus.UNPLACED


def test_what_a_colleague_has_placed_already_is_left_alone(visits: Visits, lost: UUID) -> None:
    """R13: the list is the whole branch's."""
    clinic = visits.clinic
    set_kept(clinic.base, "appointment", lost, status="booked")
    with pytest.raises(SlotFound):
        clinic.do(take_slot, TakeSlot(lost, visits.ids["karimi"], visits.at("15:00")))
