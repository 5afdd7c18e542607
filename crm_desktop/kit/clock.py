"""What time it is, and which day that is in a branch: moments are aware UTC, days belong to a time zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]

# The widest offset in use is 14 hours, and no zone moved its clock by more than a day.
END_OF_DAY = "24:00"
_REACH = timedelta(days=2)


def utc_now() -> datetime:
    return datetime.now(UTC)


class FrozenClock:
    """A `Clock` that stands still until told: the demo clinic and the tests live at its moment."""

    def __init__(self, moment: datetime) -> None:
        self._moment = _aware(moment)

    def __call__(self) -> datetime:
        return self._moment

    def set(self, moment: datetime) -> None:
        self._moment = _aware(moment)

    def advance(self, by: timedelta) -> datetime:
        """May be negative: a PC's clock does go back."""
        self._moment += by
        return self._moment


def day_of(moment: datetime, tz_name: str) -> date:
    """The day on the branch's wall calendar at `moment`."""
    return _aware(moment).astimezone(zone(tz_name)).date()


def moment_on(day: date, clock_time: str, tz_name: str) -> datetime:
    """ "10:00" of the branch's day, in UTC; "24:00" is the end of it."""
    if clock_time == END_OF_DAY:
        return start_of_day(day + timedelta(days=1), tz_name)
    return datetime.combine(day, time.fromisoformat(clock_time), tzinfo=zone(tz_name)).astimezone(UTC)


def start_of_day(day: date, tz_name: str) -> datetime:
    """The first moment of `day` in the zone, in UTC.

    Where the clock jumps over midnight (Tehran until 2022, Beirut still) the day begins at the jump;
    a day which a zone left out altogether (Samoa, 30 December 2011) begins with the one after it.
    """
    tz = zone(tz_name)
    midnight = datetime.combine(day, time.min, tzinfo=tz)
    first = midnight.astimezone(UTC)
    if first.astimezone(tz).replace(tzinfo=None) == datetime.combine(day, time.min):
        return first
    return _jump_into(day, first, tz)


def _jump_into(day: date, near: datetime, tz: ZoneInfo) -> datetime:
    low, high = near - _REACH, near + _REACH
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        if middle.astimezone(tz).date() < day:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)


@lru_cache(maxsize=64)
def zone(tz_name: str) -> ZoneInfo:
    """Raises zoneinfo.ZoneInfoNotFoundError for an unknown name; the tzdata package serves Windows."""
    return ZoneInfo(tz_name)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return moment.astimezone(UTC)
