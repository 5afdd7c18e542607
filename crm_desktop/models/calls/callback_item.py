"""The ledger of missed calls: each is called back, reached us, or given up."""

import enum
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Moment, link


class CallbackStatus(enum.StrEnum):
    DUE = "due"
    TRYING = "trying"
    CALLED_BACK = "called_back"
    REACHED_US = "reached_us"
    GAVE_UP = "gave_up"


OPEN_CALLBACKS = (CallbackStatus.DUE, CallbackStatus.TRYING)


class CallbackItem(Synced):
    """Missed calls of one number join one item."""

    __tablename__ = "callback_item"
    __table_args__ = (Index("ix_callback_item_due", "status", "due_at", "id"), Index("ix_callback_item_e164", "e164"))
    ACCESS: ClassVar[Access | None] = Access(Right.CALLS_SEE, owners=("owner_id",), team="team_id")

    call_id: Mapped[UUID] = link("call")
    e164: Mapped[str | None] = mapped_column(String(20), default=None)
    person_id: Mapped[UUID | None] = link("person")
    due_at: Mapped[Moment]
    status: Mapped[CallbackStatus] = mapped_column(default=CallbackStatus.DUE)
    attempts: Mapped[Count] = mapped_column(default=0)
    last_attempt_at: Mapped[datetime | None] = mapped_column(default=None)
    owner_id: Mapped[UUID | None] = link("user_account", index=False)
    team_id: Mapped[UUID | None] = link("team", index=False)
    closed_by_call_id: Mapped[UUID | None] = link("call")
