"""The clinic works on that day after all."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RemoveHoliday:
    holiday_id: UUID


def remove_holiday(work: UnitOfWork, order: RemoveHoliday) -> None:
    work.require(Right.SCHEDULE_CHANGE)
    work.remove(work.get(Holiday, order.holiday_id))
