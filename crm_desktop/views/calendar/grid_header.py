"""What stands over the columns: weekday and day, or the provider's name, and the work of the whole day below them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.calendars import weekday_name, weekend
from crm_desktop.i18n.dates import day_of_month, day_with_weekday
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import sized
from crm_desktop.views.calendar.entries import Board, Column, Entry
from crm_desktop.views.calendar.scale import Scale
from crm_desktop.views.calendar.visit_block import EDGE, VisitBlock
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import ink, leading, paint_words
from crm_desktop.views.widgets.physical_keys import physical_alone

DAYS_HEIGHT = 60
NAMES_HEIGHT = 46
LINE = 22
_GAP = 2


class GridHeader(Painted):
    opened = Signal(object)
    chosen = Signal(object)
    dropped = Signal(object, int, int, int)
    pressed = Signal(object, str)
    menu_asked = Signal(object, QPoint)
    stretched = Signal(object, int)  # Entry, days by which it becomes longer
    fixed = Signal(object)  # an Entry that cannot be moved
    more_asked = Signal(object)  # the day of which there is more than fits

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = Board()
        self._today: date | None = None
        self._scale: Scale | None = None
        self._offset = QPoint()
        self._lines = 3
        self._pulled_to: int | None = None  # where the end of a block is, while its length is pulled
        self._blocks: dict[tuple[UUID, int], VisitBlock] = {}
        self._more: list[Button] = []
        self._rows: dict[tuple[UUID, int], int] = {}
        self.tell: Callable[[Entry], list[str]] | None = None

    # ---- what is shown

    @property
    def wanted_height(self) -> int:
        head = DAYS_HEIGHT if self._board.has_days else NAMES_HEIGHT
        rows = max(self._fullest(), 0)
        return head + (rows * LINE + 6 if rows else 0)

    def show_board(self, board: Board, today: date, lines: int) -> None:
        """At most so many lines of work without an hour; a button tells how much more there is."""
        self._board, self._today, self._lines = board, today, lines
        self.setAccessibleName(", ".join(self._said(column) for column in board.columns))
        shown: dict[tuple[UUID, int], Entry] = {}
        self._rows = {}
        left: dict[int, int] = {}
        for at in range(len(board.columns)):
            of_column = [one for one in board.all_day if one.column == at]
            fits = len(of_column) if len(of_column) <= lines else lines - 1
            for line, entry in enumerate(of_column[:fits]):
                shown[entry.id, at] = entry
                self._rows[entry.id, at] = line
            if len(of_column) > fits:
                left[at] = len(of_column) - fits
        gone = {key: self._blocks.pop(key) for key in list(self._blocks) if key not in shown}
        for key, entry in shown.items():
            if key in self._blocks:
                self._blocks[key].set_entry(entry)
            else:
                self._blocks[key] = VisitBlock(self, self, entry)
                self._blocks[key].show()
        self._keep_focus(gone)
        for block in gone.values():
            block.hide()
            block.deleteLater()
        self._show_more(left)
        self.place()

    def _keep_focus(self, gone: dict[tuple[UUID, int], VisitBlock]) -> None:
        """Work that went to another day takes the keyboard along."""
        for (entry_id, column), block in gone.items():
            near = [key for key in self._blocks if key[0] == entry_id]
            if near and block.hasFocus():
                self._blocks[min(near, key=lambda key: abs(key[1] - column))].setFocus()

    def follow(self, scale: Scale, offset: QPoint) -> None:
        """The columns of the grid, and how far it is scrolled."""
        self._scale, self._offset = scale, offset
        self.place()

    def place(self) -> None:
        scale = self._scale
        if scale is None:
            return
        head = DAYS_HEIGHT if self._board.has_days else NAMES_HEIGHT
        for key, block in self._blocks.items():
            block.setGeometry(self._line(scale, key[1], head, self._rows[key]))
        for button in self._more:
            at, line = int(button.property("column")), int(button.property("line"))
            button.setGeometry(self._line(scale, at, head, line))
        self.update()

    def speak_anew(self) -> None:
        for block in self._blocks.values():
            block.speak()

    def _line(self, scale: Scale, column: int, head: int, line: int) -> QRect:
        x = scale.x_of(column) + self._offset.x() + 4
        return QRect(round(x), head + line * LINE, round(scale.column_width - 8), LINE - _GAP)

    def _fullest(self) -> int:
        counts = [0] * max(len(self._board.columns), 1)
        for entry in self._board.all_day:
            counts[entry.column] += 1
        return min(max(counts), self._lines)

    def _show_more(self, left: dict[int, int]) -> None:
        for old in self._more:
            old.hide()
            old.deleteLater()
        self._more = []
        for at, number in left.items():
            button = Button("", "link", parent=self)
            words = self.tr("%1 more").replace("%1", count(number, current_style()))
            button.set_words(words, self.tr("All work of this day"))
            button.setProperty("column", at)
            button.setProperty("line", self._lines - 1)
            on = self._board.columns[at].on
            button.clicked.connect(lambda _on=False, on=on: self.more_asked.emit(on))
            button.show()
            self._more.append(button)

    def _said(self, column: Column) -> str:
        return column.title or day_with_weekday(column.on, current_style())

    # ---- what blocks tell (BlockHost): a whole day has no hours, so it is moved by days, and its length is theirs

    def block_entered(self, block: VisitBlock) -> None:
        self.chosen.emit(block.entry)

    def block_opened(self, block: VisitBlock) -> None:
        self.opened.emit(block.entry)

    def block_released(self, block: VisitBlock, event: QKeyEvent) -> None:
        """Nothing waits for a key to come up."""

    def block_key(self, block: VisitBlock, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        step = -step if self.is_rtl else step
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._to_column(block.entry, block.entry.column + step)
            return True
        if step and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.stretched.emit(block.entry, step)
            return True
        letter = physical_alone(event)
        if letter:
            self.pressed.emit(block.entry, letter)
        return bool(letter)

    def block_menu(self, block: VisitBlock, at: QPoint) -> None:
        self.menu_asked.emit(block.entry, at)

    def drag_began(self, block: VisitBlock, is_length: bool) -> bool:
        if not block.entry.is_movable:
            self.fixed.emit(block.entry)
            return False
        self._pulled_to = 0 if is_length else None
        return True

    def drag_went(self, block: VisitBlock, at: QPoint, grip: QPoint) -> None:
        if self._pulled_to is None:
            block.move(at.x() - grip.x(), block.y())
            return
        self._pulled_to = at.x()
        box = block.geometry()
        if self.is_rtl:
            box.setLeft(min(at.x(), box.right() - EDGE))
        else:
            box.setRight(max(at.x(), box.left() + EDGE))
        block.setGeometry(box)

    def drag_ended(self, block: VisitBlock) -> None:
        entry, columns = block.entry, self._board.columns
        if self._scale is not None and self._pulled_to is not None:
            last = self._scale.column_at(self._pulled_to - self._offset.x())
            if days := (columns[last].on - columns[entry.column].on).days:
                self.stretched.emit(entry, days)
        elif self._scale is not None:
            self._to_column(entry, self._scale.column_at(block.geometry().center().x() - self._offset.x()))
        self._pulled_to = None
        self.place()

    def told(self, entry: Entry) -> list[str]:
        return self.tell(entry) if self.tell is not None else []

    def _to_column(self, entry: Entry, column: int) -> None:
        if not entry.is_movable:
            self.fixed.emit(entry)
        elif 0 <= column < len(self._board.columns):
            self.dropped.emit(entry, column, 0, 0)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        scale = self._scale
        if scale is not None:
            for at, column in enumerate(self._board.columns):
                room = QRectF(scale.x_of(at) + self._offset.x(), 0, scale.column_width, self.height())
                if self._board.has_days:
                    self._paint_day(painter, room, column)
                else:
                    self._paint_name(painter, room, at, column)
        painter.setPen(QPen(ink("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
        painter.end()

    def _paint_day(self, painter: QPainter, room: QRectF, column: Column) -> None:
        style, sizes = current_style(), tokens.current().type
        is_today = column.on == self._today
        is_red = column.on.isoweekday() in weekend(style) or bool(column.closed)
        painter.setFont(sized(painter.font(), sizes.small, QFont.Weight.Normal))
        painter.setPen(ink("accent" if is_today else "red" if is_red else "muted"))
        words = weekday_name(column.on, style, short=True)
        if column.closed:
            words = column.closed
        self._paint_middle(painter, QRectF(room.left() + 4, 5, room.width() - 8, 18), words)
        painter.setFont(sized(painter.font(), sizes.base + 4, QFont.Weight.DemiBold))
        disc = QPointF(room.center().x(), 40)
        figure = QColor(ink("red" if is_red else "text"))
        if is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink("accent"))
            painter.drawEllipse(disc, 15.5, 15.5)
            figure = ink("on_accent")
        painter.setPen(figure)
        painter.drawText(
            QRectF(room.left(), 25, room.width(), 30), Qt.AlignmentFlag.AlignCenter, day_of_month(column.on, style)
        )

    def _paint_name(self, painter: QPainter, room: QRectF, at: int, column: Column) -> None:
        sizes = tokens.current().type
        name = column.title or self.tr("Nobody's")
        entries = sum(1 for one in self._board.entries if one.column == at)
        inner = room.adjusted(12, 0, -10, 0)
        if column.tone:
            dot = QPointF(inner.right() - 4 if self.is_rtl else inner.left() + 4, NAMES_HEIGHT / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(column.tone))
            painter.drawEllipse(dot, 4, 4)
            inner = inner.adjusted(0, 0, -15, 0) if self.is_rtl else inner.adjusted(15, 0, 0, 0)
        number = count(entries, current_style())
        painter.setFont(sized(painter.font(), sizes.small, QFont.Weight.Normal))
        painter.setPen(ink("faint"))
        line = QRectF(inner.left(), 0, inner.width(), NAMES_HEIGHT)
        paint_words(painter, line, number, self.is_rtl, at_end=True)
        line = line.adjusted(24, 0, 0, 0) if self.is_rtl else line.adjusted(0, 0, -24, 0)
        painter.setFont(sized(painter.font(), sizes.base, QFont.Weight.DemiBold))
        painter.setPen(ink("text"))
        paint_words(painter, line, name, self.is_rtl)
        if at:
            x = room.right() if self.is_rtl else room.left()
            painter.setPen(QPen(ink("line2"), 1))
            painter.drawLine(QPointF(x, 8), QPointF(x, NAMES_HEIGHT - 8))

    def _paint_middle(self, painter: QPainter, line: QRectF, words: str) -> None:
        fits = painter.fontMetrics().horizontalAdvance(words) <= line.width()
        if fits:
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        else:
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, leading(self.is_rtl), shown)
