"""Say that a number reaches somebody else; it stays on the card, struck out, and the next one is dialled instead."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.rules.history import tell
from crm_desktop.rules.reaching import numbers_of
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class MarkWrongNumber:
    """`is_wrong` False takes the mark away again."""

    phone_id: UUID
    is_wrong: bool = True


def mark_wrong_number(work: UnitOfWork, order: MarkWrongNumber) -> Phone:
    phone = work.get(Phone, order.phone_id)
    person = work.get_to(Right.PEOPLE_CHANGE, Person, phone.person_id)
    if phone.is_valid is not order.is_wrong:
        return phone
    phone.is_valid = not order.is_wrong
    if order.is_wrong:
        phone.is_primary = False
    work.session.flush()
    usable = numbers_of(work, person.id)
    if usable and not any(one.is_primary for one in usable):
        usable[0].is_primary = True
    field = "wrong_number" if order.is_wrong else "right_number"
    tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=[field], number=phone.e164 or phone.raw)
    return phone
