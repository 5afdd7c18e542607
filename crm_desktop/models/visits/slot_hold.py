"""A slot kept for a few minutes while somebody talks about it."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, link


class SlotHold(Synced):
    """Five minutes for a booking form, fifteen for an offer to somebody who waits; over by itself at `until_at`."""

    __tablename__ = "slot_hold"
    __table_args__ = (Index("ix_slot_hold_provider", "provider_id", "starts_at"),)
    ACCESS: ClassVar[Access | None] = None

    provider_id: Mapped[UUID] = link("provider", index=False)
    room_id: Mapped[UUID | None] = link("room", index=False)
    starts_at: Mapped[Moment]
    ends_at: Mapped[Moment]
    until_at: Mapped[Moment]
    user_id: Mapped[UUID | None] = link("user_account", index=False)
    wait_entry_id: Mapped[UUID | None] = mapped_column(default=None)
