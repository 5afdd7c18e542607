"""Words on a screen: a label pinned to the leading edge, one that is cut when narrow, and a change of state."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crm_desktop.views.widgets.painting import leading, paint_words


def set_state(widget: QWidget, **properties: object) -> None:
    """Sets dynamic properties and lets the stylesheet see them; does nothing when nothing changed."""
    changed = {name: value for name, value in properties.items() if widget.property(name) != value}
    for name, value in changed.items():
        widget.setProperty(name, value)
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class Label(QLabel):
    """Roles: h1 h2 big strong muted small faint section field error hint key count. Tones: see theme/tokens."""

    def __init__(
        self, text: str = "", role: str = "", wrap: bool = False, tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # a client's name is never markup
        if role:
            self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self._pin()

    def set_tone(self, tone: str) -> None:
        set_state(self, tone=tone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._pin()

    def _pin(self) -> None:
        # A QLabel that holds figures only takes them for left-to-right and leaves the window's leading edge.
        self.setAlignment(leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft))


class ElidedLabel(Label):
    """One line; where it does not fit, the first shorter form that does, or an ellipsis, with the whole in the tip."""

    shorter: Sequence[str] = ()

    def __init__(self, text: str = "", role: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = QRectF(self.contentsRect())
        metrics = painter.fontMetrics()
        forms = (self.text(), *self.shorter)
        shown = next((one for one in forms if metrics.horizontalAdvance(one) <= room.width()), forms[-1])
        is_cut = paint_words(painter, room, shown, rtl)
        painter.end()
        self.setToolTip(self.text() if is_cut or shown != self.text() else "")


def section(text: str) -> Label:
    """The small heading above a group."""
    return Label(text, "section")
