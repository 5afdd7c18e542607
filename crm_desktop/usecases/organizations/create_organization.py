"""Write down a company, an insurer, a school: whoever persons belong to (SM-09)."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.models.access import Right
from crm_desktop.models.people.organization import Organization
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.organizations.organization_fields import OrganizationFields, write_fields


@dataclass(frozen=True)
class CreateOrganization:
    fields: OrganizationFields


def create_organization(work: UnitOfWork, order: CreateOrganization) -> Organization:
    work.require(Right.PEOPLE_CHANGE)
    made = Organization(name="")
    write_fields(work, made, order.fields)
    work.add(made)
    work.session.flush()
    return made
