"""Rooms and chairs that can hold one visit at a time."""

from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name


class Room(Synced):
    __tablename__ = "room"

    name: Mapped[Name]
    position: Mapped[Count] = mapped_column(default=0)
    is_active: Mapped[bool] = mapped_column(default=True)
