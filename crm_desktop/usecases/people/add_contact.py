"""Write down an e-mail address or a messenger of a person."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import ContactKind, ContactPoint
from crm_desktop.rules.history import tell
from crm_desktop.rules.reaching import add_address_of
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class AddContact:
    person_id: UUID
    kind: ContactKind
    value: str


def add_contact(work: UnitOfWork, order: AddContact) -> ContactPoint:
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    contact = add_address_of(work, person.id, order.kind, order.value)
    tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=[order.kind.value], number=contact.value)
    return contact
