"""R13, B6: the free times nearest to a lost one."""

from __future__ import annotations

from uuid import uuid4

from crm_desktop.queries.station.lost_slots import nearest_slots
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
