"""The surfaces things lie on: a card, a calm patch on a card, a hairline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.theme import tokens


class Card(QFrame):
    """A bordered surface with a column inside; `flat` is the calm patch without a border."""

    def __init__(self, flat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "flat" if flat else "card")
        self.column = QVBoxLayout(self)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        sizes = tokens.current().sizes
        self.column.setContentsMargins(sizes.pad, sizes.pad - 2, sizes.pad, sizes.pad - 2)
        self.column.setSpacing(sizes.pad_small)


class ClickableCard(Card):
    """A patch that leads somewhere: takes the focus, Enter and Space."""

    clicked = Signal()

    def __init__(self, name: str, flat: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(flat, parent)
        self.setProperty("clickable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


class TightCard(ClickableCard):
    """A line of a list on a card: as low as its words allow."""

    def _space(self) -> None:
        self.column.setContentsMargins(10, 6, 10, 6)
        self.column.setSpacing(2)


def separator(upright: bool = False) -> QFrame:
    line = QFrame()
    line.setProperty("role", "separator-upright" if upright else "separator")
    return line


def row(*widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side in reading order, without margins."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made


def side_by_side(*fields: QWidget) -> QHBoxLayout:
    """Equally wide questions whose first lines stay level when one of them says something below."""
    made = row(spacing=14)
    for field in fields:
        made.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return made
