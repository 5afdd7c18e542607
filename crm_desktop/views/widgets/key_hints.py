"""A quiet line that tells the keys of a list: what each does, in the order of use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.views.widgets.labels import Label

_SIDE = 14
_BETWEEN = 14


class KeyHints(QWidget):
    """As many as fit; the menu of a row tells them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE, 7, _SIDE, 8)
        self._row.setSpacing(_BETWEEN)
        self._pairs: list[QWidget] = []
        self._keys: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """(key, what it does)"""
        if tuple(keys) == self._keys:
            return  # a page shows its words more often than they change
        self._keys = tuple(keys)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._pairs = [_pair(key, words) for key, words in keys]
        for pair in self._pairs:
            self._row.addWidget(pair)
        self._row.addStretch(1)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event, handed on
        self._fit()

    def _fit(self) -> None:
        left = self.width() - 2 * _SIDE
        for pair in self._pairs:
            left -= pair.sizeHint().width() + _BETWEEN
            pair.setVisible(left >= 0)


def _pair(key: str, words: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Label(key, "key"))
    row.addWidget(Label(words, "faint"))
    return made
