"""Correct what is known of an organisation."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.people.organization import Organization
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.organizations.organization_fields import OrganizationFields, write_fields


@dataclass(frozen=True)
class ChangeOrganization:
    organization_id: UUID
    fields: OrganizationFields


def change_organization(work: UnitOfWork, order: ChangeOrganization) -> Organization:
    organization = work.get_to(Right.PEOPLE_CHANGE, Organization, order.organization_id)
    write_fields(work, organization, order.fields)
    return organization
