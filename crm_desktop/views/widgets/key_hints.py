"""A quiet line that tells the keys of a list: what each does, in the order of use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.views.widgets.labels import Label


class KeyHints(QWidget):
    """As many as fit; the menu of a row tells them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 7, 14, 8)
        self._row.setSpacing(6)
        self._pairs: list[tuple[Label, Label]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """(key, what it does)"""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._pairs = [(Label(key, "key"), Label(words, "faint")) for key, words in keys]
        for key, words in self._pairs:
            self._row.addWidget(key)
            self._row.addWidget(words)
            self._row.addSpacing(8)
        self._row.addStretch(1)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event, handed on
        self._fit()

    def _fit(self) -> None:
        left = self.width() - 28
        for key, words in self._pairs:
            left -= key.sizeHint().width() + words.sizeHint().width() + 20
            key.setVisible(left >= 0)
            words.setVisible(left >= 0)
