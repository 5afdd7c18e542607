"""What is chosen in an order that matters: results on their digits, additional tasks; keys move and take out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.i18n.style import current_style
from crm_desktop.theme import tokens
from crm_desktop.views.process.line_list import LineList, arrow, is_alt, paint_ground
from crm_desktop.views.widgets.buttons import icon_button
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.painting import cut_leading, ink, paint_icon, paint_words, small_font

translate = QCoreApplication.translate

_ROLE = Qt.ItemDataRole.UserRole
PLACES = 10  # 1 to 9 and 0
LINES = 7


@dataclass(frozen=True)
class Entry:
    id: UUID
    words: str
    icon: str = ""
    tint: str = "faint"
    note: str = ""


class OrderedList(QWidget):
    """`with_digits` has a place for each digit, 1 to 9 and 0; a place may stay free."""

    changed = Signal()  # by the person's own act

    def __init__(self, with_digits: bool = False, lines: int = LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: dict[UUID, Entry] = {}
        self._with_digits = with_digits
        self.lines = _Lines(with_digits)
        self.lines.setFixedHeight(lines * _height() + 4)
        self.lines.moved.connect(self.shift)
        self.lines.dropped.connect(self.drop)
        self.adder = ChoiceBox()
        self.adder.activated.connect(lambda _at: self._add_chosen())
        self.up, self.down, self.out = icon_button("arrow-up", ""), icon_button("arrow-down", ""), icon_button("x", "")
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.out.clicked.connect(self.drop)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.adder, 1)
        for one in (self.up, self.down, self.out):
            foot.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.lines)
        column.addLayout(foot)

    def set_words(self, name: str, add: str) -> None:
        self.lines.setAccessibleName(name)
        self.adder.setAccessibleName(add)
        self._add_words = add
        self.up.set_words("", translate("OrderedList", "Move up (Alt+Up)"))
        self.down.set_words("", translate("OrderedList", "Move down (Alt+Down)"))
        self.out.set_words("", translate("OrderedList", "Take out (Delete)"))
        self._offer()

    def set_choices(self, entries: Sequence[Entry]) -> None:
        self._all = {one.id: one for one in entries}
        self._offer()

    def places(self) -> tuple[UUID | None, ...]:
        """What stands on each place, None for a free one; nothing after the last that is taken."""
        found = [one.id if one is not None else None for one in self._lines()]
        while found and found[-1] is None:
            found.pop()
        return tuple(found)

    def ids(self) -> tuple[UUID, ...]:
        return tuple(one for one in self.places() if one is not None)

    def set_ids(self, ids: Sequence[UUID | None]) -> None:
        """Shows them; those nobody knows leave their place free, and nothing is emitted."""
        self.set_entries([self._all.get(one) if one is not None else None for one in ids])

    def typed(self) -> list[str]:
        return [str(one) if one is not None else "" for one in self.places()]

    def take(self, typed: Sequence[str]) -> None:
        self.set_ids([UUID(one) if one else None for one in typed])

    def set_entries(self, entries: Sequence[Entry | None]) -> None:
        self.lines.clear()
        wanted = list(entries) if self._with_digits else [one for one in entries if one is not None]
        if self._with_digits:
            wanted += [None] * (PLACES - len(wanted))
        for one in wanted:
            self._append(one)
        self._offer()

    def current(self) -> Entry | None:
        at = self.lines.currentRow()
        return self.lines.at(at) if at >= 0 else None

    def replace_current(self, entry: Entry | None) -> None:
        found = self.lines.currentItem()
        found.setData(_ROLE, entry)
        found.setText(entry.words if entry is not None else "")

    def add(self, entry: Entry) -> None:
        """On the free place one is at, else on the first free one, else at the end."""
        lines, at = self._lines(), self.lines.currentRow()
        if not (0 <= at < len(lines) and lines[at] is None):
            at = lines.index(None) if None in lines else len(lines)
        if at == len(lines):
            self._append(None)
        self.lines.setCurrentRow(at)
        self.replace_current(entry)
        self._offer()
        self.lines.currentRowChanged.emit(at)
        self.changed.emit()

    def shift(self, step: int) -> None:
        at = self.lines.currentRow()
        if at < 0 or not 0 <= at + step < self.lines.count():
            return
        self.lines.insertItem(at + step, self.lines.takeItem(at))
        self.lines.setCurrentRow(at + step)
        self.changed.emit()

    def drop(self) -> None:
        at = self.lines.currentRow()
        if at < 0 or self.lines.at(at) is None:
            return
        if self._with_digits:
            self.replace_current(None)
        else:
            self.lines.takeItem(at)
        self._offer()
        self.changed.emit()

    def _lines(self) -> list[Entry | None]:
        return [self.lines.at(at) for at in range(self.lines.count())]

    def _add_chosen(self) -> None:
        chosen = self.adder.chosen()
        if chosen is not None:
            self.add(self._all[chosen])
            self.adder.setFocus()

    def _append(self, entry: Entry | None) -> None:
        item = QListWidgetItem(entry.words if entry is not None else "")
        item.setData(_ROLE, entry)
        self.lines.addItem(item)

    def _offer(self) -> None:
        taken = set(self.ids())
        left = [(one.id, one.words) for one in self._all.values() if one.id not in taken]
        has_lines = self.lines.count() > 0
        for widget in (self.lines, self.up, self.down, self.out):
            widget.setVisible(has_lines)
        self.adder.offer(left, getattr(self, "_add_words", ""))
        self.adder.choose(None)


class _Lines(LineList):
    moved = Signal(int)
    dropped = Signal()

    def __init__(self, with_digits: bool) -> None:
        super().__init__()
        self.setItemDelegate(_LineDelegate(with_digits, self))

    def at(self, row: int) -> Entry | None:
        found: Entry | None = self.item(row).data(_ROLE)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = arrow(event)
        if step and is_alt(event):
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, with_digits: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._with_digits = with_digits

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry | None = index.data(_ROLE)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        rect = paint_ground(painter, option)
        rest = rect.adjusted(10, 0, -10, 0)
        if self._with_digits:
            strip, rest = cut_leading(rest, 16, 6, rtl)
            painter.setFont(small_font(option.font))
            painter.setPen(ink("faint" if entry is None else "muted"))
            paint_words(painter, strip, digit_words(index.row() + 1), rtl)
        if entry is not None:
            self._paint_entry(painter, rest, entry, option, rtl)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, rest: QRectF, entry: Entry, option: QStyleOptionViewItem, rtl: bool
    ) -> None:
        if entry.icon:
            strip, rest = cut_leading(rest, 18, 8, rtl)
            paint_icon(painter, strip, entry.icon, entry.tint, 16)
        if entry.note:
            painter.setFont(small_font(option.font))
            width = painter.fontMetrics().horizontalAdvance(entry.note) + 4.0
            strip, rest = cut_leading(rest, min(width, rest.width() / 2), 8, not rtl)
            painter.setPen(ink("muted"))
            paint_words(painter, strip, entry.note, rtl, at_end=True)
        painter.setFont(option.font)
        painter.setPen(ink("text"))
        paint_words(painter, rest, entry.words, rtl)


def digit_words(place: int) -> str:
    """The key that picks what stands on this place, counted from 1; nothing beyond the tenth."""
    return current_style().in_digits(str(place % 10)) if place <= PLACES else ""


def _height() -> int:
    return tokens.current().sizes.control - 4
