"""Makes of a cell what a field expects: a number, a day, a yes; what it cannot be is refused, never guessed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from crm_desktop.files.currencies import TOMAN, split_currency
from crm_desktop.files.date_patterns import AUTO, DAYS_FROM_1900_TO_1904, parse_day, parse_moment
from crm_desktop.files.kinds import Field, FieldType
from crm_desktop.files.problems import (
    NumberInOtherCurrency,
    NumberNotANumber,
    NumberNotWhole,
    NumberOutOfRange,
    PhoneCutBySpreadsheet,
    ValueInError,
    ValueNotInList,
    ValueNotYesOrNo,
)
from crm_desktop.files.rows import Cell
from crm_desktop.kit.folding import fold
from crm_desktop.kit.persian import latin_digits, unify_letters

Value = str | int | Decimal | date | datetime | bool | None

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’\u200c\u200e\u200f]")
_SCIENTIFIC = re.compile(r"\d([.,]\d+)?[eE]\+?\d{1,2}")
_SPAN = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):([0-5]\d)")
_YES = frozenset(map(fold, ("yes", "y", "true", "1", "да", "д", "истина", "بله", "بلی", "آری", "دارد", "x")))
_NO = frozenset(map(fold, ("no", "n", "false", "0", "нет", "н", "ложь", "خیر", "نه", "ندارد")))
_LONGEST_NUMBER = 30
# Excel writes them into a workbook in English, and into a CSV in the language of its user.
_ERRORS = frozenset(
    (
        *("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA"),
        *("#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#ERROR!"),
        *("#ДЕЛ/0!", "#Н/Д", "#ИМЯ?", "#ПУСТО!", "#ЧИСЛО!", "#ССЫЛКА!", "#ЗНАЧ!"),
    )
)
_LIBRE_ERROR = re.compile(r"Err:5\d\d")


@dataclass(frozen=True, slots=True)
class Formats:
    """How dates and numbers are written in one file; `dates` are tried in turn (see date_patterns).

    `currency` is that of the clinic: amounts that bear its sign are understood, those with another one are refused.
    """

    dates: tuple[str, ...] = (AUTO,)
    decimal: str = "."
    thousands: str = ","
    currency: str = ""
    counts_from_1904: bool = False


def converter(field: Field, formats: Formats) -> Callable[[Cell], Value]:
    """What it gives raises the value, number, date and phone refusals of `problems`. An empty cell is None."""
    made = _CONVERTERS[field.type]

    def convert(cell: Cell) -> Value:
        if cell is None or (isinstance(cell, str) and not cell.strip()):
            return None
        return made(cell, field, formats)

    return convert


def sound(cell: Cell) -> Cell:
    """The cell, unless it shows a spreadsheet's own error: raises ValueInError."""
    if isinstance(cell, str) and (cell.strip().upper() in _ERRORS or _LIBRE_ERROR.fullmatch(cell.strip())):
        raise ValueInError(text=cell.strip())
    return cell


def text_of(cell: Cell) -> str:
    if isinstance(cell, str):
        return unify_letters(cell.strip())
    if isinstance(cell, date):
        return cell.isoformat()
    return format(Decimal(repr(cell)), "f") if isinstance(cell, float) else str(cell)


def parse_number(cell: Cell, formats: Formats) -> Decimal:
    """Raises NumberNotANumber."""
    if isinstance(cell, bool | date):
        raise NumberNotANumber(text=text_of(cell))
    if isinstance(cell, int | float):
        number = Decimal(repr(cell))
        if not number.is_finite():
            raise NumberNotANumber(text=str(cell))
        return number
    plain = latin_digits(str(cell)).strip().replace("\u2212", "-")
    plain = _SPACES.sub("", plain).replace("\u066b", formats.decimal).replace("\u066c", formats.thousands)
    decimal, thousands = re.escape(formats.decimal), re.escape(formats.thousands)
    # Thousands stand in threes, or 1,5 would become fifteen.
    form = rf"[-+]?(\d+|\d{{1,3}}({thousands}\d{{3}})+)({decimal}\d+)?" if thousands else rf"[-+]?\d+({decimal}\d+)?"
    if len(plain) > _LONGEST_NUMBER or not re.fullmatch(form, plain, re.ASCII):
        raise NumberNotANumber(text=str(cell))
    if formats.thousands:
        plain = plain.replace(formats.thousands, "")
    try:
        return Decimal(plain.replace(formats.decimal, "."))
    except InvalidOperation:
        raise NumberNotANumber(text=str(cell)) from None


def _within(number: Decimal, field: Field, cell: Cell) -> Decimal:
    if not field.least <= number <= field.most:
        raise NumberOutOfRange(text=text_of(cell), least=field.least, most=field.most)
    return number


def _money(cell: Cell, field: Field, formats: Formats) -> Decimal:
    """A number, or one beside the sign of the clinic's currency."""
    if not isinstance(cell, str):
        return _within(parse_number(cell, formats), field, cell)
    text, currency = split_currency(cell)
    if currency and not formats.currency:
        raise NumberNotANumber(text=cell)
    number = parse_number(text, formats)
    if currency == TOMAN and formats.currency == "IRR":
        number, currency = number * 10, "IRR"
    if currency and currency != formats.currency:
        raise NumberInOtherCurrency(text=cell.strip(), currency=formats.currency)
    return _within(number, field, cell)


def _whole(cell: Cell, field: Field, formats: Formats) -> int:
    number = parse_number(cell, formats)
    if number != number.to_integral_value():
        raise NumberNotWhole(text=text_of(cell))
    return int(_within(number, field, cell))


def _seconds(cell: Cell, field: Field, formats: Formats) -> int:
    if found := _SPAN.fullmatch(latin_digits(str(cell)).strip()):
        span = int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])
        return int(_within(Decimal(span), field, cell))
    return _whole(cell, field, formats)


def _phone(cell: Cell) -> str:
    text = text_of(cell)
    if _SCIENTIFIC.fullmatch(latin_digits(text)):
        raise PhoneCutBySpreadsheet(text=text)
    return text


def _counted(cell: Cell, formats: Formats) -> Cell:
    """A bare number of days, counted as Excel mostly does: since 1900."""
    if formats.counts_from_1904 and isinstance(cell, int | float) and not isinstance(cell, bool):
        return cell + DAYS_FROM_1900_TO_1904
    return cell


def _yes_or_no(cell: Cell) -> bool:
    if isinstance(cell, bool):
        return cell
    word = fold(str(cell))
    if word in _YES or word in _NO:
        return word in _YES
    raise ValueNotYesOrNo(text=text_of(cell))


def _choice(cell: Cell, field: Field) -> str:
    word = fold(str(cell))
    for choice, names in field.choices.items():
        if word == fold(choice) or any(word == fold(name) for name in names):
            return choice
    raise ValueNotInList(text=text_of(cell), allowed=", ".join(field.choices))


_CONVERTERS: dict[FieldType, Callable[[Cell, Field, Formats], Value]] = {
    FieldType.TEXT: lambda cell, field, formats: text_of(cell),
    FieldType.PHONE: lambda cell, field, formats: _phone(cell),
    FieldType.MONEY: _money,
    FieldType.WHOLE: _whole,
    FieldType.SECONDS: _seconds,
    FieldType.DAY: lambda cell, field, formats: parse_day(_counted(cell, formats), formats.dates),
    FieldType.MOMENT: lambda cell, field, formats: parse_moment(_counted(cell, formats), formats.dates),
    FieldType.YES_NO: lambda cell, field, formats: _yes_or_no(cell),
    FieldType.CHOICE: lambda cell, field, formats: _choice(cell, field),
}
