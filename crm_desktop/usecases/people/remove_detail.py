"""Take a number, an address or a family link off a person's card; it can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.family import FamilyLink
from crm_desktop.models.people.organization import OrganizationMember
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import ContactPoint, Phone, PostalAddress
from crm_desktop.rules.history import tell
from crm_desktop.rules.reaching import numbers_of
from crm_desktop.store.unit_of_work import UnitOfWork

Detail = Phone | ContactPoint | PostalAddress | FamilyLink | OrganizationMember
KINDS: dict[str, type[Detail]] = {
    model.__tablename__: model for model in (Phone, ContactPoint, PostalAddress, FamilyLink, OrganizationMember)
}


@dataclass(frozen=True)
class RemoveDetail:
    """`table` is one of KINDS."""

    table: str
    row_id: UUID


def remove_detail(work: UnitOfWork, order: RemoveDetail) -> None:
    row = work.get(KINDS[order.table], order.row_id)
    person = work.get_to(Right.PEOPLE_CHANGE, Person, row.person_id)
    work.remove(row)
    work.session.flush()
    if isinstance(row, Phone) and row.is_primary and (left := numbers_of(work, person.id)):
        left[0].is_primary = True
    tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=[order.table], removed=True)
