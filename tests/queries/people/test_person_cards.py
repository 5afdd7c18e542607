"""The card of one person."""

from __future__ import annotations

from uuid import UUID

import pytest

from crm_desktop.models.access import Actor, Scope
from crm_desktop.models.people.person import PersonCategory, Visibility
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from crm_desktop.usecases.people.create_person import Address, CreatePerson, create_person
from tests.support.builders import a_person, a_pipeline, a_template, a_user, acting_as


def test_the_card_shows_who_it_is_how_to_reach_them_and_what_is_open(base: OpenBase, program: Actor) -> None:
    """C24-22, O2: names, numbers, addresses, tags, open tasks and leads with the steps of their deal."""

    def fill(work: UnitOfWork) -> UUID:
        a_pipeline(work)
        a_template(work, preset="first_contact")
        category = work.add(PersonCategory(name="VIP", colour="violet"))
        work.session.flush()
        person = create_person(
            work,
            CreatePerson(
                "Sara",
                "Ahmadi",
                category_id=category.id,
                warning="Allergic to lidocaine",
                phones=(NewPhone("09121234567"), NewPhone("02188776655", owner_note="mother's")),
                contacts=((ContactKind.TELEGRAM, "@sara"),),
                addresses=(Address(city="Tehran", line="Valiasr 10"),),
            ),
        )
        create_lead(work, CreateLead(person_ids=(person.id,), title="Implant"))
        put_tag(work, PutTag("person", person.id, name="Loyal"))
        return person.id

    person_id = base.writer.write(program, fill)
    card = base.read(lambda session: person_card(session, program, person_id))
    assert (card.person.name, card.person.category, card.person.warning) == (
        "Sara Ahmadi", "VIP", "Allergic to lidocaine",
    )  # fmt: skip
    assert [(phone.e164, phone.is_primary) for phone in card.phones] == [
        ("+989121234567", True),
        ("+982188776655", False),
    ]
    assert [contact.value for contact in card.contacts] == ["@sara"]
    assert [address.city for address in card.addresses] == ["Tehran"]
    assert [tag.name for tag in card.tags] == ["Loyal"]
    (lead,) = card.open_leads
    assert lead.stage is not None
    assert (lead.stage.index, lead.stage.count) == (0, 3)
    assert len(card.open_tasks) == card.counts.tasks_open == 1
    assert card.counts.leads == 1


def test_a_hidden_person_has_no_card(base: OpenBase, program: Actor) -> None:
    """SM-10, P25: a team's contact is only its members'."""

    def fill(work: UnitOfWork) -> tuple[Actor, UUID]:
        hidden = a_person(work, visibility=Visibility.TEAM, owner_id=a_user(work, "Other").id)
        return acting_as(a_user(work, "Me"), scope=Scope.OWN), hidden.id

    me, hidden = base.writer.write(program, fill)
    with pytest.raises(Gone):
        base.read(lambda session: person_card(session, me, hidden))
