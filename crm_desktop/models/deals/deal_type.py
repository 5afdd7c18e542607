"""Deal types (pipelines) and their stages."""

import enum
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link


class PipelineMode(enum.StrEnum):
    MANUAL = "manual"
    WORKFLOW = "workflow"


class StageKind(enum.StrEnum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"


class DealType(Synced):
    """The basic one cannot be deleted (MIS-29)."""

    __tablename__ = "deal_type"

    name: Mapped[Name]
    mode: Mapped[PipelineMode] = mapped_column(default=PipelineMode.MANUAL)
    is_basic: Mapped[bool] = mapped_column(default=False)
    is_archived: Mapped[bool] = mapped_column(default=False)


class Stage(Synced):
    __tablename__ = "stage"

    deal_type_id: Mapped[UUID] = link("deal_type")
    name: Mapped[Name]
    position: Mapped[Count]
    progress: Mapped[Count]  # percent
    kind: Mapped[StageKind] = mapped_column(default=StageKind.OPEN)
    # Booking an appointment moves a deal to this stage (C24-19); one a pipeline.
    is_booked: Mapped[bool] = mapped_column(default=False)
    required_fields: Mapped[str] = mapped_column(String(200), default="")
    max_days: Mapped[Count | None] = mapped_column(default=None)
