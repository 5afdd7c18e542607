"""An alert in three keys: its kind by a digit, its words, Ctrl+Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.people.alert import AlertKind
from crm_desktop.queries.people.alerts import alerts_of
from crm_desktop.views.people.alert_dialog import AlertDialog
from crm_desktop.views.people.person_card import PersonCardView
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.house import House
from tests.support.clinic import SmallClinic


def test_an_alert_is_put_by_keys_and_shown_on_the_card(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """Issue 3, part 3: allergy, VIP and debt are seen on the card."""
    person_id = clinic.people[0]
    dialog = AlertDialog(house, person_id)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_1)
    QTest.keyClicks(dialog.text, "Lidocaine")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (alert,) = clinic.read(lambda session: alerts_of(session, house.session.actor, (person_id,)))[person_id]
    assert (alert.kind, alert.text) == (AlertKind.ALLERGY, "Lidocaine")
    card = PersonCardView(house)
    qtbot.addWidget(card)
    card.show_person(person_id)
    qtbot.waitUntil(lambda: "Allergy: Lidocaine" in [chip.text() for chip in card.findChildren(Chip)])


def test_an_alert_without_words_is_held_back_and_one_is_taken_off(
    house: House, clinic: SmallClinic, qtbot: QtBot
) -> None:
    person_id = clinic.people[0]
    dialog = AlertDialog(house, person_id)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.save()
    assert dialog.isVisible()
    assert "watched" in dialog.strip.text()
    dialog.kinds.pick_by_digit("2")
    dialog.save()
    again = AlertDialog(house, person_id)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: bool(again.alerts))
    again.take_off(again.alerts[0])
    qtbot.waitUntil(lambda: not again.alerts)
