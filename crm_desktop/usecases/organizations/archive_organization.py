"""Put an organisation out of the daily lists, or take it back; its members keep their positions."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.people.organization import Organization, OrganizationStatus
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ArchiveOrganization:
    """`archived` False takes it back."""

    organization_id: UUID
    archived: bool = True


def archive_organization(work: UnitOfWork, order: ArchiveOrganization) -> Organization:
    organization = work.get_to(Right.PEOPLE_CHANGE, Organization, order.organization_id)
    organization.status = OrganizationStatus.ARCHIVED if order.archived else OrganizationStatus.ACTIVE
    return organization
