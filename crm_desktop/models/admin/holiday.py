"""Days on which a branch is closed, or open for shorter hours."""

from datetime import date

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Name


class Holiday(Synced):
    """A public holiday or the clinic's own; with hours the day is only shorter."""

    __tablename__ = "holiday"
    __table_args__ = (Index("ix_holiday_on", "on"),)

    on: Mapped[date]
    name: Mapped[Name]
    opens_at: Mapped[str | None] = mapped_column(String(5), default=None)
    closes_at: Mapped[str | None] = mapped_column(String(5), default=None)
