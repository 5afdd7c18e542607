"""Notices what other processes write into the open base (an import, the intake) and lets the screens read again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from crm_desktop.background.feed import Feed

EVERY_MS = 2000


class Looks(Protocol):
    def look_elsewhere(self, owner: QObject, done: Callable[[int], None]) -> None: ...


class Watch(QObject):
    """Every two seconds one number is asked on a lane; when it has moved, anything may have changed."""

    def __init__(self, lanes: Looks, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._feed = lanes, feed
        self._known: int | None = None
        self._is_asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        if not self._is_asking:
            self._is_asking = True
            self._lanes.look_elsewhere(self, self._arrived)

    def _arrived(self, version: int) -> None:
        self._is_asking = False
        if self._known is not None and version != self._known:
            self._feed.anything_may_have_changed()
        self._known = version
