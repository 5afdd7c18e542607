"""The note of a talk: one line that grows while it is written (pain P13)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.theme import tokens
from crm_desktop.views.widgets.text_area import TextArea

_MOST_LINES = 4
_AROUND = 6  # the edge and the padding of the style sheet


class CallNote(TextArea):
    written = Signal()  # by hand

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shown_only = False
        self.setProperty("role", "note")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)
        self._fit()

    def show_text(self, text: str) -> None:
        """What was written before; nobody is told."""
        if text == self.toPlainText():
            return
        self._is_shown_only = True
        self.setPlainText(text)
        self._is_shown_only = False

    def text(self) -> str:
        return self.toPlainText().strip()

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._fit()
        if not self._is_shown_only:
            self.written.emit()

    def _fit(self) -> None:
        line, control = QFontMetrics(self.font()).lineSpacing(), tokens.current().sizes.control
        margin = max((control - _AROUND - line) / 2, 2)
        if self.document().documentMargin() != margin:
            self.document().setDocumentMargin(margin)  # one line stands in the middle, as in a field beside it
        lines = max(round(self.document().size().height()), 1)
        policy = Qt.ScrollBarPolicy
        # One line in a box that is a pixel too low for it would show a bar with nowhere to go.
        fits = lines <= _MOST_LINES
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        lines = min(lines, _MOST_LINES)
        height = max(round(lines * line + 2 * margin) + _AROUND, control)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
