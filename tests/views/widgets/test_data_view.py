"""The columns of a list share its width: grown where there is room, the spare ones left out where there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.data_view import NARROW, DataView
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.painting import chip_size, ink
from crm_desktop.views.widgets.row_delegate import SIDE, RowDelegate
from tests.support.look import dress

COLUMNS = (
    Column("client", lambda: "Client", str, 160, widest=220),
    Column("task", lambda: "Task", str),
    Column("status", lambda: "Status", str, 120),
    Column("owner", lambda: "Owner", str, 100, is_spare=True),
)
CLIENT, TASK, STATUS, OWNER = range(4)


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> DataView:
    dress(qapp)
    no_ids: Callable[[Callable[[Sequence[Any]], None]], None] = lambda done: done([])  # noqa: E731  typed on its line
    made = DataView(KeysetTable(COLUMNS, no_ids, lambda _ids, done: done([])), RowDelegate())
    qtbot.addWidget(made)
    made.resize(1200, 400)
    made.show()
    return made


def test_what_would_be_cut_short_grows_where_there_is_room(view: DataView) -> None:
    assert [view.columnWidth(at) for at in (CLIENT, STATUS, OWNER)] == [220, 120, 100]
    view.resize(560, 400)
    assert view.columnWidth(CLIENT) == 160


def test_the_spare_column_goes_before_the_others_are_cut(view: DataView) -> None:
    view.resize(500, 400)
    assert view.isColumnHidden(OWNER)
    assert view.columnWidth(TASK) >= NARROW
    view.resize(1200, 400)
    assert not view.isColumnHidden(OWNER)


def test_a_column_that_the_screen_hides_stays_hidden(view: DataView) -> None:
    view.setColumnHidden(STATUS, True)
    view.resize(1000, 400)
    assert view.isColumnHidden(STATUS)


def test_widths_drawn_by_hand_stay(view: DataView) -> None:
    view.horizontalHeader().resizeSection(STATUS, 180)
    view.resize(1000, 400)
    assert view.columnWidth(STATUS) == 180


def test_a_heading_is_never_cut_short(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md: Russian is longest."""
    dress(qapp)
    heading = "Expected to be closed"
    columns = (Column("client", lambda: "Client", str), Column("closing", lambda: heading, str, 60))
    no_ids: Callable[[Callable[[Sequence[Any]], None]], None] = lambda done: done([])  # noqa: E731  typed on its line
    made = DataView(KeysetTable(columns, no_ids, lambda _ids, done: done([])), RowDelegate())
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    assert made.columnWidth(1) > made.horizontalHeader().fontMetrics().horizontalAdvance(heading)


def test_a_state_is_never_cut_short(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md: status is colour and word; the longest of its words is as wide as the column."""
    dress(qapp)
    states = ["Booked", "Waits for the answer of the insurance"]
    columns = (
        Column("client", lambda: "Client", str),
        Column("state", lambda: "State", str, 60, states=lambda: states),
    )
    no_ids: Callable[[Callable[[Sequence[Any]], None]], None] = lambda done: done([])  # noqa: E731  typed on its line
    made = DataView(KeysetTable(columns, no_ids, lambda _ids, done: done([])), RowDelegate())
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    wide = made.columnWidth(1)
    assert wide - 2 * SIDE >= chip_size(made.font(), states[1], True).width()
    states.pop()
    made.share_width()
    assert made.columnWidth(1) < wide


def test_the_row_that_the_keyboard_comes_to_is_marked(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md: master and detail; the list shows whose card stands beside it."""
    dress(qapp)
    ids: Callable[[Callable[[Sequence[Any]], None]], None] = lambda done: done(["a", "b"])  # noqa: E731  typed on its line
    made = DataView(
        KeysetTable(COLUMNS, ids, lambda wanted, done: done([SimpleNamespace(id=one) for one in wanted])), RowDelegate()
    )
    qtbot.addWidget(made)
    made.load()
    made.show()
    qtbot.waitExposed(made)
    assert not made.selectionModel().selectedRows()
    made.setFocus()
    qtbot.waitUntil(lambda: made.currentIndex().isValid())
    assert [index.row() for index in made.selectionModel().selectedRows()] == [0]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_ring_of_the_keyboard_is_around_the_row(
    qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    """interface.md, accessibility: a row is one thing, so no cell of it is a station of its own."""
    dress(qapp)
    ids: Callable[[Callable[[Sequence[Any]], None]], None] = lambda done: done(["a", "b"])  # noqa: E731  typed on its line
    made = DataView(KeysetTable(COLUMNS, ids, lambda _ids, done: done([])), RowDelegate())
    qtbot.addWidget(made)
    made.setLayoutDirection(direction)
    made.resize(900, 300)
    made.show()
    made.load()
    made.setCurrentIndex(made.model().index(1, TASK))
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    made.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    painted = made.viewport().grab().toImage()
    cell = made.visualRect(made.model().index(1, TASK))
    accent = ink("accent").name()

    def at(x: int, y: int) -> str:
        return painted.pixelColor(x, y).name()

    assert {at(x, cell.top() + 1) for x in (cell.left() - 40, cell.center().x(), cell.right() + 40)} == {accent}
    assert at(1, cell.center().y()) == at(painted.width() - 2, cell.center().y()) == accent
    assert accent not in (at(cell.left() + 1, cell.center().y()), at(cell.right() - 1, cell.center().y()))
    assert at(cell.center().x(), made.visualRect(made.model().index(0, TASK)).top() + 1) != accent
