"""What is learnt in the talk is kept with the call and its request."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.work.request import Request
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.calls.describe_call import DescribeCall, describe_call
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from tests.support import builders as make
from tests.support.process import Clinic


def test_source_and_topic_of_an_unknown_caller_go_to_the_request(clinic: Clinic) -> None:
    """MIS-30, MIS-04: asked in the call, kept with the request that the call made."""
    channel = clinic.base.writer.write(clinic.program, lambda work: make.a_channel(work, "Friend").id)
    topic = clinic.base.writer.write(clinic.program, lambda work: make.a_dictionary(work, "Topics", "Price")[1][0].id)
    logged = clinic.do(log_call, LogCall(Direction.IN, "09350000000"))
    clinic.do(describe_call, DescribeCall(logged.call_id, channel, topic, "021", "Asks about implants"))
    call, request = clinic.row(Call, logged.call_id), clinic.row(Request, logged.request_id)
    assert (call.line, call.note) == ("021", "Asks about implants")
    assert (request.channel_id, request.topic_id, request.text) == (channel, topic, "Asks about implants")


def test_what_is_left_out_stays_as_it_was(clinic: Clinic) -> None:
    """MIS-30: a source that was not asked keeps counting as unknown; nothing is emptied."""
    logged = clinic.do(log_call, LogCall(Direction.IN, "09350000000", note="First words"))
    before = clinic.row(Request, logged.request_id).channel_id
    clinic.do(describe_call, DescribeCall(logged.call_id))
    assert clinic.row(Call, logged.call_id).note == "First words"
    assert clinic.row(Request, logged.request_id).channel_id == before


def test_a_known_callers_call_has_no_request(clinic: Clinic) -> None:
    logged = clinic.do(log_call, LogCall(Direction.IN, person_id=clinic.ids["ali"]))
    clinic.do(describe_call, DescribeCall(logged.call_id, note="Moves the visit"))
    assert clinic.row(Call, logged.call_id).note == "Moves the visit"
    assert clinic.base.read(lambda session: session.scalars(select(Request.id)).all()) == []


def test_a_call_that_is_not_there_is_refused(clinic: Clinic) -> None:
    channel = clinic.base.writer.write(clinic.program, lambda work: make.a_channel(work).id)
    assert clinic.row(Channel, channel).name
    with pytest.raises(Gone):
        clinic.do(describe_call, DescribeCall(channel))
