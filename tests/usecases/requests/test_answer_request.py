"""Answering requests."""

from __future__ import annotations

import pytest

from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.rules.open_requests import RequestClosed
from crm_desktop.usecases.requests.answer_request import AnswerRequest, TopicNeeded, answer_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from tests.support.process import Clinic


def test_an_answer_names_the_topic(clinic: Clinic) -> None:
    """MIS-04, A6: a request may close without a lead, but not without its topic."""
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.WALK_IN, text="Price?"))
    with pytest.raises(TopicNeeded):
        clinic.do(answer_request, AnswerRequest(request.id))
    clinic.do(answer_request, AnswerRequest(request.id, clinic.ids["Price"]))
    answered = clinic.row(Request, request.id)
    assert (answered.status, answered.first_response_at) == (RequestStatus.ANSWERED, clinic.clock())
    with pytest.raises(RequestClosed):
        clinic.do(answer_request, AnswerRequest(request.id, clinic.ids["Price"]))
