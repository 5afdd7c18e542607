"""Correcting what is known of a person."""

from __future__ import annotations

from dataclasses import replace

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import PersonRole, PersonStanding
from crm_desktop.queries.people.person_facts import PersonFacts, person_facts
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from tests.support.builders import a_person


def test_the_timeline_says_what_changed_and_nothing_when_nothing_did(base: OpenBase, program: Actor) -> None:
    """FC-25: the old name stays in the history."""
    person = base.writer.write(program, a_person)
    order = ChangePerson(person.id, {"family_name": "Karimi", "do_not_call": True, "given_name": "Maryam"})
    for _ in range(2):
        base.writer.write(program, lambda work: change_person(work, order))
    (entry,) = base.read(lambda session: person_history(session, program, person.id))
    assert sorted(entry.facts["fields"]) == ["do_not_call", "family_name"]
    assert entry.facts["before"] == "Maryam Hosseini"


def test_a_client_becomes_a_marketer_and_stays_a_client(base: OpenBase, program: Actor) -> None:
    """C24-61: the second role is added and taken away again; standing, file number and category are as they were."""
    person = base.writer.write(program, lambda work: a_person(work, standing=PersonStanding.CLIENT, file_number="1042"))

    def switched(**fields: bool) -> PersonFacts:
        base.writer.write(program, lambda work: change_person(work, ChangePerson(person.id, fields)))
        return base.read(lambda session: person_facts(session, program, person.id))

    before = base.read(lambda session: person_facts(session, program, person.id))
    assert switched(is_marketer=True) == replace(before, is_marketer=True)
    assert switched(is_referrer=True).roles == (PersonRole.MARKETER, PersonRole.REFERRER)
    assert switched(is_marketer=False, is_referrer=False) == before


def test_the_number_of_the_council_is_kept_in_digits_of_the_base(base: OpenBase, program: Actor) -> None:
    """FC-24: typed in Persian digits it is found by the same number."""
    person = base.writer.write(program, a_person)
    order = ChangePerson(person.id, {"is_referrer": True, "council_number": " ۱۲۳۴۵ "})
    base.writer.write(program, lambda work: change_person(work, order))
    assert base.read(lambda session: person_facts(session, program, person.id).council_number) == "12345"
