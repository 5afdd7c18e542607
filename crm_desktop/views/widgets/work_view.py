"""A list with its operations in place: single keys and a menu on the row under the cursor (C24-11)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from crm_desktop.theme.icons import icon
from crm_desktop.views.widgets.data_view import DataView
from crm_desktop.views.widgets.keyset_table import KeysetTable
from crm_desktop.views.widgets.physical_keys import physical, physical_alone
from crm_desktop.views.widgets.row_delegate import RowDelegate


@dataclass(frozen=True)
class Operation:
    """`key` is a physical key, perhaps with Ctrl ("Ctrl+G"), or "Enter", "Space", "@", "Del", "F8"; `fits`: where.

    F9 is the operation that fits with the key "R", or the one that `tells_result`. `tells_nobody`: that nobody was
    reached; while it is being rung there, the telephone hangs up with the same key.
    """

    key: str
    icon: str
    words: Callable[[], str]
    fits: Callable[[Any], bool]  # asked with the row of whatever list this is
    act: Callable[[Any], object]
    tells_result: bool = False
    tells_nobody: bool = False


class WorkView(DataView):
    operated = Signal(str)  # the key of an operation that was asked for

    def __init__(
        self,
        table: KeysetTable,
        delegate: RowDelegate,
        operations: Sequence[Operation],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._operations = tuple(operations)
        self._place: tuple[Hashable | None, Hashable | None] = None, None  # the row under the cursor, and the next
        self._was_open = False
        super().__init__(table, delegate, name, parent)
        self._keyset = table
        self.chosen.connect(lambda _id: self._keep_place())
        table.rows_arrived.connect(self._stay_in_place)
        self._pressed = ""  # while the row under the cursor was still on its way
        table.rows_arrived.connect(self._do_pressed)

    def chosen_row(self) -> Any | None:
        """The frozen row under the cursor; None while it is on its way."""
        return self._keyset.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def possible(self) -> list[Operation]:
        """What can be done with the row under the cursor."""
        row = self.chosen_row()
        return [one for one in self._operations if row is not None and one.fits(row)]

    def means_work(self, key: str) -> bool:
        """Whether the key does something with the row under the cursor that has nothing to do with a call."""
        if self.currentIndex().isValid() and self.chosen_row() is None:
            return True  # on its way; the key waits for it
        found = next((one for one in self.possible() if one.key == key), None)
        return found is not None and not found.tells_nobody

    def operate(self, key: str) -> bool:
        """False when the key means nothing on this row; while the row is on its way, the key waits for it."""
        self._pressed = key if self.chosen_row() is None and self.currentIndex().isValid() else ""
        return bool(self._pressed) or self._do(next((one for one in self.possible() if one.key == key), None))

    def tell_result(self) -> bool:
        """The result of the row under the cursor (F9); False where it takes none."""
        return self._do(next((one for one in self.possible() if one.key == "R" or one.tells_result), None))

    def _do_pressed(self) -> None:
        if self._pressed and self.chosen_row() is not None:
            self.operate(self._pressed)

    def _do(self, found: Operation | None) -> bool:
        row = self.chosen_row()
        if row is None or found is None:
            return False
        found.act(row)
        self.operated.emit(found.key)
        return True

    def _keep_place(self) -> None:
        at = self.currentIndex().row()
        self._place = self._keyset.id_at(at), self._keyset.id_at(at + 1)
        self._was_open = False
        self._stay_in_place()

    def _stay_in_place(self) -> None:
        """Work that was finished goes down among the done; the cursor stays, at what is to be done next."""
        row = self.chosen_row()
        if row is None or row.id != self._place[0]:
            return
        if getattr(row, "is_open", False):
            self._was_open = True
        elif self._was_open:
            self._was_open = False
            if self._keyset.id_at(self.currentIndex().row() + 1) != self._place[1]:
                self.choose(self._place[1])

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row: a row is one thing here, its cells are no stations."""
        at = {QAbstractItemView.CursorAction.MoveHome: 0}.get(action, self._keyset.rowCount() - 1)
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            return self._keyset.index(at, 0)
        return super().moveCursor(action, modifiers)

    def event(self, event: QEvent) -> bool:
        # Letters and F8 are this list's while it has the keyboard, whatever they mean elsewhere in the window;
        # F9 asks the window first, because work that has begun goes before the row under the cursor.
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and self._key_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._key_of(event)
        is_result = event.key() == Qt.Key.Key_F9 and not _is_combined(event)
        if (is_result and self.tell_result()) or (key and self.operate(key)):
            event.accept()
            return
        if key and len(key) == 1:
            return  # a letter that means nothing here must not jump to a row by its name
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.show_menu(event.globalPos())

    def show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        if not menu.isEmpty():
            menu.popup(at)

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told: set[str] = set()  # an operation with two keys stands in the menu once
        for one in self.possible():
            if one.words() in told:
                continue
            told.add(one.words())
            action = menu.addAction(icon(one.icon, "muted", 16), f"{one.words()}\t{one.key}")
            action.triggered.connect(lambda _on=False, key=one.key: self.operate(key))
        return menu

    def _key_of(self, event: QKeyEvent) -> str:
        # A Russian, German or Persian keyboard writes another sign with Shift+2.
        if event.text() == "@" or (event.modifiers() == Qt.KeyboardModifier.ShiftModifier and physical(event) == "2"):
            return "@"
        if not _is_combined(event):
            key = _NAMED.get(Qt.Key(event.key()), "") or physical_alone(event)
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            key = f"Ctrl+{physical(event)}"
        else:
            return ""
        return key if key == "Enter" or any(one.key == key for one in self._operations) else ""


_NAMED = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_F8: "F8",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Space: "Space",
}


def _is_combined(event: QKeyEvent) -> bool:
    plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
    return event.modifiers() not in plain
