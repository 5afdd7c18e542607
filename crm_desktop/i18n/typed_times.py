"""Reads a time of day as people type it: 15, 1530, 15:30, +30 for half an hour from now."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import ClassVar

from crm_desktop.i18n.day_words import plain
from crm_desktop.i18n.style import DateStyle
from crm_desktop.kit.clock import zone
from crm_desktop.kit.problems import Problem

_CLOCK = re.compile(r"(\d{1,2})(?:[:٫;] ?(\d{1,2})|[.,/ \-](\d{2}))?")
_JOINED = re.compile(r"(\d{1,2})(\d{2})")
_OFFSET = re.compile(r"([+-]) ?(\d{1,4})|(\d{1,4})([+-])")


class TimeNotUnderstood(Problem):
    code: ClassVar[str] = "time.not_understood"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class TimeImpossible(Problem):
    """Understood, but no such time exists today: 25:00, or +30 just before midnight."""

    code: ClassVar[str] = "time.impossible"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


def parse_time(text: str, style: DateStyle, now: datetime) -> time:
    """Raises TimeNotUnderstood or TimeImpossible. 9.5 is refused: it may mean 9:05 or half past nine."""
    typed = plain(text)
    match = _OFFSET.fullmatch(typed)
    if match:
        sign, number = (match[1], match[2]) if match[1] else (match[4], match[3])
        return _from_now(text, int(number) if sign == "+" else -int(number), style, now)
    match = _JOINED.fullmatch(typed) if len(typed) > 2 else _CLOCK.fullmatch(typed)
    match = match or _CLOCK.fullmatch(typed)
    if match is None:
        raise TimeNotUnderstood(text)
    figures = [figure for figure in match.groups() if figure]
    hour, minute = int(figures[0]), int(figures[1]) if len(figures) > 1 else 0
    if hour > 23 or minute > 59:
        raise TimeImpossible(text)
    return time(hour, minute)


def _from_now(text: str, minutes: int, style: DateStyle, now: datetime) -> time:
    start = now.astimezone(zone(style.tz))
    # The addition is made in UTC: an hour that the clock skips is not half an hour of waiting.
    end = (now + timedelta(minutes=minutes)).astimezone(zone(style.tz))
    if end.date() != start.date():
        raise TimeImpossible(text)
    return time(end.hour, end.minute)
