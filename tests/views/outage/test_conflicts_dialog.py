"""R13: Ctrl+J, with real keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from crm_desktop.models.people.person import Person
from crm_desktop.queries.station.sync_conflicts import ConflictKind
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.views.outage.conflicts_dialog import ConflictsDialog
from tests.support.house import TestHouse
from tests.support.verdicts import answer, drop_kept, join
from tests.views.outage.test_conflicts_vm import MINE, THEIRS, a_clash, a_lost_visit


def opened(clinic: TestHouse, qtbot: QtBot) -> ConflictsDialog:
    dialog = ConflictsDialog(clinic.house)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    ready(dialog, qtbot)
    return dialog


def ready(dialog: ConflictsDialog, qtbot: QtBot) -> None:
    """The row under the cursor has come, where there is one."""
    qtbot.waitUntil(lambda: dialog.vm.is_read and (not dialog.vm.rows or dialog.table.chosen_row() is not None))


def said(dialog: ConflictsDialog) -> str:
    return "\n".join(one.text() for one in dialog.panel.findChildren(QLabel))


def test_nothing_needs_anybody(clinic: TestHouse, qtbot: QtBot) -> None:
    """R13: the empty list says so."""
    dialog = opened(clinic, qtbot)
    assert dialog.stack.currentWidget() is dialog.empty
    assert dialog.empty.accessibleName() == "Nothing needs you"


def test_both_values_names_and_times_stand_beside_the_list(clinic: TestHouse, qtbot: QtBot) -> None:
    """R13: who wrote what, and which of the two stands there now."""
    join(clinic.base)
    a_clash(clinic)
    dialog = opened(clinic, qtbot)
    shown = said(dialog)
    for words in ("Sara Ahmadi", "Birth date", "1 May 1990", "10 May 1990", "Nasrin Karimi", "Ali Mohammadi"):
        assert words in shown
    assert list(dialog.panel.buttons) == ["1", "2"]


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_1, "1"), (Qt.Key.Key_unknown, "۱")])
def test_a_digit_decides_in_every_layout_and_the_next_one_comes_up(
    clinic: TestHouse, qtbot: QtBot, key: Qt.Key, text: str
) -> None:
    """R13: one key a clash, also on a Persian keyboard; the cursor stays where the work is."""
    join(clinic.base)
    a_lost_visit(clinic)
    person_id = a_clash(clinic)
    dialog = opened(clinic, qtbot)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    if key is Qt.Key.Key_unknown:
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(dialog.table, pressed)
    else:
        qtbot.keyClick(dialog.table, key)
    assert clinic.row(Person, person_id).birth_on == date.fromisoformat(MINE)
    assert len(dialog.vm.rows) == 1
    ready(dialog, qtbot)
    left = dialog.table.chosen_row()
    assert left is not None
    assert left.row.kind is ConflictKind.SLOT
    qtbot.keyClick(dialog.table, Qt.Key.Key_3)
    assert dialog.vm.rows == []
    assert dialog.stack.currentWidget() is dialog.empty


def test_the_number_is_shown_and_copied_and_enter_opens_the_card(clinic: TestHouse, qtbot: QtBot) -> None:
    """R13: whoever lost the slot is called."""
    join(clinic.base)
    a_lost_visit(clinic)
    dialog = opened(clinic, qtbot)
    assert "Dr Rad" in said(dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_F8)
    assert QGuiApplication.clipboard().text() == dialog.vm.rows[0].phone
    assert "Maryam Hosseini" in dialog.strip.text()
    with qtbot.waitSignal(clinic.house.go.person_asked) as asked:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked.args == [clinic.people[1]]
    assert not dialog.isVisible()


def test_a_click_does_what_the_key_does_and_a_refusal_stays_in_words(clinic: TestHouse, qtbot: QtBot) -> None:
    """R13: each has a way by the mouse too; nothing closes by itself."""
    join(clinic.base)
    person_id = a_clash(clinic)
    dialog = opened(clinic, qtbot)
    dialog.panel.buttons["2"].click()
    assert clinic.row(Person, person_id).birth_on == date.fromisoformat(THEIRS)
    assert dialog.vm.rows == []
    assert dialog.isVisible()


def test_what_was_refused_can_still_be_read(clinic: TestHouse, qtbot: QtBot) -> None:
    """R13: the row is gone from the base; what somebody entered is not lost with it."""
    join(clinic.base)
    order = CreatePerson(given_name="Nina", family_name="Rad", birth_on=date(1990, 5, 1))
    person_id = clinic.write(lambda work: create_person(work, order).id)
    answer(clinic.base, "refused", code="right")
    drop_kept(clinic.base, "person", person_id)
    dialog = opened(clinic, qtbot)
    for words in ("What was entered", "Family name", "Rad", "1 May 1990"):
        assert words in said(dialog)


def test_a_key_that_was_pressed_too_soon_is_taken_back(clinic: TestHouse, qtbot: QtBot) -> None:
    """R13: L and Ctrl+Z, though the list is empty in between."""
    join(clinic.base)
    order = CreatePerson(given_name="Nina", family_name="Rad")
    person_id = clinic.write(lambda work: create_person(work, order).id)
    answer(clinic.base, "refused", code="right")
    drop_kept(clinic.base, "person", person_id)
    dialog = opened(clinic, qtbot)
    (row,) = dialog.vm.rows
    qtbot.keyClick(dialog.table, Qt.Key.Key_L)
    assert dialog.vm.rows == []
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.vm.rows == [row]
