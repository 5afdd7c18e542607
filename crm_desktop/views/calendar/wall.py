"""Minutes of a branch's day and moments, one into the other: the calendar shows the clock on the clinic's wall."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from crm_desktop.kit.clock import moment_on, zone

DAY = 24 * 60
SNAP = 15


def minute_of(moment: datetime, day: date, tz_name: str) -> int:
    """How far from the midnight `day` begins with; below nought the day before, from 1440 on the day after."""
    here = moment.astimezone(zone(tz_name))
    return (here.date() - day).days * DAY + here.hour * 60 + here.minute


def moment_at(day: date, minute: int, tz_name: str) -> datetime:
    """The moment at which the wall clock of `day` shows it."""
    days, rest = divmod(minute, DAY)
    return moment_on(day + timedelta(days=days), f"{rest // 60:02d}:{rest % 60:02d}", tz_name)


def snapped(minute: float) -> int:
    return int(minute / SNAP + 0.5) * SNAP
