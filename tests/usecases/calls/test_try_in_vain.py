"""Nobody was there: the try is counted, and the next one planned (O4, MIS-09, P4)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.rules.callbacks import RETRY_AFTER
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.give_up_callback import CallbackOver
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.calls.try_in_vain import TryInVain, try_in_vain
from tests.support.process import Clinic

UNKNOWN = "+989350000000"


@pytest.fixture
def item(clinic: Clinic) -> CallbackItem:
    clinic.do(log_call, LogCall(Direction.IN, UNKNOWN, is_missed=True))
    clinic.clock.advance(timedelta(minutes=20))
    (made,) = clinic.rows(CallbackItem)
    return made


def test_it_is_one_try_and_the_next_is_planned(clinic: Clinic, item: CallbackItem) -> None:
    """O4: with a telephone that the program does not see."""
    clinic.do(try_in_vain, TryInVain(item.id))
    tried = clinic.row(CallbackItem, item.id)
    assert (tried.status, tried.attempts, tried.due_at) == (CallbackStatus.TRYING, 1, clinic.clock() + RETRY_AFTER)
    (call,) = clinic.rows(Call, direction=Direction.OUT)
    assert (call.status, call.e164, call.agent_id) == (CallStatus.NOT_REACHED, UNKNOWN, clinic.ids["sara"])
    assert clinic.breaches() == []


def test_what_the_telephone_has_counted_is_not_counted_again(clinic: Clinic, item: CallbackItem) -> None:
    """P4: N is pressed on the list right after the call that the program itself has seen."""
    logged = clinic.do(log_call, LogCall(Direction.OUT, UNKNOWN))
    clinic.do(finish_call, FinishCall(logged.call_id, is_no_answer=True))
    clinic.do(try_in_vain, TryInVain(item.id))
    assert clinic.row(CallbackItem, item.id).attempts == 1
    clinic.clock.advance(timedelta(minutes=30))
    clinic.do(try_in_vain, TryInVain(item.id))
    assert clinic.row(CallbackItem, item.id).attempts == 2


@pytest.mark.parametrize(("ahead", "counted"), [(timedelta(minutes=1), 1), (timedelta(hours=1), 2)])
def test_a_try_from_a_station_whose_clock_is_ahead(
    clinic: Clinic, item: CallbackItem, ahead: timedelta, counted: int
) -> None:
    """P4: N counts here, though the last try seems to be made in an hour from now."""
    clinic.clock.advance(timedelta(hours=2))
    logged = clinic.do(log_call, LogCall(Direction.OUT, UNKNOWN))
    clinic.do(finish_call, FinishCall(logged.call_id, is_no_answer=True))
    clinic.clock.advance(-ahead)
    clinic.do(try_in_vain, TryInVain(item.id))
    assert clinic.row(CallbackItem, item.id).attempts == counted


def test_somebody_known_is_tried_at_their_number(clinic: Clinic) -> None:
    """O4: the call is theirs, and no task is begun by it."""
    clinic.do(log_call, LogCall(Direction.IN, "09121234567", is_missed=True))
    (item,) = clinic.rows(CallbackItem)
    clinic.do(try_in_vain, TryInVain(item.id))
    (call,) = clinic.rows(Call, direction=Direction.OUT)
    assert (call.person_id, call.task_id, call.status) == (clinic.ids["maryam"], None, CallStatus.NOT_REACHED)


def test_who_was_reached_meanwhile_is_tried_no_more(clinic: Clinic, item: CallbackItem) -> None:
    """P4: a colleague was faster."""
    logged = clinic.do(log_call, LogCall(Direction.OUT, UNKNOWN))
    clinic.do(finish_call, FinishCall(logged.call_id))
    with pytest.raises(CallbackOver):
        clinic.do(try_in_vain, TryInVain(item.id))
