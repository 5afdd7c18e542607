"""A family member in four fields; whoever shares the number is one key away (B3)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.people.family import Relation
from crm_desktop.queries.people.families import relatives
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.views.people.family_dialog import FamilyDialog
from crm_desktop.views.people.person_card import PersonCardView
from crm_desktop.views.widgets.house import House
from tests.support.clinic import SmallClinic

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def opened(house: House, clinic: SmallClinic, qtbot: QtBot, person: int) -> FamilyDialog:
    dialog = FamilyDialog(house, clinic.people[person])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def test_a_child_is_added_by_name_birth_and_relation(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """B3: at most four fields; the family name and the payer come from the person."""
    dialog = opened(house, clinic, qtbot, 4)
    QTest.keyClicks(dialog.given, "Nika")
    QTest.keyClick(dialog.given, Qt.Key.Key_2, ALT)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    (child,) = clinic.read(lambda session: relatives(session, house.session.actor, clinic.people[4]))
    assert (child.name, child.relation) == ("Nika Petrova", Relation.CHILD)
    (mother,) = clinic.read(lambda session: relatives(session, house.session.actor, child.person_id))
    assert mother.pays


def test_who_shares_the_number_is_taken_by_one_key(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """B3: everybody on the number is listed on the card with Alt+1…9 and can be taken into the family."""
    number = NewPhone("09120009900")
    mother, child = (
        clinic.write(lambda work: create_person(work, CreatePerson(name, phones=(number,), really_new=True))).id  # noqa: B023  run now
        for name in ("Mina", "Nika")
    )
    card = PersonCardView(house)
    qtbot.addWidget(card)
    card.show_person(mother)
    qtbot.waitUntil(lambda: card.details.relative_by_key(1) == child)
    dialog = FamilyDialog(house, mother)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    QTest.keyClick(dialog.given, Qt.Key.Key_1, ALT)
    assert dialog.known.text() == "Nika"
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    (relative,) = clinic.read(lambda session: relatives(session, house.session.actor, mother))
    assert relative.person_id == child


def test_a_child_who_is_known_is_seen_by_name_and_birthday(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """R11: the family name is the mother's; Alt+1 takes the one who is known, and nobody is written down twice."""
    born = CreatePerson("Nika", "Petrova", birth_on=date(2019, 5, 1))
    child = clinic.write(lambda work: create_person(work, born)).id
    dialog = opened(house, clinic, qtbot, 4)
    QTest.keyClicks(dialog.given, "Nika")
    QTest.keyClicks(dialog.born.line, "2019-05-01")
    dialog.born.commit()
    qtbot.waitUntil(dialog.alike.isVisible)
    dialog.save()
    assert dialog.strip.isVisible()
    QTest.keyClick(dialog.given, Qt.Key.Key_1, ALT)
    assert dialog.known.text() == "Nika Petrova"
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    (relative,) = clinic.read(lambda session: relatives(session, house.session.actor, clinic.people[4]))
    assert relative.person_id == child
