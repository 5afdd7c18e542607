"""A search asks when the typing rests and at once on Enter, and never again for what is searched already (OT-41)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.search_line import SearchLine


@pytest.fixture
def line(qtbot: QtBot) -> SearchLine:
    made = SearchLine()
    qtbot.addWidget(made)
    made.show()
    return made


def test_letters_ask_once_when_they_rest(line: SearchLine, qtbot: QtBot) -> None:
    """OT-41: a name of nine letters is not nine questions."""
    asked: list[str] = []
    line.searched.connect(asked.append)
    with qtbot.waitSignal(line.searched):
        QTest.keyClicks(line, "Mohammadi")
    assert asked == ["Mohammadi"]


def test_enter_asks_at_once_and_the_keys_are_the_rows_then(line: SearchLine) -> None:
    """OT-41: letters, Enter, and the keys of the row work."""
    told: list[str] = []
    line.searched.connect(lambda text: told.append(f"searched {text}"))
    line.entered.connect(lambda: told.append("entered"))
    QTest.keyClicks(line, "Sara")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == ["searched Sara", "entered"]


def test_what_a_list_was_left_with_is_shown_and_not_asked(line: SearchLine) -> None:
    """P16: the place of the last time comes back with its rows."""
    line.show_text("Sara")
    assert (line.text(), line.is_asking) == ("Sara", False)
    QTest.keyClicks(line, "h")
    assert line.is_asking
