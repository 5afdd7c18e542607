"""Moments as a file tells them: in the branch's own time unless the text names a zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from crm_desktop.kit.clock import day_of, zone
from crm_desktop.rules.imports.incoming import IncomingRow


def moment_of(row: IncomingRow, name: str, time_zone: str) -> datetime | None:
    value = row.values.get(name)
    if not isinstance(value, date):
        return None
    if not isinstance(value, datetime):
        value = datetime.combine(value, time())
    return (value if value.tzinfo is not None else value.replace(tzinfo=zone(time_zone))).astimezone(UTC)


def day_and_hour(row: IncomingRow, name: str, time_zone: str) -> tuple[date, datetime | None] | None:
    """The day in the branch, and the moment if the file gave an hour: midnight is what a bare day looks like."""
    at = moment_of(row, name, time_zone)
    if at is None:
        return None
    day = day_of(at, time_zone)
    return (day, None) if at.astimezone(zone(time_zone)).time() == time() else (day, at)


def day_as_written(row: IncomingRow, name: str, time_zone: str) -> tuple[date, datetime | None] | None:
    """Like day_and_hour, but a bare day stays the day that was written, whatever zone the file puts behind it."""
    value = row.values.get(name)
    if isinstance(value, datetime) and value.time() == time():
        return value.date(), None
    return day_and_hour(row, name, time_zone)
