"""Hears every event of the program, but only while there is something to hear for: each event passes it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


class ProgramEar(QObject):
    """What comes is met in `eventFilter` of whoever is one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._listens = False

    @property
    def is_listening(self) -> bool:
        return self._listens

    def listen(self, listens: bool) -> None:
        app = QApplication.instance()
        if app is None or listens == self._listens:
            return
        self._listens = listens
        if listens:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)
