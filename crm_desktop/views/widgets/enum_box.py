"""One of a few named choices that are not records: a kind, a rule, a way to count the delay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.theme.icons import icon
from crm_desktop.views.widgets.elided_box import ElidedBox

V = TypeVar("V", bound=str)


class EnumBox(ElidedBox, Generic[V]):
    picked = Signal()  # by the person's own act

    def __init__(self, values: type[V], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(lambda _at: self.picked.emit())

    def offer(self, choices: Sequence[tuple[V, str, str]]) -> None:
        """(value, words, icon or nothing); what was chosen stays, else the first is."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        for value, words, icon_name in choices:
            if icon_name:
                self.addItem(icon(icon_name, "muted", 16), words, str(value))
            else:
                self.addItem(words, str(value))
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.blockSignals(False)

    def chosen(self) -> V:
        return self._values(self.currentData())

    def choose(self, value: V) -> None:
        """Shows it; nothing is emitted."""
        self.blockSignals(True)
        self.setCurrentIndex(max(self.findData(str(value)), 0))
        self.blockSignals(False)
