"""Name a day on which the clinic is closed, or open for shorter hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.rules.reaching import tidy
from crm_desktop.rules.timetable import NameNeeded, living, require_hours
from crm_desktop.store.unit_of_work import UnitOfWork


class DayTaken(Problem):
    """facts: day, name"""

    code = "schedule.day_taken"


@dataclass(frozen=True)
class SaveHoliday:
    """Without hours the clinic is closed; `holiday_id` changes one."""

    on: date
    name: str
    opens_at: str | None = None
    closes_at: str | None = None
    holiday_id: UUID | None = None


def save_holiday(work: UnitOfWork, order: SaveHoliday) -> Holiday:
    work.require(Right.SCHEDULE_CHANGE)
    name = tidy(order.name)
    if not name:
        raise NameNeeded
    is_shorter = order.opens_at is not None or order.closes_at is not None
    opens_at, closes_at = order.opens_at or work.branch.opens_at, order.closes_at or work.branch.closes_at
    if is_shorter:
        require_hours(opens_at, closes_at)
    found = work.get(Holiday, order.holiday_id) if order.holiday_id is not None else None
    for other in living(work, Holiday, Holiday.on == order.on):
        if other.id != order.holiday_id and other.branch_id in (None, work.branch.id):
            raise DayTaken(day=order.on, name=other.name)
    holiday = found or work.add(Holiday(on=order.on, name=name, branch_id=work.branch.id))
    holiday.on, holiday.name = order.on, name
    holiday.opens_at, holiday.closes_at = (opens_at, closes_at) if is_shorter else (None, None)
    return holiday
