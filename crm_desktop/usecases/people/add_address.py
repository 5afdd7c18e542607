"""Write down where a person lives."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import PostalAddress
from crm_desktop.rules.history import tell
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.unit_of_work import UnitOfWork


class EmptyAddress(Problem):
    code = "address.empty"


@dataclass(frozen=True)
class AddAddress:
    person_id: UUID
    province: str | None = None
    city: str | None = None
    region: str | None = None
    line: str | None = None
    postcode: str | None = None


def add_address(work: UnitOfWork, order: AddAddress) -> PostalAddress:
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    address = PostalAddress(
        person_id=person.id,
        province=tidy(order.province),
        city=tidy(order.city),
        region=tidy(order.region),
        line=tidy(order.line),
        postcode=latin_digits(tidy(order.postcode) or "") or None,
    )
    if not any((address.province, address.city, address.region, address.line, address.postcode)):
        raise EmptyAddress
    work.add(address)
    tell(work, TimelineKind.PERSON_CHANGED, person.id, person, fields=["address"])
    return address
