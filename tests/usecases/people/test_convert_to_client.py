"""A contact becomes a client."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import PersonStanding
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.people.convert_to_client import ConvertToClient, NameNeeded, convert_to_client
from tests.support.builders import a_person, a_pipeline, a_template


def test_the_lead_and_its_history_stay(base: OpenBase, program: Actor) -> None:
    """C24-54: same person, same lead; only the standing is new."""
    person = base.writer.write(program, a_person)

    def lead(work: UnitOfWork) -> None:
        a_pipeline(work)
        a_template(work, preset="first_contact")
        create_lead(work, CreateLead(person_ids=(person.id,), title="Implant"))

    base.writer.write(program, lead)
    base.writer.write(program, lambda work: convert_to_client(work, ConvertToClient(person.id, "۱۰۴۲")))
    card = base.read(lambda session: person_card(session, program, person.id))
    assert (card.person.standing, card.person.file_number) == (PersonStanding.CLIENT, "1042")
    assert [lead.title for lead in card.open_leads] == ["Implant"]


def test_a_client_has_a_name(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, lambda work: a_person(work, given_name="", family_name=""))
    with pytest.raises(NameNeeded):
        base.writer.write(program, lambda work: convert_to_client(work, ConvertToClient(person.id)))
