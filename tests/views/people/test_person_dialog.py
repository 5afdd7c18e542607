"""The form of a person: doubles are seen while a number is typed, nothing is lost, only differences are written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.models.people.phone import Phone
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.station.drafts import DraftRow, draft_of
from crm_desktop.views.people.card_head import CardHead
from crm_desktop.views.people.person_dialog import PersonDialog
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.house import House
from tests.support.clinic import SmallClinic
from tests.support.look import dress
from tests.support.slow_lanes import SlowLanes

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(house: House, qtbot: QtBot, **facts: Any) -> PersonDialog:
    dialog = PersonDialog(house, facts)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def people(clinic: SmallClinic) -> int:
    return int(clinic.read(lambda session: session.scalar(select(func.count(Person.id)))))


def test_a_known_number_is_seen_while_it_is_typed(house: House, qtbot: QtBot) -> None:
    """R11: strip "this number: …" in whatever spelling."""
    dialog = opened(house, qtbot)
    QTest.keyClicks(dialog.phones.first(), "+98 912 345-6711")
    qtbot.waitUntil(dialog.alike.isVisible)
    assert [row.name for row in dialog._alike] == ["Sara Ahmadi"]


def test_what_is_typed_before_the_facts_have_come_stays(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """P13: the lists of the form and its draft arrive later than fast hands; nothing typed is put over."""
    lanes = SlowLanes(clinic.base, lambda: house.session.actor)
    dialog = PersonDialog(replace(house, lanes=lanes), {})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    QTest.keyClicks(dialog, "Nika")
    lanes.answer_all()
    assert dialog.given.text() == "Nika"
    QTest.keyClicks(dialog.given, "n")
    assert dialog.given.text() == "Nikan"


def test_alt_1_opens_the_one_who_is_known(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """R11: Alt+1 opens; nobody is written down a second time."""
    before = people(clinic)
    dialog = opened(house, qtbot, phone="09123456711")
    qtbot.waitUntil(dialog.alike.isVisible)
    with qtbot.waitSignal(house.go.person_asked) as asked:
        QTest.keyClick(dialog.given, Qt.Key.Key_1, ALT)
    assert asked.args == [clinic.people[0]]
    assert not dialog.isVisible()
    assert people(clinic) == before


def test_alt_n_says_really_new(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """R11: without Alt+N the save is held back, with it the person is written down."""
    before = people(clinic)
    dialog = opened(house, qtbot, phone="09123456711")
    qtbot.waitUntil(dialog.alike.isVisible)
    QTest.keyClicks(dialog.given, "Mina")
    qtbot.waitUntil(lambda: bool(dialog._alike))
    dialog.save()
    assert people(clinic) == before
    assert dialog.strip.isVisible()
    QTest.keyClick(dialog.given, Qt.Key.Key_N, ALT)
    dialog.save()
    assert people(clinic) == before + 1


def kept_half(house: House, qtbot: QtBot) -> None:
    """Somebody stops in the middle of a number, and the journal has it."""
    dialog = opened(house, qtbot)
    QTest.keyClicks(dialog.given, "Shirin")
    dialog.phones.first().setFocus()
    QTest.keyClicks(dialog.phones.first(), "0935111")
    kept: list[DraftRow | None] = [None]

    def is_kept() -> bool:
        house.lanes.read(dialog, lambda session: draft_of(session, house.session.actor, "new_person"), kept.append)
        return kept[-1] is not None and "0935111" in str(kept[-1].fields)

    qtbot.waitUntil(is_kept)


def test_a_draft_that_is_slow_to_come_is_not_written_over(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """P13: on a busy computer the form stands there for a while before its facts, and keeps nothing of its own."""
    kept_half(house, qtbot)
    lanes = SlowLanes(clinic.base, lambda: house.session.actor)
    again = opened(replace(house, lanes=lanes), qtbot)
    for _ in range(2):  # the facts, and then the draft
        assert again.draft is not None
        if again.draft._timer.isActive():
            again.draft._timer.timeout.emit()
        lanes.answer()
    assert again.given.text() == "Shirin"
    assert again.phones.first().text() == "0935111"


def test_keys_typed_before_a_draft_has_come_go_on_where_it_was_left(
    house: House, clinic: SmallClinic, qtbot: QtBot
) -> None:
    """P13, P6: they come behind its words, in the field that was in hand."""
    kept_half(house, qtbot)
    lanes = SlowLanes(clinic.base, lambda: house.session.actor)
    again = opened(replace(house, lanes=lanes), qtbot)
    QTest.keyClicks(again, "2233")
    lanes.answer_all()
    qtbot.waitUntil(lambda: again.phones.first().text() == "09351112233")


def test_a_form_survives_a_kill(house: House, qtbot: QtBot) -> None:
    """P13: what was typed is in the journal within a second and stands in the form opened anew."""
    kept_half(house, qtbot)
    again = opened(house, qtbot)
    assert again.given.text() == "Shirin"
    assert again.phones.first().text() == "0935111"


def test_saving_ends_the_draft(house: House, qtbot: QtBot) -> None:
    """P13: a saved form is not offered again."""
    dialog = opened(house, qtbot)
    QTest.keyClicks(dialog.given, "Shirin")
    dialog.save()
    assert not dialog.isVisible()
    assert opened(house, qtbot).given.text() == ""


def test_a_birth_date_is_typed_in_either_calendar(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """B9: 1370/5/12 is a Jalali day in an English window as well."""
    dialog = opened(house, qtbot)
    QTest.keyClicks(dialog.given, "Mina")
    dialog.born.line.setText("1370/5/12")
    dialog.save()
    born = clinic.read(
        lambda session: session.scalars(select(Person.birth_on).where(Person.given_name == "Mina")).one()
    )
    assert born == date(1991, 8, 3)


def test_nothing_at_all_is_refused_in_words(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """Neither name nor number: told in the dialog, which stays open."""
    before = people(clinic)
    dialog = opened(house, qtbot)
    dialog.save()
    assert dialog.strip.isVisible()
    assert dialog.isVisible()
    assert people(clinic) == before


def test_what_was_searched_for_is_not_typed_twice(house: House, qtbot: QtBot) -> None:
    """O3: the number that rang, or the name that was not found, stands in the form."""
    assert opened(house, qtbot, typed="0935 111 2233").phones.first().text() == "0935 111 2233"


def test_only_what_differs_is_written(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """A colleague's change of another field, made while the form was open, stays."""
    dialog = opened(house, qtbot, person_id=clinic.people[0])

    def colleague(work: Any) -> None:
        work.session.get(Person, clinic.people[0]).best_time = "evening"

    clinic.write(colleague)
    dialog.warning.setText("New warning")
    dialog.save()
    person = clinic.read(lambda session: person_card(session, clinic.actor, clinic.people[0]).person)
    assert (person.warning, person.best_time) == ("New warning", "evening")


def test_numbers_are_changed_added_and_taken_away(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """P1: several numbers, each with a label and whose it is."""
    dialog = opened(house, qtbot, person_id=clinic.people[0])
    dialog.phones._add.click()
    line = dialog.phones._lines[1]
    line.number.setText("021 8877 6655")
    line.owner.setText("mother's")
    dialog.save()
    shown = clinic.read(lambda session: person_card(session, clinic.actor, clinic.people[0]).phones)
    assert {(one.e164, one.owner_note) for one in shown} == {("+989123456711", None), ("+982188776655", "mother's")}
    again = opened(house, qtbot, person_id=clinic.people[0])
    again.phones._lines[0].drop.click()
    again.save()
    left = clinic.read(
        lambda session: session.scalars(
            select(Phone.e164).where(Phone.person_id == clinic.people[0], Phone.deleted_at.is_(None))
        ).all()
    )
    assert left == ["+982188776655"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_saves(house: House, clinic: SmallClinic, qtbot: QtBot, key: Qt.Key) -> None:
    """day.md: Ctrl+Enter saves and closes."""
    before = people(clinic)
    dialog = opened(house, qtbot)
    QTest.keyClicks(dialog.given, "Kaveh")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.given, key, CTRL)
    qtbot.waitUntil(lambda: people(clinic) == before + 1)


def test_numbers_stand_in_the_readers_digits_and_are_kept_in_the_bases(
    house: House, clinic: SmallClinic, qapp: QApplication, qtbot: QtBot
) -> None:
    """interface.md, Persian: looking at a form in Persian changes nothing in it."""
    known = clinic.people[0]
    plain = opened(house, qtbot, person_id=known)
    qtbot.waitUntil(lambda: plain.given.text() != "")
    dress(qapp, "fa")
    try:
        dialog = opened(house, qtbot, person_id=known)
        qtbot.waitUntil(lambda: dialog.given.text() != "")
        number = dialog.phones.first().text()
        assert number
        assert not number.isascii()
        assert dialog.form() == plain.form()
    finally:
        dress(qapp)


def test_a_client_is_made_a_marketer_in_their_form(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """C24-61: one switch in the edit form; the client stays a client, and the card shows both."""
    dialog = opened(house, qtbot, person_id=clinic.people[0])
    before = clinic.read(lambda session: person_card(session, clinic.actor, clinic.people[0]).person)
    assert before.standing is PersonStanding.CLIENT
    QTest.keyClick(dialog.marketer, Qt.Key.Key_Space)
    dialog.save()
    card = clinic.read(lambda session: person_card(session, clinic.actor, clinic.people[0]))
    assert card.person == replace(before, is_marketer=True)
    head = CardHead(house)
    qtbot.addWidget(head)
    head.show_card(card)
    shown = [chip.text() for chip in head.findChildren(Chip)]
    assert {"Client", "Marketer"} <= set(shown)
    assert "Referring doctor" not in shown


def test_only_a_referring_doctor_is_asked_for_the_council_number(
    house: House, clinic: SmallClinic, qtbot: QtBot
) -> None:
    """C24-61: the number is asked for with the role, and kept while the role is away."""
    dialog = opened(house, qtbot, person_id=clinic.people[0])
    assert not dialog.council.isVisible()
    QTest.keyClick(dialog.referrer, Qt.Key.Key_Space)
    assert dialog.council.isVisible()
    QTest.keyClicks(dialog.council, "4711")
    dialog.save()
    person = clinic.read(lambda session: person_card(session, clinic.actor, clinic.people[0]).person)
    assert (person.is_referrer, person.council_number) == (True, "4711")
