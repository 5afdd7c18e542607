"""The foot of a dialog: a hint, Esc with the button that leaves, and the key with the button that acts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.labels import ElidedLabel, Label


class DialogFoot(QHBoxLayout):
    def __init__(self, key: str = "Ctrl+Enter", icon: str = "check") -> None:
        super().__init__()
        self.hint = ElidedLabel("", "hint")
        self.close_button = Button("", "ghost")
        self.act_key = Label(key, "key")
        self.act_button = Button("", "primary", icon)
        middle = Qt.AlignmentFlag.AlignVCenter
        self.setContentsMargins(20, 12, 20, 14)
        self.setSpacing(8)
        self.addWidget(self.hint, 1)
        self.addWidget(Label("Esc", "key"), 0, middle)
        self.addWidget(self.close_button)
        self.addSpacing(6)
        self.addWidget(self.act_key, 0, middle)
        self.addWidget(self.act_button)

    def wanted_width(self) -> int:
        """In which nothing of it is cut short; Russian needs more than English."""
        for at in range(self.count()):
            item = self.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.ensurePolished()  # its role makes the letters and the room around them
        self.invalidate()
        return self.sizeHint().width()


class ReadingFoot(QHBoxLayout):
    """Of a dialog in which nothing is saved: the hint, and Esc with the button that leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.hint = ElidedLabel("", "hint")
        self.close_button = Button("", "ghost")
        self.setContentsMargins(20, 10, 20, 12)
        self.setSpacing(8)
        self.addWidget(self.hint, 1)
        self.addWidget(Label("Esc", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(self.close_button)
