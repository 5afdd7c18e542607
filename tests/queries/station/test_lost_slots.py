"""R13, B6: the free times nearest to a lost one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.queries.station.lost_slots import LostSlot, lost_slot, nearest_slots
from tests.support.verdicts import set_kept
from tests.support.visits import Visits


def test_three_times_that_do_not_overlap_two_with_the_same_therapist(visits: Visits) -> None:
    """R13: each of them free, in order of time; one with a colleague who is free about then."""
    clinic = visits.clinic
    lost = visits.book(service_id=visits.ids["cleaning"])
    set_kept(clinic.base, "appointment", lost.id, status="unplaced")
    winner = visits.book(service_id=visits.ids["cleaning"], person_id=clinic.ids["ali"])
    found = clinic.base.read(lambda session: nearest_slots(session, clinic.sara, clinic.clock(), lost.id))
    assert len(found) == 3
    assert [one.starts_at for one in found] == sorted(one.starts_at for one in found)
    same = [one for one in found if one.provider_id == lost.provider_id]
    assert len(same) == 2
    for one in same:
        assert one.ends_at <= winner.starts_at or one.starts_at >= winner.ends_at
    assert same[0].ends_at <= same[1].starts_at
    assert clinic.base.read(lambda session: nearest_slots(session, clinic.sara, clinic.clock(), uuid4())) == []


def told(
    visits: Visits, lost: Appointment, taken: dict[str, Any] | None = None, without: Right | None = None
) -> LostSlot:
    sara = visits.clinic.sara
    actor = replace(sara, rights={right: scope for right, scope in sara.rights.items() if right is not without})
    base = visits.clinic.base
    return base.read(lambda session: lost_slot(session, actor, session.get_one(Appointment, lost.id), taken or {}))


def test_colleagues_see_from_the_visits_who_has_the_time(visits: Visits) -> None:
    """sync.md 8: "taken by … at …" for the whole branch; only the station that lost it has the server's word."""
    clinic = visits.clinic
    lost = visits.book()
    set_kept(clinic.base, "appointment", lost.id, status="unplaced")
    winner = visits.book(person_id=clinic.ids["ali"])
    found = told(visits, lost)
    assert found.taken_by.startswith("Ali")
    assert (found.booked_by, found.booked_at) == ("Sara", winner.created_at)
    assert told(visits, lost, without=Right.PEOPLE_SEE).taken_by == ""
    set_kept(clinic.base, "appointment", winner.id, status="cancelled")
    free = told(visits, lost)
    assert (free.taken_by, free.booked_by, free.booked_at) == ("", "", None)


def test_the_servers_word_comes_first_and_the_visit_says_since_when(visits: Visits) -> None:
    """R13: the names of then, even where the visit has moved on since."""
    clinic = visits.clinic
    lost = visits.book()
    set_kept(clinic.base, "appointment", lost.id, status="unplaced")
    winner = visits.book(person_id=clinic.ids["ali"])
    word = {"appointment_id": winner.id.hex, "person_name": "Reza Moradi", "by_name": "Ali"}
    found = told(visits, lost, word)
    assert (found.taken_by, found.booked_by, found.booked_at) == ("Reza Moradi", "Ali", winner.created_at)
