"""What a user may do."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.queries.admin.actors import actor_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_team, a_user


def test_the_widest_scope_of_all_roles_counts(base: OpenBase, program: Actor) -> None:
    """C24-65: several roles a person; a role taken away gives nothing any more."""

    def fill(work: UnitOfWork) -> tuple[User, Team]:
        user = a_user(work)
        for name, scope in (("narrow", Scope.OWN), ("wide", Scope.BRANCH), ("taken away", Scope.ALL)):
            role = work.add(Role(name=name))
            work.add(RoleRight(role_id=role.id, right=Right.TASKS_SEE, scope=scope))
            held = work.add(UserRole(user_id=user.id, role_id=role.id))
            if name == "taken away":
                work.remove(held)
        return user, a_team(work, user)

    user, team = base.writer.write(program, fill)
    actor = base.read(lambda session: actor_of(session, user.id))
    assert dict(actor.rights) == {Right.TASKS_SEE: Scope.BRANCH}
    assert (actor.name, actor.team_ids, actor.branch_id) == ("Sara", frozenset({team.id}), user.branch_id)


@pytest.mark.parametrize("status", [UserStatus.LEFT, UserStatus.NO_LOGIN])
def test_somebody_who_left_is_no_actor(base: OpenBase, program: Actor, status: UserStatus) -> None:
    """C24-65: login permission is separate, and ends with the work."""
    user = base.writer.write(program, lambda work: a_user(work, status=status))
    with pytest.raises(Gone):
        base.read(lambda session: actor_of(session, user.id))
