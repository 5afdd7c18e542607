"""The provider is there after all: their hours can be booked again."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.visits.provider import ProviderAbsence
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RemoveAbsence:
    absence_id: UUID


def remove_absence(work: UnitOfWork, order: RemoveAbsence) -> None:
    work.require(Right.SCHEDULE_CHANGE)
    work.remove(work.get(ProviderAbsence, order.absence_id))
