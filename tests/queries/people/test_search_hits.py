"""Search as you type: what the front desk types, and whom it finds first."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from crm_desktop.kit.persian import persian_digits
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person, PersonStatus, Visibility
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.queries.people.search_hits import search_people
from crm_desktop.queries.people.search_words import MatchedBy
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from tests.support.builders import a_person, a_user, acting_as

Names = Callable[[str], list[str]]


@pytest.fixture
def found(base: OpenBase, program: Actor) -> Names:
    def fill(work: UnitOfWork) -> None:
        for given, family, phone, file_number in (
            ("سارا", "محمدی", "0912 345 67 89", "1042"),
            ("علی‌رضا", "کريمي", "021-88776655", None),  # an Arabic ي, as an old file has it
            ("Мария", "Солов'ёва", "+7 903 123-45-67", None),
            ("John", "Hardin", "+44 20 7946 0018", None),
        ):
            order = CreatePerson(given, family, file_number=file_number, phones=(NewPhone(phone),))
            create_person(work, order)
        email = ((ContactKind.EMAIL, "Olga.P@example.org"),)
        create_person(work, CreatePerson("Olga", "Petrova", contacts=email))

    base.writer.write(program, fill)
    return lambda text: [hit.name for hit in base.read(lambda session: search_people(session, program, text))]


def test_two_letters_find_beginnings_of_words(found: Names) -> None:
    """interface.md, Search: two letters = beginnings of words; one letter finds nobody."""
    assert found("سا") == ["سارا محمدی"]
    assert found("مح") == ["سارا محمدی"]
    assert found("ha") == ["John Hardin"]
    assert found("ar") == []
    assert found("J") == []


def test_three_letters_find_any_part_of_a_name(found: Names) -> None:
    """interface.md, Search: three letters or more, anywhere in a name."""
    assert found("ard") == ["John Hardin"]
    assert found("حمد") == ["سارا محمدی"]


def test_letters_are_folded(found: Names) -> None:
    """P1, interface.md: ي/ک, ZWNJ, ё and apostrophes do not hide anybody."""
    assert found("علیرضا کریمی") == ["علی‌رضا کریمی"]
    assert found("соловьева") == ["Мария Солов'ёва"] or found("соловева") == ["Мария Солов'ёва"]


@pytest.mark.parametrize(
    "typed", ["6789", "345", "09123456789", "+98 912 345 6789", "00989123456789", persian_digits("0912345"), "912 345"]
)
def test_a_number_is_found_by_any_spelling_and_any_three_digits(found: Names, typed: str) -> None:
    """P1: any ≥ 3 digits, the last four, with or without country code and trunk zero, in any digits."""
    assert "سارا محمدی" in found(typed)


def test_file_number_and_mail_are_found(found: Names) -> None:
    assert found("1042")[0] == "سارا محمدی"
    assert found("olga.p@example.org") == ["Olga Petrova"]
    assert found("example") == ["Olga Petrova"]


def test_the_wrong_keyboard_layout_and_other_scripts_are_understood(found: Names) -> None:
    """interface.md: vfhbz is мария; Mohammadi, محمدی and Мохаммади meet."""
    assert found("vfhbz") == ["Мария Солов'ёва"]
    assert found("Mohammadi") == ["سارا محمدی"]
    assert found("Мохаммади") == ["سارا محمدی"]


def test_a_whole_word_comes_before_a_beginning_and_a_beginning_before_an_inner_part(
    base: OpenBase, program: Actor
) -> None:
    def fill(work: UnitOfWork) -> None:
        for given in ("Joanna", "Ann", "Annabel"):
            a_person(work, given_name=given, family_name="Lee")

    base.writer.write(program, fill)
    hits = base.read(lambda session: search_people(session, program, "ann"))
    assert [hit.given_name for hit in hits] == ["Ann", "Annabel", "Joanna"]
    assert [hit.matched_by for hit in hits] == [MatchedBy.NAME, MatchedBy.NAME, MatchedBy.INNER]


@pytest.mark.parametrize(
    "text", ['"', "a*b", "[ab", "(((", "NEAR OR", "-- x", "٪٪٪", "words:", "😀😀", "'; drop", "हिन्दी"]
)
def test_no_typed_text_breaks_the_search(found: Names, text: str) -> None:
    assert isinstance(found(text), list)


def test_search_shows_nobody_whom_lists_would_not(base: OpenBase, program: Actor) -> None:
    """P25: one policy under search as well; merged people are found under their new record only."""

    def fill(work: UnitOfWork) -> tuple[Actor, UUID]:
        me, other = a_user(work, "Me"), a_user(work, "Other")
        a_person(work, given_name="Zoya", family_name="Hidden", visibility=Visibility.TEAM, owner_id=other.id)
        mine = a_person(work, given_name="Zoya", family_name="Mine", visibility=Visibility.TEAM, owner_id=me.id)
        a_person(work, given_name="Zoya", family_name="Merged", status=PersonStatus.MERGED)
        gone = a_person(work, given_name="Zoya", family_name="Gone")
        work.remove(gone)
        from crm_desktop.models.access import Scope

        return acting_as(me, scope=Scope.OWN), mine.id

    me, mine = base.writer.write(program, fill)
    assert [hit.person_id for hit in base.read(lambda session: search_people(session, me, "zoya"))] == [mine]
    assert len(base.read(lambda session: search_people(session, program, "zoya"))) == 2


def test_a_changed_name_is_found_at_once(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, lambda work: a_person(work, given_name="Old", family_name="Name"))

    def rename(work: UnitOfWork) -> None:
        work.get(Person, person.id).given_name = "Fresh"

    base.writer.write(program, rename)
    assert base.read(lambda session: search_people(session, program, "old n")) == []
    assert [hit.name for hit in base.read(lambda session: search_people(session, program, "fre"))] == ["Fresh Name"]


def test_a_page_that_was_pasted_finds_nobody_and_breaks_nothing(found: Names) -> None:
    """Bad input, 10 kB: SQLite takes no more than a thousand conditions, and a search box can hold more words."""
    assert found("A<b>x</b>" * 1100) == []
