"""Somebody's telephone at this workstation."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.settings.telephony import PhoneSetup

TABLES = frozenset({"station"})


def phone_setup(session: Session, actor: Actor) -> PhoneSetup:
    """Everybody has their own account at the exchange (MIS-24)."""
    return PhoneSetup.from_json(
        session.scalar(select(StationFact.value).where(StationFact.key == phone_key(actor.user_id)))
    )


def phone_key(user_id: UUID | None) -> str:
    return f"phone.{user_id.hex if user_id is not None else ''}"[:40]
