"""Taking on a member of staff."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.role import Role
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.queries.admin.staff import user_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.staff.add_user import AddUser, LoginTaken, MobileTaken, NamelessUser, add_user
from tests.support.builders import a_team, a_user, acting_as


def test_a_user_gets_roles_and_teams_at_once(base: OpenBase, program: Actor) -> None:
    """C24-65, A4: user, role, team and language in one go; login permission is separate."""
    role = base.writer.write(program, lambda work: work.add(Role(name="Operator")))
    team = base.writer.write(program, lambda work: a_team(work, name="Calls"))
    order = AddUser(" Nasrin ", "نسرين  کریمی", "0912 111 2233", "fa", None, (role.id,), (team.id,), may_log_in=False)
    user = base.writer.write(program, lambda work: add_user(work, order))
    assert (user.login, user.display_name, user.mobile) == ("nasrin", "نسرین کریمی", "+989121112233")
    assert user.status is UserStatus.NO_LOGIN
    (row,) = base.read(lambda session: user_rows(session, program))
    assert (row.roles, row.teams) == (("Operator",), ("Calls",))


def test_one_mobile_is_one_user_until_they_leave(base: OpenBase, program: Actor) -> None:
    """C24-65: in any spelling; somebody who left has given it up."""
    base.writer.write(program, lambda work: a_user(work, "Ali", mobile="+989121112233"))
    order = AddUser("reza", "Reza", "۰۹۱۲۱۱۱۲۲۳۳")
    with pytest.raises(MobileTaken) as refusal:
        base.writer.write(program, lambda work: add_user(work, order))
    assert refusal.value.facts["name"] == "Ali"
    base.writer.write(program, lambda work: a_user(work, "Old", mobile="+989350000000", status=UserStatus.LEFT))
    base.writer.write(program, lambda work: add_user(work, AddUser("new", "New", "09350000000")))


def test_a_login_is_one_s_own_and_a_user_has_a_name(base: OpenBase, program: Actor) -> None:
    base.writer.write(program, lambda work: add_user(work, AddUser("ali", "Ali")))
    with pytest.raises(LoginTaken):
        base.writer.write(program, lambda work: add_user(work, AddUser("ALI", "Another")))
    with pytest.raises(NamelessUser):
        base.writer.write(program, lambda work: add_user(work, AddUser("x", " ")))


def test_staff_are_changed_by_who_may(base: OpenBase, program: Actor) -> None:
    """MIS-21."""
    me = base.writer.write(program, lambda work: acting_as(a_user(work), without=(Right.STAFF_CHANGE,)))
    with pytest.raises(NoRight):
        base.writer.write(me, lambda work: add_user(work, AddUser("x", "X")))
