"""Changing the passphrase: refused in words, done without losing the recovery code."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.store.base_file import KEY_NAME
from crm_desktop.store.keys import NoKeyring, make_key_file, open_key_file, recover
from crm_desktop.views.settings.password_card import PasswordCard
from crm_desktop.views.widgets.house import House

OLD, NEW = "correct horse battery", "seven quiet green lamps"


@pytest.fixture
def card(house: House, qtbot: QtBot) -> PasswordCard:
    made = PasswordCard(house)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_new_one_opens_and_the_code_still_does(card: PasswordCard, house: House, qtbot: QtBot) -> None:
    path = house.settings.path.parent / KEY_NAME
    key = make_key_file(path, OLD, NoKeyring())
    card.old.setText(OLD)
    card.new.setText(NEW)
    card.again.setText(NEW)
    with qtbot.waitSignal(house.go.toast_asked):
        QTest.keyClick(card.again, Qt.Key.Key_Return)
    assert open_key_file(path, NEW, NoKeyring()) == key.data_key
    assert recover(path, key.recovery_code, OLD, NoKeyring()) == key.data_key
    assert card.old.text() == card.new.text() == ""


@pytest.mark.parametrize(
    ("old", "new", "again", "wrong"),
    [("wrong", NEW, NEW, 0), (OLD, "short", "short", 1), (OLD, NEW, "other", 2), ("", NEW, NEW, 0)],
)
def test_each_refusal_stands_at_its_line_and_changes_nothing(
    card: PasswordCard, house: House, old: str, new: str, again: str, wrong: int
) -> None:
    path = house.settings.path.parent / KEY_NAME
    key = make_key_file(path, OLD, NoKeyring())
    for line, text in ((card.old, old), (card.new, new), (card.again, again)):
        line.setText(text)
    card.ask()
    assert [field.is_wrong for field in card._fields] == [at == wrong for at in range(3)]
    assert card._fields[wrong].below
    assert open_key_file(path, OLD, NoKeyring()) == key.data_key
    assert card.new.text() == new


def test_a_refusal_leaves_the_three_lines_level(card: PasswordCard, house: House) -> None:
    make_key_file(house.settings.path.parent / KEY_NAME, OLD, NoKeyring())
    card.resize(620, 300)
    for line, text in ((card.old, OLD), (card.new, "short"), (card.again, "short")):
        line.setText(text)
    card.ask()
    QApplication.processEvents()
    assert card._fields[1].below
    assert len({line.mapTo(card, line.rect().topLeft()).y() for line in (card.old, card.new, card.again)}) == 1
