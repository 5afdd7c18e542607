"""The shadow under a popover, and what a change in the popover paints."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.shell.popover import Popover
from crm_desktop.views.shell.row_list import RowList
from crm_desktop.views.widgets.shadow import Shadow

PLACE = QRect(40, 40, 300, 200)


class Below(QWidget):
    """What the window shows under the popover."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1


class Opened(Popover):
    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.list = RowList(str, no_ink, 40)
        self.column.addWidget(self.list)

    def _place_in(self, room: QRect) -> QRect:
        return PLACE


def no_ink(painter: QPainter, rect: QRectF, row: object, at: int, rtl: bool, chosen: bool) -> None:
    """Rows that only fill their ground."""


def test_it_lies_around_the_popover_and_goes_with_it(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(500, 400)
    over.show()
    popover = Opened(over)
    shadow = over.findChild(Shadow)
    assert shadow is not None
    assert not shadow.isVisible()
    popover.open_over()
    assert shadow.isVisible()
    assert shadow.geometry().contains(PLACE)
    order = over.children()
    assert order.index(shadow) < order.index(popover), "under it, not over it"
    popover.close_over()
    assert not shadow.isVisible()


def test_changed_rows_paint_nothing_of_the_window_below(qtbot: QtBot) -> None:
    """commands.md, search.key: thirty milliseconds are for the rows, not for the desk under them."""
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(500, 400)
    below = Below(over)
    below.resize(500, 400)
    over.show()
    popover = Opened(over)
    popover.list.set_rows(["one"])
    popover.open_over()
    popover.list.viewport().repaint()
    qtbot.waitUntil(lambda: below.painted > 0)
    before = below.painted
    popover.list.set_rows(["two", "three"])
    popover.list.viewport().repaint()
    assert below.painted == before
