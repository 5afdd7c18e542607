"""Who may already be the person about to be written down."""

from __future__ import annotations

from datetime import date

from crm_desktop.models.access import Actor
from crm_desktop.models.people.phone import ContactKind, ContactPoint
from crm_desktop.queries.people.duplicates import Duplicate, SameBy, duplicates
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_phone


def test_a_number_shows_everybody_who_has_it(base: OpenBase, program: Actor) -> None:
    """R11: "this number: 2 people"."""

    def fill(work: UnitOfWork) -> None:
        for given in ("Sara", "Reza"):
            a_phone(work, a_person(work, given_name=given))

    base.writer.write(program, fill)
    found = base.read(lambda session: duplicates(session, program, phones=["+989121234567"]))
    assert {one.given_name for one in found} == {"Sara", "Reza"}
    assert {one.same_by for one in found} == {SameBy.PHONE}


def test_mail_national_id_and_name_with_birth_are_likenesses_too(base: OpenBase, program: Actor) -> None:
    """P11: checked while typing, by more than the number."""
    born = date(1990, 3, 21)

    def fill(work: UnitOfWork) -> None:
        person = a_person(work, national_id="0012345678", birth_on=born)
        work.add(ContactPoint(person_id=person.id, kind=ContactKind.EMAIL, value="m@example.org"))

    base.writer.write(program, fill)

    def asked(**about: object) -> list[Duplicate]:
        return base.read(lambda session: duplicates(session, program, **about))  # type: ignore[arg-type]  # a test's facts

    assert [one.same_by for one in asked(national_id="0012345678")] == [SameBy.NATIONAL_ID]
    assert [one.same_by for one in asked(email=" M@Example.org")] == [SameBy.EMAIL]
    same_name = asked(name=("Maryam", "Hosseini"), birth_on=born)
    assert [one.same_by for one in same_name] == [SameBy.NAME_AND_BIRTH]
    assert asked(name=("Maryam", "Hosseini")) == []
    assert asked(national_id="12345678", email="x@example.org") == []
