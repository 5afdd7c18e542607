"""Answering requests."""

from __future__ import annotations

import pytest

from crm_desktop.models.calls.call import Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.rules.open_requests import RequestClosed
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.requests.answer_request import AnswerRequest, TopicNeeded, answer_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from tests.support.process import Clinic


def test_who_was_answered_in_another_way_is_not_called_back(clinic: Clinic) -> None:
    """MIS-09: the ledger asks for nobody who has their answer."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))
    assert logged.request_id is not None
    clinic.do(answer_request, AnswerRequest(logged.request_id, clinic.ids["Price"]))
    assert clinic.row(CallbackItem, logged.callback_id).status is CallbackStatus.REACHED_US


def test_who_is_answered_in_the_talk_was_called_back(clinic: Clinic) -> None:
    """MIS-09: the talk that is going on is the try that reached the caller."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "0935 000 00 00", is_missed=True))
    assert logged.request_id is not None
    talk = clinic.do(log_call, LogCall(Direction.OUT, "0935 000 00 00"))
    clinic.do(answer_request, AnswerRequest(logged.request_id, clinic.ids["Price"]))
    clinic.do(finish_call, FinishCall(talk.call_id))
    item = clinic.row(CallbackItem, logged.callback_id)
    assert (item.status, item.attempts, item.closed_by_call_id) == (CallbackStatus.CALLED_BACK, 1, talk.call_id)


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
