"""The staff as lists show them."""

from __future__ import annotations

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.queries.admin.staff import colleagues, role_rows, team_member_ids, team_rows, user_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_team, a_user


def test_users_have_their_roles_and_teams(base: OpenBase, program: Actor) -> None:
    """C24-31, C24-32, C24-65: those who left are shown only when asked for."""

    def fill(work: UnitOfWork) -> None:
        ali = a_user(work, "Ali")
        a_user(work, "Zoya", status=UserStatus.LEFT)
        a_team(work, ali, name="Front desk")
        role = work.add(Role(name="Operator", preset="operator"))
        work.add(RoleRight(role_id=role.id, right=Right.TASKS_SEE, scope=Scope.TEAM))
        work.add(UserRole(user_id=ali.id, role_id=role.id))

    base.writer.write(program, fill)
    (ali,) = base.read(lambda session: user_rows(session, program))
    assert (ali.display_name, ali.roles, ali.teams) == ("Ali", ("Operator",), ("Front desk",))
    assert len(base.read(lambda session: user_rows(session, program, with_left=True))) == 2
    (team,) = base.read(lambda session: team_rows(session, program))
    assert (team.name, team.members) == ("Front desk", 1)
    assert base.read(lambda session: team_member_ids(session, program, team.id)) == [ali.id]
    (role,) = base.read(lambda session: role_rows(session, program))
    assert dict(role.rights) == {Right.TASKS_SEE: Scope.TEAM}


def test_two_letters_find_whom_a_comment_addresses(base: OpenBase, program: Actor) -> None:
    """O10: `@` and two letters, in any writing of the letters."""

    def fill(work: UnitOfWork) -> None:
        a_user(work, "علی محمدي", login="ali")
        a_user(work, "Nasrin Karimi", login="nk")

    base.writer.write(program, fill)

    def found(text: str) -> list[str]:
        return [one.login for one in base.read(lambda session: colleagues(session, program, text))]

    assert found("مح") == ["ali"]
    assert found("Ka") == ["nk"]
    assert found("al") == ["ali"]
    assert set(found("")) == {"ali", "nk"}
    assert found("sr") == []
