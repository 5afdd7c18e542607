"""What is known of an organisation is corrected."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.organizations.organization_rows import organization_card
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.organizations.change_organization import ChangeOrganization, change_organization
from crm_desktop.usecases.organizations.create_organization import CreateOrganization, create_organization
from crm_desktop.usecases.organizations.organization_fields import OrganizationFields


def test_name_kind_and_city_are_corrected(base: OpenBase, program: Actor) -> None:
    """SM-09."""
    made = base.writer.write(
        program, lambda work: create_organization(work, CreateOrganization(OrganizationFields("Asia")))
    )
    order = ChangeOrganization(made.id, OrganizationFields("Asia Insurance", "Insurer", "Tehran"))
    base.writer.write(program, lambda work: change_organization(work, order))
    card = base.read(lambda session: organization_card(session, program, made.id))
    assert (card.name, card.kind, card.city) == ("Asia Insurance", "Insurer", "Tehran")
