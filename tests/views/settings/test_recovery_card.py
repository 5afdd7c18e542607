"""A new recovery code: only with the passphrase, and the old one holds until somebody has the new one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.store.base_file import KEY_NAME
from crm_desktop.store.keys import NewKey, NoKeyring, WrongRecoveryCode, code_is_kept, make_key_file, recover
from crm_desktop.views.settings.recovery_card import RecoveryCard
from crm_desktop.views.settings.recovery_dialog import RecoveryDialog
from crm_desktop.views.widgets.house import House

PASSPHRASE = "correct horse battery"


@pytest.fixture
def path(house: House) -> Path:
    return house.settings.path.parent / KEY_NAME


@pytest.fixture
def key(path: Path) -> NewKey:
    return make_key_file(path, PASSPHRASE, NoKeyring())


@pytest.fixture
def card(house: House, qtbot: QtBot, key: NewKey) -> RecoveryCard:
    made = RecoveryCard(house)
    qtbot.addWidget(made)
    made.show()
    return made


def asked(card: RecoveryCard) -> RecoveryDialog:
    card.passphrase.setText(PASSPHRASE)
    QTest.keyClick(card.passphrase, Qt.Key.Key_Return)
    assert card.dialog is not None
    return card.dialog


def test_a_wrong_passphrase_gets_no_code(card: RecoveryCard, path: Path, key: NewKey) -> None:
    for wrong in ("", "correct house battery"):
        card.passphrase.setText(wrong)
        card.ask()
        assert card.dialog is None
        assert card._field.is_wrong
    assert recover(path, key.recovery_code, PASSPHRASE, NoKeyring()) == key.data_key


def test_the_new_code_opens_and_the_old_one_no_longer_does(
    card: RecoveryCard, house: House, path: Path, key: NewKey, qtbot: QtBot
) -> None:
    step = asked(card).step
    step.copy()
    code = QGuiApplication.clipboard().text()
    QTest.keyClicks(step.last_group, code[-4:].lower())
    with qtbot.waitSignal(house.go.toast_asked):
        QTest.keyClick(step.last_group, Qt.Key.Key_Return)
    assert code_is_kept(path)
    with pytest.raises(WrongRecoveryCode):
        recover(path, key.recovery_code, PASSPHRASE, NoKeyring())
    assert recover(path, code, PASSPHRASE, NoKeyring()) == key.data_key
    assert card.passphrase.text() == ""


def test_a_dialog_that_is_closed_leaves_the_old_code(
    card: RecoveryCard, house: House, path: Path, key: NewKey, qtbot: QtBot
) -> None:
    dialog = asked(card)
    QTest.keyClick(dialog.step.last_group, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(house.go.toast_asked):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert recover(path, key.recovery_code, PASSPHRASE, NoKeyring()) == key.data_key
