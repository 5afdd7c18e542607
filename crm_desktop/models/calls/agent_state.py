"""What an operator is doing: ready, talking, after a call, in a break and why."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.calls.kinds import AgentStatus as AgentStatus
from crm_desktop.models.columns import Moment, link


class AgentState(Synced):
    """One stretch of it; the last one, without an end, holds now."""

    __tablename__ = "agent_state"
    __table_args__ = (Index("ix_agent_state_user", "user_id", "since_at"), Index("ix_agent_state_open", "until_at"))
    ACCESS: ClassVar[Access | None] = Access(Right.CALLS_SEE, owners=("user_id",))

    user_id: Mapped[UUID] = link("user_account", index=False)
    status: Mapped[AgentStatus]
    reason_id: Mapped[UUID | None] = link("dict_item", index=False)
    since_at: Mapped[Moment]
    until_at: Mapped[datetime | None] = mapped_column(default=None)
    call_id: Mapped[UUID | None] = link("call", index=False)
