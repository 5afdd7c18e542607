"""Give a team another name; its work and members stay (C24-32)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.admin.team import Team
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.staff.add_team import free_name


@dataclass(frozen=True)
class RenameTeam:
    team_id: UUID
    name: str


def rename_team(work: UnitOfWork, order: RenameTeam) -> Team:
    work.require(Right.STAFF_CHANGE)
    team = work.get(Team, order.team_id)
    team.name = free_name(work, order.name, team.id)
    return team
