"""Whose turn it is."""

from __future__ import annotations

from itertools import islice

from crm_desktop.models.admin.user import User
from crm_desktop.rules.turns import turns
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_team
from tests.support.visits import Visits


def test_turns_begin_with_who_has_least_in_hand(visits: Visits) -> None:
    """C24-38: then one after the other."""
    visits.lead(assignee_id=visits.clinic.ids["reza"])
    visits.clinic.clock.set(visits.at("10:00", 1))

    def question(work: UnitOfWork) -> list[str]:
        members = [work.session.get_one(User, visits.clinic.ids[name]) for name in ("reza", "sara")]
        team = a_team(work, *members)
        names = {member.id: member.display_name for member in members}
        return [names[one] for one in islice(turns(work, team.id), 3)]

    assert visits.clinic.change(question) == ["Sara", "Reza", "Sara"]
