"""Staff in the roles that every new clinic has, with the rights of the preset and a team."""

from __future__ import annotations

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.queries.admin.actors import actor_of
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.setup.preset import read_preset
from tests.support.builders import a_user
from tests.support.process import Clinic

PRESET_ROLES = tuple(read_preset("process")["roles"])


def rights_of(role: str) -> dict[Right, Scope]:
    told = read_preset("process")["roles"][role]
    if told.get("everything"):
        return dict.fromkeys(Right, Scope.ALL)
    return {Right(right): scope for scope in Scope for right in told.get(scope.value, ())}


def somebody_as(clinic: Clinic, role: str) -> Actor:
    """A colleague of Sara's team in that role, with the rights that the base says they have."""

    def join(work: UnitOfWork) -> Actor:
        user = a_user(work, role.replace("_", " ").title())
        made = work.add(Role(name=role, preset=role))
        for right, scope in rights_of(role).items():
            work.add(RoleRight(role_id=made.id, right=right, scope=scope))
        work.add(UserRole(user_id=user.id, role_id=made.id))
        team = work.add(Team(name=f"Team of the {role}"))
        for user_id in (user.id, clinic.ids["sara"]):
            work.add(TeamMember(team_id=team.id, user_id=user_id))
        work.session.flush()
        return actor_of(work.session, user.id)

    return clinic.change(join)
