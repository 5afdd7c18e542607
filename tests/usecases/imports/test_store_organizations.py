"""Organisations come in by name, and how to reach one is kept."""

from __future__ import annotations

from sqlalchemy import select

from crm_desktop.models.access import Actor
from crm_desktop.models.people.organization import Organization, OrganizationMember
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.rules.imports.incoming import Duplicates
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row


def test_an_organisation_with_a_number_gets_a_legal_person(base: OpenBase, program: Actor) -> None:
    """SM-09, FC-30"""
    Importing(base, program, "organisations").group(
        row(2, name="Acme Corporation", sector="technology", phone="021-88776655"), row(3, name="Betatech")
    ).end()
    assert base.read(lambda s: s.scalars(select(Organization.name).order_by(Organization.name)).all()) == [
        "Acme Corporation",
        "Betatech",
    ]
    found = base.read(
        lambda s: s.execute(
            select(Person.family_name, Person.kind, Phone.e164)
            .join(OrganizationMember, OrganizationMember.person_id == Person.id)
            .join(Phone, Phone.person_id == Person.id)
        ).one()
    )
    assert tuple(found) == ("Acme Corporation", "legal", "+982188776655")


def test_a_known_name_is_skipped_or_filled(base: OpenBase, program: Actor) -> None:
    Importing(base, program, "organisations").group(row(2, name="Acme"), row(3, name="ACME ")).end()
    update = Importing(base, program, "organisations", Duplicates.UPDATE)
    update.group(row(2, name="acme", city="Tehran"), row(3, name="acme", city="Shiraz"))
    assert [(number, fate) for number, fate, _ in update.fates] == [(2, "updated"), (3, "skipped")]
    assert base.read(lambda s: s.scalars(select(Organization.city)).all()) == ["Tehran"]
