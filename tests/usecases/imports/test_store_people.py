"""People come in once each, by whatever tells them apart, and nobody's own data is overwritten."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select, text

from crm_desktop.models.access import Actor
from crm_desktop.models.people.organization import Organization
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import ContactPoint, Phone, PostalAddress
from crm_desktop.rules.imports.incoming import Duplicates
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row


def people(base: OpenBase) -> list[tuple[str, str]]:
    statement = select(Person.given_name, Person.family_name).where(Person.deleted_at.is_(None)).order_by(Person.id)
    return [(given, family) for given, family in base.read(lambda s: s.execute(statement).all())]


def test_a_list_of_customers_comes_in_whole(base: OpenBase, program: Actor) -> None:
    """FC-30: names, numbers, e-mail, address, organisation, tags, and the day they were first registered."""
    Importing(base, program, "people").group(
        row(
            2, full_name="سارا احمدی", sex="female", birth_on=date(1990, 5, 2), phone="۰۹۱۲ ۱۲۳ ۴۵۶۷",
            phone2="021-88776655", email="Sara@Example.COM", organization="Acme", tags="VIP; نوروز",
            city="تهران", created_on=date(2024, 3, 20), category="Loyal",
        )
    ).end()  # fmt: skip
    assert people(base) == [("سارا", "احمدی")]
    phones = base.read(lambda s: s.execute(select(Phone.e164, Phone.is_primary).order_by(Phone.id)).all())
    assert phones == [("+989121234567", True), ("+982188776655", False)]
    assert base.read(lambda s: s.scalar(select(ContactPoint.value))) == "sara@example.com"
    assert base.read(lambda s: s.scalar(select(PostalAddress.city))) == "تهران"
    assert base.read(lambda s: s.scalar(select(Organization.name))) == "Acme"
    created = base.read(lambda s: s.scalars(select(Person.created_at)).one())
    assert created.isoformat() == "2024-03-19T20:30:00+00:00"


def test_an_imported_person_is_found_by_search_and_waits_for_the_server(base: OpenBase, program: Actor) -> None:
    """Bulk rows pass the capture and search triggers like any other."""
    Importing(base, program, "people").group(row(2, full_name="Sara Ahmadi", phone="09121234567")).end()
    assert (
        base.read(lambda s: s.scalar(text("SELECT count(*) FROM search_words WHERE search_words MATCH 'words:sara'")))
        == 1
    )
    captured = base.read(lambda s: s.scalar(text("SELECT count(*) FROM outbox WHERE t IN ('person', 'phone')")))
    assert captured == 2


def test_whoever_has_the_number_already_is_not_made_again(base: OpenBase, program: Actor) -> None:
    """P11: by number, however written, and by e-mail; in the base and further up in the file."""
    Importing(base, program, "people").group(
        row(2, full_name="Sara Ahmadi", phone="0912 123 4567", email="s@a.ir")
    ).end()
    again = Importing(base, program, "people").group(
        row(2, full_name="Sara A.", phone="+98 912 123 4567"),
        row(3, full_name="S. Ahmadi", email="S@A.ir"),
        row(4, full_name="Reza Moradi", phone="09351112233"),
    )
    again.group(row(5, full_name="Reza M", phone="9351112233"))
    assert again.fates == [
        (2, "skipped", "import.duplicate"),
        (3, "skipped", "import.duplicate"),
        (5, "skipped", "import.duplicate_in_file"),
    ]
    assert again.outcomes[0].problems[0][1].facts == {"name": "Sara Ahmadi", "value": "+989121234567"}
    assert people(base) == [("Sara", "Ahmadi"), ("Reza", "Moradi")]


def test_update_fills_what_is_empty_and_nothing_else(base: OpenBase, program: Actor) -> None:
    Importing(base, program, "people").group(row(2, full_name="Sara Ahmadi", phone="09121234567")).end()
    update = Importing(base, program, "people", Duplicates.UPDATE).group(
        row(2, full_name="Other Name", phone="09121234567", phone2="09351112233", national_id="0012345678"),
        row(3, full_name="Sara Ahmadi", phone="09121234567"),
    )
    assert [(number, fate) for number, fate, _ in update.fates] == [(2, "updated"), (3, "skipped")]
    assert people(base) == [("Sara", "Ahmadi")]
    assert base.read(lambda s: s.scalar(select(Person.national_id))) == "0012345678"
    assert base.read(lambda s: len(s.scalars(select(Phone.id)).all())) == 2


def test_make_anyway_makes_everybody(base: OpenBase, program: Actor) -> None:
    both = row(2, full_name="Sara", phone="09121234567"), row(3, full_name="Mina", phone="09121234567")
    told = Importing(base, program, "people", Duplicates.MAKE).group(*both).end()
    assert (told.made, told.skipped) == (2, 0)


def test_a_name_that_does_not_fit_is_refused_and_the_rest_goes_on(base: OpenBase, program: Actor) -> None:
    done = Importing(base, program, "people").group(row(2, full_name="x" * 201), row(3, full_name="Sara Ahmadi"))
    assert done.fates == [(2, "refused", "import.too_long")]
    assert people(base) == [("Sara", "Ahmadi")]


def test_a_russian_list_has_the_family_name_first(base: OpenBase, program: Actor) -> None:
    Importing(base, program, "people").group(row(2, full_name="Петрова Ольга Сергеевна")).end()
    assert people(base) == [("Ольга", "Петрова")]


def test_words_in_place_of_a_number_are_told_and_are_no_number(base: OpenBase, program: Actor) -> None:
    """FC-30, P19: the person comes in, and the report names what was no number."""
    done = Importing(base, program, "people").group(
        row(2, full_name="Sara Ahmadi", phone="none", phone2="09121234567"), row(3, full_name="Reza Moradi", phone="-")
    )
    told = done.end()
    assert done.fates == [(2, "made", "phone.no_digits"), (3, "made", "phone.no_digits")]
    assert (told.made, told.refused) == (2, 0)
    assert base.read(lambda s: s.scalars(select(Phone.e164)).all()) == ["+989121234567"]
