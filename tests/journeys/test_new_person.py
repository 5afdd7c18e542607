"""R11: a number that somebody already has is seen while it is typed, and one key says what it means."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.views.people.person_dialog import PersonDialog
from tests.journeys.conftest import Begin
from tests.support.journey import Journey

NUMBERS = {"en": "09123456711", "fa": "۰۹۱۲۳۴۵۶۷۱۱"}


def shared_number(way: Journey) -> None:
    """A second member of the family on the same telephone."""
    order = CreatePerson(given_name="Arash", family_name="Ahmadi", phones=(NewPhone(NUMBERS["en"]),), really_new=True)
    way.clinic.write(lambda work: create_person(work, order))


def typed_into_the_form(way: Journey) -> PersonDialog:
    way.go("people")
    way.settled()
    way.press("Ctrl+N")
    dialog = way.dialog(PersonDialog)
    way.wait_for(dialog.given.hasFocus)
    way.press("Tab", "Tab")
    way.wait_for(lambda: dialog.phones.isAncestorOf(way.target))  # until the form has its facts, keys wait for them
    way.write(NUMBERS[way.layout])
    way.wait_for(dialog.alike.isVisible)
    return dialog


@pytest.mark.parametrize("language", ["en", "fa"])
def test_one_key_opens_the_one_who_is_known(begin: Begin, language: str) -> None:
    """R11: the strip says how many have the number; Alt+1 opens the card and the form goes."""
    way = begin(language)
    shared_number(way)
    way.layout = language
    way.start()
    people = len(way.clinic.rows(select(Person.id)))
    dialog = typed_into_the_form(way)
    assert dialog.alike.accessibleName() == {"en": "This number: 2 people", "fa": "این شماره: ۲ نفر"}[language]
    before = way.keys
    way.press("Alt+1")
    way.gone(PersonDialog)
    assert way.keys - before == 1
    way.wait_for(lambda: way.window.card.isVisible())
    assert len(way.clinic.rows(select(Person.id))) == people


def test_one_key_says_that_it_is_somebody_new(begin: Begin) -> None:
    """R11: Alt+N, and the number belongs to one more; without it nobody is written down twice unseen."""
    way = begin()
    way.start()
    dialog = typed_into_the_form(way)
    way.press("Shift+Tab", "Shift+Tab")
    way.write("Kaveh")
    way.press("Ctrl+Enter")
    assert dialog.isVisible()
    assert "Alt+N" in dialog.strip.text()
    before = way.keys
    way.press("Alt+N", "Ctrl+Enter")
    way.gone(PersonDialog)
    assert way.keys - before == 2
    named = select(Person).join(Phone, Phone.person_id == Person.id).where(Phone.e164 == "+989123456711")
    assert "Kaveh" in [person.given_name for person in way.clinic.rows(named)]
