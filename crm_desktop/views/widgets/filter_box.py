"""One question by which a list is narrowed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from crm_desktop.views.widgets.elided_box import ElidedBox


class FilterBox(ElidedBox):
    """The first choice leaves everything in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._offered: object = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(154)

    def offer(self, all_words: str, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        offered = (all_words, tuple(choices), chosen)
        if offered == self._offered and self.currentData() == (chosen or ""):
            return  # a box that is filled anew has the whole header laid out anew
        self._offered = offered
        self.clear()
        self.addItem(all_words, "")
        for value, shown in choices:
            self.addItem(shown, value)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setAccessibleName(all_words)
