"""A shift that is not worked any more."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.admin.shift import Shift
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RemoveShift:
    shift_id: UUID


def remove_shift(work: UnitOfWork, order: RemoveShift) -> None:
    work.require(Right.SCHEDULE_CHANGE)
    work.remove(work.get(Shift, order.shift_id))
