"""Counts keys and clicks while a call of the practice is dealt with: each once, wherever in the program it goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.telephony.engines.simulator.training import Deed

_PRESSED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_CLICKED = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_WITH_OTHERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_unknown}
)


class StrokeCount(QObject):
    """One press goes by many: as a shortcut first, to the field, then to all that it lies in. What is done on `apart`,
    the practice's own strip, is no work on a call."""

    struck = Signal(object)  # Deed.KEY or Deed.CLICK

    def __init__(self, apart: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._apart = apart
        self._keys: set[int] = set()  # pressed and not let go yet
        self._buttons: set[Qt.MouseButton] = set()

    def listen(self) -> None:
        """Before whoever listens already: some keys of the telephone go no further."""
        self._keys.clear()
        self._buttons.clear()
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ApplicationDeactivate:
            self._keys.clear()  # let go where nobody of us hears it
            self._buttons.clear()
        elif isinstance(event, QKeyEvent):
            if isinstance(watched, QWidget) and not event.isAutoRepeat():
                self._key(watched, event)
        elif isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            self._click(watched, event)
        return False

    def _key(self, watched: QWidget, event: QKeyEvent) -> None:
        if event.type() == QEvent.Type.KeyRelease:
            self._keys.clear()  # with Shift let go before it, a key is let go as another one than was pressed
        elif event.type() in _PRESSED and event.key() not in _WITH_OTHERS and event.key() not in self._keys:
            self._keys.add(event.key())
            self._tell(watched, Deed.KEY)

    def _click(self, watched: QWidget, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._buttons.discard(event.button())
        elif event.type() in _CLICKED and event.button() not in self._buttons:
            self._buttons.add(event.button())
            self._tell(watched, Deed.CLICK)

    def _tell(self, watched: QWidget, deed: Deed) -> None:
        if watched is not self._apart and not self._apart.isAncestorOf(watched):
            self.struck.emit(deed)
