"""The global search field: people by name, number or file; a card or barcode reader types into it as well."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.theme.icons import icon
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.own_escape import is_escape_asked
from crm_desktop.views.widgets.painted import LOOK_EVENTS
from crm_desktop.views.widgets.physical_keys import is_stray, physical


class SearchBox(QLineEdit):
    """Up, Down, Enter, Alt+1…9 and Esc are passed on to whatever shows the hits."""

    moved = Signal(int)
    picked = Signal(int)  # -1 is "the one under the cursor"
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "search")
        self._icon = self.addAction(icon("search", "faint", 16), QLineEdit.ActionPosition.LeadingPosition)
        self._keys = Label("F2", "key", parent=self)
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._show_words()

    def event(self, event: QEvent) -> bool:
        return is_escape_asked(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(-1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and physical(event).strip("0").isdigit():
            self.picked.emit(int(physical(event)) - 1)
        elif is_stray(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keys.hide()
        self._make_room()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keys.setVisible(not self.text())
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_keys()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._icon.setIcon(icon("search", "faint", 16))
            self._place_keys()
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _make_room(self) -> None:
        """The words end where the key begins; margins of a line edit are not mirrored by Qt."""
        room = self._keys.width() + 12 if self._keys.isVisibleTo(self) else 0
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room if is_rtl else 0, 0, 0 if is_rtl else room, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def _show_words(self) -> None:
        self.setPlaceholderText(self.tr("Search by name, phone or file number"))
        self.setAccessibleName(self.tr("Search"))

    def _place_keys(self) -> None:
        self._keys.adjustSize()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across = 9 if is_rtl else self.width() - self._keys.width() - 9
        self._keys.move(across, (self.height() - self._keys.height()) // 2)
        self._make_room()
