"""What an operator says they are doing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.queries.calls.agent_states import AgentStateRow, agent_states
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.calls.set_agent_state import NoSuchPause, OnlyAway, SetAgentState, set_agent_state
from tests.support import builders as make
from tests.support.process import Clinic


@pytest.fixture
def lunch(clinic: Clinic) -> UUID:
    return clinic.change(
        lambda work: make.a_dictionary(work, "Pauses", "Lunch", built_in=BuiltIn.PAUSE_REASON)[1][0].id
    )


def at_work(clinic: Clinic) -> list[AgentStateRow]:
    return clinic.base.read(lambda session: agent_states(session, clinic.sara, clinic.clock()))


def test_each_stretch_ends_the_one_before(clinic: Clinic, lunch: UUID) -> None:
    """O1, T1: who is what since when, and why; saying it twice says nothing new."""
    assert clinic.do(set_agent_state, SetAgentState(AgentStatus.READY)) == ""
    clinic.do(set_agent_state, SetAgentState(AgentStatus.READY))
    began = clinic.clock()
    clinic.clock.advance(timedelta(minutes=5))
    assert clinic.do(set_agent_state, SetAgentState(AgentStatus.PAUSE, lunch)) == "Lunch"
    first, second = clinic.rows(AgentState)
    assert (first.since_at, first.until_at) == (began, clinic.clock())
    assert (second.status, second.until_at, second.id.version) == (AgentStatus.PAUSE, None, 7)
    (row,) = at_work(clinic)
    assert (row.user, row.status, row.reason, row.since_at) == ("Sara", AgentStatus.PAUSE, "Lunch", clinic.clock())


def test_a_clock_that_goes_back_makes_no_stretch_end_before_it_began(clinic: Clinic) -> None:
    """T1: spans are never negative."""
    clinic.do(set_agent_state, SetAgentState(AgentStatus.READY))
    clinic.clock.advance(timedelta(minutes=-30))
    clinic.do(set_agent_state, SetAgentState(AgentStatus.AWAY))
    first = clinic.rows(AgentState, status=AgentStatus.READY)[0]
    assert first.until_at == first.since_at


def test_only_oneself_is_spoken_for(clinic: Clinic) -> None:
    """O1: of a colleague it may be said that they are away, by whoever may review their calls."""
    clinic.do(set_agent_state, SetAgentState(AgentStatus.READY), clinic.reza)
    with pytest.raises(OnlyAway):
        clinic.do(set_agent_state, SetAgentState(AgentStatus.PAUSE, user_id=clinic.ids["reza"]))
    narrow = replace(
        clinic.sara, rights={**clinic.sara.rights, Right.CALLS_CHANGE: Scope.OWN, Right.CALLS_REVIEW: Scope.OWN}
    )
    with pytest.raises(NoRight):
        clinic.do(set_agent_state, SetAgentState(AgentStatus.AWAY, user_id=clinic.ids["reza"]), narrow)
    clinic.do(set_agent_state, SetAgentState(AgentStatus.READY), narrow)
    assert [row.user for row in at_work(clinic)] == ["Reza", "Sara"]
    clinic.do(set_agent_state, SetAgentState(AgentStatus.AWAY, user_id=clinic.ids["reza"]))
    assert [row.user for row in at_work(clinic)] == ["Sara"]
    with pytest.raises(NoRight):
        clinic.do(set_agent_state, SetAgentState(AgentStatus.READY), clinic.program)


def test_a_reason_is_one_of_the_clinic_s_for_a_break(clinic: Clinic, lunch: UUID) -> None:
    """O1: nobody is ready because of lunch, and no topic is a break."""
    with pytest.raises(NoSuchPause):
        clinic.do(set_agent_state, SetAgentState(AgentStatus.READY, lunch))
    with pytest.raises(NoSuchPause):
        clinic.do(set_agent_state, SetAgentState(AgentStatus.PAUSE, clinic.ids["Price"]))
