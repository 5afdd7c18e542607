"""Things side by side that go on in the next line, as high as they need: for a row whose other parts do not wrap."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.flow_layout import FlowLayout


class _Flow(FlowLayout):
    def hasHeightForWidth(self) -> bool:
        return False  # the box has the height already, and a layout around it need not ask twice


class FlowBox(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = _Flow(self)

    def fit(self) -> None:
        """After something came, went or changed its width."""
        self.flow.invalidate()
        height = max(self.flow.heightForWidth(self.width()), 1)
        if height != self.minimumHeight():
            self.setFixedHeight(height)
        self.flow.setGeometry(self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
