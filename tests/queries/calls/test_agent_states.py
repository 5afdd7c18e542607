"""Who is at work, and what they are doing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import Direction
from crm_desktop.queries.calls.agent_states import agent_states, was_left_ready
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.set_agent_state import SetAgentState, set_agent_state
from tests.support.phone_facts import Conversation, a_desk, told
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


@pytest.mark.parametrize(
    ("direction", "ago", "dials"),
    [(Direction.OUT, 0, True), (Direction.IN, 0, False), (Direction.OUT, 5, False), (Direction.OUT, 60, False)],
)
def test_whoever_dials_is_not_the_one_who_is_called(
    clinic: Clinic, direction: Direction, ago: int, dials: bool
) -> None:
    """T1, O10: by the call that they have begun; a try that ended otherwise in a station's death says nothing."""
    clinic.change(lambda work: a_desk(work, "101", clinic.ids["sara"]))
    told(clinic, Conversation(direction=direction, began=clinic.clock(), talks_for=None).sip()[0])
    clinic.clock.advance(timedelta(minutes=ago))
    clinic.do(set_agent_state, SetAgentState(AgentStatus.RINGING))
    (row,) = clinic.base.read(lambda session: agent_states(session, clinic.sara, clinic.clock()))
    assert (row.status, row.is_dialling) == (AgentStatus.RINGING, dials)
    clinic.do(set_agent_state, SetAgentState(AgentStatus.TALKING))
    (row,) = clinic.base.read(lambda session: agent_states(session, clinic.sara, clinic.clock()))
    assert not row.is_dialling


def test_who_was_ready_when_the_program_was_killed(clinic: Clinic) -> None:
    """O12: said by hand and at this station; a talk in between takes nothing back, and a break or leaving does."""

    def left(*said: AgentStatus) -> bool:
        for status in said:
            clinic.clock.advance(timedelta(minutes=1))
            clinic.do(set_agent_state, SetAgentState(status))
        user_id = clinic.ids["sara"]
        return clinic.base.read(lambda session: was_left_ready(session, user_id))

    assert not left()
    assert not left(AgentStatus.AWAY, AgentStatus.TALKING)
    assert left(AgentStatus.READY, AgentStatus.TALKING, AgentStatus.WRAP_UP)
    assert not left(AgentStatus.PAUSE)
    assert not left(AgentStatus.TALKING), "in a break all the while"
    assert left(AgentStatus.READY)
    assert not left(AgentStatus.AWAY)
