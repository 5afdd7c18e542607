"""Alt with a physical key, heard before a field that has the keyboard takes it for a letter to write."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.views.widgets.physical_keys import is_stray, physical


class AltKeys(QObject):
    """Listens while the window is shown; `pressed` answers whether the key meant something."""

    def __init__(self, window: QWidget, pressed: Callable[[str], bool]) -> None:
        super().__init__(window)
        self._window, self._pressed = window, pressed
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._listen(event.type() == QEvent.Type.Show)
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or not self._is_mine(watched):
            return False
        return self._pressed(physical(event)) or is_stray(event)

    def _listen(self, listens: bool) -> None:
        if (app := QApplication.instance()) is None:
            return
        if listens:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def _is_mine(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (watched is self._window or self._window.isAncestorOf(watched))
