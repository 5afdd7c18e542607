"""Who is on shift when: work that comes by itself goes only to them."""

from datetime import date
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, link


class Shift(Synced):
    """Every week on `weekday` (ISO), or once on `on`; who has no shift at all is on shift while the branch is open."""

    __tablename__ = "shift"

    user_id: Mapped[UUID] = link("user_account")
    weekday: Mapped[Count | None] = mapped_column(default=None)
    on: Mapped[date | None] = mapped_column(default=None)
    opens_at: Mapped[str] = mapped_column(String(5))
    closes_at: Mapped[str] = mapped_column(String(5))
