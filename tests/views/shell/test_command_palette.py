"""The palette runs what is chosen and gives the keyboard back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.shell.command_match import Command
from crm_desktop.views.shell.command_palette import CommandPalette

COMMANDS = [Command("new_task", "New task", "list-todo", "F4"), Command("undo", "Undo the last operation", "undo-2")]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    line = QLineEdit()
    QVBoxLayout(made).addWidget(line)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    line.setFocus()
    return made


@pytest.fixture
def palette(window: QWidget) -> CommandPalette:
    made = CommandPalette(window, lambda: COMMANDS)
    made.open_palette()
    return made


def test_enter_runs_the_first_and_the_keyboard_goes_back(
    palette: CommandPalette, window: QWidget, qtbot: QtBot
) -> None:
    """interface.md: Ctrl+K finds any action."""
    before = window.findChildren(QLineEdit)[0]
    QTest.keyClicks(palette.line, "und")
    with qtbot.waitSignal(palette.chosen) as told:
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert told.args == ["undo"]
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_arrows_go_round(palette: CommandPalette, qtbot: QtBot) -> None:
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    with qtbot.waitSignal(palette.chosen) as told:
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert told.args == ["undo"]


def test_esc_closes_and_runs_nothing(palette: CommandPalette, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_nothing_found_is_said(palette: CommandPalette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.line, "zzzz")
    assert palette._none.isVisible()
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.line, Qt.Key.Key_Return)


def test_a_click_elsewhere_closes_it(palette: CommandPalette, window: QWidget) -> None:
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().bottomLeft())
    assert not palette.isVisible()
