"""A merge is taken back days later, though work went on (B13)."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.add_phone import AddPhone, add_phone
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.people.merge_persons import MergePersons, merge_persons
from crm_desktop.usecases.station.group_reversal import ChangedSince
from crm_desktop.usecases.station.part_persons import MergedElsewhere, NotMerged, PartPersons, part_persons


def _merged(base: OpenBase, program: Actor, act: str = "merge_persons") -> tuple[Person, Person]:
    def make(work: UnitOfWork) -> tuple[Person, Person]:
        stays = create_person(work, CreatePerson("Sara", "Ahmadi", phones=(NewPhone("09121234567"),)))
        goes = create_person(work, CreatePerson("S.", "Ahmadi", "Reza", phones=(NewPhone("09127654321"),)))
        return stays, goes

    stays, goes = base.writer.write(program, make)
    base.writer.write(program, lambda work: merge_persons(work, MergePersons(stays.id, goes.id)), act=act)
    return stays, goes


def test_both_have_their_own_again_and_later_work_stays(base: OpenBase, program: Actor) -> None:
    """B13: not only the last operation can be undone; what came since stays where it is."""
    stays, goes = _merged(base, program)
    later = AddPhone(stays.id, NewPhone("02122334455"))
    base.writer.write(program, lambda work: add_phone(work, later), act="add_phone")
    assert base.writer.write(program, lambda work: part_persons(work, PartPersons(goes.id))) == stays.id
    one, other = (base.read(lambda session: person_card(session, program, key)) for key in (stays.id, goes.id))  # noqa: B023  read now
    assert {phone.e164 for phone in one.phones} == {"+989121234567", "+982122334455"}
    assert [phone.e164 for phone in other.phones] == ["+989127654321"]
    assert (other.person.status, other.person.merged_into_id) == (PersonStatus.ACTIVE, None)


def test_what_somebody_went_on_with_is_not_lost(base: OpenBase, program: Actor) -> None:
    """B13: a field that came from the other record and was changed since is not put back unseen."""
    stays, goes = _merged(base, program)
    base.writer.write(program, lambda work: change_person(work, ChangePerson(stays.id, {"father_name": "Ali"})))
    with pytest.raises(ChangedSince):
        base.writer.write(program, lambda work: part_persons(work, PartPersons(goes.id)))


def test_only_a_merge_of_this_station_is_taken_back(base: OpenBase, program: Actor) -> None:
    stays, goes = _merged(base, program, act="something_else")
    with pytest.raises(NotMerged):
        base.writer.write(program, lambda work: part_persons(work, PartPersons(stays.id)))
    with pytest.raises(MergedElsewhere):
        base.writer.write(program, lambda work: part_persons(work, PartPersons(goes.id)))
