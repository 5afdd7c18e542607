"""Closing requests that lead nowhere."""

from __future__ import annotations

import pytest

from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.rules.lost_reasons import LostReasonNeeded
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


def test_spam_needs_none(clinic: Clinic, missed: Request) -> None:
    """A6: spam and wrong numbers close without a lead."""
    clinic.do(close_request, CloseRequest(missed.id, RequestEnd.SPAM))
    assert clinic.row(Request, missed.id).status is RequestStatus.SPAM
