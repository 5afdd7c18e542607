"""Work teams (C24-32) and their members."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Name, link


class Team(Synced):
    __tablename__ = "team"

    name: Mapped[Name]
    is_active: Mapped[bool] = mapped_column(default=True)


class TeamMember(Synced):
    __tablename__ = "team_member"

    team_id: Mapped[UUID] = link("team")
    user_id: Mapped[UUID] = link("user_account")
