"""Keys pressed before a form has its facts wait for it and are given to it in order: fast hands lose nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class TypedAhead(QObject):
    """Made with the window and let go by `give` when the form is there, or by `drop` when it will not come."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys: list[QKeyEvent] = []
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def give(self) -> None:
        keys = self.drop()
        for key in keys:
            held: QWidget | None = self._window.focusWidget()
            QApplication.sendEvent(self._window if held is None else held, key)

    def drop(self) -> list[QKeyEvent]:
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        keys, self._keys = self._keys, []
        return keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_ours = isinstance(watched, QWidget) and watched.window() is self._window
        if not is_ours or event.key() == Qt.Key.Key_Escape:
            return False
        self._keys.append(_copied(event))
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
