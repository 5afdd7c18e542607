"""R13: what the server refused can be tried again, as a new piece of work under the program's own rules."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.queries.station.sync_conflicts import sync_conflicts
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.rules.slots import SlotTaken
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.sync_conflicts.try_again import LinkMissing, TryAgain, try_again
from tests.support.verdicts import answer, drop_kept, join, operations, set_kept
from tests.support.visits import Visits


def refused(visits: Visits) -> tuple[int, ...]:
    """The operations of the one refused group."""
    clinic = visits.clinic
    (row,) = clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0)))
    return row.operations


def a_refused_person(visits: Visits) -> UUID:
    clinic = visits.clinic
    join(clinic.base)
    order = CreatePerson(given_name="Nina", family_name="Rad", phones=(NewPhone("09351234568"),))
    made = clinic.do(create_person, order)
    (phone,) = clinic.rows(Phone, person_id=made.id)
    answer(clinic.base, "refused", code="right")
    drop_kept(clinic.base, "phone", phone.id)
    drop_kept(clinic.base, "person", made.id)
    return made.id


def test_the_whole_group_is_there_again_and_waits_for_the_server(visits: Visits) -> None:
    """R13: the same rows with the same ids, so that what refers to them still finds them."""
    clinic = visits.clinic
    person_id = a_refused_person(visits)
    clinic.do(try_again, TryAgain(refused(visits)))
    assert clinic.row(Person, person_id).family_name == "Rad"
    assert [one.e164 for one in clinic.rows(Phone, person_id=person_id)] == ["+989351234568"]
    assert len(operations(clinic.base, "person", person_id)) == 1
    assert clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0))) == []


def test_a_change_is_written_anew_over_what_the_server_sent_back(visits: Visits) -> None:
    """R13: an administrator gave the right meanwhile."""
    clinic, person_id = visits.clinic, visits.clinic.ids["maryam"]
    join(clinic.base)
    clinic.do(change_person, ChangePerson(person_id, {"notes": "mine"}))
    answer(clinic.base, "refused", code="right")
    set_kept(clinic.base, "person", person_id, notes="theirs")
    clinic.do(try_again, TryAgain(refused(visits)))
    assert clinic.row(Person, person_id).notes == "mine"


def test_without_the_right_it_is_refused_here_already(visits: Visits) -> None:
    """P25: the program's own checks hold, and the matter stays in the list."""
    person_id = a_refused_person(visits)
    clinic, ours = visits.clinic, refused(visits)
    with pytest.raises(NoRight):
        clinic.do(try_again, TryAgain(ours), actor=replace(clinic.sara, rights={}))
    assert clinic.rows(Person, id=person_id) == []
    assert refused(visits) == ours


def test_a_visit_is_not_put_over_another_one(visits: Visits) -> None:
    """R13: its time went to somebody else while it was refused."""
    clinic = visits.clinic
    join(clinic.base)
    visit = visits.book()
    answer(clinic.base, "refused", code="value")
    ours = refused(visits)
    drop_kept(clinic.base, "appointment", visit.id)
    visits.book(person_id=clinic.ids["ali"])
    with pytest.raises(SlotTaken):
        clinic.do(try_again, TryAgain(ours))
    assert clinic.rows(Appointment, id=visit.id) == []


def test_what_it_belongs_to_has_to_be_there(visits: Visits) -> None:
    """R13: a visit of somebody who was refused as well: first the person, then the visit."""
    clinic = visits.clinic
    join(clinic.base)
    made = clinic.do(create_person, CreatePerson(given_name="Nina", family_name="Rad"))
    answer(clinic.base)
    visit = visits.book(person_id=made.id)
    answer(clinic.base, "refused", code="reference")
    ours = refused(visits)
    drop_kept(clinic.base, "appointment", visit.id)
    drop_kept(clinic.base, "person", made.id)
    with pytest.raises(LinkMissing):
        clinic.do(try_again, TryAgain(ours))
