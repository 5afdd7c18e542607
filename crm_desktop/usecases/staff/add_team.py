"""Form a team that work can be given to (C24-32)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.folding import fold
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.team import Team
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.staff.set_team_members import SetTeamMembers, set_team_members


class TeamNameTaken(Problem):
    code = "staff.team_name_taken"


class NamelessTeam(Problem):
    code = "staff.team_nameless"


@dataclass(frozen=True)
class AddTeam:
    name: str
    member_ids: frozenset[UUID] = frozenset()


def add_team(work: UnitOfWork, order: AddTeam) -> Team:
    work.require(Right.STAFF_CHANGE)
    name = free_name(work, order.name)
    team = work.add(Team(name=name))
    work.session.flush()
    set_team_members(work, SetTeamMembers(team.id, order.member_ids))
    return team


def free_name(work: UnitOfWork, name: str, team_id: UUID | None = None) -> str:
    wanted = tidy(name)
    if not wanted:
        raise NamelessTeam
    for other in work.all(select(Team).where(Team.deleted_at.is_(None))):
        if other.id != team_id and fold(other.name) == fold(wanted):
            raise TeamNameTaken(name=wanted)
    return wanted
