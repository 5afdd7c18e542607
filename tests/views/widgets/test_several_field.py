"""Several people in one field, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.lookup_line import Hit
from crm_desktop.views.widgets.several_field import SeveralField

ANN, BEN = Hit(UUID(int=1), "Ann"), Hit(UUID(int=2), "Ben")


def find(_asked: str, done: Callable[[Sequence[Hit]], None]) -> None:
    done([ANN, BEN])


def test_backspace_in_the_empty_line_takes_the_last_one_off(qtbot: QtBot) -> None:
    """OT-14, C24-35: one chosen too many goes without the mouse; letters are rubbed out first."""
    field = SeveralField(find, "user")
    qtbot.addWidget(field)
    field.set_hits([ANN, BEN])
    field.line.setText("x")
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.hits() == [ANN, BEN]
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.hits() == [ANN]
