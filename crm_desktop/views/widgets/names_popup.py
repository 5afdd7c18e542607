"""The names that fit what is typed after @ or #, above the line; it never takes the focus."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

_GAP = 6


@dataclass(frozen=True)
class Called:
    """A colleague (@) or a client (#)."""

    mark: str
    id: UUID
    name: str
    second: str


class NamesPopup(QFrame):
    picked = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setProperty("role", "popup")
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda item: self.picked.emit(item.data(Qt.ItemDataRole.UserRole)))
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.addWidget(self._list)
        self.hide()

    def offer(self, choices: list[tuple[Called, str]], line: QWidget) -> None:
        self._list.clear()
        for choice, second in choices:
            item = QListWidgetItem(f"{choice.name}   {second}")
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setSizeHint(QSize(0, line.fontMetrics().lineSpacing() + 14))
            self._list.addItem(item)
        if not choices:
            self.hide()
            return
        self._list.setCurrentRow(0)
        height = sum(self._list.sizeHintForRow(row) for row in range(self._list.count())) + 14
        self.setFixedSize(max(line.width(), 240), height)
        corner = line.mapTo(self._over, QPoint(0, 0))
        top = corner.y() - height - _GAP
        place = QPoint(corner.x(), top if top > 0 else corner.y() + line.height() + _GAP)
        self._float(place.y() + height > self._over.height())
        self.move(self._over.mapToGlobal(place) if self.isWindow() else place)
        self.show()
        self.raise_()

    def _float(self, floats: bool) -> None:
        """A small dialog has no room for seven names: there they hang over its edge."""
        if floats != self.isWindow():
            self.setParent(self._over, Qt.WindowType.ToolTip if floats else Qt.WindowType.Widget)

    def move_by(self, step: int) -> None:
        self._list.setCurrentRow((self._list.currentRow() + step) % max(self._list.count(), 1))

    def current(self) -> Called | None:
        if self._list.currentRow() < 0:
            return None
        found = self._list.currentItem().data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Called) else None
