"""Like things of a form, a line each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.editable_rows import EditableRows, RowField

LONG = "What this column is called by somebody who likes to explain at length"


@pytest.fixture
def rows(qtbot: QtBot) -> EditableRows:
    made = EditableRows((RowField(QLineEdit, lambda: LONG, 3), RowField(QLineEdit, lambda: "Short", 1)))
    made.set_rows([(None, ("a", "b")), (None, ("c", "d"))])
    made.show_words("One more", "Remove")
    made.resize(500, 200)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_each_title_stands_above_its_own_field(rows: EditableRows, qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    """interface.md, right to left: the head is as wide as the lines below it, on both sides and for any words."""
    rows.setLayoutDirection(way)
    with qtbot.waitExposed(rows):
        rows.show()
    for title, field in zip(rows._titles, rows.rows[0].fields, strict=True):
        edges = [(one.mapTo(rows, QPoint(0, 0)).x(), one.width()) for one in (title, field)]
        assert edges[0] == edges[1]


def test_the_keyboard_stays_among_the_lines_when_one_goes(rows: EditableRows, qtbot: QtBot) -> None:
    """interface.md, keyboard first: after a line is taken away the next one has the focus, after the last the plus."""
    with qtbot.waitExposed(rows):
        rows.show()
    rows.rows[0].drop.click()
    assert rows.focusWidget() is rows.rows[0].fields[0]
    assert rows.held() == [(None, ["c", "d"])]
    rows.rows[0].drop.click()
    assert rows.focusWidget() is rows.add
