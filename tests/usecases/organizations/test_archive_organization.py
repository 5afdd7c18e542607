"""An organisation leaves the daily list and comes back."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.organizations.organization_rows import organization_counts, organization_ids
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.organizations.archive_organization import ArchiveOrganization, archive_organization
from crm_desktop.usecases.organizations.create_organization import CreateOrganization, create_organization
from crm_desktop.usecases.organizations.organization_fields import OrganizationFields


def test_an_archived_one_stands_in_the_archive(base: OpenBase, program: Actor) -> None:
    """SM-09."""
    made = base.writer.write(
        program, lambda work: create_organization(work, CreateOrganization(OrganizationFields("Asia")))
    )
    base.writer.write(program, lambda work: archive_organization(work, ArchiveOrganization(made.id)))
    assert base.read(lambda session: organization_ids(session, program)) == []
    assert base.read(lambda session: organization_counts(session, program)) == {"archived": 1}
    back = ArchiveOrganization(made.id, archived=False)
    base.writer.write(program, lambda work: archive_organization(work, back))
    assert base.read(lambda session: organization_ids(session, program)) == [made.id]
