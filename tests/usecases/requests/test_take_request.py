"""Taking requests into work."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.usecases.requests.take_request import RequestTaken, TakeRequest, take_request
from tests.support.process import Clinic


def test_the_first_taker_answers_for_the_clinic(clinic: Clinic) -> None:
    """MIS-10, MIS-31: when it was answered and why so late; a second taker is told who has it."""
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.FORM, text="Price?"))
    answered_at = clinic.clock.advance(timedelta(hours=2))
    clinic.do(take_request, TakeRequest(request.id, delay_cause_id=clinic.ids["Price"]))
    taken = clinic.row(Request, request.id)
    assert (taken.status, taken.handled_by) == (RequestStatus.IN_WORK, clinic.ids["sara"])
    assert (taken.first_response_at, taken.delay_cause_id) == (answered_at, clinic.ids["Price"])
    with pytest.raises(RequestTaken) as refused:
        clinic.do(take_request, TakeRequest(request.id), clinic.reza)
    assert refused.value.facts["name"] == "Sara"
