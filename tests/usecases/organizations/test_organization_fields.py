"""The fields of an organisation say what changed."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.people.organization import Organization
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.organizations.organization_fields import OrganizationFields, write_fields


def test_only_what_differs_is_written(base: OpenBase, program: Actor) -> None:
    def write(given: OrganizationFields) -> list[str]:
        made = Organization(name="Asia", city="Tehran")
        return base.writer.write(program, lambda work: write_fields(work, made, given))

    assert write(OrganizationFields(" Asia ", city="Tehran")) == []
    assert write(OrganizationFields("Asia", "Insurer")) == ["kind", "city"]
