"""What no record can hold though every cell could be read: births to come, ends before beginnings, texts too long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.rules.births import impossible_birth
from crm_desktop.rules.imports.incoming import (
    BookedTooLate,
    CameAndMissed,
    ClosedTooEarly,
    DayToCome,
    IncomingRow,
    NobodyNamed,
    ValueTooLong,
)
from crm_desktop.rules.imports.moments import day_as_written, moment_of
from crm_desktop.rules.imports.pipelines import kind_of

Told = list[tuple[str, Problem]]
_NAME, _PHONE, _KEY, _SHORT = 200, 80, 60, 40
_LONGEST: dict[str, dict[str, int]] = {
    "people": {
        **dict.fromkeys(("given_name", "family_name", "father_name", "full_name", "email", "category"), _NAME),
        **dict.fromkeys(("phone", "phone2", "phone3", "city", "region"), _PHONE),
        **{"national_id": 20, "file_number": 20, "external_id": _KEY, "organization": _NAME},
    },
    "organisations": {
        **{"name": _NAME, "sector": 60, "city": 80, "region": 80},
        **{"phone": _PHONE, "email": _NAME, "website": _NAME, "external_id": _KEY},
    },
    "opportunities": {
        **dict.fromkeys(("title", "owner", "product", "organization", "person", "manager", "branch"), _NAME),
        **{"external_id": _KEY, "phone": _PHONE},
    },
    "tasks": {
        **dict.fromkeys(("template", "title", "person", "performer", "result"), _NAME),
        **{"external_id": _KEY, "phone": _PHONE},
    },
    "calls": {"external_id": _KEY, "person": _NAME, "agent": _NAME, "result": _NAME, "phone": _PHONE},
    "appointments": {
        **{"external_id": _KEY, "person_key": _KEY, "person": _NAME, "phone": _PHONE},
        **{"service": _NAME, "provider": _NAME},
    },
    "call-round": {"person_name": _NAME, "phone": _PHONE, "result": _NAME, "previous_outcome": _SHORT},
}


def impossible(kind: str, row: IncomingRow, today: date, time_zone: str) -> tuple[tuple[str, Problem], ...]:
    """With the fields; none when the row is possible. `today` is the branch's day."""
    told: Told = [
        (name, ValueTooLong(limit=most)) for name, most in _LONGEST[kind].items() if len(row.text(name)) > most
    ]
    _CHECKS.get(kind, _nothing)(row, today, time_zone, told)
    return tuple(told)


def _people(row: IncomingRow, today: date, time_zone: str, told: Told) -> None:
    if (born := row.day("birth_on")) is not None and (problem := impossible_birth(born, today)) is not None:
        told.append(("birth_on", problem))
    _past(row, "created_on", today, time_zone, told)


def _opportunities(row: IncomingRow, today: date, time_zone: str, told: Told) -> None:
    """The day of closing of an open deal is only expected, and may be any."""
    _past(row, "opened_on", today, time_zone, told)
    if kind_of(row.text("stage")) is StageKind.OPEN:
        return
    _past(row, "closed_on", today, time_zone, told)
    opened, closed = row.day("opened_on"), row.day("closed_on")
    if opened is not None and closed is not None and closed < opened:
        told.append(("closed_on", ClosedTooEarly(opened=opened, closed=closed)))


def _tasks(row: IncomingRow, today: date, time_zone: str, told: Told) -> None:
    _past(row, "done_at", today, time_zone, told)


def _calls(row: IncomingRow, today: date, time_zone: str, told: Told) -> None:
    _past(row, "started_at", today, time_zone, told)


def _appointments(row: IncomingRow, today: date, time_zone: str, told: Told) -> None:
    if not any(row.text(name) for name in ("person_key", "phone", "person")):
        told.append(("person", NobodyNamed()))
    if (born := row.day("birth_on")) is not None and (problem := impossible_birth(born, today)) is not None:
        told.append(("birth_on", problem))
    if row.values.get("showed") is not None and row.values.get("showed") is row.values.get("missed"):
        told.append(("showed", CameAndMissed()))
    visit = day_as_written(row, "visit_at", time_zone)
    if visit is None:
        return
    if visit[0] > today:
        told.append(("visit_at", DayToCome(day=visit[0])))
    booked = day_as_written(row, "booked_at", time_zone)
    if booked is not None and booked[0] > visit[0]:
        told.append(("booked_at", BookedTooLate(booked=booked[0], visit=visit[0])))


def _past(row: IncomingRow, name: str, today: date, time_zone: str, told: Told) -> None:
    at = moment_of(row, name, time_zone)
    if at is not None and (day := day_of(at, time_zone)) > today:
        told.append((name, DayToCome(day=day)))


def _nothing(row: IncomingRow, today: date, time_zone: str, told: Told) -> None:
    """Nothing about days is known of this kind."""


_CHECKS: dict[str, Callable[[IncomingRow, date, str, Told], None]] = {
    "people": _people,
    "opportunities": _opportunities,
    "tasks": _tasks,
    "calls": _calls,
    "appointments": _appointments,
}
