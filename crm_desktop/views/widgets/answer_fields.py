"""What a result asks: one control a type of field, which speaks in stored values (OT-08…10, OT-27)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.kit.clock import Clock
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.process.allowed_results import FieldRow
from crm_desktop.views.widgets.answer_field import AnswerField
from crm_desktop.views.widgets.chosen_answers import ChoiceAnswer, LongListAnswer, LookupAnswer
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.lookup_line import Find
from crm_desktop.views.widgets.lookups import person_finder, service_finder
from crm_desktop.views.widgets.option_group import DIGITS, Option
from crm_desktop.views.widgets.written_answers import DateAnswer, MoneyAnswer, NumberAnswer, TextAnswer, TimeAnswer

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Around:
    """What controls need besides their field: the clinic's currency, the clock, and what can be looked up."""

    currency: str
    clock: Clock
    find_person: Find
    find_service: Find


def around(house: House, owner: QWidget) -> Around:
    """`owner` is whoever asks: what is found later than it lives is dropped."""
    return Around(house.session.currency, house.clock, person_finder(house, owner), service_finder(house, owner))


def answer_field(field: FieldRow, beside: Around) -> AnswerField:
    """The control for the field's type."""
    match field.field_type:
        case FieldType.NUMBER:
            return NumberAnswer(field)
        case FieldType.MONEY:
            return MoneyAnswer(field, beside.currency)
        case FieldType.DATE:
            return DateAnswer(field, beside.clock)
        case FieldType.TIME:
            return TimeAnswer(field, beside.clock)
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
            return LookupAnswer(field, beside.find_person, "user")
        case FieldType.SERVICE:
            return LookupAnswer(field, beside.find_service, "stethoscope")
        case _:
            return TextAnswer(field)
