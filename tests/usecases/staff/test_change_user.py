"""Changing a colleague, or one's own language."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.rules.staffing import LastAdministrator
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.staff.change_user import ChangeUser, change_user
from tests.support.base import NOW
from tests.support.builders import a_user, acting_as
from tests.support.staff import an_administrator


def test_everybody_sets_their_own_language_and_no_more(base: OpenBase, program: Actor) -> None:
    """MIS-18: each user works in their own way; names and logins are the administrator's."""
    base.writer.write(program, an_administrator)
    user = base.writer.write(program, lambda work: a_user(work, "Me"))
    me = acting_as(user, without=(Right.STAFF_CHANGE,))
    base.writer.write(me, lambda work: change_user(work, ChangeUser(user.id, {"language": "fa"})))
    assert base.read(lambda session: session.get_one(User, user.id).language) == "fa"
    with pytest.raises(NoRight):
        base.writer.write(me, lambda work: change_user(work, ChangeUser(user.id, {"display_name": "Boss"})))
    with pytest.raises(ValueError, match="created_at"):
        base.writer.write(program, lambda work: change_user(work, ChangeUser(user.id, {"created_at": NOW})))


def test_the_last_administrator_keeps_the_login(base: OpenBase, program: Actor) -> None:
    """Nobody could let anybody in any more."""
    boss = base.writer.write(program, an_administrator)
    order = ChangeUser(boss.id, {"status": UserStatus.NO_LOGIN})
    with pytest.raises(LastAdministrator):
        base.writer.write(program, lambda work: change_user(work, order))
