"""How people heard of the clinic: the channels to choose from (MIS-12, MIS-30)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.channel import Channel

TABLES = frozenset({"channel"})


@dataclass(frozen=True)
class ChannelRow:
    id: UUID
    name: str
    kind: str
    is_unknown: bool
    is_active: bool


def channel_rows(session: Session, actor: Actor, *, inactive: bool = False) -> list[ChannelRow]:
    """In their own order; inactive ones stay on old records (C24-42) and are shown when asked for."""
    statement = select(Channel.id, Channel.name, Channel.kind, Channel.is_unknown, Channel.is_active).where(
        Channel.deleted_at.is_(None)
    )
    if not inactive:
        statement = statement.where(Channel.is_active.is_(True))
    return [ChannelRow(*row) for row in session.execute(statement.order_by(Channel.position, Channel.name, Channel.id))]
