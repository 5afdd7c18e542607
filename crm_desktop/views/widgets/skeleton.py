"""The shape of rows that are still on their way, shown only when the wait is long enough to be noticed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.theme import tokens
from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import cut_leading, ink

PATIENCE_MS = 200  # a spinner that flashes is worse than none


class SkeletonRows(Painted):
    """Lies over the list it stands for: `start()` when asking, `stop()` when the answer is there."""

    def __init__(self, over: QWidget, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(over)
        self._over = over
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(patience_ms)
        self._timer.timeout.connect(self._appear)
        self.hide()

    def start(self) -> None:
        if not self._timer.isActive() and self.isHidden():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self.hide()

    def _appear(self) -> None:
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        sizes = tokens.current().sizes
        painter = self.smooth_painter()
        painter.fillRect(self.rect(), ink("surface"))
        painter.setBrush(ink("line2"))
        for at in range(self.height() // sizes.row + 1):
            line = QRectF(12, at * sizes.row, self.width() - 24, sizes.row)
            disc, rest = cut_leading(line, sizes.avatar, 12, self.is_rtl)
            painter.drawEllipse(QRectF(disc.left(), disc.center().y() - sizes.avatar / 2, sizes.avatar, sizes.avatar))
            for share, offset in ((0.34 - at % 3 * 0.05, -9.0), (0.2 + at % 2 * 0.06, 9.0)):
                bar, _ = cut_leading(rest, rest.width() * share, 0, self.is_rtl)
                painter.drawRoundedRect(QRectF(bar.left(), bar.center().y() + offset - 4, bar.width(), 8), 4, 4)
        painter.end()
