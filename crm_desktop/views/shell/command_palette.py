"""Ctrl+K: any action, screen, language or person met today, found by a few letters and run by Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.views.shell.command_match import Command, matching
from crm_desktop.views.shell.popover import Popover
from crm_desktop.views.shell.row_list import RowList
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.painting import cut_leading, ink, paint_icon, paint_words, small_font

WIDTH = 560
ROW = 38
SHOWN = 9


class CommandPalette(Popover):
    chosen = Signal(str)  # the act

    def __init__(self, over: QWidget, commands: Callable[[], Sequence[Command]]) -> None:
        """`commands` is asked each time it opens: screens, rights and words change while the program runs."""
        super().__init__(over)
        self._ask = commands
        self._commands: Sequence[Command] = ()
        self.line = QLineEdit()
        self.line.setProperty("role", "search")
        self.line.textChanged.connect(self._show_matches)
        self.line.installEventFilter(self)
        self.list = RowList(lambda row: row.words, self._paint_row, ROW)
        self.list.picked.connect(self._run)
        self._none = Label("", "muted")
        self.column.setContentsMargins(10, 10, 10, 10)
        self.column.setSpacing(8)
        for widget in (self.line, self._none, self.list):
            self.column.addWidget(widget)

    def open_palette(self) -> None:
        if self.isVisible():
            self.close_over()
            return
        self._commands = self._ask()
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.line.placeholderText())
        self._none.setText(self.tr("No action has this name."))
        self.line.clear()
        self._show_matches()
        self.open_over()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_matches(self) -> None:
        self.list.set_rows(matching(self._commands, self.line.text()))
        self._none.setVisible(not self.list.rows)
        self.list.setVisible(bool(self.list.rows))
        if self.isVisible():
            self.place()

    def _run(self, command: Command) -> None:
        # First the keyboard goes back to where it was: the action may be about that very place.
        self.close_over()
        self.chosen.emit(command.act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN, Qt.Key.Key_PageUp: -SHOWN}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.current is not None:
                self._run(self.list.current)
            return True
        if (step := steps.get(Qt.Key(key))) is not None:
            at = self.list.currentIndex().row()
            self.list.move_by(step) if abs(step) == 1 else self.list.move_to(at + step)
            return True
        return False

    def _place_in(self, room: QRect) -> QRect:
        width = min(WIDTH, room.width() - 40)
        rows = self.list.wanted_height(SHOWN) if self.list.rows else self._none.sizeHint().height()
        height = self.line.sizeHint().height() + rows + 32
        return QRect((room.width() - width) // 2, max(24, room.height() // 8), width, height)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Command, _at: int, rtl: bool, chosen: bool) -> None:
        strip, rest = cut_leading(rect, 18, 12, rtl)
        paint_icon(painter, strip, row.icon, "accent" if chosen else "muted", 17)
        if row.keys:
            font = small_font(self.font())
            painter.setFont(font)
            painter.setPen(ink("faint"))
            tail, rest = cut_leading(rest, 110, 10, not rtl)
            paint_words(painter, tail, row.keys, rtl, at_end=True)
        painter.setFont(self.font())
        painter.setPen(ink("accent" if chosen else "text"))
        paint_words(painter, rest, row.words, rtl)
