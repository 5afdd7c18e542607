"""Write down another number of a person; several people may share one (pain P2)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.rules.history import tell
from crm_desktop.rules.reaching import NewPhone, add_number, numbers_of
from crm_desktop.store.unit_of_work import UnitOfWork


class NumberThere(Problem):
    """This person has this very number already."""

    code = "phone.already_there"


@dataclass(frozen=True)
class AddPhone:
    person_id: UUID
    phone: NewPhone
    is_primary: bool = False


def add_phone(work: UnitOfWork, order: AddPhone) -> Phone:
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    e164 = parse_phone(order.phone.raw, work.branch.region).e164
    others = numbers_of(work, person.id)
    if e164 is not None and any(one.e164 == e164 for one in others):
        raise NumberThere(number=order.phone.raw.strip())
    phone = add_number(work, person.id, order.phone)
    if order.is_primary:
        for one in others:
            one.is_primary = False
        phone.is_primary = True
    tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=["phone"], number=phone.e164 or phone.raw)
    return phone
