"""Write down somebody new, unless they are known already (R11, pain P11)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.organization import Organization, OrganizationMember
from crm_desktop.models.people.person import Person, PersonKind, PersonStanding, Visibility
from crm_desktop.models.people.phone import ContactKind, PostalAddress
from crm_desktop.queries.people.duplicates import duplicates
from crm_desktop.rules.history import tell
from crm_desktop.rules.reaching import NewPhone, add_address_of, add_number, tidy
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.person_fields import check_fields


class Nameless(Problem):
    """Neither a name nor a number: nobody could ever find them again."""

    code = "person.nameless"


class SameNumber(Problem):
    """`ids` are the persons who may be meant; `names` says them."""

    code = "person.same_number"


@dataclass(frozen=True)
class Address:
    province: str | None = None
    city: str | None = None
    region: str | None = None
    line: str | None = None
    postcode: str | None = None


@dataclass(frozen=True)
class CreatePerson:
    """`really_new` is what Alt+N says: the likeness was seen and is a chance one."""

    given_name: str = ""
    family_name: str = ""
    father_name: str = ""
    kind: PersonKind = PersonKind.NATURAL
    sex: str | None = None
    birth_on: date | None = None
    national_id: str | None = None
    file_number: str | None = None
    external_id: str | None = None
    standing: PersonStanding = PersonStanding.CONTACT
    is_marketer: bool = False
    is_referrer: bool = False
    council_number: str | None = None
    category_id: UUID | None = None
    channel_id: UUID | None = None
    language: str | None = None
    preferred_channel: str | None = None
    best_time: str | None = None
    do_not_call: bool = False
    do_not_sms: bool = False
    warning: str | None = None
    notes: str | None = None
    visibility: Visibility = Visibility.PUBLIC
    owner_id: UUID | None = None
    owner_team_id: UUID | None = None
    phones: tuple[NewPhone, ...] = ()
    contacts: tuple[tuple[ContactKind, str], ...] = ()
    addresses: tuple[Address, ...] = field(default=())
    organization_id: UUID | None = None
    position: str | None = None
    really_new: bool = False

    @classmethod
    def of_caller(
        cls, given: str, family: str, number: str | None, *, really_new: bool, channel_id: UUID | None = None
    ) -> CreatePerson:
        """A name and, where there is one, the number."""
        phones = (NewPhone(number),) if number else ()
        return cls(given, family, phones=phones, channel_id=channel_id, really_new=really_new)


_BESIDE = {"phones", "contacts", "addresses", "organization_id", "position", "really_new"}


def create_person(work: UnitOfWork, order: CreatePerson) -> Person:
    work.require(Right.PEOPLE_CHANGE)
    own = {name: getattr(order, name) for name in order.__dataclass_fields__ if name not in _BESIDE}
    fields = check_fields(work, own)
    if not (fields["given_name"] or fields["family_name"] or order.phones):
        raise Nameless
    if not order.really_new:
        _refuse_known(work, order, fields)
    person = work.add(Person(**fields))
    for phone in order.phones:
        add_number(work, person.id, phone)
        work.session.flush()  # the next one asks whether it is the first
    for kind, value in order.contacts:
        add_address_of(work, person.id, kind, value)
    for one in order.addresses:
        work.add(
            PostalAddress(
                person_id=person.id,
                province=tidy(one.province),
                city=tidy(one.city),
                region=tidy(one.region),
                line=tidy(one.line),
                postcode=tidy(one.postcode),
            )
        )
    if order.organization_id is not None:
        organization = work.get(Organization, order.organization_id)
        work.add(
            OrganizationMember(organization_id=organization.id, person_id=person.id, position=tidy(order.position))
        )
    tell(work, TimelineKind.PERSON_CREATED, person.id, person, name=person.full_name, standing=person.standing)
    return person


def _refuse_known(work: UnitOfWork, order: CreatePerson, fields: dict[str, object]) -> None:
    numbers = [parse_phone(phone.raw, work.branch.region).e164 for phone in order.phones]
    email = next((value for kind, value in order.contacts if kind is ContactKind.EMAIL), None)
    found = duplicates(
        work.session,
        work.actor,
        phones=[number for number in numbers if number],
        email=email,
        national_id=order.national_id,
        name=(str(fields["given_name"]), str(fields["family_name"])),
        birth_on=order.birth_on,
    )
    if found:
        raise SameNumber(
            count=len(found),
            names=", ".join(one.name or one.phone or "…" for one in found),
            ids=tuple(one.person_id for one in found),
            same_by=found[0].same_by.value,
        )
