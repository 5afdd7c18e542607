"""A short list of rows in a popup, each painted from a frozen value; the keyboard may stay in the field above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.views.widgets.painting import ink

Index = QModelIndex | QPersistentModelIndex
Paint = Callable[[QPainter, QRectF, Any, int, bool, bool], None]  # row's room, row, number, is right-to-left, chosen
_NOWHERE = QModelIndex()


class Rows(QAbstractListModel):
    def __init__(self, words: Callable[[Any], str]) -> None:
        super().__init__()
        self._words = words
        self.rows: Sequence[Any] = ()

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(self.rows[index.row()])
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, paint: Paint, height: int, view: RowList) -> None:
        super().__init__(view)
        self._paint, self._height, self._view = paint, height, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self._view
        rect = QRectF(option.rect).adjusted(0, 1, 0, -1)
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink("accent_soft" if is_chosen else "surface2"))
            painter.drawRoundedRect(rect, 8, 8)
        painter.setFont(view.font())
        rtl = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint(painter, rect.adjusted(10, 0, -10, 0), view.rows[index.row()], index.row(), rtl, is_chosen)
        painter.restore()


class RowList(QListView):
    """`picked` carries the row itself."""

    picked = Signal(object)

    def __init__(self, words: Callable[[Any], str], paint: Paint, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows(words)
        self._height = height
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(paint, height, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        # It fills its own ground, so that a changed row does not paint the window below it anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.picked.emit(self._rows.rows[index.row()]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), ink("surface"))
        painter.end()
        super().paintEvent(event)

    @property
    def rows(self) -> Sequence[Any]:
        return self._rows.rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        self._rows.set_rows(rows)
        self.move_to(0)

    @property
    def current(self) -> Any | None:
        at = self.currentIndex().row()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def move_to(self, at: int) -> None:
        if self.rows:
            index = self._rows.index(max(0, min(at, len(self.rows) - 1)))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def move_by(self, step: int) -> None:
        """Round and round."""
        if self.rows:
            self.move_to((self.currentIndex().row() + step) % len(self.rows))

    def wanted_height(self, most: int) -> int:
        return min(len(self.rows), most) * self._height + 2
