"""Marketing channels: how people hear of the clinic (G8's dictionary)."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name


class Channel(Synced):
    """A method such as Instagram or a friend's word (MIS-12); "unknown" is a channel of its own (MIS-30)."""

    __tablename__ = "channel"

    name: Mapped[Name]
    kind: Mapped[str] = mapped_column(String(24), default="other")  # online, print, outdoor, person, unknown, other
    is_unknown: Mapped[bool] = mapped_column(default=False)
    position: Mapped[Count] = mapped_column(default=0)
    is_active: Mapped[bool] = mapped_column(default=True)  # inactive ones stay on old records (C24-42)
