"""How a number or an address is kept, whoever writes it down: as typed, as dialled, and as it is searched."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.persian import latin_digits, unify_letters
from crm_desktop.kit.phone_numbers import PhoneNumber, parse_phone, reversed_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.models.people.phone import ContactKind, ContactPoint, Phone
from crm_desktop.store.unit_of_work import UnitOfWork

RAW_LENGTH = 80
TAIL_LENGTH = 20


class NoDigits(Problem):
    """A phone number without a single digit."""

    code = "phone.no_digits"


class BadAddress(Problem):
    code = "contact.not_an_address"


@dataclass(frozen=True)
class NewPhone:
    raw: str
    label: str | None = None
    owner_note: str | None = None  # "mother's"


def add_number(work: UnitOfWork, person_id: UUID, new: NewPhone) -> Phone:
    """The person's first number becomes the primary one; raises NoDigits."""
    phone = Phone(person_id=person_id, raw="", label=tidy(new.label), owner_note=tidy(new.owner_note), is_valid=True)
    write_number(phone, new.raw, work.branch.region)
    phone.is_primary = not numbers_of(work, person_id)
    return work.add(phone)


def write_number(phone: Phone, raw: str, region: str) -> None:
    number = parse_phone(raw.strip(), region)
    if not number.digits:
        raise NoDigits(text=raw.strip())
    phone.raw = raw.strip()[:RAW_LENGTH]
    phone.e164 = number.e164
    phone.tail = tail_of(number)
    phone.extension = number.extension


def tail_of(number: PhoneNumber) -> str:
    """The digits backwards: what an index needs to find somebody by the last four."""
    return reversed_digits(number.digits)[:TAIL_LENGTH]


def numbers_of(work: UnitOfWork, person_id: UUID) -> list[Phone]:
    """The usable ones, in the order they were written down."""
    statement = (
        select(Phone)
        .where(Phone.person_id == person_id, Phone.deleted_at.is_(None), Phone.is_valid.is_(True))
        .order_by(Phone.created_at, Phone.id)
    )
    return list(work.all(statement))


def add_address_of(work: UnitOfWork, person_id: UUID, kind: ContactKind, value: str) -> ContactPoint:
    """An e-mail or a messenger's name; raises BadAddress."""
    return work.add(ContactPoint(person_id=person_id, kind=kind, value=address(kind, value)))


def address(kind: ContactKind, value: str) -> str:
    """As it is kept: an e-mail in small letters, digits in Latin."""
    text = latin_digits(value.strip())
    if kind is ContactKind.EMAIL:
        text = text.lower()
        name, at, host = text.partition("@")
        if not (name and at and "." in host.strip(".") and " " not in text):
            raise BadAddress(text=value.strip())
    if not text:
        raise BadAddress(text=value)
    return text


def tidy(text: str | None) -> str | None:
    """Without outer and doubled spaces, ي and ك made Persian; nothing at all for an empty text."""
    return " ".join(unify_letters(text).split()) or None if text else None
