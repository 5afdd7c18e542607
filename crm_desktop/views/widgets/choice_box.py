"""One of a list of named things, found by its first letters: a channel, a topic, a template."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.views.widgets.elided_box import ElidedBox

Named = tuple[UUID, str]


class StillBox(ElidedBox):
    """The wheel scrolls the page on which the box stands; it never changes an answer by the way."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceBox(StillBox):
    """Empty until something is chosen, unless told otherwise; letters find the item, Enter goes on."""

    picked = Signal()  # by the person's own act

    def __init__(self, with_none: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_none = with_none
        self._none_words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentIndexChanged.connect(lambda _at: self.picked.emit())

    def offer(self, items: Sequence[Named], none_words: str = "") -> None:
        chosen = self.chosen()
        self.blockSignals(True)
        self.clear()
        if self._with_none:
            self.addItem(none_words or "—", None)
        for key, words in items:
            self.addItem(words, key)
        self.blockSignals(False)
        self.choose(chosen)

    def chosen(self) -> UUID | None:
        found = self.currentData()
        return found if isinstance(found, UUID) else None

    def choose(self, wanted: UUID | None) -> None:
        """Shows it; nothing is emitted."""
        at = next((at for at in range(self.count()) if self.itemData(at) == wanted), 0)
        self.blockSignals(True)
        self.setCurrentIndex(at)
        self.blockSignals(False)
