"""An amount of money, typed in the unit people speak in and read in the smallest one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crm_desktop.i18n.numbers import count, parse_count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.labels import Label, set_state
from crm_desktop.views.widgets.painting import leading

translate = QCoreApplication.translate


class MoneyField(QWidget):
    changed = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.line = _Line()
        self._unit = Label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._unit)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._tidy)
        self._show_unit()

    def amount(self) -> int | None:
        """None while nothing readable stands there."""
        typed = parse_count(self.line.text())
        return typed * self._factor if typed is not None else None

    def set_amount(self, amount: int | None) -> None:
        """Shows it; nothing is emitted."""
        set_state(self.line, invalid=False)
        self.line.setText("" if amount is None else count(amount // self._factor, current_style()))

    @property
    def is_unreadable(self) -> bool:
        return bool(self.line.text().strip()) and self.amount() is None

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def typed(self) -> str:
        """For the draft."""
        return self.line.text()

    def take(self, typed: str) -> None:
        self.line.setText(typed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_unit()
            self._tidy()

    @property
    def _factor(self) -> int:
        if self._currency == "IRR":
            return 10 if current_style().toman else 1
        return 100

    def _show_unit(self) -> None:
        if self._currency == "IRR":
            toman, rial = translate("AnswerField", "toman"), translate("AnswerField", "rial")
            self._unit.setText(toman if current_style().toman else rial)
        else:
            self._unit.setText({"RUB": "₽", "USD": "$", "EUR": "€", "GBP": "£"}.get(self._currency, self._currency))

    def _edited(self) -> None:
        set_state(self.line, invalid=self.is_unreadable)
        self.changed.emit()

    def _tidy(self) -> None:
        amount = self.amount()
        if amount is not None:
            self.line.setText(count(amount // self._factor, current_style()))


class _Line(QLineEdit):
    """What stands there is chosen when it is come to, so that typing replaces it."""

    def __init__(self) -> None:
        super().__init__()
        self._pin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._pin()

    def _pin(self) -> None:
        # Figures alone would be taken for left-to-right and stand at the wrong edge.
        self.setAlignment(leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft))
