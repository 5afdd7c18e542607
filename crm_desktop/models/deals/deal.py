"""Deals and the append-only history of their stages."""

import enum
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Moment, Money, Name, link


class DealStatus(enum.StrEnum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"


class MoveCause(enum.StrEnum):
    HAND = "hand"
    RULE = "rule"
    WORKFLOW = "workflow"
    IMPORT = "import"


class Deal(Synced):
    """An imported deal may lack person and organisation; a deal made in the program has one of them."""

    __tablename__ = "deal"
    __table_args__ = (
        # The last two let a column of the board be counted and summed without looking at its deals.
        Index("ix_deal_board", "status", "stage_id", "created_at", "id", "deleted_at", "amount"),
        Index("ix_deal_external_id", "external_id"),
    )
    ACCESS: ClassVar[Access | None] = Access(Right.DEALS_SEE, owners=("owner_id", "created_by"), team="team_id")

    title: Mapped[Name]
    deal_type_id: Mapped[UUID] = link("deal_type", index=False)
    stage_id: Mapped[UUID] = link("stage", index=False)
    status: Mapped[DealStatus] = mapped_column(default=DealStatus.OPEN)
    person_id: Mapped[UUID | None] = link("person")
    organization_id: Mapped[UUID | None] = link("organization")
    lead_id: Mapped[UUID | None] = link("lead")
    channel_id: Mapped[UUID | None] = link("channel", index=False)
    owner_id: Mapped[UUID | None] = link("user_account")
    team_id: Mapped[UUID | None] = link("team", index=False)
    amount: Mapped[Money | None] = mapped_column(default=None)
    progress: Mapped[Count] = mapped_column(default=0, server_default="0")  # percent; a workflow drives the stage by it
    opened_on: Mapped[date | None] = mapped_column(default=None)
    expected_close_on: Mapped[date | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    external_id: Mapped[str | None] = mapped_column(String(60), default=None)


class DealService(Synced):
    __tablename__ = "deal_service"

    deal_id: Mapped[UUID] = link("deal")
    service_id: Mapped[UUID] = link("service", index=False)
    count: Mapped[Count] = mapped_column(default=1)
    amount: Mapped[Money | None] = mapped_column(default=None)


class StageHistory(Synced):
    """Who moved a deal from where to where, when and why; never changed afterwards."""

    __tablename__ = "stage_history"
    __table_args__ = (Index("ix_stage_history_at", "at"),)

    deal_id: Mapped[UUID] = link("deal")
    from_stage_id: Mapped[UUID | None] = link("stage", index=False)
    to_stage_id: Mapped[UUID] = link("stage", index=False)
    at: Mapped[Moment]
    by: Mapped[UUID | None] = link("user_account", index=False)
    cause: Mapped[MoveCause]
    rule_id: Mapped[UUID | None] = link("transition_rule", index=False)
