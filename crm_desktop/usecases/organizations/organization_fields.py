"""What may be written into an organisation's own fields, for making one and for changing one."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.folding import fold
from crm_desktop.kit.problems import Problem
from crm_desktop.models.people.organization import Organization
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.unit_of_work import UnitOfWork


class OrganizationNameNeeded(Problem):
    code = "organization.name_needed"


class OrganizationKnown(Problem):
    """Two of one name would be taken for each other."""

    code = "organization.known"


@dataclass(frozen=True)
class OrganizationFields:
    name: str
    kind: str | None = None
    city: str | None = None


def write_fields(work: UnitOfWork, organization: Organization, given: OrganizationFields) -> list[str]:
    """The names of what changed."""
    name = tidy(given.name)
    if not name:
        raise OrganizationNameNeeded
    _refuse_known(work, name, given.city, organization.id)
    new = {"name": name, "kind": tidy(given.kind), "city": tidy(given.city)}
    changed = [one for one, value in new.items() if getattr(organization, one) != value]
    for one in changed:
        setattr(organization, one, new[one])
    return changed


def _refuse_known(work: UnitOfWork, name: str, city: str | None, own_id: UUID | None) -> None:
    # A chain has a house in several cities.
    like = (fold(name), fold(city or ""))
    rows = work.session.execute(
        select(Organization.id, Organization.name, Organization.city).where(Organization.deleted_at.is_(None))
    )
    if any(row_id != own_id and (fold(one), fold(where or "")) == like for row_id, one, where in rows):
        raise OrganizationKnown(name=name)
