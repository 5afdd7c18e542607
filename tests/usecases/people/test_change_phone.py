"""Correcting a number."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.people.search_hits import search_people
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.change_phone import ChangePhone, change_phone
from tests.support.builders import a_person, a_phone


def test_a_corrected_number_is_found_and_the_old_one_is_not(base: OpenBase, program: Actor) -> None:
    """P1: search follows the correction at once, and a corrected number counts as right again."""
    person = base.writer.write(program, a_person)
    phone = base.writer.write(program, lambda work: a_phone(work, person, is_valid=False))
    order = ChangePhone(phone.id, "0935 111 22 33", owner_note="work", is_primary=True)
    base.writer.write(program, lambda work: change_phone(work, order))
    (shown,) = base.read(lambda session: person_card(session, program, person.id)).phones
    assert (shown.e164, shown.is_valid, shown.is_primary, shown.owner_note) == ("+989351112233", True, True, "work")
    assert len(base.read(lambda session: search_people(session, program, "2233"))) == 1
    assert base.read(lambda session: search_people(session, program, "4567")) == []
