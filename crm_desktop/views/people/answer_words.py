"""An answer to a category's field as a card or a comparison shows it (SM-11)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_long
from crm_desktop.i18n.numbers import money
from crm_desktop.i18n.style import current_style
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.people.category_fields import Answered


def answer_words(one: Answered, currency: str) -> str:
    style = current_style()
    comma = "، " if style.language == "fa" else ", "
    return comma.join(_word(one.field_type, value, currency) for value in one.shown)


def _word(field_type: FieldType, value: str, currency: str) -> str:
    style = current_style()
    match field_type:
        case FieldType.DATE:
            return day_long(date.fromisoformat(value), style)
        case FieldType.MONEY:
            return money(int(value), currency, style)
        case FieldType.YES_NO:
            yes, no = (QCoreApplication.translate("AnswerField", word) for word in ("Yes", "No"))
            return yes if value == "yes" else no
        case FieldType.NUMBER | FieldType.TIME:
            return style.in_digits(value)
        case _:
            return value
