"""What `check` finds wrong with calls that came past the rules."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.process import Clinic

NUMBER = "+989121112233"


def put(clinic: Clinic, *rows: Any) -> None:
    clinic.change(lambda work: [work.add(row) for row in rows])


def found(clinic: Clinic) -> set[str]:
    return {breach.code for breach in clinic.breaches()}


def a_call(clinic: Clinic, **values: Any) -> Call:
    told = {"status": CallStatus.LOGGED, "direction": Direction.IN, "origin": CallOrigin.PHONE, "e164": NUMBER}
    return Call(**{"id": uuid4(), "started_at": clinic.clock(), **told, **values})


def test_one_conversation_is_one_row_until_two_are_joined(clinic: Clinic) -> None:
    """Telephony rule 1: unique by exchange and its key; what another exchange calls so is another."""
    one, two = a_call(clinic, pbx="a", linkedid="7"), a_call(clinic, pbx="a", linkedid="7")
    put(clinic, one, two, a_call(clinic, pbx="b", linkedid="7"), a_call(clinic, pbx="a"), a_call(clinic, pbx="a"))
    ids = one.id, two.id
    assert found(clinic) == {"call.twice"}

    def join(work: UnitOfWork) -> None:
        work.session.get_one(Call, max(ids)).joined_into_id = min(ids)

    clinic.change(join)
    assert "call.joined_and_still_there" in found(clinic)
    clinic.change(lambda work: work.remove(work.session.get_one(Call, max(ids))))
    assert found(clinic) == set()


@pytest.mark.parametrize("status", [CallStatus.MISSED, CallStatus.ABANDONED])
def test_a_missed_caller_is_owed_an_answer(clinic: Clinic, status: CallStatus) -> None:
    """MIS-09, P4: unless it was a colleague, or nobody knows who it was."""
    anonymous = a_call(clinic, status=status, e164=None)
    colleague = a_call(clinic, status=status, is_internal=True)
    first, again, before = (a_call(clinic, status=status) for _ in range(3))
    keys: tuple[UUID, ...] = (first.id, again.id, before.id)
    put(clinic, anonymous, colleague, first)
    assert found(clinic) == {"call.missed_without_callback"}
    item = CallbackItem(id=uuid4(), call_id=keys[0], e164=NUMBER, due_at=clinic.clock(), attempts=0)
    item_id = item.id
    put(clinic, item)
    assert found(clinic) == set()
    # Whoever rings again joins the item; of before the telephone, by the number alone.
    again.callback_id = item_id
    put(clinic, again, before)
    assert found(clinic) == set()


def test_times_go_forward(clinic: Clinic) -> None:
    early = clinic.clock() - timedelta(minutes=5)
    put(clinic, a_call(clinic, answered_at=early, ended_at=early))
    assert found(clinic) == {"call.talked_before_it_rang", "call.ended_before_it_began"}


@pytest.mark.parametrize(
    ("mark", "codes"), [(0, {"call_mark.out_of_range"}), (1, set()), (5, set()), (6, {"call_mark.out_of_range"})]
)
def test_marks_are_from_one_to_five(clinic: Clinic, mark: int, codes: set[str]) -> None:
    """T4."""
    call = a_call(clinic)
    made = CallMark(call_id=call.id, criterion_id=clinic.ids["Price"], marked_by=clinic.ids["reza"], mark=mark,
                    marked_at=clinic.clock())  # fmt: skip
    put(clinic, call, made)
    assert found(clinic) == codes


def test_an_operator_does_one_thing_at_a_time(clinic: Clinic) -> None:
    """T1: two stations that were offline may each have begun a stretch."""
    at, sara, reza = clinic.clock(), clinic.ids["sara"], clinic.ids["reza"]
    over = AgentState(user_id=sara, status=AgentStatus.READY, since_at=at, until_at=at)
    open_ones = [AgentState(user_id=user, status=AgentStatus.READY, since_at=at) for user in (sara, reza)]
    put(clinic, over, *open_ones)
    assert found(clinic) == set()
    put(clinic, AgentState(user_id=sara, status=AgentStatus.PAUSE, since_at=at))
    assert found(clinic) == {"agent_state.two_at_a_time"}
    put(clinic, AgentState(user_id=reza, status=AgentStatus.PAUSE, since_at=at, until_at=at - timedelta(seconds=1)))
    assert found(clinic) == {"agent_state.two_at_a_time", "agent_state.ends_before_it_begins"}
