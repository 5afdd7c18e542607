"""What a timetable may say: names of its own, hours that end after they begin, stretches that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.clock import END_OF_DAY
from crm_desktop.kit.folding import fold
from crm_desktop.kit.problems import Problem
from crm_desktop.models.base import Synced
from crm_desktop.rules.due import is_clock_time
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.unit_of_work import UnitOfWork

WEEKDAYS = range(1, 8)
SHORTEST, LONGEST = 5, 12 * 60  # minutes of a visit


class NameNeeded(Problem):
    code = "schedule.name_needed"


class NameTaken(Problem):
    """facts: name"""

    code = "schedule.name_taken"


class HoursUnreadable(Problem):
    """facts: text"""

    code = "schedule.hours_unreadable"


class EndsBeforeBegins(Problem):
    """facts: opens, closes"""

    code = "schedule.ends_before_begins"


class HoursOverlap(Problem):
    """facts: first, second"""

    code = "schedule.hours_overlap"


class DaysBackwards(Problem):
    """facts: first, last"""

    code = "schedule.days_backwards"


class NoSuchWeekday(Problem):
    """facts: number"""

    code = "schedule.no_such_weekday"


class MinutesOutOfRange(Problem):
    """facts: least, most"""

    code = "schedule.minutes_out_of_range"


def free_name(work: UnitOfWork, model: type[Any], name: str, row_id: UUID | None = None) -> str:
    """The name tidied; raises NameNeeded, or NameTaken if another living row of the table has it."""
    wanted = tidy(name)
    if not wanted:
        raise NameNeeded
    for other in work.all(select(model).where(model.deleted_at.is_(None))):
        if other.id != row_id and fold(other.name) == fold(wanted):
            raise NameTaken(name=wanted)
    return wanted


def require_minutes(minutes: int | None) -> None:
    """Of a visit; None is the usual length of whatever it is for."""
    if minutes is not None and not SHORTEST <= minutes <= LONGEST:
        raise MinutesOutOfRange(least=SHORTEST, most=LONGEST)


def require_hours(opens_at: str, closes_at: str) -> None:
    for text in (opens_at, closes_at):
        if not is_clock_time(text) and text != END_OF_DAY:
            raise HoursUnreadable(text=text)
    if closes_at <= opens_at:
        raise EndsBeforeBegins(opens=opens_at, closes=closes_at)


def require_apart(stretches: Iterable[tuple[str, str]]) -> None:
    """Of one day; raises HoursOverlap for two that share time."""
    before: tuple[str, str] | None = None
    for one in sorted(stretches):
        if before is not None and one[0] < before[1]:
            raise HoursOverlap(first="–".join(before), second="–".join(one))
        before = one


def require_weekday(number: int) -> None:
    if number not in WEEKDAYS:
        raise NoSuchWeekday(number=number)


def require_days(first: date | None, last: date | None) -> None:
    if first is not None and last is not None and last < first:
        raise DaysBackwards(first=first, last=last)


def next_position(work: UnitOfWork, model: type[Any]) -> int:
    """After the last of the clinic's order."""
    positions = work.all(select(model.position).where(model.deleted_at.is_(None)))
    return max(positions, default=-1) + 1


def living(work: UnitOfWork, model: type[Synced], *conditions: Any) -> list[Any]:
    return list(work.all(select(model).where(*conditions, model.deleted_at.is_(None)).order_by(model.id)))
