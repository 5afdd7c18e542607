"""Take away a line that was a mistake; the calls that came over it keep its number."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.calls.phone_line import PhoneLine
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RemovePhoneLine:
    line_id: UUID


def remove_phone_line(work: UnitOfWork, order: RemovePhoneLine) -> None:
    work.require(Right.SETTINGS_CHANGE)
    work.remove(work.get(PhoneLine, order.line_id))
