"""Makes of a cell what a field expects: a number, a day, a yes; what it cannot be is refused, never guessed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from crm_desktop.files.date_patterns import AUTO, parse_day, parse_moment
from crm_desktop.files.kinds import Field, FieldType
from crm_desktop.files.problems import (
    NumberNotANumber,
    NumberNotWhole,
    PhoneCutBySpreadsheet,
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


@dataclass(frozen=True, slots=True)
class Formats:
    """How dates and numbers are written in one file; `dates` are tried in turn (see date_patterns)."""

    dates: tuple[str, ...] = (AUTO,)
    decimal: str = "."
    thousands: str = ","


def converter(field: Field, formats: Formats) -> Callable[[Cell], Value]:
    """What it gives raises the value, number, date and phone refusals of `problems`. An empty cell is None."""
    made = _CONVERTERS[field.type]

    def convert(cell: Cell) -> Value:
        if cell is None or (isinstance(cell, str) and not cell.strip()):
            return None
        return made(cell, field, formats)

    return convert


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


def _whole(cell: Cell, formats: Formats) -> int:
    number = parse_number(cell, formats)
    if number != number.to_integral_value():
        raise NumberNotWhole(text=text_of(cell))
    return int(number)


def _seconds(cell: Cell, formats: Formats) -> int:
    if found := _SPAN.fullmatch(latin_digits(str(cell)).strip()):
        return int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])
    return _whole(cell, formats)


def _phone(cell: Cell) -> str:
    text = text_of(cell)
    if _SCIENTIFIC.fullmatch(latin_digits(text)):
        raise PhoneCutBySpreadsheet(text=text)
    return text


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
    FieldType.NUMBER: lambda cell, field, formats: parse_number(cell, formats),
    FieldType.WHOLE: lambda cell, field, formats: _whole(cell, formats),
    FieldType.SECONDS: lambda cell, field, formats: _seconds(cell, formats),
    FieldType.DAY: lambda cell, field, formats: parse_day(cell, formats.dates),
    FieldType.MOMENT: lambda cell, field, formats: parse_moment(cell, formats.dates),
    FieldType.YES_NO: lambda cell, field, formats: _yes_or_no(cell),
    FieldType.CHOICE: lambda cell, field, formats: _choice(cell, field),
}
