"""A team gets another name."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.staff.add_team import NamelessTeam, TeamNameTaken
from crm_desktop.usecases.staff.rename_team import RenameTeam, rename_team
from tests.support.builders import a_team, a_user


def test_a_name_is_one_teams(base: OpenBase, program: Actor) -> None:
    """C24-32: its own name in another writing is no refusal; another team's is, and so is none."""
    ali = base.writer.write(program, lambda work: a_user(work, "Ali"))
    front = base.writer.write(program, lambda work: a_team(work, ali, name="Front desk"))
    base.writer.write(program, lambda work: a_team(work, ali, name="Calls"))
    renamed = base.writer.write(program, lambda work: rename_team(work, RenameTeam(front.id, " FRONT desk ")).name)
    assert renamed == "FRONT desk"
    with pytest.raises(TeamNameTaken):
        base.writer.write(program, lambda work: rename_team(work, RenameTeam(front.id, "calls")))
    with pytest.raises(NamelessTeam):
        base.writer.write(program, lambda work: rename_team(work, RenameTeam(front.id, "  ")))
