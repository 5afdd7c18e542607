"""Hanging up."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.usecases.calls.finish_call import CallOver, FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from tests.support.process import Clinic


def test_a_call_is_logged_with_its_length(clinic: Clinic) -> None:
    """C24-10: seen in Calls and in the person's timeline, once."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "09121234567"))
    clinic.clock.advance(timedelta(seconds=75))
    clinic.do(finish_call, FinishCall(logged.call_id, note="Will ring again"))
    call = clinic.row(Call, logged.call_id)
    assert (call.status, call.talk_for, call.note) == (CallStatus.LOGGED, 75, "Will ring again")
    assert [told["talk_for"] for told in clinic.told(TimelineKind.CALL)] == [75]
    with pytest.raises(CallOver):
        clinic.do(finish_call, FinishCall(logged.call_id))


@pytest.mark.parametrize(
    ("direction", "status"), [(Direction.OUT, CallStatus.NOT_REACHED), (Direction.IN, CallStatus.ABANDONED)]
)
def test_without_an_answer(clinic: Clinic, direction: Direction, status: CallStatus) -> None:
    """C24-10: not reached, or the caller left; no length either way."""
    logged = clinic.do(log_call, LogCall(direction, "09121234567"))
    clinic.clock.advance(timedelta(seconds=20))
    clinic.do(finish_call, FinishCall(logged.call_id, is_no_answer=True))
    call = clinic.row(Call, logged.call_id)
    assert (call.status, call.talk_for) == (status, None)
