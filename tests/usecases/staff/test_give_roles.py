"""Which roles somebody has."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.role import Role
from crm_desktop.queries.admin.staff import user_rows
from crm_desktop.rules.staffing import LastAdministrator
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.staff.give_roles import GiveRoles, give_roles
from tests.support.builders import a_user
from tests.support.staff import an_administrator


def test_the_whole_set_is_given(base: OpenBase, program: Actor) -> None:
    """C24-65: several roles; those not named are taken away."""
    boss = base.writer.write(program, an_administrator)
    user = base.writer.write(program, lambda work: a_user(work, "Ali"))
    one, two = (base.writer.write(program, lambda work: work.add(Role(name=name))) for name in ("One", "Two"))  # noqa: B023  run now
    base.writer.write(program, lambda work: give_roles(work, GiveRoles(user.id, frozenset({one.id}))))
    base.writer.write(program, lambda work: give_roles(work, GiveRoles(user.id, frozenset({one.id, two.id}))))
    base.writer.write(program, lambda work: give_roles(work, GiveRoles(user.id, frozenset({two.id}))))
    roles = {row.display_name: row.roles for row in base.read(lambda session: user_rows(session, program))}
    assert roles["Ali"] == ("Two",)
    with pytest.raises(LastAdministrator):
        base.writer.write(program, lambda work: give_roles(work, GiveRoles(boss.id, frozenset())))
