"""Keys pressed before a form has its facts wait for it and are given to it in order: fast hands lose nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class TypedAhead(QObject):
    """Made with the window and let go by `give` when the form is there, or by `drop` when it will not come."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._done: list[QKeyEvent | QWidget] = []  # a key, or the field that a click chose for those behind it
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def give(self) -> None:
        for one in self.drop():
            if isinstance(one, QWidget):
                if isValid(one):
                    one.setFocus()
                continue
            held: QWidget | None = self._window.focusWidget()
            QApplication.sendEvent(self._window if held is None else held, one)

    def drop(self) -> list[QKeyEvent | QWidget]:
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        done, self._done = self._done, []
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, (QKeyEvent, QFocusEvent)) or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window:
            return False
        if isinstance(event, QFocusEvent):
            if event.type() == QEvent.Type.FocusIn and event.reason() == Qt.FocusReason.MouseFocusReason:
                self._done.append(watched)
            return False
        if event.type() != QEvent.Type.KeyPress or event.key() == Qt.Key.Key_Escape:
            return False
        self._done.append(_copied(event))
        return True


def _copied(event: QKeyEvent) -> QKeyEvent:
    """Qt keeps its own only while it is delivered."""
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
    )
