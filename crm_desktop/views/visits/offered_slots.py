"""The free times a booking form offers; the one that was pointed at stands among them, wherever it lies."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from crm_desktop.kit.clock import day_of
from crm_desktop.models.access import Actor
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots, lengths_of, providers_by_place
from crm_desktop.queries.visits.schedule_days import branch_of


def offered_slots(
    session: Any, actor: Actor, now: datetime, ask: SlotAsk, wanted_at: datetime | None, time_zone: str
) -> list[SlotRow]:
    """`wanted_at` with the therapist who was pointed at."""
    found = free_slots(session, branch_of(session, actor), now, ask)
    if wanted_at is None or not ask.provider_ids:
        return found
    return _with_wanted(session, found, ask, wanted_at, ask.provider_ids[0], time_zone)


def _with_wanted(
    session: Any, found: list[SlotRow], ask: SlotAsk, at: datetime, provider_id: UUID, time_zone: str
) -> list[SlotRow]:
    """The time that was pointed at stands first, also where it is not on a quarter of an hour."""
    if any(slot.starts_at == at and slot.provider_id == provider_id for slot in found):
        return found
    minutes = lengths_of(session, ask.service_id, (provider_id,)).get(provider_id)
    if minutes is None:
        return found
    name = providers_by_place(session, (provider_id,))[provider_id]
    slot = SlotRow(provider_id, name, None, day_of(at, time_zone), at, at + timedelta(minutes=minutes))
    return sorted([slot, *found], key=lambda one: one.starts_at)
