"""Who is at work, and what they are doing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.queries.calls.agent_states import agent_states
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.process import Clinic


def shown(clinic: Clinic, actor: Actor | None = None) -> list[tuple[str, AgentStatus]]:
    rows = clinic.base.read(lambda session: agent_states(session, actor or clinic.sara, clinic.clock()))
    return [(row.user, row.status) for row in rows]


def test_the_last_of_two_desks_counts_and_yesterday_is_over(clinic: Clinic) -> None:
    """T1: a station that lost its power leaves nobody ready for ever."""

    def fill(work: UnitOfWork) -> None:
        for name, hours, status in (
            ("sara", 2, AgentStatus.READY),
            ("sara", 1, AgentStatus.TALKING),
            ("reza", 20, AgentStatus.READY),
        ):
            at = work.now - timedelta(hours=hours)
            work.add(AgentState(user_id=clinic.ids[name], status=status, since_at=at))

    clinic.change(fill)
    assert shown(clinic) == [("Sara", AgentStatus.TALKING)]


def test_one_sees_those_whose_calls_one_may_see(clinic: Clinic) -> None:
    """P25: with one's own calls only, oneself."""

    def fill(work: UnitOfWork) -> None:
        for name in ("sara", "reza"):
            work.add(AgentState(user_id=clinic.ids[name], status=AgentStatus.READY, since_at=work.now))

    clinic.change(fill)
    assert [name for name, _ in shown(clinic)] == ["Reza", "Sara"]
    narrow = replace(clinic.sara, rights={Right.CALLS_SEE: Scope.OWN})
    assert [name for name, _ in shown(clinic, narrow)] == ["Sara"]
