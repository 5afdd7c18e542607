"""Correct a number, say whose it is, or make it the one to dial first."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.rules.history import tell
from crm_desktop.rules.reaching import numbers_of, tidy, write_number
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ChangePhone:
    """A changed number counts as right again, whatever was said of the old one."""

    phone_id: UUID
    raw: str
    label: str | None = None
    owner_note: str | None = None
    is_primary: bool = False


def change_phone(work: UnitOfWork, order: ChangePhone) -> Phone:
    phone = work.get(Phone, order.phone_id)
    person = work.get_to(Right.PEOPLE_CHANGE, Person, phone.person_id)
    before = phone.e164 or phone.raw
    if order.raw.strip() != phone.raw:
        write_number(phone, order.raw, work.branch.region)
        phone.is_valid = True
    phone.label, phone.owner_note = tidy(order.label), tidy(order.owner_note)
    if order.is_primary:
        for one in numbers_of(work, person.id):
            one.is_primary = one.id == phone.id
        phone.is_primary = True
    number = phone.e164 or phone.raw
    if number != before:
        tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=["phone"], before=before, number=number)
    return phone
