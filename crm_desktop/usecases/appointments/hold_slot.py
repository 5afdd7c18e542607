"""Keep a slot for five minutes while the patient decides; a later hold of the same user replaces it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.rules.slots import Slot, place_for
from crm_desktop.store.unit_of_work import UnitOfWork

HELD_FOR = timedelta(minutes=5)


@dataclass(frozen=True)
class HoldSlot:
    slot: Slot


def hold_slot(work: UnitOfWork, order: HoldSlot) -> SlotHold:
    """Raises what stands against the slot, so that nobody is promised what cannot be had."""
    work.require(Right.APPOINTMENTS_CHANGE)
    release_slots(work)
    place = place_for(work, order.slot)
    return work.add(
        SlotHold(
            branch_id=place.branch_id,
            provider_id=order.slot.provider_id,
            room_id=place.room_id,
            starts_at=place.stretch.starts_at,
            ends_at=place.stretch.ends_at,
            until_at=work.now + HELD_FOR,
            user_id=work.actor.user_id,
        )
    )


def release_slots(work: UnitOfWork, _: object = None) -> int:
    """Let go of what the actor holds: the form was closed."""
    held = work.all(
        select(SlotHold).where(
            SlotHold.user_id == work.actor.user_id,
            SlotHold.wait_entry_id.is_(None),
            SlotHold.until_at > work.now,
            SlotHold.deleted_at.is_(None),
        )
    )
    for hold in held:
        work.remove(hold)
    work.session.flush()
    return len(held)
