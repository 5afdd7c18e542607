"""What is taller than its place: it scrolls down, never sideways, and Tab passes the area by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(inside: QWidget) -> QScrollArea:
    inside.setProperty("role", "scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


class Tall(QWidget):
    """As high as its lines need at its width: a scroll area asks only for the least height, and would squeeze."""

    def event(self, event: QEvent) -> bool:
        has_room_to_ask_for = event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        answer = super().event(event)  # its last one takes it away
        layout = self.layout() if has_room_to_ask_for else None
        if layout is not None:
            flows = layout.hasHeightForWidth()
            self.setMinimumHeight(
                layout.totalHeightForWidth(self.width()) if flows else layout.totalMinimumSize().height()
            )
        return answer
