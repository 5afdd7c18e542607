"""Paints rows as the lists of every screen have them: two lines, chips, faces, stage marks, the chosen row marked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import tabular
from crm_desktop.views.widgets.keyset_table import KeysetTable
from crm_desktop.views.widgets.painting import (
    cut_leading,
    ink,
    paint_icon,
    paint_stages,
    paint_words,
    small_font,
    strong_font,
)
from crm_desktop.views.widgets.stamps import stamp_avatar, stamp_chip
from crm_desktop.views.widgets.sync_standing import Mark, SyncStanding

# As numbers: an enum of Python's takes ten times as long, and every cell asks.
_CHOSEN = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_BY_KEYS = QStyle.StateFlag.State_KeyboardFocusChange.value
SIDE = 12
_MARK = 12


class Cell:
    """One cell while it is painted: where it lies, which way it reads, and the strokes a screen uses on it."""

    def __init__(self, painter: QPainter, rect: QRectF, font: QFont, rtl: bool) -> None:
        self.painter = painter
        self.rect = rect
        self.font = font
        self.rtl = rtl

    def words(self, text: str, tint: str = "text", strong: bool = False, small: bool = False) -> None:
        """One line in the middle of what is left of the cell."""
        font = small_font(self.font) if small else self.font
        self._draw(self.rect, text, strong_font(font) if strong else font, tint)

    def number(self, text: str, tint: str = "text", strong: bool = True) -> None:
        font = tabular(self.font)
        self._draw(self.rect, text, strong_font(font) if strong else font, tint)

    def two_lines(self, first: str, second: str, tint: str = "text") -> None:
        """One line in the middle where there is nothing to say on the second."""
        if not second:
            self.words(first, tint, strong=True)
            return
        middle = self.rect.center().y()
        upper = QRectF(self.rect.left(), self.rect.top() + 6, self.rect.width(), middle - self.rect.top() - 6)
        lower = QRectF(self.rect.left(), middle, self.rect.width(), self.rect.bottom() - middle - 6)
        self._draw(upper, first, strong_font(self.font), tint)
        self._draw(lower, second, small_font(self.font), "muted")

    def avatar(self, name: str) -> None:
        """Takes its place from the leading edge; what follows is painted after it."""
        side = tokens.current().sizes.avatar
        strip, self.rect = cut_leading(self.rect, side, 10, self.rtl)
        rect = QRectF(strip.left(), strip.center().y() - side / 2, side, side)
        stamp_avatar(self.painter, rect, name, self.font)

    def icon(self, name: str, tint: str = "faint", size: int = 16) -> None:
        strip, self.rect = cut_leading(self.rect, size + 2, 9, self.rtl)
        paint_icon(self.painter, strip, name, tint, size)

    def chip(self, text: str, tone: str, dot: bool = True) -> None:
        width = stamp_chip(self.painter, self.rect, text, tone, self.rtl, dot, self.font)
        _, self.rect = cut_leading(self.rect, width, 6, self.rtl)

    def stages(self, done: int, total: int, tone: str = "accent") -> None:
        paint_stages(self.painter, self.rect, done, total, self.rtl, tone)

    def placeholder(self) -> None:
        bar, _ = cut_leading(self.rect, self.rect.width() * 0.6, 0, self.rtl)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(ink("line2"))
        self.painter.drawRoundedRect(QRectF(bar.left(), bar.center().y() - 4, bar.width(), 8), 4, 4)

    def _draw(self, rect: QRectF, text: str, font: QFont, tint: str) -> None:
        self.painter.setFont(font)
        self.painter.setPen(ink(tint))
        paint_words(self.painter, rect, text, self.rtl)


class RowDelegate(QStyledItemDelegate):
    """A screen overrides `paint_cell`; surfaces, selection, hover, focus and rows on their way are drawn here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = -1
        self.standing: SyncStanding | None = None  # by whom rows are known that wait for the server

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        """`key` is the column's, `text` what its `value` says."""
        cell.words(text)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        rect = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        state = option.state.value
        is_chosen = bool(state & _CHOSEN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.fillRect(rect, ink("selected"))
        elif index.row() == self.hovered:
            painter.fillRect(rect, ink("surface2"))
        # Filled and not drawn: a smooth line takes ten times as long, and there is one in every cell.
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), ink("line2"))
        if is_chosen and index.column() == 0:
            bar, _ = cut_leading(rect, 3, 0, rtl)
            painter.fillRect(bar.adjusted(0, 0, 0, -1), ink("accent"))
        cell = Cell(painter, rect.adjusted(SIDE, 0, -SIDE, 0), option.font, rtl)
        row = index.data(KeysetTable.RowRole)
        if row is None:
            cell.placeholder()
        elif isinstance(model, KeysetTable):
            column = model.column(index.column())
            self.paint_cell(cell, column.key, row, column.value(row))
            if index.column() == 0 and self._waits(row):
                self._paint_mark(painter, rect, rtl)
        if state & _BY_KEYS and (is_chosen or state & _FOCUSED):
            self._paint_focus(painter, rect, option.widget, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, tokens.current().sizes.row)

    def _waits(self, row: Any) -> bool:
        return self.standing is not None and self.standing.mark_of(record_of(row)) is not Mark.NONE

    def _paint_mark(self, painter: QPainter, rect: QRectF, rtl: bool) -> None:
        """In the room between this column and the next, so that no word moves or is cut for its sake."""
        spot, _ = cut_leading(rect, SIDE, 0, not rtl)
        paint_icon(painter, spot, Mark.SENT.icon, "amber", _MARK)

    def _paint_focus(
        self, painter: QPainter, rect: QRectF, view: QWidget | None, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Around the whole row, each cell its part of it: a row is one thing, and its cells are no stations."""
        if not isinstance(view, QAbstractItemView) or not view.hasFocus() or view.currentIndex().row() != index.row():
            return
        painter.setClipRect(rect)
        painter.setPen(QPen(ink("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(1, rect.top() + 1, view.viewport().width() - 2, rect.height() - 3))


def record_of(row: Any) -> object:
    """The id of the record that a row shows; lists of several kinds of rows say it beside the row's own."""
    return getattr(row, "record_id", None) or getattr(row, "id", None)
