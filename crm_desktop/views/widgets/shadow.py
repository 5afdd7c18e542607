"""The soft shadow under a popover: painted once and put around it, so that a key typed in the popover blurs nothing."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.painting import ink

REACH = 26  # pixels beyond the edge
DROP = 6
_ROUND = 12
_DEEPEST = 34  # of 255, under the edge itself


class Shadow(QWidget):
    """Follows `above` wherever it goes, one step below it among the same siblings.

    A graphics effect would paint popover, blur and everything below them anew for each changed row.
    """

    def __init__(self, above: QWidget) -> None:
        super().__init__(above.parentWidget())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._above = above
        above.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        elif kind == QEvent.Type.Show:
            self._follow()
            self.show()
            self.stackUnder(self._above)
        elif kind == QEvent.Type.Hide:
            self.hide()
        elif kind == QEvent.Type.ZOrderChange:
            self.stackUnder(self._above)
        return False

    def _follow(self) -> None:
        self.setGeometry(self._above.geometry().adjusted(-REACH, DROP - REACH, REACH, DROP + REACH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, _grown(self.width(), self.height(), ink("shadow").rgb(), self.devicePixelRatioF()))


@lru_cache(maxsize=12)  # a list of hits has as many heights
def _grown(width: int, height: int, rgb: int, ratio: float) -> QPixmap:
    """The shadow in the size of a popover: stretching it at each opening takes longer than all that lies on it."""
    small = _shadow(rgb, ratio)
    corner = REACH + _ROUND
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    parts = _around(_spans(width, corner), _spans(height, corner))
    for source, target in zip(_ninths(small.deviceIndependentSize().width(), corner), parts, strict=True):
        cut = QRectF(source.x() * ratio, source.y() * ratio, source.width() * ratio, source.height() * ratio)
        painter.drawPixmap(QRectF(target), small, cut)
    painter.end()
    return made


def _ninths(side: float, corner: int) -> list[QRect]:
    spans = _spans(round(side), corner)
    return _around(spans, spans)


def _spans(length: int, corner: int) -> list[tuple[int, int]]:
    return [(0, corner), (corner, max(length - 2 * corner, 0)), (length - corner, corner)]


def _around(across: list[tuple[int, int]], down: list[tuple[int, int]]) -> list[QRect]:
    """All but the middle, which the popover hides."""
    return [
        QRect(x, y, width, height)
        for row, (y, height) in enumerate(down)
        for column, (x, width) in enumerate(across)
        if (row, column) != (1, 1)
    ]


@lru_cache(maxsize=8)
def _shadow(rgb: int, ratio: float) -> QPixmap:
    """As small as its corners allow; rings laid over each other, so that it fades out to the edge."""
    side = 2 * (REACH + _ROUND) + 1
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    tint = ink("shadow")
    laid = 0.0
    for ring in range(REACH):
        wanted = _DEEPEST * ((ring + 1) / REACH) ** 2
        tint.setAlphaF((wanted - laid) / 255)
        laid = wanted
        painter.setBrush(tint)
        inner = QRectF(ring, ring, side - 2 * ring, side - 2 * ring)
        radius = _ROUND + REACH - ring
        painter.drawRoundedRect(inner, radius, radius)
    painter.end()
    return made
