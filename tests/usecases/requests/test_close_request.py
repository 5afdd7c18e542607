"""Closing requests that lead nowhere."""

from __future__ import annotations

import pytest

from crm_desktop.models.calls.call import Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.rules.lost_reasons import LostReasonNeeded
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.requests.close_request import CloseRequest, RequestEnd, close_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from tests.support.process import Clinic


@pytest.fixture
def missed(clinic: Clinic) -> Request:
    return clinic.do(receive_request, ReceiveRequest(RequestKind.MISSED_CALL, phone_raw="09121234567"))


def test_a_lost_request_has_a_reason(clinic: Clinic, missed: Request) -> None:
    """MIS-32: "went to a competitor" also for a missed call that was given up."""
    with pytest.raises(LostReasonNeeded):
        clinic.do(close_request, CloseRequest(missed.id, RequestEnd.LOST))
    clinic.do(close_request, CloseRequest(missed.id, RequestEnd.LOST, (clinic.ids["too far"],)))
    assert clinic.row(Request, missed.id).status is RequestStatus.LOST
    assert clinic.breaches() == []


def test_a_missed_call_that_is_closed_is_not_called_back(clinic: Clinic) -> None:
    """MIS-09: spam asks for nobody's time; the item of the ledger is given up with its request."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))
    assert logged.request_id is not None
    clinic.do(close_request, CloseRequest(logged.request_id, RequestEnd.SPAM))
    assert clinic.row(CallbackItem, logged.callback_id).status is CallbackStatus.GAVE_UP


def test_spam_needs_none(clinic: Clinic, missed: Request) -> None:
    """A6: spam and wrong numbers close without a lead."""
    clinic.do(close_request, CloseRequest(missed.id, RequestEnd.SPAM))
    assert clinic.row(Request, missed.id).status is RequestStatus.SPAM
