"""Whose visit an imported row is: by key, else by number, else by name; made if nobody fits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from crm_desktop.kit.folding import fold
from crm_desktop.kit.phone_numbers import parse_phone, reversed_digits
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.models.people.phone import Phone
from crm_desktop.rules.imports.incoming import IncomingRow
from crm_desktop.rules.imports.known_people import Keys, Known
from crm_desktop.rules.imports.people_named import keys_of
from crm_desktop.rules.imports.person_names import split_name
from crm_desktop.rules.imports.run import ImportRun
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork


def look_up_visitors(work: UnitOfWork, run: ImportRun, rows: Iterable[IncomingRow]) -> None:
    region = work.branch.region
    run.people.look_up(work, [{**_key_of(row), **keys_of(row.text("phone"), region)} for row in rows])


def known_visitor(run: ImportRun, row: IncomingRow, region: str) -> UUID | None:
    """A number is shared by a family, so a row that also names somebody means only one of that name."""
    own, phone = _key_of(row), keys_of(row.text("phone"), region)
    if (known := run.people.find(own)) is not None:
        return known.person_id
    if (found := run.made_once.get(_spoken(row, phone))) is not None and not own:
        return found
    known = run.people.find(phone)
    if known is None or not _is_named(row, known) or (known.row and (own or row.text("person"))):
        return None
    run.people.remember(known.person_id, row.number, own)
    return known.person_id


def make_visitor(work: UnitOfWork, bulk: Bulk, run: ImportRun, row: IncomingRow, day: date, *, came: bool) -> UUID:
    region, key, phone = work.branch.region, row.text("person_key"), row.text("phone")
    names = split_name(row.text("person") or ("" if phone else key))
    born, note = _birth(run, row, day)
    person_id = bulk.add(
        Person,
        given_name=names.given,
        family_name=names.family,
        father_name=names.father,
        external_id=key or None,
        birth_on=born,
        notes=note,
        standing=PersonStanding.CLIENT if came else PersonStanding.CONTACT,
    )
    if phone:
        number = parse_phone(phone, region)
        tail = reversed_digits(number.digits)
        bulk.add(Phone, person_id=person_id, raw=phone[:80], e164=number.e164, tail=tail, is_primary=True)
    run.people.remember(person_id, row.number, {**_key_of(row), **keys_of(phone, region)})
    if not key:
        run.made_once[_spoken(row, keys_of(phone, region))] = person_id
    return person_id


def _key_of(row: IncomingRow) -> Keys:
    key = row.text("person_key")
    return {"external_id": (key,)} if key else {}


def _spoken(row: IncomingRow, phone: Keys) -> str:
    """Somebody without a key, throughout one file."""
    number = phone["phone"][0] if phone else row.text("phone")
    return f"visitor {number} {' '.join(sorted(fold(row.text('person')).split()))}"


def _is_named(row: IncomingRow, known: Known) -> bool:
    mine, theirs = set(fold(row.text("person")).split()), set(fold(known.name).split())
    return not mine or not theirs or mine <= theirs or theirs <= mine


def _birth(run: ImportRun, row: IncomingRow, day: date) -> tuple[date | None, str | None]:
    """Of an age alone the year is kept, so that whoever is 40 at this visit is 41 a year later; the note says so."""
    born, age = row.day("birth_on"), row.number_of("age")
    if born is not None or age is None:
        return born, None
    return date(day.year - age, 1, 1), run.words.birth_from_age.replace("{age}", str(age))
