"""What the form of a person holds, and what saving does: the order for a new one, the differences for a known one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from crm_desktop.models.people.person import PersonKind, Visibility
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.queries.people.person_cards import PersonCard
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.usecases.people.add_address import AddAddress, add_address
from crm_desktop.usecases.people.add_contact import AddContact, add_contact
from crm_desktop.usecases.people.add_phone import AddPhone, add_phone
from crm_desktop.usecases.people.answer_category import AnswerCategory, answer_category
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.people.change_phone import ChangePhone, change_phone
from crm_desktop.usecases.people.create_person import Address, CreatePerson, create_person
from crm_desktop.usecases.people.remove_detail import RemoveDetail, remove_detail

# The person's own columns, by the names that both the form and the use cases know.
PLAIN = (
    "given_name", "family_name", "father_name", "national_id", "file_number", "best_time", "warning", "notes",
    "council_number",
)  # fmt: skip
CHOSEN = ("sex", "language")
MARKS = ("do_not_call", "do_not_sms", "is_marketer", "is_referrer")


@dataclass(frozen=True)
class PhoneLine:
    raw: str = ""
    label: str = ""
    owner_note: str = ""
    id: str = ""  # of the number that is changed


@dataclass(frozen=True)
class ContactLine:
    kind: str = ContactKind.EMAIL.value
    value: str = ""
    id: str = ""


@dataclass(frozen=True)
class AddressLine:
    province: str = ""
    city: str = ""
    line: str = ""
    postcode: str = ""
    id: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.province or self.city or self.line or self.postcode)


@dataclass(frozen=True)
class PersonForm:
    """Plain words only, so that it is its own draft."""

    given_name: str = ""
    family_name: str = ""
    father_name: str = ""
    sex: str = ""
    birth_on: str = ""  # ISO
    national_id: str = ""
    file_number: str = ""
    category_id: str = ""
    channel_id: str = ""
    language: str = ""
    best_time: str = ""
    do_not_call: bool = False
    do_not_sms: bool = False
    warning: str = ""
    notes: str = ""
    phones: tuple[PhoneLine, ...] = ()
    contacts: tuple[ContactLine, ...] = ()
    address: AddressLine = field(default_factory=AddressLine)
    is_marketer: bool = False
    is_referrer: bool = False
    council_number: str = ""
    kind: str = PersonKind.NATURAL.value
    visibility: str = Visibility.PUBLIC.value
    owner_team_id: str = ""
    values: Mapping[str, list[str]] = field(default_factory=dict)  # field of the category → what was answered

    @property
    def numbers(self) -> list[str]:
        return [one.raw for one in self.phones if one.raw.strip()]

    @property
    def born(self) -> date | None:
        return date.fromisoformat(self.birth_on) if self.birth_on else None

    def as_draft(self) -> dict[str, Any]:
        return asdict(self)


def from_draft(fields: dict[str, Any]) -> PersonForm:
    """A draft of an older version may lack a field."""
    known = {name: value for name, value in fields.items() if name in PersonForm.__dataclass_fields__}
    known["phones"] = tuple(PhoneLine(**one) for one in known.get("phones", ()))
    known["contacts"] = tuple(ContactLine(**one) for one in known.get("contacts", ()))
    known["address"] = AddressLine(**known.get("address", {}))
    return PersonForm(**known)


def from_card(card: PersonCard) -> PersonForm:
    person = card.person
    own: dict[str, Any] = {name: getattr(person, name) or "" for name in (*PLAIN, *CHOSEN)}
    address = card.addresses[0] if card.addresses else None
    return PersonForm(
        **own,
        birth_on=person.birth_on.isoformat() if person.birth_on is not None else "",
        category_id=str(person.category_id or ""),
        channel_id=str(person.channel_id or ""),
        **{name: getattr(person, name) for name in MARKS},
        kind=person.kind.value,
        visibility=str(person.visibility),
        owner_team_id=str(person.owner_team_id or ""),
        values={str(one.field_id): list(one.values) for one in card.answers},
        phones=tuple(PhoneLine(p.raw, p.label or "", p.owner_note or "", str(p.id)) for p in card.phones),
        contacts=tuple(ContactLine(c.kind.value, c.value, str(c.id)) for c in card.contacts),
        address=AddressLine(
            address.province or "", address.city or "", address.line or "", address.postcode or "", str(address.id)
        )
        if address is not None
        else AddressLine(),
    )


def creation(form: PersonForm, really_new: bool) -> Callable[[Any], UUID]:
    order = CreatePerson(
        **own_fields(form),
        phones=tuple(NewPhone(one.raw, one.label or None, one.owner_note or None) for one in form.phones if one.raw),
        contacts=tuple((ContactKind(one.kind), one.value) for one in form.contacts if one.value),
        addresses=() if form.address.is_empty else (_address(form.address),),
        really_new=really_new,
    )

    def write(work: Any) -> UUID:
        made = create_person(work, order).id
        if form.category_id:
            work.session.flush()
            answer_category(work, AnswerCategory(made, answers(form)))
        return made

    return write


def answers(form: PersonForm) -> dict[UUID, list[str]]:
    return {UUID(key): list(given) for key, given in form.values.items() if given}


def own_fields(form: PersonForm) -> dict[str, Any]:
    """By the names of the person's columns, empty words as nothing."""
    names = {name: getattr(form, name).strip() for name in ("given_name", "family_name", "father_name")}
    rest = {name: getattr(form, name).strip() or None for name in (*PLAIN, *CHOSEN) if name not in names}
    return {
        **names,
        **rest,
        "birth_on": form.born,
        "category_id": UUID(form.category_id) if form.category_id else None,
        "channel_id": UUID(form.channel_id) if form.channel_id else None,
        **{name: getattr(form, name) for name in MARKS},
        "kind": PersonKind(form.kind),
        "visibility": Visibility(form.visibility),
        "owner_team_id": UUID(form.owner_team_id) if form.owner_team_id else None,
    }


def change(person_id: UUID, before: PersonForm, after: PersonForm) -> Callable[[Any], UUID]:
    """One group: only what differs is written, so that a colleague's change of another field stays."""
    old, new = own_fields(before), own_fields(after)
    fields = {name: value for name, value in new.items() if value != old[name]}
    steps: list[Callable[[Any], object]] = []
    if fields:
        steps.append(lambda work: change_person(work, ChangePerson(person_id, fields)))
    if (after.category_id, answers(after)) != (before.category_id, answers(before)):
        given = AnswerCategory(person_id, answers(after))
        steps.append(lambda work: answer_category(work, given))
    steps += _phone_steps(person_id, before, after)
    steps += _contact_steps(person_id, before, after)
    if replace(after.address, id="") != replace(before.address, id=""):
        if before.address.id:
            steps.append(_removal("postal_address", before.address.id))
        if not after.address.is_empty:
            one = _address(after.address)
            order = AddAddress(person_id, one.province, one.city, None, one.line, one.postcode)
            steps.append(lambda work: add_address(work, order))

    def write(work: Any) -> UUID:
        for step in steps:
            step(work)
        return person_id

    return write


def _phone_steps(person_id: UUID, before: PersonForm, after: PersonForm) -> list[Callable[[Any], object]]:
    steps: list[Callable[[Any], object]] = []
    old = {one.id: one for one in before.phones}
    kept = {one.id for one in after.phones if one.raw.strip()}
    steps += [_removal("phone", gone) for gone in old if gone not in kept]
    for at, one in enumerate(after.phones):
        if not one.raw.strip():
            continue
        if one.id in old:
            if one != old[one.id] or (at == 0 and before.phones[0].id != one.id):
                order = ChangePhone(UUID(one.id), one.raw, one.label or None, one.owner_note or None, at == 0)
                steps.append(partial(_changed_phone, order))
        else:
            new = AddPhone(person_id, NewPhone(one.raw, one.label or None, one.owner_note or None), at == 0)
            steps.append(partial(_new_phone, new))
    return steps


def _contact_steps(person_id: UUID, before: PersonForm, after: PersonForm) -> list[Callable[[Any], object]]:
    same = {(one.kind, one.value) for one in before.contacts} & {(one.kind, one.value) for one in after.contacts}
    steps = [_removal("contact_point", one.id) for one in before.contacts if (one.kind, one.value) not in same]
    for one in after.contacts:
        if one.value.strip() and (one.kind, one.value) not in same:
            order = AddContact(person_id, ContactKind(one.kind), one.value)
            steps.append(partial(_new_contact, order))
    return steps


def _changed_phone(order: ChangePhone, work: Any) -> object:
    return change_phone(work, order)


def _new_phone(order: AddPhone, work: Any) -> object:
    return add_phone(work, order)


def _new_contact(order: AddContact, work: Any) -> object:
    return add_contact(work, order)


def _removal(table: str, row_id: str) -> Callable[[Any], object]:
    order = RemoveDetail(table, UUID(row_id))
    return lambda work: remove_detail(work, order)


def _address(line: AddressLine) -> Address:
    return Address(line.province or None, line.city or None, None, line.line or None, line.postcode or None)
