"""The head of a dialog: its disc, its title and a line about it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.views.widgets.icon_disc import IconDisc


class DialogHead(QHBoxLayout):
    def __init__(self, disc: IconDisc, title: QWidget, about: QWidget) -> None:
        super().__init__()
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(title)
        titles.addWidget(about)
        self.setContentsMargins(20, 16, 20, 14)
        self.setSpacing(12)
        self.addWidget(disc)
        self.addLayout(titles, 1)
