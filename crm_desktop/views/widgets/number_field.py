"""A whole number to type or step: the reader's own digits, any digits understood."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from crm_desktop.i18n.numbers import count, parse_count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.painting import leading

_PAD = 8  # a stylesheet's padding does not reach the line inside a spin box


class NumberField(QSpinBox):
    def __init__(self, least: int = 0, most: int = 999_999_999, value: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setValue(value)
        self.lineEdit().setTextMargins(_PAD, 0, _PAD, 0)
        self._pin()

    def textFromValue(self, value: int) -> str:
        return count(value, current_style())

    def valueFromText(self, text: str) -> int:
        return parse_count(text) or 0

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        value = parse_count(text)
        if value is None:
            is_on_the_way = text.strip() in ("", "-", "\u2212")
            return (QValidator.State.Intermediate if is_on_the_way else QValidator.State.Invalid), text, at
        if self.minimum() <= value <= self.maximum():
            return QValidator.State.Acceptable, text, at
        too_large = value > self.maximum() if value >= 0 else value < self.minimum()
        return (QValidator.State.Invalid if too_large else QValidator.State.Intermediate), text, at

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._pin()
        if event.type() == QEvent.Type.LanguageChange:
            self.lineEdit().setText(self.textFromValue(self.value()))

    def _pin(self) -> None:
        # Figures alone would be taken for left-to-right and stand at the wrong edge.
        self.setAlignment(leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft))
