"""Why something was not done, said over the grid where it was tried; it goes by itself, or with the next step."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.strip import Strip

_STAYS_MS = 15_000
_MARGIN = 12
_WIDEST = 640


class RefusalNote(Strip):
    def __init__(self, over: QWidget) -> None:
        super().__init__("circle-alert", "red", over)
        self._over = over
        self._top = 0
        self._ends = QTimer(self)
        self._ends.setSingleShot(True)
        self._ends.setInterval(_STAYS_MS)
        self._ends.timeout.connect(self.hide)

    def say_at(self, sentence: str, top: int, tone: str = "red") -> None:
        """`top` is how far down what lies under it begins."""
        self._top = top
        self.say(sentence, "circle-alert", tone)
        self.place()
        self.raise_()
        self._ends.start()

    def place(self) -> None:
        width = min(self._over.width() - 2 * _MARGIN, _WIDEST)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry((self._over.width() - width) // 2, self._top + _MARGIN, width, height)
