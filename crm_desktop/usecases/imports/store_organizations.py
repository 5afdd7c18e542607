"""Store organisations by their names; how to reach one is kept on a legal person of that name (SM-09, FC-30)."""

from __future__ import annotations

from collections.abc import Sequence

from crm_desktop.kit.phone_numbers import parse_phone, reversed_digits
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.people.organization import Organization, OrganizationMember
from crm_desktop.models.people.person import Person, PersonKind
from crm_desktop.models.people.phone import ContactKind, ContactPoint, Phone, PostalAddress
from crm_desktop.models.station.import_batch import RowFate
from crm_desktop.rules.imports.incoming import Duplicate, Duplicates, IncomingRow, RowOutcome
from crm_desktop.rules.imports.run import ImportRun, StoreGroup
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork


def store_organizations(work: UnitOfWork, order: StoreGroup) -> Sequence[RowOutcome]:
    """Under "update" the sector and the city are filled where they are empty."""
    run, outcomes = order.run, []
    bulk = Bulk(work)
    for row in order.rows:
        name = row.text("name")
        known = run.names.find(work, Organization, name) if run.duplicates is not Duplicates.MAKE else None
        if known is not None:
            reason = Duplicate(name=name, value=name)
            is_filled = run.duplicates is Duplicates.UPDATE and _fill(work, row, known)
            fate = RowFate.UPDATED if is_filled else RowFate.SKIPPED
            outcomes.append(RowOutcome(row.number, fate, known, (("name", reason),)))
        elif (again := order.again(row)) is not None:
            outcomes.append(again)
        else:
            _make(work, bulk, run, row)
    work.session.flush()
    bulk.flush()
    return outcomes


def _make(work: UnitOfWork, bulk: Bulk, run: ImportRun, row: IncomingRow) -> None:
    city = row.text("city") or None
    made = work.add(Organization(name=row.text("name"), kind=row.text("sector") or None, city=city))
    run.names.remember(Organization, made.name, made.id)
    for tag_id in run.names.tags(work, row.text("tags")):
        bulk.add(TagUse, tag_id=tag_id, record_table="organization", record_id=made.id)
    phone, email, line = row.text("phone"), row.text("email").lower(), str(row.values.get("address") or "")
    site, notes = row.text("website"), str(row.values.get("notes") or "")
    if not (phone or email or line or site or notes):
        return
    person_id = bulk.add(
        Person,
        kind=PersonKind.LEGAL,
        family_name=made.name,
        external_id=row.text("external_id") or None,
        notes=notes or None,
    )
    bulk.add(OrganizationMember, organization_id=made.id, person_id=person_id)
    if phone:
        number = parse_phone(phone, work.branch.region)
        tail = reversed_digits(number.digits)
        bulk.add(Phone, person_id=person_id, raw=phone, e164=number.e164, tail=tail, is_primary=True)
    for kind, value in ((ContactKind.EMAIL, email), (ContactKind.OTHER, site)):
        if value:
            bulk.add(ContactPoint, person_id=person_id, kind=kind, value=value[:200])
    if line or city:
        bulk.add(PostalAddress, person_id=person_id, city=city, province=row.text("region") or None, line=line or None)


def _fill(work: UnitOfWork, row: IncomingRow, organization_id: object) -> bool:
    known = work.session.get_one(Organization, organization_id)
    kind, city = known.kind or row.text("sector") or None, known.city or row.text("city") or None
    is_new = (kind, city) != (known.kind, known.city)
    known.kind, known.city = kind, city
    return is_new
