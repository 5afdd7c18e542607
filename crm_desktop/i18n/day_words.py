"""The words people type for days: today and its neighbours, weekdays and months, in three languages at once."""

from __future__ import annotations

from crm_desktop.i18n.style import CalendarName
from crm_desktop.kit.persian import latin_digits, unify_letters

# What is typed and heard as nothing: joiners and marks of direction.
_SILENT = dict.fromkeys(map(ord, "\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
_ALIKE = str.maketrans({"ё": "е", "آ": "ا", "أ": "ا", "إ": "ا", "−": "-", "–": "-", "—": "-"})


def plain(text: str) -> str:
    """Latin digits, one spelling of each letter, small letters, single spaces."""
    return " ".join(unify_letters(latin_digits(text)).translate(_SILENT).casefold().translate(_ALIKE).split())


def _table(words: dict[int, str]) -> dict[str, int]:
    return {plain(word).replace(" ", ""): number for number, row in words.items() for word in row.split("|")}


# Days from today.
NEAR = _table(
    {
        0: "today|امروز|сегодня",
        1: "tomorrow|فردا|завтра",
        2: "day after tomorrow|پس‌فردا|послезавтра",
        -1: "yesterday|دیروز|вчера",
        -2: "day before yesterday|پریروز|позавчера",
    }
)

# As date.isoweekday() counts.
WEEKDAYS = _table(
    {
        1: "monday|دوشنبه|понедельник",
        2: "tuesday|سه‌شنبه|вторник",
        3: "wednesday|چهارشنبه|среда|среду",
        4: "thursday|پنجشنبه|четверг",
        5: "friday|جمعه|آدینه|пятница|пятницу",
        6: "saturday|شنبه|суббота|субботу",
        7: "sunday|یکشنبه|воскресенье",
    }
)

# The letters that stand at the head of a calendar; they win over the beginnings of other words.
WEEKDAY_LETTERS = _table({1: "د|пн", 2: "س|вт", 3: "چ|ср", 4: "پ|чт|th", 5: "ج|пт|f", 6: "ش|сб", 7: "ی|вс"})

_GREGORIAN = _table(
    {
        1: "january|ژانویه|январь|января",
        2: "february|فوریه|февраль|февраля",
        3: "march|مارس|март|марта",
        4: "april|آوریل|апрель|апреля",
        5: "may|مه|می|май|мая",
        6: "june|ژوئن|июнь|июня",
        7: "july|ژوئیه|جولای|июль|июля",
        8: "august|اوت|آگوست|август|августа",
        9: "september|سپتامبر|сентябрь|сентября",
        10: "october|اکتبر|октябрь|октября",
        11: "november|نوامبر|ноябрь|ноября",
        12: "december|دسامبر|декабрь|декабря",
    }
)
_JALALI = _table(
    {
        1: "farvardin|فروردین|фарвардин|фарвардина",
        2: "ordibehesht|اردیبهشت|ордибехешт|ордибехешта",
        3: "khordad|خرداد|хордад|хордада",
        4: "tir|تیر|тир|тира",
        5: "mordad|amordad|مرداد|امرداد|мордад|мордада",
        6: "shahrivar|شهریور|шахривар|шахривара|шахривер|шахривера",
        7: "mehr|مهر|мехр|мехра",
        8: "aban|آبان|абан|абана",
        9: "azar|آذر|азар|азара|азер|азера",
        10: "dey|day|دی|дей|дея|дэй|дэя",
        11: "bahman|بهمن|бахман|бахмана",
        12: "esfand|اسفند|эсфанд|эсфанда",
    }
)
MONTHS: dict[CalendarName, dict[str, int]] = {"gregorian": _GREGORIAN, "jalali": _JALALI}


def beginning_of(table: dict[str, int], typed: str) -> int | None:
    """The one meaning of what begins like `typed`; None when there is none, or more than one."""
    if typed in table:
        return table[typed]
    found = {number for word, number in table.items() if word.startswith(typed)}
    return found.pop() if len(found) == 1 else None


def month_named(typed: str) -> tuple[CalendarName, int] | None:
    """A month by its name, or by a beginning of three letters or more that fits one month only."""
    for calendar, table in MONTHS.items():
        if typed in table:
            return calendar, table[typed]
    if len(typed) < 3:
        return None
    found = {(cal, number) for cal, table in MONTHS.items() for word, number in table.items() if word.startswith(typed)}
    return found.pop() if len(found) == 1 else None
