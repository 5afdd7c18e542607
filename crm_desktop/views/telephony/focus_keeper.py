"""Who had the keyboard before it came into the bar; it goes back there when what has it disappears (B2)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusKeeper(QObject):
    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._before: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Around a change of what is shown. Whatever is hidden with the keyboard in it hands it back, not on."""
        held = self._held()
        yield
        if held is None or (isValid(held) and held.isVisibleTo(self._place) and self._place.isVisible()):
            return
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> None:
        """Somebody asks for a field of the bar by its key."""
        here: QWidget | None = self._place.window().focusWidget()
        if here is not None and not self._place.isAncestorOf(here):
            self._before = here

    def _held(self) -> QWidget | None:
        here: QWidget | None = self._place.window().focusWidget()
        return here if here is not None and self._place.isAncestorOf(here) else None

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or old is None or not self._place.isAncestorOf(new):
            return
        if not self._place.isAncestorOf(old) and old.window() is self._place.window():
            self._before = old
