"""Say when a colleague is on shift: every week on a weekday, or once on a day (C24-38)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.shift import Shift
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.rules.handing_over import PerformerLeft
from crm_desktop.rules.timetable import living, require_apart, require_hours, require_weekday
from crm_desktop.store.unit_of_work import UnitOfWork


class ShiftDayNeeded(Problem):
    """A weekday or a day, and not both."""

    code = "schedule.shift_day_needed"


@dataclass(frozen=True)
class SaveShift:
    """`weekday` is ISO, Monday is 1; `shift_id` changes one."""

    user_id: UUID
    opens_at: str
    closes_at: str
    weekday: int | None = None
    on: date | None = None
    shift_id: UUID | None = None


def save_shift(work: UnitOfWork, order: SaveShift) -> Shift:
    work.require(Right.SCHEDULE_CHANGE)
    user = work.get(User, order.user_id)
    if user.status is UserStatus.LEFT:
        raise PerformerLeft(name=user.display_name)
    if (order.weekday is None) == (order.on is None):
        raise ShiftDayNeeded
    if order.weekday is not None:
        require_weekday(order.weekday)
    require_hours(order.opens_at, order.closes_at)
    _require_free(work, order)
    shift = work.get(Shift, order.shift_id) if order.shift_id is not None else None
    if shift is None:
        shift = work.add(Shift(user_id=user.id, opens_at=order.opens_at, closes_at=order.closes_at))
    shift.user_id, shift.weekday, shift.on = user.id, order.weekday, order.on
    shift.opens_at, shift.closes_at = order.opens_at, order.closes_at
    return shift


def _require_free(work: UnitOfWork, order: SaveShift) -> None:
    same = living(work, Shift, Shift.user_id == order.user_id, Shift.weekday == order.weekday, Shift.on == order.on)
    hours = [(row.opens_at, row.closes_at) for row in same if row.id != order.shift_id]
    require_apart([*hours, (order.opens_at, order.closes_at)])
