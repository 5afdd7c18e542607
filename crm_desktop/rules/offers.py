"""The slots kept for somebody on the waiting list."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.store.unit_of_work import UnitOfWork


def drop_offer(work: UnitOfWork, entry_id: UUID) -> None:
    """Whatever was kept for them is free again."""
    for hold in work.all(select(SlotHold).where(SlotHold.wait_entry_id == entry_id, SlotHold.deleted_at.is_(None))):
        work.remove(hold)
    work.session.flush()
