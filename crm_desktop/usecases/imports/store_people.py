"""Store people with their numbers and addresses, without making anybody twice (FC-30, P11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from crm_desktop.kit.clock import start_of_day
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.phone_numbers import PhoneNumber, reversed_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.people.organization import Organization, OrganizationMember
from crm_desktop.models.people.person import Person, PersonCategory
from crm_desktop.models.people.phone import ContactKind, ContactPoint, Phone, PostalAddress
from crm_desktop.models.station.import_batch import RowFate
from crm_desktop.rules.imports.incoming import (
    Duplicate,
    DuplicateInFile,
    Duplicates,
    IncomingRow,
    RowOutcome,
)
from crm_desktop.rules.imports.known_people import Keys, Known
from crm_desktop.rules.imports.person_names import split_name
from crm_desktop.rules.imports.phones import phones_in
from crm_desktop.rules.imports.run import ImportRun, StoreGroup
from crm_desktop.rules.reaching import NoDigits
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork

_PHONES = ("phone", "phone2", "phone3")


@dataclass(frozen=True, slots=True)
class _Candidate:
    row: IncomingRow
    person: dict[str, Any]
    phones: tuple[PhoneNumber, ...]
    email: str
    keys: Keys


def store_people(work: UnitOfWork, order: StoreGroup) -> Sequence[RowOutcome]:
    run, region = order.run, work.branch.region
    outcomes: list[RowOutcome] = []
    candidates: list[_Candidate] = []
    for row in order.rows:
        candidates.append(_candidate(row, region))
        if (day := row.day("created_on")) is not None:
            candidates[-1].person["created_at"] = start_of_day(day, work.branch.time_zone)
    run.people.look_up(work, (candidate.keys for candidate in candidates))
    bulk = Bulk(work)
    for candidate in candidates:
        known = run.people.find(candidate.keys) if run.duplicates is not Duplicates.MAKE else None
        if known is None and (again := order.again(candidate.row)) is not None:
            outcomes.append(again)
        elif known is None:
            if category := candidate.row.text("category"):
                candidate.person["category_id"] = run.names.found_or_made(work, PersonCategory, category)
            person_id = bulk.add(Person, **candidate.person)
            run.people.remember(person_id, candidate.row.number, candidate.keys)
            _add_details(work, bulk, run, person_id, candidate)
            if problems := _numberless(candidate.row):
                outcomes.append(RowOutcome(candidate.row.number, RowFate.MADE, person_id, problems))
        else:
            outcomes.append(_met(work, bulk, run, candidate, known))
    work.session.flush()
    bulk.flush()
    return outcomes


def _numberless(row: IncomingRow) -> tuple[tuple[str, Problem], ...]:
    """What stands in place of a number, such as "none": the person comes in without it, and it is told."""
    return tuple((name, NoDigits(text=text)) for name in _PHONES if (text := row.text(name)) and not _dialled(text))


def _dialled(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _candidate(row: IncomingRow, region: str) -> _Candidate:
    given, family, father = row.text("given_name"), row.text("family_name"), row.text("father_name")
    if not given and not family:
        names = split_name(row.text("full_name"))
        given, family, father = names.given, names.family, father or names.father
    sex, external_id, national_id = (row.text(name) for name in ("sex", "external_id", "national_id"))
    national_id = latin_digits(national_id)
    person = {
        "given_name": given,
        "family_name": family,
        "father_name": father,
        "sex": sex[0] if sex else None,
        "birth_on": row.day("birth_on"),
        "national_id": national_id or None,
        "file_number": latin_digits(row.text("file_number")) or None,
        "external_id": external_id or None,
        "notes": str(row.values.get("notes") or "") or None,
    }
    phones = {
        (number.e164 or number.raw): number
        for name in _PHONES
        if (text := row.text(name)) and _dialled(text)
        for number in phones_in(text, region)
    }
    email = row.text("email").lower()
    keys: Keys = {
        "external_id": (external_id,) if external_id else (),
        "national_id": (national_id,) if national_id else (),
        "phone": tuple(number.e164 for number in phones.values() if number.e164),
        "email": (email,) if email else (),
    }
    return _Candidate(row, person, tuple(phones.values()), email, keys)


def _add_details(work: UnitOfWork, bulk: Bulk, run: ImportRun, person_id: UUID, candidate: _Candidate) -> None:
    row = candidate.row
    for place, number in enumerate(candidate.phones):
        _add_phone(bulk, person_id, number, is_primary=place == 0)
    if candidate.email:
        bulk.add(ContactPoint, person_id=person_id, kind=ContactKind.EMAIL, value=candidate.email)
    _add_dictionaries(work, bulk, run, person_id, candidate)
    city, region, line = row.text("city"), row.text("region"), str(row.values.get("address") or "")
    if city or region or line:
        bulk.add(PostalAddress, person_id=person_id, city=city or None, province=region or None, line=line or None)


def _add_phone(bulk: Bulk, person_id: UUID, number: PhoneNumber, *, is_primary: bool) -> None:
    bulk.add(
        Phone,
        person_id=person_id,
        raw=number.raw,
        e164=number.e164,
        tail=reversed_digits(number.digits),
        extension=number.extension,
        is_primary=is_primary,
        is_valid=number.e164 is not None or number.is_internal,
    )


def _add_dictionaries(work: UnitOfWork, bulk: Bulk, run: ImportRun, person_id: UUID, candidate: _Candidate) -> None:
    row = candidate.row
    if organization := row.text("organization"):
        organization_id = run.names.found_or_made(work, Organization, organization)
        bulk.add(OrganizationMember, organization_id=organization_id, person_id=person_id)
    for tag_id in run.names.tags(work, row.text("tags")):
        bulk.add(TagUse, tag_id=tag_id, record_table="person", record_id=person_id)


def _met(work: UnitOfWork, bulk: Bulk, run: ImportRun, candidate: _Candidate, known: Known) -> RowOutcome:
    """Somebody who is known already: left alone, or given what they lack."""
    row = candidate.row
    reason = (
        DuplicateInFile(row=known.row, value=known.value)
        if known.row
        else Duplicate(name=known.name or known.value, value=known.value)
    )
    is_filled = run.duplicates is Duplicates.UPDATE and _fill(work, bulk, run, candidate, known.person_id)
    fate = RowFate.UPDATED if is_filled else RowFate.SKIPPED
    return RowOutcome(row.number, fate, known.person_id, (("", reason),))


def _fill(work: UnitOfWork, bulk: Bulk, run: ImportRun, candidate: _Candidate, person_id: UUID) -> bool:
    """Only empty fields are filled, and unknown numbers added; whether anything was."""
    bulk.flush()  # the person may be one of this very group
    columns = Person.__table__.c
    wished = {name: value for name, value in candidate.person.items() if value and name != "created_at"}
    have = work.session.execute(select(*(columns[name] for name in wished)).where(Person.id == person_id)).one()
    lacking = {name: wished[name] for name, value in zip(wished, have, strict=True) if value in (None, "")}
    if lacking:
        stamp = {"updated_at": work.now, "updated_by": work.actor.user_id}
        statement = update(Person).where(Person.id == person_id).values(**lacking, **stamp)
        work.session.execute(statement, execution_options={"synchronize_session": False})
    return bool(_add_numbers(work, bulk, run, candidate, person_id) or lacking)


def _add_numbers(work: UnitOfWork, bulk: Bulk, run: ImportRun, candidate: _Candidate, person_id: UUID) -> bool:
    numbers = select(Phone.e164, Phone.raw).where(Phone.person_id == person_id, Phone.deleted_at.is_(None))
    have = {e164 or raw for e164, raw in work.session.execute(numbers)}
    fresh = [number for number in candidate.phones if (number.e164 or number.raw) not in have]
    for number in fresh:
        _add_phone(bulk, person_id, number, is_primary=not have)
    emails = select(ContactPoint.value).where(
        ContactPoint.person_id == person_id, ContactPoint.kind == ContactKind.EMAIL, ContactPoint.deleted_at.is_(None)
    )
    is_new_email = bool(candidate.email) and candidate.email not in set(work.session.scalars(emails))
    if is_new_email:
        bulk.add(ContactPoint, person_id=person_id, kind=ContactKind.EMAIL, value=candidate.email)
    bulk.flush()
    run.people.remember(person_id, candidate.row.number, candidate.keys)
    return bool(fresh) or is_new_email
