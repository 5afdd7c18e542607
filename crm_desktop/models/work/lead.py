"""Leads: wishes worth working on, each with a next step until it is won, lost or stagnant."""

import enum
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, Name, link


class LeadStatus(enum.StrEnum):
    NEW = "new"
    IN_PROGRESS = "in_progress"
    OPPORTUNITY = "opportunity"
    CLOSED = "closed"
    STAGNANT = "stagnant"
    LOST = "lost"


OPEN_LEADS = (LeadStatus.NEW, LeadStatus.IN_PROGRESS, LeadStatus.OPPORTUNITY)

# The moves that domain.md section 4 allows; the same table judges pushes on the server.
LEAD_MOVES: dict[LeadStatus, frozenset[LeadStatus]] = {
    LeadStatus.NEW: frozenset(
        {LeadStatus.IN_PROGRESS, LeadStatus.OPPORTUNITY, LeadStatus.CLOSED, LeadStatus.STAGNANT, LeadStatus.LOST}
    ),
    LeadStatus.IN_PROGRESS: frozenset(
        {LeadStatus.OPPORTUNITY, LeadStatus.CLOSED, LeadStatus.STAGNANT, LeadStatus.LOST}
    ),
    LeadStatus.OPPORTUNITY: frozenset(
        {LeadStatus.IN_PROGRESS, LeadStatus.CLOSED, LeadStatus.STAGNANT, LeadStatus.LOST}
    ),
    LeadStatus.STAGNANT: frozenset({LeadStatus.IN_PROGRESS, LeadStatus.OPPORTUNITY, LeadStatus.LOST}),
    LeadStatus.LOST: frozenset({LeadStatus.IN_PROGRESS, LeadStatus.OPPORTUNITY}),
    LeadStatus.CLOSED: frozenset(),
}


class Priority(enum.StrEnum):
    LOW = "low"
    NORMAL = "normal"
    IMPORTANT = "important"
    URGENT = "urgent"


class Lead(Synced):
    __tablename__ = "lead"
    __table_args__ = (Index("ix_lead_created_at", "created_at", "id"), Index("ix_lead_status", "status", "created_at"))
    ACCESS: ClassVar[Access | None] = Access(Right.LEADS_SEE, owners=("assignee_id", "created_by"), team="team_id")

    title: Mapped[Name]
    person_id: Mapped[UUID] = link("person")
    status: Mapped[LeadStatus] = mapped_column(default=LeadStatus.NEW)
    priority: Mapped[Priority] = mapped_column(default=Priority.NORMAL)
    channel_id: Mapped[UUID | None] = link("channel", index=False)
    assignee_id: Mapped[UUID | None] = link("user_account")
    team_id: Mapped[UUID | None] = link("team", index=False)
    request_id: Mapped[UUID | None] = link("request")
    feedback_id: Mapped[UUID | None] = link("result", index=False)  # a copy of the last one (A4)
    description: Mapped[str | None] = mapped_column(Text, default=None)
    stagnant_reason_id: Mapped[UUID | None] = link("dict_item", index=False)
    status_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[Moment | None] = mapped_column(default=None)

    @property
    def is_open(self) -> bool:
        return self.status in OPEN_LEADS


class LeadService(Synced):
    __tablename__ = "lead_service"

    lead_id: Mapped[UUID] = link("lead")
    service_id: Mapped[UUID] = link("service", index=False)
