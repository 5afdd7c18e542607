"""Forming a team."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.staff import team_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.staff.add_team import AddTeam, NamelessTeam, TeamNameTaken, add_team
from tests.support.builders import a_user


def test_a_team_has_a_name_of_its_own(base: OpenBase, program: Actor) -> None:
    """C24-32."""
    ali = base.writer.write(program, lambda work: a_user(work, "Ali"))
    base.writer.write(program, lambda work: add_team(work, AddTeam("Front desk", frozenset({ali.id}))))
    assert [(row.name, row.members) for row in base.read(lambda session: team_rows(session, program))] == [
        ("Front desk", 1)
    ]
    with pytest.raises(TeamNameTaken):
        base.writer.write(program, lambda work: add_team(work, AddTeam("front  DESK")))
    with pytest.raises(NamelessTeam):
        base.writer.write(program, lambda work: add_team(work, AddTeam(" ")))
