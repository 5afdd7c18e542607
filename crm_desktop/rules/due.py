"""When work is due: days of the branch, its working days, and the three date types (C24-53)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.work.task import DateType

CLOCK_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class RangeNeedsTwoDays(Problem):
    code = "task.range_needs_two_days"


class RangeBackwards(Problem):
    code = "task.range_backwards"


class DayNeeded(Problem):
    code = "task.day_needed"


class DuePassed(Problem):
    """The day or hour is over already."""

    code = "task.due_passed"


@dataclass(frozen=True)
class When:
    """What somebody said about the date; a moment without a day means the day it falls on."""

    on: date | None = None
    at: datetime | None = None
    until: date | None = None
    date_type: DateType = DateType.ONCE


@dataclass(frozen=True)
class Due:
    date_type: DateType
    on: date
    until: date | None
    at: datetime | None


def due(when: When, branch: Branch, now: datetime, default_days: int | None = None) -> Due:
    """The due date in full; raises a Problem for what is missing, backwards or over."""
    today = day_of(now, branch.time_zone)
    if when.date_type is DateType.TODAY:
        return Due(DateType.TODAY, today, None, None)
    if when.date_type is DateType.RANGE:
        return _range(when, today)
    at = when.at
    on = day_of(at, branch.time_zone) if at is not None else when.on
    if on is None and default_days is not None:
        on = after_days(today, default_days, branch.days_off)
    if on is None:
        raise DayNeeded
    if on < today:
        raise DuePassed(day=on)
    return Due(DateType.ONCE, on, None, at)


def _range(when: When, today: date) -> Due:
    if when.on is None or when.until is None:
        raise RangeNeedsTwoDays
    if when.until < when.on:
        raise RangeBackwards(first=when.on, last=when.until)
    if when.until < today:
        raise DuePassed(day=when.until)
    return Due(DateType.RANGE, when.on, when.until, None)


def is_day_off(day: date, days_off: str) -> bool:
    return str(day.isoweekday()) in days_off


def working_day(day: date, days_off: str) -> date:
    """The day itself, or the first working one after it."""
    for ahead in range(7):
        if not is_day_off(day + timedelta(days=ahead), days_off):
            return day + timedelta(days=ahead)
    return day  # a branch that never works has no better day


def after_days(today: date, days: int, days_off: str) -> date:
    """Today stays today, also on a day off; any delay ends on a working day."""
    return today if days <= 0 else working_day(today + timedelta(days=days), days_off)


def after_working_days(today: date, days: int, days_off: str) -> date:
    day = today
    for _ in range(days):
        day = working_day(day + timedelta(days=1), days_off)
    return day


def is_clock_time(text: str) -> bool:
    return CLOCK_TIME.fullmatch(text) is not None
