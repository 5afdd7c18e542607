"""Offer a slot to somebody who waits: it is kept for them for fifteen minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.rules.offers import drop_offer
from crm_desktop.rules.slots import Slot, place_for
from crm_desktop.rules.waiting import OFFERED_FOR, move_wait
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class OfferSlot:
    entry_id: UUID
    provider_id: UUID
    starts_at: datetime
    minutes: int | None = None


def offer_slot(work: UnitOfWork, order: OfferSlot) -> SlotHold:
    entry = work.get_to(Right.APPOINTMENTS_CHANGE, WaitEntry, order.entry_id)
    drop_offer(work, entry.id)  # what was kept for them before
    slot = Slot(None, entry.service_id, order.provider_id, order.starts_at, order.minutes)
    place = place_for(work, slot)
    move_wait(work, entry, WaitStatus.OFFERED, starts_at=order.starts_at)
    entry.offered_at, entry.offered_until_at = work.now, work.now + OFFERED_FOR
    return work.add(
        SlotHold(
            branch_id=place.branch_id,
            provider_id=order.provider_id,
            room_id=place.room_id,
            starts_at=place.stretch.starts_at,
            ends_at=place.stretch.ends_at,
            until_at=work.now + OFFERED_FOR,
            user_id=work.actor.user_id,
            wait_entry_id=entry.id,
        )
    )
