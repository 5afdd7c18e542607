"""Say who belongs to a team (C24-32)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import User
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SetTeamMembers:
    """The whole set: who is not named leaves the team."""

    team_id: UUID
    user_ids: frozenset[UUID]


def set_team_members(work: UnitOfWork, order: SetTeamMembers) -> None:
    work.require(Right.STAFF_CHANGE)
    team = work.get(Team, order.team_id)
    had = work.all(select(TeamMember).where(TeamMember.team_id == team.id, TeamMember.deleted_at.is_(None)))
    for member in had:
        if member.user_id not in order.user_ids:
            work.remove(member)
    for user_id in sorted(order.user_ids - {member.user_id for member in had}):
        work.add(TeamMember(team_id=team.id, user_id=work.get(User, user_id).id))
