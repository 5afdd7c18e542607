"""Organisations are written down once (SM-09)."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.queries.organizations.organization_rows import organization_ids
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.organizations.create_organization import CreateOrganization, create_organization
from crm_desktop.usecases.organizations.organization_fields import (
    OrganizationFields,
    OrganizationKnown,
    OrganizationNameNeeded,
)


def test_an_organisation_needs_a_name_of_its_own(base: OpenBase, program: Actor) -> None:
    """SM-09: legal persons related to the clinic."""
    first = CreateOrganization(OrganizationFields(" Asia  Insurance ", "Insurer", "Tehran"))
    made = base.writer.write(program, lambda work: create_organization(work, first))
    assert (made.name, made.kind, made.city) == ("Asia Insurance", "Insurer", "Tehran")
    elsewhere = CreateOrganization(OrganizationFields("Asia Insurance", city="Shiraz"))
    base.writer.write(program, lambda work: create_organization(work, elsewhere))
    for fields, refusal in (
        (OrganizationFields("asia insurance", city="tehran"), OrganizationKnown),
        (OrganizationFields("  "), OrganizationNameNeeded),
    ):
        with pytest.raises(refusal):
            base.writer.write(program, lambda work: create_organization(work, CreateOrganization(fields)))  # noqa: B023  run now
    assert len(base.read(lambda session: organization_ids(session, program))) == 2
