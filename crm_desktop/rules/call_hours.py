"""When people may be rung: by their own clocks, which their number tells, and not by ours (B12)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfoNotFoundError

from crm_desktop.kit.clock import day_of, moment_on, zone
from crm_desktop.models.admin.branch import Branch

# One zone serves the country; knowing it here saves the first call of the day the library's map.
_WHOLE_COUNTRIES = {"+98": ("Asia/Tehran",)}
# Where the library's map is not that of the country: the hours of both count then.
_ALSO = {"+7845": "Europe/Saratov", "+7401": "Europe/Kaliningrad"}
_UNKNOWN = "Etc/Unknown"
_NOON = 12 * 60
_QUARTER = timedelta(minutes=15)
_STEPS = 60  # more zones than any country has, each waited for once


def may_ring(e164: str | None, now: datetime, branch: Branch) -> bool:
    """Whether it is a fit hour there, in every zone that the number may be in."""
    return all(_is_open(tz_name, now, branch) for tz_name in clocks_of(e164, now, branch))


def quiet_clock(e164: str | None, now: datetime, branch: Branch) -> str | None:
    """What their clock says, if it is no hour to ring them: "23:10"; of several zones the one that is worst."""
    told = [now.astimezone(zone(one)) for one in clocks_of(e164, now, branch) if not _is_open(one, now, branch)]
    deep = max(told, key=lambda there: abs(there.hour * 60 + there.minute - _NOON), default=None)
    return deep.strftime("%H:%M") if deep is not None else None


def next_allowed_at(e164: str | None, now: datetime, branch: Branch) -> datetime:
    """`now`, if people may be rung; else the first moment at which they may be."""
    clocks, at = clocks_of(e164, now, branch), now
    for _ in range(_STEPS):
        closed = [tz_name for tz_name in clocks if not _is_open(tz_name, at, branch)]
        if not closed:
            return at
        at = max(_opens(tz_name, at, branch) for tz_name in closed)
    return next_allowed_at(None, now, branch)


def clocks_of(e164: str | None, now: datetime, branch: Branch) -> tuple[str, ...]:
    """The zones whose hours count: those the number may be in, or the branch's own if it tells none.

    A mobile says its country alone: where that is the branch's own, its owner lives like the branch's other patients.
    Otherwise Russia's eleven zones would leave two hours a day for nine tenths of a Moscow clinic's numbers. Zones
    that leave no hour at all which is fit in each of them tell nothing either.
    """
    own = (branch.time_zone,)
    zones, is_placed = _zones(e164) if e164 is not None else ((), False)
    if not zones or (not is_placed and branch.time_zone in zones):
        return own
    if len(zones) > 1 and not _share_hours(zones, branch.calls_from, branch.calls_until, day_of(now, "UTC")):
        return own
    return zones


def zones_of(e164: str) -> tuple[str, ...]:
    """Those the number may be in; empty if nothing is known of it."""
    return _zones(e164)[0]


def _is_open(tz_name: str, at: datetime, branch: Branch) -> bool:
    return branch.calls_from <= at.astimezone(zone(tz_name)).strftime("%H:%M") < branch.calls_until


def _opens(tz_name: str, at: datetime, branch: Branch) -> datetime:
    """The next time that day begins there, for a moment at which it is night."""
    day = day_of(at, tz_name)
    opens = moment_on(day, branch.calls_from, tz_name)
    return opens if opens > at else moment_on(day + timedelta(days=1), branch.calls_from, tz_name)


@lru_cache(maxsize=256)
def _share_hours(zones: tuple[str, ...], opens: str, closes: str, day: date) -> bool:
    start = datetime.combine(day, time.min, UTC)
    return any(
        all(opens <= (start + _QUARTER * n).astimezone(zone(name)).strftime("%H:%M") < closes for name in zones)
        for n in range(96)
    )


@lru_cache(maxsize=4096)
def _zones(e164: str) -> tuple[tuple[str, ...], bool]:
    """With whether the number belongs to a place, as a landline does."""
    for country, zones in _WHOLE_COUNTRIES.items():
        if e164.startswith(country):
            return zones, True
    import phonenumbers
    from phonenumbers import timezone

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return (), False
    told = [
        *timezone.time_zones_for_number(number),
        *(zone for begins, zone in _ALSO.items() if e164.startswith(begins)),
    ]
    known = tuple(name for name in dict.fromkeys(told) if name != _UNKNOWN and _is_known(name))
    return known, phonenumbers.is_number_geographical(number)


def _is_known(tz_name: str) -> bool:
    try:
        zone(tz_name)
    except ZoneInfoNotFoundError:
        return False
    return True
