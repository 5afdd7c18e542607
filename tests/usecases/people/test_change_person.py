"""Correcting what is known of a person."""

from __future__ import annotations

from dataclasses import replace

from crm_desktop.models.access import Actor
from crm_desktop.models.messages.message import Message, MessageStatus
from crm_desktop.models.people.person import PersonRole, PersonStanding
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.queries.people.person_facts import PersonFacts, person_facts
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.messages.queue_message import QueueMessage, queue_message
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from tests.support.builders import a_person
from tests.support.visits import Visits


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


def test_who_wants_no_messages_any_more_gets_none_that_waits(visits: Visits) -> None:
    """domain.md, Message: the opt-out is asked before it goes out."""
    made = visits.book()
    order = QueueMessage(made.person_id, "We expect you.", "booked", Appointment.__tablename__, made.id)
    message = visits.clinic.do(queue_message, order)
    visits.clinic.do(change_person, ChangePerson(made.person_id, {"do_not_sms": True}))
    assert visits.clinic.row(Message, message.id).status is MessageStatus.CANCELLED
