"""A day of working hours as it is typed and shown: "9-13, 14-18" is two stretches with a break between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from crm_desktop.i18n.style import DateStyle
from crm_desktop.kit.clock import END_OF_DAY
from crm_desktop.kit.persian import latin_digits
from crm_desktop.rules.timetable import HoursUnreadable

Span = tuple[str, str]

_TIME = re.compile(r"(\d{1,2})(?::?([0-5]\d))?")
_BETWEEN = re.compile(r"[\s\u200e\u200f,;،؛–—−-]+|تا|و|до|to|and|и", re.IGNORECASE)


def read_spans(text: str) -> tuple[Span, ...]:
    """Raises HoursUnreadable for what is neither a time of day nor between two of them."""
    words = [word for word in _BETWEEN.split(latin_digits(text)) if word]
    times = [_clock_time(word, text) for word in words]
    if len(times) % 2:
        raise HoursUnreadable(text=text.strip())
    return tuple(zip(times[::2], times[1::2], strict=True))


def write_spans(spans: Iterable[Span], style: DateStyle) -> str:
    mark = "، " if style.language == "fa" else ", "
    return style.in_digits(mark.join(f"{opens_at}–{closes_at}" for opens_at, closes_at in spans))


def minutes_of(spans: Sequence[Span]) -> int:
    return sum(_minutes(closes_at) - _minutes(opens_at) for opens_at, closes_at in spans)


def _minutes(clock_time: str) -> int:
    return int(clock_time[:2]) * 60 + int(clock_time[3:])


def _clock_time(word: str, text: str) -> str:
    match = _TIME.fullmatch(word)
    if match is None:
        raise HoursUnreadable(text=text.strip())
    found = f"{int(match[1]):02d}:{match[2] or '00'}"
    if found > END_OF_DAY:
        raise HoursUnreadable(text=text.strip())
    return found
