"""Writing down somebody new."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.rules.births import ImpossibleBirth
from crm_desktop.rules.reaching import BadAddress, NewPhone, NoDigits
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.people.create_person import CreatePerson, Nameless, SameNumber, create_person
from crm_desktop.usecases.people.person_fields import FileNumberTaken
from tests.support.base import NOW
from tests.support.builders import a_user, acting_as


def made(base: OpenBase, actor: Actor, order: CreatePerson) -> Person:
    return base.writer.write(actor, lambda work: create_person(work, order), act="create_person")


SARA = CreatePerson(" Sara ", "Ahmadi", phones=(NewPhone("0912 123 45 67"), NewPhone("۰۲۱-۸۸۷۷۶۶۵۵")))


def test_a_person_is_kept_tidy_with_numbers_as_dialled(base: OpenBase, program: Actor) -> None:
    """P1, FC-24: numbers of any spelling become one form; ي and ك become Persian; the first number is primary."""
    person = made(base, program, CreatePerson("علي", " كريمي", phones=SARA.phones, file_number="۱۰۴۲"))
    assert (person.given_name, person.family_name, person.file_number) == ("علی", "کریمی", "1042")
    card = base.read(lambda session: person_card(session, program, person.id))
    assert [(phone.e164, phone.is_primary) for phone in card.phones] == [
        ("+989121234567", True),
        ("+982188776655", False),
    ]
    (entry,) = base.read(lambda session: person_history(session, program, person.id))
    assert entry.kind is TimelineKind.PERSON_CREATED


def test_a_known_number_is_told_before_a_second_record_is_made(base: OpenBase, program: Actor) -> None:
    """R11, P11: "this number: …" with ids; Alt+N says really new."""
    first = made(base, program, SARA)
    with pytest.raises(SameNumber) as refusal:
        made(base, program, CreatePerson("Reza", phones=(NewPhone("+98 912 1234567"),)))
    assert refusal.value.facts["ids"] == (first.id,)
    assert refusal.value.facts["names"] == "Sara Ahmadi"
    mother = made(base, program, CreatePerson("Mina", phones=(NewPhone("09121234567"),), really_new=True))
    assert mother.id != first.id


def test_somebody_known_by_number_only_is_kept(base: OpenBase, program: Actor) -> None:
    """P1, O3: a caller's number is enough; nothing at all is not."""
    assert made(base, program, CreatePerson(phones=(NewPhone("09121234567"),))).full_name == ""
    with pytest.raises(Nameless):
        made(base, program, CreatePerson(given_name="  "))


def test_what_cannot_be_is_refused_and_nothing_is_written(base: OpenBase, program: Actor) -> None:
    made(base, program, CreatePerson("Ali", file_number="7"))
    with pytest.raises(FileNumberTaken):
        made(base, program, CreatePerson("Reza", file_number="٧"))
    with pytest.raises(ImpossibleBirth):
        made(base, program, CreatePerson("Reza", birth_on=NOW.date() + timedelta(days=2)))
    with pytest.raises(NoDigits):
        made(base, program, CreatePerson("Reza", phones=(NewPhone("none"),)))
    with pytest.raises(BadAddress):
        made(base, program, CreatePerson("Reza", contacts=((ContactKind.EMAIL, "reza at home"),)))
    from crm_desktop.queries.people.people_lists import people_count

    assert base.read(lambda session: people_count(session, program)) == 1


def test_a_right_is_needed(base: OpenBase, program: Actor) -> None:
    """P25, MIS-21."""
    me = base.writer.write(program, lambda work: acting_as(a_user(work), without=(Right.PEOPLE_CHANGE,)))
    with pytest.raises(NoRight):
        made(base, me, SARA)
