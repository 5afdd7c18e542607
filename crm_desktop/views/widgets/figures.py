"""What came of something, in a few large figures side by side, each over what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.labels import ElidedLabel, Label


class Figures(QHBoxLayout):
    def __init__(self, how_many: int) -> None:
        super().__init__()
        self.setSpacing(10)
        self._figures = [(Label("", "big"), ElidedLabel("", "small")) for _ in range(how_many)]
        for figure, meaning in self._figures:
            card = Card()
            card.column.setSpacing(0)
            card.column.addWidget(figure)
            card.column.addWidget(meaning)
            self.addWidget(card, 1)

    def show_figures(self, told: Sequence[tuple[str, str]]) -> None:
        """(figure, what it means), as many as there are places."""
        for (figure, meaning), (number, words) in zip(self._figures, told, strict=True):
            figure.setText(number)
            meaning.setText(words)
            meaning.setToolTip(words)

    def shown(self) -> list[tuple[str, str]]:
        return [(figure.text(), meaning.text()) for figure, meaning in self._figures]
