"""Who belongs to a team."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.staff import team_member_ids
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.staff.set_team_members import SetTeamMembers, set_team_members
from tests.support.builders import a_team, a_user


def test_the_whole_set_is_kept(base: OpenBase, program: Actor) -> None:
    """C24-32: who is not named leaves the team."""
    users = base.writer.write(program, lambda work: [a_user(work, name) for name in ("Ali", "Bita", "Reza")])
    team = base.writer.write(program, lambda work: a_team(work, *users[:2]))
    order = SetTeamMembers(team.id, frozenset({users[1].id, users[2].id}))
    base.writer.write(program, lambda work: set_team_members(work, order))
    members = base.read(lambda session: team_member_ids(session, program, team.id))
    assert members == [users[1].id, users[2].id]
