"""What holds of the staff as a whole."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.rules.staffing import LastAdministrator, require_administrator_left
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.staff import an_administrator


def test_two_administrators_may_become_one_but_not_none(base: OpenBase, program: Actor) -> None:
    """C24-65: somebody can always let others in."""
    users = base.writer.write(program, lambda work: [an_administrator(work, name) for name in ("One", "Two")])

    def dismiss(work: UnitOfWork, user: User) -> None:
        work.get(User, user.id).status = UserStatus.LEFT
        require_administrator_left(work)

    base.writer.write(program, lambda work: dismiss(work, users[0]))
    with pytest.raises(LastAdministrator):
        base.writer.write(program, lambda work: dismiss(work, users[1]))
