"""What a result asks: one control a type of field, which speaks in stored values (OT-08…10, OT-27)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import count, decimal, parse_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.process.allowed_results import FieldRow, ItemRow
from crm_desktop.rules.answers import AnswerUnreadable
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.labels import Label, set_state
from crm_desktop.views.widgets.lookup_line import Find, Hit, LookupLine
from crm_desktop.views.widgets.option_group import DIGITS, Option, OptionGroup
from crm_desktop.views.widgets.time_field import TimeField
from crm_desktop.views.widgets.typed_field import TypedField

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Around:
    """What controls need besides their field: the clinic's currency, the clock, and what can be looked up."""

    currency: str
    clock: Clock
    find_person: Find
    find_service: Find


class AnswerField(QWidget):
    """`answered` after every change, with the values as they are stored; `accepted` when Enter says "go on"."""

    answered = Signal(object)
    accepted = Signal()

    is_short = False  # two of them share a line

    def __init__(self, field: FieldRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._problem = Label("", "error", wrap=True)
        self._problem.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)

    def value(self) -> list[str]:
        raise NotImplementedError

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        """`shown` is the name of a person or service, whose stored value is an id."""
        raise NotImplementedError

    def settle(self) -> Problem | None:
        """Reads what was typed but not left yet; the problem is shown beside the field as well."""
        return None

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def mark_missing(self, is_missing: bool) -> None:
        """The red edge of what was left out; the words are said by the form."""

    def _hold(self, control: QWidget) -> None:
        control.setAccessibleName(self.field.name)
        self.column.addWidget(control)
        self.column.addWidget(self._problem)
        self.setFocusProxy(control)

    def _say(self, problem: Problem | None) -> Problem | None:
        self._problem.setText(words(problem) if problem else "")
        self._problem.setVisible(problem is not None)
        return problem


class _LineAnswer(AnswerField):
    def __init__(self, field: FieldRow, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = QLineEdit()
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(self._entered)
        self._hold(self.line)

    def settle(self) -> Problem | None:
        problem = self._say(self._refusal())
        set_state(self.line, invalid=problem is not None)
        return problem

    def mark_missing(self, is_missing: bool) -> None:
        set_state(self.line, invalid=is_missing)

    def _refusal(self) -> Problem | None:
        return None

    def _edited(self) -> None:
        self.mark_missing(False)
        self._say(None)
        self.answered.emit(self.value())

    def _entered(self) -> None:
        if self.settle() is None:
            self.accepted.emit()


class TextAnswer(_LineAnswer):
    def value(self) -> list[str]:
        text = self.line.text().strip()
        return [text] if text else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.line.setText(values[0] if values else "")


class NumberAnswer(_LineAnswer):
    is_short = True

    def value(self) -> list[str]:
        typed = latin_digits(self.line.text()).strip().replace("٫", ".").replace(",", ".").replace(" ", "")
        return [typed] if typed else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.line.setText(decimal(float(values[0]), current_style(), 4) if values and _is_number(values[0]) else "")

    def _refusal(self) -> Problem | None:
        given = self.value()
        return None if not given or _is_number(given[0]) else _unreadable(self)


class MoneyAnswer(_LineAnswer):
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
        return None if not self.value() or parse_count(self.line.text()) is not None else _unreadable(self)


class _TypedAnswer(AnswerField):
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


class DateAnswer(_TypedAnswer):
    def __init__(self, field: FieldRow, clock: Clock, parent: QWidget | None = None) -> None:
        self.day_field = DateField(clock=clock)
        super().__init__(field, self.day_field, parent)

    def value(self) -> list[str]:
        day = self.day_field.day()
        return [day.isoformat()] if day else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.day_field.set_day(dt.date.fromisoformat(values[0]) if values else None)


class TimeAnswer(_TypedAnswer):
    def __init__(self, field: FieldRow, clock: Clock, parent: QWidget | None = None) -> None:
        self.time_field = TimeField(clock=clock)
        super().__init__(field, self.time_field, parent)

    def value(self) -> list[str]:
        at = self.time_field.time()
        return [at.strftime("%H:%M")] if at else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.time_field.set_time(dt.time.fromisoformat(values[0]) if values else None)


class ChoiceAnswer(AnswerField):
    """Yes or no, one of a short list, or several: small answers with digits."""

    def __init__(
        self, field: FieldRow, options: Sequence[Option], several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, parent)
        self.is_short = field.field_type is FieldType.YES_NO
        self.group = OptionGroup(several=several)
        self.group.set_options(options)
        self.group.picked.connect(lambda _key: self.answered.emit(self.value()))
        self.group.accepted.connect(self.accepted)
        self._hold(self.group)

    def value(self) -> list[str]:
        return [str(key) for key in self.group.chosen()]

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        known = self.group.keys()
        self.group.choose(*(key for key in known if str(key) in values))

    def take_focus(self) -> None:
        self.group.take_focus()


class LongListAnswer(AnswerField):
    """One of a list too long for digits; letters find the item."""

    def __init__(self, field: FieldRow, items: Sequence[ItemRow], parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = QComboBox()
        self.box.addItem("", "")
        for item in items:
            self.box.addItem(item.name, str(item.item_id))
        self.box.activated.connect(lambda _at: self.answered.emit(self.value()))
        self._hold(self.box)

    def value(self) -> list[str]:
        key = self.box.currentData()
        return [key] if key else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.box.setCurrentIndex(max(self.box.findData(values[0]), 0) if values else 0)

    def mark_missing(self, is_missing: bool) -> None:
        set_state(self.box, invalid=is_missing)


class LookupAnswer(AnswerField):
    """A person or a service, found by letters."""

    def __init__(self, field: FieldRow, find: Find, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = LookupLine(find, icon_name)
        self.line.picked.connect(lambda _hit: self.answered.emit(self.value()))
        self.line.picked.connect(lambda _hit: self.mark_missing(False))
        self.line.accepted.connect(self.accepted)
        self._hold(self.line)

    def value(self) -> list[str]:
        hit = self.line.chosen()
        return [str(hit.id)] if hit else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.line.set_chosen(Hit(UUID(values[0]), shown) if values else None)

    def settle(self) -> Problem | None:
        typed = self.line.text().strip()
        return self._say(_unreadable(self, typed) if typed and self.line.chosen() is None else None)

    def mark_missing(self, is_missing: bool) -> None:
        set_state(self.line, invalid=is_missing)


def answer_field(field: FieldRow, around: Around) -> AnswerField:
    """The control for the field's type."""
    match field.field_type:
        case FieldType.NUMBER:
            return NumberAnswer(field)
        case FieldType.MONEY:
            return MoneyAnswer(field, around.currency)
        case FieldType.DATE:
            return DateAnswer(field, around.clock)
        case FieldType.TIME:
            return TimeAnswer(field, around.clock)
        case FieldType.YES_NO:
            return ChoiceAnswer(
                field, (Option("yes", translate("AnswerField", "Yes")), Option("no", translate("AnswerField", "No")))
            )
        case FieldType.LIST if len(field.items) > len(DIGITS):
            return LongListAnswer(field, field.items)
        case FieldType.LIST | FieldType.SEVERAL:
            options = [Option(item.item_id, item.name) for item in field.items]
            return ChoiceAnswer(field, options, several=field.field_type is FieldType.SEVERAL)
        case FieldType.PERSON:
            return LookupAnswer(field, around.find_person, "user")
        case FieldType.SERVICE:
            return LookupAnswer(field, around.find_service, "stethoscope")
        case _:
            return TextAnswer(field)


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


def _unreadable(field: AnswerField, text: str = "") -> AnswerUnreadable:
    typed = text or "".join(field.value())
    return AnswerUnreadable(field=field.field.name, text=typed)
