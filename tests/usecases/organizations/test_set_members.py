"""Who belongs to an organisation, and as what (SM-09)."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.organizations.organization_rows import organization_card, organization_page
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.organizations.create_organization import CreateOrganization, create_organization
from crm_desktop.usecases.organizations.organization_fields import OrganizationFields
from crm_desktop.usecases.organizations.set_members import Member, SetMembers, set_members
from tests.support.builders import a_person


def test_members_come_go_and_change_their_position(base: OpenBase, program: Actor) -> None:
    """SM-09: the card of a person shows where they belong."""
    made = base.writer.write(
        program, lambda work: create_organization(work, CreateOrganization(OrganizationFields("Asia")))
    )
    one, two = (
        base.writer.write(program, lambda work: a_person(work, given_name=name)).id  # noqa: B023  run now
        for name in ("Nika", "Omid")
    )
    for members in ((Member(one, "Agent"),), (Member(one, "Director"), Member(two)), (Member(one, "Director"),)):
        order = SetMembers(made.id, members)
        base.writer.write(program, lambda work: set_members(work, order))  # noqa: B023  run now
    card = base.read(lambda session: organization_card(session, program, made.id))
    assert [(row.person_id, row.position) for row in card.members] == [(one, "Director")]
    belongs = base.read(lambda session: person_card(session, program, one)).organizations
    assert [(row.name, row.position) for row in belongs] == [("Asia", "Director")]
    assert base.read(lambda session: organization_page(session, program, [made.id]))[0].members == 1
