"""The table of the ledger: a day, or a day and a line, in each row; every figure is a station that opens its calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from crm_desktop.i18n.dates import day_with_weekday_brief
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.calls.call_ledger import Figure
from crm_desktop.views.calls.ledger_lines import LedgerLine
from crm_desktop.views.calls.ledger_words import figure_words, line_words
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.painting import ink
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate

FIRST_FIGURE = 2  # after the day and the line
LINE = 1
_FIGURES = tuple(Figure)
_TINTS = {Figure.CALLED_BACK: "green", Figure.REACHED_US: "green", Figure.OPEN: "amber"}


def ledger_columns() -> list[Column]:
    return [
        Column("day", lambda: translate("CallLedger", "Day"), _day),
        Column("line", lambda: translate("CallLedger", "Line"), _line, 132, widest=190),
        *(_figure_column(figure) for figure in _FIGURES),
        Column(
            "level", lambda: translate("CallLedger", "Within 20 s"), lambda line: line.level, 66, True, is_spare=True
        ),
        Column(
            "ring", lambda: translate("CallLedger", "Average ring"), lambda line: line.ring, 66, True, is_spare=True
        ),
    ]


class LedgerTable(Rows):
    def __init__(self, table: KeysetTable, opened: Callable[[LedgerLine, Figure], object]) -> None:
        self._opened_figure = opened
        super().__init__(table, LedgerDelegate(self.figure), (_open_operation(self.open_figure),))
        self.doubleClicked.connect(lambda _index: self.operate("Enter"))

    def figure(self) -> Figure | None:
        """Under the cursor; None in the columns that say no number of calls."""
        at = self.currentIndex().column() - FIRST_FIGURE
        return _FIGURES[at] if 0 <= at < len(_FIGURES) else None

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Left and right go from figure to figure, the way they are read."""
        here = self.currentIndex()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = QAbstractItemView.CursorAction.MoveLeft, QAbstractItemView.CursorAction.MoveRight
        if action in (left, right) and here.isValid():
            step = 1 if (action == right) != rtl else -1
            last = FIRST_FIGURE + len(_FIGURES) - 1
            return here.siblingAtColumn(min(max(here.column() + step, FIRST_FIGURE), last))
        found = super().moveCursor(action, modifiers)
        return found.siblingAtColumn(here.column()) if here.isValid() and found.isValid() else found

    def stand_on(self, row: int, figure: Figure = Figure.CALLS) -> None:
        model = self.model()
        self.setCurrentIndex(model.index(row, FIRST_FIGURE + _FIGURES.index(figure)))

    def show_line(self, shown: bool) -> None:
        """The widths are shared anew; nobody has drawn them with the mouse."""
        self._is_laying = True
        self.setColumnHidden(LINE, not shown)
        self._is_laying = False
        self.share_width()

    def open_figure(self, line: LedgerLine) -> None:
        figure = self.figure() or Figure.CALLS
        if line.number(figure):
            self._opened_figure(line, figure)


class LedgerDelegate(RowDelegate):
    def __init__(self, figure: Callable[[], Figure | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = figure

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key in ("day", "line"):
            cell.words(text, "text" if key == "day" or row.is_total else "muted", strong=row.is_total)
        elif key in ("level", "ring"):
            cell.number(text, "muted", strong=row.is_total)
        else:
            cell.number(text, _tint(Figure(key), row), strong=row.is_total or key == Figure.DIFFERENCE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        view = option.widget
        if not isinstance(view, QAbstractItemView) or view.currentIndex() != index or self._figure() is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink("accent"), 2 if view.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3.5, 5.5, -3.5, -5.5), 6, 6)
        painter.restore()


def _open_operation(act: Callable[[Any], object]) -> Operation:
    return Operation("Enter", "phone", lambda: translate("CallLedger", "Show these calls"), lambda _row: True, act)


def _figure_column(figure: Figure) -> Column:
    return Column(figure.value, lambda: figure_words(figure), lambda line: line.shown(figure), 58, True)


def _day(line: LedgerLine) -> str:
    if line.is_total:
        return translate("CallLedger", "All days")
    return day_with_weekday_brief(line.row.on, current_style())


def _line(line: LedgerLine) -> str:
    if line.is_total or not line.row.calls:
        return ""
    return line_words(line.row.line, line.row.line_name)


def _tint(figure: Figure, line: LedgerLine) -> str:
    number = line.number(figure)
    if figure is Figure.DIFFERENCE:
        return "red" if number else "green"
    if not number:
        return "faint"
    return _TINTS.get(figure, "text")
