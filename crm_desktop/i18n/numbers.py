"""The one formatter of counts, money, durations, shares, file and telephone numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.style import DateStyle
from crm_desktop.kit.persian import latin_digits

_NBSP = "\u00a0"
_MINUS = "\u2212"
_MARK = "\u200e"  # keeps the minus before its number where the line reads from the right

# Where a currency has no smaller unit in use, an amount is counted in the currency itself.
_DECIMALS = {"IRR": 0, "JPY": 0, "KRW": 0}
_SIGNS = {"RUB": "₽", "USD": "$", "EUR": "€", "GBP": "£", "TRY": "₺", "AED": "AED", "KZT": "₸"}


def count(value: int, style: DateStyle) -> str:
    """1,248 — 1 248 — ۱٬۲۴۸"""
    sign = _minus(style) if value < 0 else ""
    return style.in_digits(sign + _grouped(abs(value), style))


def with_count(sentence: str, n: int, style: DateStyle) -> str:
    """`sentence` comes from tr() with its %n filled in, and nothing else yet; the number is written as counts are."""
    return sentence.replace(str(n), count(n, style), 1)


def decimal(value: float, style: DateStyle, places: int = 1) -> str:
    """17.1 — 17,1 — ۱۷٫۱, without a tail of noughts"""
    whole, _, tail = f"{abs(value):.{places}f}".partition(".")
    tail = tail.rstrip("0")
    sign = _minus(style) if value < 0 and (int(whole) or tail) else ""
    shown = _grouped(int(whole), style) + (_point(style) + tail if tail else "")
    return style.in_digits(sign + shown)


def percent(share: float, style: DateStyle, places: int = 0) -> str:
    """`share` is 0…1: 17%, ۱۷٪, 17 %"""
    shown = decimal(share * 100, style, places)
    if style.digits == "persian":
        return f"{shown}٪"
    return f"{shown}{_NBSP}%" if style.language == "ru" else f"{shown}%"


def money(amount_minor: int, currency: str, style: DateStyle) -> str:
    """`amount_minor` in the smallest unit (rials, kopeks, pence). The unit is always written."""
    if currency == "IRR" and style.toman:
        shown = _amount(amount_minor, 1, style)
        return QCoreApplication.translate("Numbers", "%1 toman").replace("%1", shown)
    shown = _amount(amount_minor, _DECIMALS.get(currency, 2), style)
    if currency == "IRR":
        return QCoreApplication.translate("Numbers", "%1 rial").replace("%1", shown)
    sign = _SIGNS.get(currency, currency)
    if style.language == "en" and len(sign) == 1 and currency != "RUB":
        return f"{_MINUS}{sign}{shown[1:]}" if amount_minor < 0 else f"{sign}{shown}"
    return f"{shown}{_NBSP}{sign}"


def duration(seconds: int, style: DateStyle) -> str:
    """The length of a call or a visit in words: 40 s, 4 min, 1 h 15 min"""
    translate = QCoreApplication.translate
    n = max(seconds, 0)
    if n < 60:
        return style.in_digits(counted.seconds(n))
    n = round(n / 60)
    if n < 60:
        return style.in_digits(counted.minutes(n))
    n, rest = divmod(n, 60)
    if rest == 0:
        return style.in_digits(counted.hours(n))
    sentence = translate("Numbers", "%1 h %2 min").replace("%1", str(n)).replace("%2", str(rest))
    return style.in_digits(sentence)


def stopwatch(seconds: int, style: DateStyle) -> str:
    """A call that runs: 00:07, 1:02:15"""
    minutes, second = divmod(max(seconds, 0), 60)
    hours, minute = divmod(minutes, 60)
    shown = f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute:02d}:{second:02d}"
    return style.in_digits(shown)


def file_number(number: str | int, style: DateStyle) -> str:
    """№ 10482 — پرونده ۱۰۴۸۲"""
    shown = ltr(style.in_digits(str(number)))
    return QCoreApplication.translate("Numbers", "№ %1").replace("%1", shown)


def phone(shown: str, style: DateStyle) -> str:
    """A number already grouped by kit/phone_numbers, in the user's digits, whole inside any sentence."""
    return ltr(style.in_digits(shown))


def parse_count(text: str) -> int | None:
    """What was typed in a number field, in any digits, with or without grouping; None when it is no number."""
    typed = latin_digits(text).strip().replace(_MINUS, "-")
    for mark in (",", "٬", "،", " ", _NBSP, "\u202f", "'"):
        typed = typed.replace(mark, "")
    try:
        return int(typed)
    except ValueError:
        return None


def _amount(minor: int, decimals: int, style: DateStyle) -> str:
    unit = 10**decimals
    whole, rest = divmod(abs(minor), unit)
    shown = _grouped(whole, style)
    if rest:
        shown += _point(style) + str(rest).zfill(decimals)
    return style.in_digits((_minus(style) if minor < 0 else "") + shown)


def _minus(style: DateStyle) -> str:
    return _MARK + _MINUS if style.digits == "persian" else _MINUS


def _grouped(value: int, style: DateStyle) -> str:
    mark = "٬" if style.digits == "persian" else _NBSP if style.language == "ru" else ","
    return f"{value:,}".replace(",", mark)


def _point(style: DateStyle) -> str:
    return "٫" if style.digits == "persian" else "," if style.language == "ru" else "."
