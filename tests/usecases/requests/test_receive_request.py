"""Receiving requests."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.requests.answer_request import AnswerRequest, answer_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, WhoNeeded, receive_request
from tests.rules.test_callbacks import UNKNOWN
from tests.support.process import Clinic


def test_every_contact_is_a_request_with_a_source(clinic: Clinic) -> None:
    """MIS-02, MIS-12, MIS-30: a source that was not asked counts as unknown."""
    order = ReceiveRequest(RequestKind.MESSAGE, clinic.ids["maryam"], text="What is an implant?")
    request = clinic.do(receive_request, order)
    assert (request.status, request.channel_id) == (RequestStatus.NEW, clinic.ids["unknown channel"])
    assert clinic.told(TimelineKind.REQUEST_RECEIVED)[0]["channel"] == "Unknown"


def test_a_missed_call_is_logged_and_owed_a_call_back(clinic: Clinic) -> None:
    """MIS-09: the number is enough; it stands among the call-backs as one that was written down as a call does."""
    order = ReceiveRequest(RequestKind.MISSED_CALL, phone_raw=UNKNOWN, text="Rang twice", topic_id=clinic.ids["Price"])
    request = clinic.do(receive_request, order)
    (call,), (item,) = clinic.rows(Call), clinic.rows(CallbackItem)
    assert (request.status, request.topic_id, request.text) == (RequestStatus.MISSED, order.topic_id, "Rang twice")
    assert (call.status, call.request_id, call.note) == (CallStatus.MISSED, request.id, "Rang twice")
    assert (item.call_id, item.status, item.owner_id) == (call.id, CallbackStatus.DUE, clinic.ids["sara"])
    assert clinic.breaches() == []


def test_it_joins_the_missed_call_that_waits_already(clinic: Clinic) -> None:
    """MIS-09, MIS-02: one request and one call-back for each caller, whichever form was used."""
    logged = clinic.do(log_call, LogCall(Direction.IN, UNKNOWN, is_missed=True))
    clinic.clock.advance(timedelta(minutes=5))
    order = ReceiveRequest(RequestKind.MISSED_CALL, phone_raw="+98 935 000 0000", text="Asked for a price")
    request = clinic.do(receive_request, order)
    assert (request.id, request.text) == (logged.request_id, order.text)
    assert [one.id for one in clinic.rows(CallbackItem)] == [logged.callback_id]
    assert {call.request_id for call in clinic.rows(Call)} == {request.id}


def test_a_caller_with_a_name_is_called_on_their_number(clinic: Clinic) -> None:
    """MIS-09: chosen from the list, the number is the one we have of them."""
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.MISSED_CALL, clinic.ids["maryam"]))
    (item,) = clinic.rows(CallbackItem)
    assert (request.person_id, item.person_id, item.e164) == (
        clinic.ids["maryam"],
        clinic.ids["maryam"],
        "+989121234567",
    )


def test_somebody_who_cannot_be_called_is_a_request_alone(clinic: Clinic) -> None:
    """MIS-09: without a number there is nobody to call back; without a word there is nothing at all."""
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.MISSED_CALL, text="A hidden number"))
    assert request.status is RequestStatus.MISSED
    assert clinic.rows(CallbackItem) == []
    for kind in (RequestKind.FORM, RequestKind.MISSED_CALL):
        with pytest.raises(WhoNeeded):
            clinic.do(receive_request, ReceiveRequest(kind, phone_raw=" "))


def test_what_is_told_in_a_strangers_talk_is_the_request_of_that_talk(clinic: Clinic) -> None:
    """MIS-02, O3: one contact is one request; another way than the telephone, or one that is answered, is another."""
    talk = clinic.do(log_call, LogCall(Direction.IN, UNKNOWN))
    assert talk.request_id is not None
    asked = ReceiveRequest(RequestKind.CALL, phone_raw=UNKNOWN, text="Asks about braces", call_id=talk.call_id)
    request = clinic.do(receive_request, replace(asked, topic_id=clinic.ids["Price"]))
    assert (request.id, request.text, request.topic_id) == (talk.request_id, asked.text, clinic.ids["Price"])
    assert clinic.do(receive_request, replace(asked, kind=RequestKind.MESSAGE)).id != talk.request_id
    clinic.do(answer_request, AnswerRequest(request.id))
    assert clinic.do(receive_request, asked).id != talk.request_id
    assert clinic.breaches() == []


def test_a_second_wish_of_one_talk_writes_over_nothing(clinic: Clinic) -> None:
    """MIS-02, P13: more words come behind those that are there; another topic is a request of its own."""
    talk = clinic.do(log_call, LogCall(Direction.IN, UNKNOWN))
    asked = ReceiveRequest(RequestKind.CALL, phone_raw=UNKNOWN, topic_id=clinic.ids["Price"], call_id=talk.call_id)
    clinic.do(receive_request, replace(asked, text="Asks about braces"))
    clinic.do(receive_request, replace(asked, text="Asks about braces"))
    again = clinic.do(receive_request, replace(asked, text="And about her son"))
    assert (again.id, again.text) == (talk.request_id, "Asks about braces\nAnd about her son")
    other = clinic.do(receive_request, replace(asked, topic_id=clinic.ids["No money now"], text="Complains"))
    assert (other.id != talk.request_id, other.text) == (True, "Complains")


def test_a_caller_who_asks_for_somebody_else_makes_their_request(clinic: Clinic) -> None:
    """MIS-02: whom the form names is asked for, whoever was on the line."""
    talk = clinic.do(log_call, LogCall(Direction.IN, UNKNOWN))
    asked = ReceiveRequest(RequestKind.CALL, call_id=talk.call_id, text="Asks about braces")
    other = clinic.do(receive_request, replace(asked, phone_raw="0912 765 43 21"))
    assert (other.id != talk.request_id, other.phone_raw) == (True, "0912 765 43 21")
    hers = clinic.do(receive_request, replace(asked, person_id=clinic.ids["maryam"]))
    assert (hers.id, hers.person_id) == (talk.request_id, clinic.ids["maryam"])
    assert len(clinic.rows(TimelineEntry, kind=TimelineKind.REQUEST_RECEIVED, person_id=clinic.ids["maryam"])) == 1
    his = clinic.do(receive_request, replace(asked, person_id=clinic.ids["ali"]))
    assert his.id != talk.request_id


def test_what_is_told_in_a_talk_is_kept_where_its_request_is_nobody_of_ours(clinic: Clinic) -> None:
    """MIS-02: the missed calls' request is out of reach; the desk writes down what it hears."""
    talk = clinic.do(log_call, LogCall(Direction.IN, UNKNOWN))

    def bin_it(work: UnitOfWork) -> None:
        work.remove(work.session.get_one(Request, talk.request_id))

    clinic.change(bin_it)
    asked = ReceiveRequest(RequestKind.CALL, phone_raw=UNKNOWN, call_id=talk.call_id, text="Asks about braces")
    assert clinic.do(receive_request, asked).id != talk.request_id
