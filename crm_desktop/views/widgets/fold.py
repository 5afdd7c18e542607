"""A part of a card that opens and shuts by its heading."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import Label


class _Heading(QFrame):
    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("role", "fold")
        self.mark = IconMark("chevron-right", "faint", 15)
        self.words = Label("", "strong")
        self.count = Label("", "faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(6)
        row.addWidget(self.words)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.mark)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


class Fold(QWidget):
    toggled = Signal(bool)

    def __init__(self, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = not is_open
        self._heading = _Heading()
        self._heading.clicked.connect(lambda: self.set_open(not self._is_open))
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 2, 0, 4)
        self.column.setSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._heading)
        outer.addWidget(self.body)
        self.set_open(is_open)

    @property
    def is_open(self) -> bool:
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        if is_open == self._is_open:
            return
        self._is_open = is_open
        self.body.setVisible(is_open)
        self._heading.mark.set_icon("chevron-down" if is_open else "chevron-right", "faint")
        self.toggled.emit(is_open)

    def set_words(self, words: str, count: str = "") -> None:
        self._heading.words.setText(words)
        self._heading.count.setText(count)
        self._heading.setAccessibleName(f"{words} {count}".strip())

    def clear(self) -> None:
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
