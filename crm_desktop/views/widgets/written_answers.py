"""Answers that are written into a line: a text, a number, an amount of money, a day, a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.i18n.numbers import count, decimal, parse_count
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.process.allowed_results import FieldRow
from crm_desktop.views.widgets.answer_field import AnswerField, LineAnswer, unreadable
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.labels import Label, set_state
from crm_desktop.views.widgets.time_field import TimeField
from crm_desktop.views.widgets.typed_field import TypedField

translate = QCoreApplication.translate


class TextAnswer(LineAnswer):
    def value(self) -> list[str]:
        text = self.line.text().strip()
        return [text] if text else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.line.setText(values[0] if values else "")


class NumberAnswer(LineAnswer):
    is_short = True

    def value(self) -> list[str]:
        typed = latin_digits(self.line.text()).strip().replace("٫", ".").replace(",", ".").replace(" ", "")
        return [typed] if typed else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.line.setText(decimal(float(values[0]), current_style(), 4) if values and _is_number(values[0]) else "")

    def _refusal(self) -> Problem | None:
        given = self.value()
        return None if not given or _is_number(given[0]) else unreadable(self)


class MoneyAnswer(LineAnswer):
    """Typed in the unit people speak in, kept in the smallest one."""

    is_short = True

    def __init__(self, field: FieldRow, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._factor, unit = _unit(currency)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.column.removeWidget(self.line)
        row.addWidget(self.line, 1)
        row.addWidget(Label(unit, "muted"))
        self.column.insertLayout(0, row)

    def value(self) -> list[str]:
        typed = self.line.text().strip()
        amount = parse_count(typed)
        if amount is not None:
            return [str(amount * self._factor)]
        return [typed] if typed else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        amount = parse_count(values[0]) if values else None
        self.line.setText("" if amount is None else count(amount // self._factor, current_style()))

    def _refusal(self) -> Problem | None:
        return None if not self.value() or parse_count(self.line.text()) is not None else unreadable(self)


class TypedAnswer(AnswerField):
    """A date or a time: its own field reads it and says what is wrong."""

    is_short = True

    def __init__(self, field: FieldRow, typed: TypedField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.typed = typed
        typed.set_accessible_name(field.name)
        typed.changed.connect(lambda: self.answered.emit(self.value()))
        typed.line.returnPressed.connect(self._entered)
        self.column.addWidget(typed)
        self.setFocusProxy(typed)

    def settle(self) -> Problem | None:
        return None if self.typed.commit() else self.typed.problem()

    def take_focus(self) -> None:
        super().take_focus()
        self.typed.line.selectAll()

    def mark_missing(self, is_missing: bool) -> None:
        set_state(self.typed.line, invalid=is_missing)

    def _entered(self) -> None:
        if self.typed.problem() is None:
            self.accepted.emit()


class DateAnswer(TypedAnswer):
    def __init__(self, field: FieldRow, clock: Clock, parent: QWidget | None = None) -> None:
        self.day_field = DateField(clock=clock)
        super().__init__(field, self.day_field, parent)

    def value(self) -> list[str]:
        day = self.day_field.day()
        return [day.isoformat()] if day else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.day_field.set_day(dt.date.fromisoformat(values[0]) if values else None)


class TimeAnswer(TypedAnswer):
    def __init__(self, field: FieldRow, clock: Clock, parent: QWidget | None = None) -> None:
        self.time_field = TimeField(clock=clock)
        super().__init__(field, self.time_field, parent)

    def value(self) -> list[str]:
        at = self.time_field.time()
        return [at.strftime("%H:%M")] if at else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.time_field.set_time(dt.time.fromisoformat(values[0]) if values else None)


def _unit(currency: str) -> tuple[int, str]:
    """How many of the smallest unit make the one people type, and its name."""
    if currency == "IRR":
        return (
            (10, translate("AnswerField", "toman")) if current_style().toman else (1, translate("AnswerField", "rial"))
        )
    return 100, {"RUB": "₽", "USD": "$", "EUR": "€", "GBP": "£"}.get(currency, currency)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
