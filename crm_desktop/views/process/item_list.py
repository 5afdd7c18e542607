"""The values of one list, renamed where they stand, put into order and archived by keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidgetItem,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crm_desktop.i18n.style import current_style
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.queries.admin.dictionaries import DictionaryRow, DictItemRow
from crm_desktop.theme import tokens
from crm_desktop.theme.icons import icon
from crm_desktop.views.process.line_list import LineList, arrow, is_alt, paint_ground
from crm_desktop.views.process.process_vm import ordered_items
from crm_desktop.views.widgets.painting import (
    cut_leading,
    ink,
    paint_icon,
    paint_words,
    small_font,
)

translate = QCoreApplication.translate

_ROW = Qt.ItemDataRole.UserRole
_MOST_DIGITS = 9


class ItemList(LineList):
    renamed = Signal(object, str)  # DictItemRow, its new name
    archived = Signal(object)  # to be archived, or brought back
    directed = Signal(object, object)  # "in", "out" or None: which call this contact method makes
    step_asked = Signal(object, int)
    next_asked = Signal()  # below the last value, or Enter: on to the line for a new one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self._makes_calls = False
        self._may_change = False
        self.setItemDelegate(ItemDelegate(self))
        self.setMinimumHeight(180)
        self.itemChanged.connect(self._changed)
        self.retranslate()

    def show_items(self, row: DictionaryRow, may_change: bool, with_archived: bool) -> None:
        chosen = self.current()
        self._may_change = may_change
        self._makes_calls = row.built_in is BuiltIn.CONTACT_METHOD
        self._is_filling = True
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.EditKeyPressed | triggers.DoubleClicked if may_change else triggers.NoEditTriggers
        )
        self.clear()
        for item in ordered_items(row):
            if not item.is_archived or with_archived:
                self._add(item, may_change)
        self._is_filling = False
        if chosen is not None:
            self.choose(chosen.id)

    def current(self) -> DictItemRow | None:
        at = self.currentRow()
        return self.at(at) if at >= 0 else None

    def at(self, row: int) -> DictItemRow:
        found: DictItemRow = self.item(row).data(_ROW)
        return found

    def choose(self, item_id: object) -> None:
        for at in range(self.count()):
            if self.at(at).id == item_id:
                self.setCurrentRow(at)

    def take_focus(self, last: bool = False) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if self.count() and (last or self.currentRow() < 0):
            self.setCurrentRow(self.count() - 1 if last else 0)

    def retranslate(self) -> None:
        self.setAccessibleName(translate("ItemList", "Values of the list"))

    def event(self, event: QEvent) -> bool:
        """F2 renames the value here, and is the window's search everywhere else."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and self._may_change and self.current() and _is_f2(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.current()
        step = arrow(event)
        if step and item is not None and is_alt(event):
            self.step_asked.emit(item, step)
        elif event.key() == Qt.Key.Key_Delete and item is not None and self._may_change:
            self.archived.emit(item)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            step == 1 and self.currentRow() == self.count() - 1
        ):
            self.next_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.current()
        if item is not None and self._may_change:
            self._menu(item).popup(event.globalPos())

    def _menu(self, item: DictItemRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def add(icon_name: str, words: str, act: Callable[[], object]) -> None:
            menu.addAction(icon(icon_name, "muted", 16), words).triggered.connect(lambda _on=False: act())

        add("pencil", translate("ItemList", "Rename") + "\tF2", lambda: self.editItem(self.currentItem()))
        if item.is_archived:
            add("archive-restore", translate("ItemList", "Bring back") + "\tDel", partial(self.archived.emit, item))
        else:
            add("archive", translate("ItemList", "Archive") + "\tDel", partial(self.archived.emit, item))
        if self._makes_calls:
            menu.addSeparator()
            for way, icon_name, words in _ways():
                add(icon_name, words, partial(self.directed.emit, item, way))
        return menu

    def _add(self, item: DictItemRow, may_change: bool) -> None:
        made = QListWidgetItem(item.name)
        made.setData(_ROW, item)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        made.setFlags(flags | Qt.ItemFlag.ItemIsEditable if may_change else flags)
        self.addItem(made)

    def _changed(self, changed: QListWidgetItem) -> None:
        if self._is_filling:
            return
        item, name = changed.data(_ROW), changed.text().strip()
        if name and name != item.name:
            self.renamed.emit(item, name)
        else:
            self._is_filling = True
            changed.setText(item.name)
            self._is_filling = False


def _is_f2(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2 and not event.modifiers()


class ItemDelegate(QStyledItemDelegate):
    """The digit of its place, the name, and at the end the call a contact method makes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, tokens.current().sizes.control + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item: Any = index.data(_ROW)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        rect = paint_ground(painter, option)
        strip, rest = cut_leading(rect.adjusted(12, 0, -12, 0), 18, 8, rtl)
        if item.is_archived:
            paint_icon(painter, strip, "archive", "faint", 14)
        elif index.row() < _MOST_DIGITS:
            painter.setFont(small_font(option.font))
            painter.setPen(ink("faint"))
            paint_words(painter, strip, current_style().in_digits(str(index.row() + 1)), rtl)
        if item.call_direction:
            mark, rest = cut_leading(rest, 18, 8, not rtl)
            paint_icon(painter, mark, _ICONS[item.call_direction], "muted", 16)
        painter.setFont(option.font)
        painter.setPen(ink("faint" if item.is_archived else "text"))
        paint_words(painter, rest, item.name, rtl)
        painter.restore()


_ICONS = {"in": "phone-incoming", "out": "phone-outgoing"}


def _ways() -> list[tuple[str | None, str, str]]:
    return [
        ("in", "phone-incoming", translate("ItemList", "Makes an incoming call")),
        ("out", "phone-outgoing", translate("ItemList", "Makes an outgoing call")),
        (None, "circle", translate("ItemList", "Makes no call")),
    ]
