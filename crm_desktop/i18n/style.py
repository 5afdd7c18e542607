"""How one user writes dates and numbers: language, calendar, digits, time zone; a value, and the one in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QLocale

from crm_desktop.kit.persian import latin_digits, persian_digits

LanguageCode = Literal["en", "fa", "ru"]
CalendarName = Literal["gregorian", "jalali"]
DigitsName = Literal["latin", "persian"]
WeekdayName = Literal["auto", "saturday", "sunday", "monday"]  # auto: as usual in the calendar

_LOCALES: dict[str, str] = {"en": "en_GB", "fa": "fa_IR", "ru": "ru_RU"}


@dataclass(frozen=True)
class DateStyle:
    language: LanguageCode = "en"
    calendar: CalendarName = "gregorian"
    digits: DigitsName = "latin"
    tz: str = "UTC"  # the branch's zone: a day is the branch's day, never the PC's
    toman: bool = True  # rial amounts are shown in toman, the unit written
    first_weekday: WeekdayName = "auto"

    @property
    def locale(self) -> QLocale:
        return QLocale(_LOCALES[self.language])

    def in_digits(self, text: str) -> str:
        """The text with every figure in this user's digits."""
        return persian_digits(text) if self.digits == "persian" else latin_digits(text)


def default_style(language: LanguageCode, tz: str = "UTC") -> DateStyle:
    """What a user of this language expects before he has chosen anything."""
    if language == "fa":
        return DateStyle("fa", "jalali", "persian", tz)
    return DateStyle(language, "gregorian", "latin", tz)


_current = DateStyle()


def current_style() -> DateStyle:
    """The style of the person at the PC. Exports and reports for others pass a style of their own."""
    return _current


def use_style(style: DateStyle) -> None:
    """Widgets draw it at the next LanguageChange; `language.switch` sets both."""
    global _current
    _current = style
