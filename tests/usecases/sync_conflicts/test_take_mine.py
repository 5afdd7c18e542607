"""R13: mine, with one key; it is a new piece of work that the server takes because it knows what it replaces."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.queries.station.sync_conflicts import sync_conflicts
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.sync_conflicts.settling import AlreadySettled
from crm_desktop.usecases.sync_conflicts.take_mine import NotForMine, RecordGone, TakeMine, take_mine
from tests.support.verdicts import AT, answer, clash, drop_kept, join, operations, set_kept
from tests.support.visits import Visits

MINE, THEIRS = "1990-05-01", "1990-05-10"


def a_clash(visits: Visits, said: str = "merged", winner: str = "ask") -> tuple[UUID, tuple[int, ...]]:
    clinic, person_id = visits.clinic, visits.clinic.ids["maryam"]
    join(clinic.base)
    clinic.do(change_person, ChangePerson(person_id, {"birth_on": date.fromisoformat(MINE)}))
    ours = tuple(operations(clinic.base, "person"))
    answer(clinic.base, said, only=list(ours), conf=[clash("birth_on", None, THEIRS, MINE, winner)])
    answer(clinic.base)
    set_kept(clinic.base, "person", person_id, birth_on=THEIRS)
    return person_id, ours


def test_mine_is_written_again_and_nothing_is_left_to_decide(visits: Visits) -> None:
    """R13: over theirs, as an operation of its own that waits for the server like any other."""
    clinic = visits.clinic
    person_id, ours = a_clash(visits)
    clinic.do(take_mine, TakeMine(ours))
    assert clinic.row(Person, person_id).birth_on == date.fromisoformat(MINE)
    assert clinic.row(Person, person_id).updated_by == clinic.sara.user_id
    assert len(operations(clinic.base, "person", person_id)) == 1
    assert clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0))) == []
    with pytest.raises(AlreadySettled):
        clinic.do(take_mine, TakeMine(ours))


def test_where_mine_stands_already_nothing_is_sent_again(visits: Visits) -> None:
    """R13: the newest value won, and the person says that it is right."""
    clinic = visits.clinic
    person_id, ours = a_clash(visits, winner="mine")
    set_kept(clinic.base, "person", person_id, birth_on=MINE)
    clinic.do(take_mine, TakeMine(ours))
    assert operations(clinic.base, "person", person_id) == []


def test_who_may_not_change_people_decides_nothing_about_them(visits: Visits) -> None:
    """P25: the list is no way round the rights; the matter stays open."""
    clinic = visits.clinic
    person_id, ours = a_clash(visits)
    nobody = replace(clinic.sara, rights={Right.PEOPLE_SEE: clinic.sara.rights[Right.PEOPLE_SEE]})
    with pytest.raises(NoRight):
        clinic.do(take_mine, TakeMine(ours), actor=nobody)
    assert clinic.row(Person, person_id).birth_on == date.fromisoformat(THEIRS)
    assert len(clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0)))) == 1


def test_a_deleted_record_comes_back_with_what_i_wrote(visits: Visits) -> None:
    """R13: somebody deleted it while I worked on it; one key brings it back."""
    clinic = visits.clinic
    person_id, ours = a_clash(visits, "deleted")
    set_kept(clinic.base, "person", person_id, birth_on=None, deleted_at=AT)
    clinic.do(take_mine, TakeMine(ours))
    found = clinic.row(Person, person_id)
    assert (found.birth_on, found.deleted_at) == (date.fromisoformat(MINE), None)


def test_a_state_is_written_with_what_belongs_to_it(visits: Visits) -> None:
    """merging.KNOTS: an arrival without its hour would say nothing."""
    clinic = visits.clinic
    visit = visits.book(starts_at=visits.at("11:00", days=0))
    join(clinic.base)
    clinic.do(mark_arrived, MarkArrived(visit.id))
    ours = tuple(operations(clinic.base, "appointment"))
    conf = [clash("status", "booked", "confirmed", "arrived")]
    answer(clinic.base, "merged", only=list(ours), conf=conf)
    answer(clinic.base)
    set_kept(clinic.base, "appointment", visit.id, status="confirmed", arrived_at=None)
    clinic.do(take_mine, TakeMine(ours))
    found = clinic.row(Appointment, visit.id)
    assert (found.status, found.arrived_at) == (AppointmentStatus.ARRIVED, clinic.clock())


def test_what_was_refused_or_is_gone_is_no_choice_between_two_values(visits: Visits) -> None:
    """R13: each kind of answer has its own way out."""
    clinic = visits.clinic
    person_id, ours = a_clash(visits, "refused")
    with pytest.raises(NotForMine):
        clinic.do(take_mine, TakeMine(ours))
    clinic.do(change_person, ChangePerson(person_id, {"birth_on": None}))
    later = tuple(operations(clinic.base, "person"))
    answer(clinic.base, "merged", only=list(later), conf=[clash("birth_on", THEIRS, MINE, None)])
    drop_kept(clinic.base, "person", person_id)
    with pytest.raises(RecordGone):
        clinic.do(take_mine, TakeMine(later))
