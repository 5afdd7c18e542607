"""Take away a telephone that the exchange has no more."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RemoveExtension:
    extension_id: UUID


def remove_extension(work: UnitOfWork, order: RemoveExtension) -> None:
    if work.actor.scope_of(Right.STAFF_CHANGE) is None:
        work.require(Right.SETTINGS_CHANGE)
    work.remove(work.get(Extension, order.extension_id))
