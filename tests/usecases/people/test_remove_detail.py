"""Taking a number off a card."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.people.search_hits import search_people
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.remove_detail import RemoveDetail, remove_detail
from tests.support.builders import a_person, a_phone


def test_a_removed_number_finds_nobody_and_another_becomes_primary(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, a_person)
    phone = base.writer.write(program, lambda work: a_phone(work, person))
    base.writer.write(program, lambda work: a_phone(work, person, "+989351112233", is_primary=False))
    base.writer.write(program, lambda work: remove_detail(work, RemoveDetail("phone", phone.id)))
    card = base.read(lambda session: person_card(session, program, person.id))
    assert [(one.e164, one.is_primary) for one in card.phones] == [("+989351112233", True)]
    assert base.read(lambda session: search_people(session, program, "4567")) == []
