"""The person a row of work is about: by number where there is one, else by name; made if nobody fits."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from crm_desktop.kit.folding import fold
from crm_desktop.kit.phone_numbers import parse_phone, reversed_digits
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.rules.imports.incoming import IncomingRow
from crm_desktop.rules.imports.known_people import Keys
from crm_desktop.rules.imports.person_names import split_name
from crm_desktop.rules.imports.run import ImportRun
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork


def look_up_people(work: UnitOfWork, run: ImportRun, rows: Iterable[IncomingRow]) -> None:
    """Ask once for all numbers of a group."""
    region = work.branch.region
    run.people.look_up(work, [keys_of(row.text("phone"), region) for row in rows])


def person_of(
    work: UnitOfWork, bulk: Bulk, run: ImportRun, row: IncomingRow, *, name: str, makes: bool = True
) -> UUID | None:
    """None when the row names nobody, or nobody known where none is to be made."""
    phone, region = row.text("phone"), work.branch.region
    keys = keys_of(phone, region)
    if (known := run.people.find(keys)) is not None:
        return known.person_id
    # Without a number a name means the same person throughout one file, and nobody of the base: names are shared.
    by_name = f"person {fold(name)}"
    if not phone and by_name in run.made_once:
        return run.made_once[by_name]
    if not makes or not (name or phone):
        return None
    names = split_name(name)
    person_id = bulk.add(Person, given_name=names.given, family_name=names.family, father_name=names.father)
    if phone:
        number = parse_phone(phone, region)
        tail = reversed_digits(number.digits)
        bulk.add(Phone, person_id=person_id, raw=phone[:80], e164=number.e164, tail=tail, is_primary=True)
        run.people.remember(person_id, row.number, keys)
    else:
        run.made_once[by_name] = person_id
    return person_id


def keys_of(phone: str, region: str) -> Keys:
    e164 = parse_phone(phone, region).e164 if phone else None
    return {"phone": (e164,)} if e164 else {}
