"""Before a practice it is said what happens; Enter starts it, and a computer that cannot says so (B15)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.views.practice.start_dialog import StartDialog
from tests.support.house import TestHouse, clinic
from tests.support.look import dress

__all__ = ["clinic"]


@pytest.mark.parametrize("can_start", [True, False])
def test_enter_starts_it(qapp: QApplication, clinic: TestHouse, qtbot: QtBot, can_start: bool) -> None:
    """B15: the clinic's own window stays as it is."""
    dress(qapp)
    started: list[bool] = []
    told: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: told.append(sentence))

    def start() -> bool:
        started.append(True)
        return can_start

    dialog = StartDialog(clinic.house, start)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    assert all(line.text() for line in dialog.lines)
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Return)
    assert started == [True]
    assert dialog.isVisible() is not can_start
    assert bool(told) is can_start
    assert dialog.strip.isVisible() is not can_start
