"""The log beside the exchange's records."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from crm_desktop.models.calls.call import CallStatus
from crm_desktop.queries.calls.unrecorded_calls import CdrCall, Gap, Unrecorded, unrecorded
from crm_desktop.usecases.calls.join_calls import JoinCalls, join_calls
from tests.support.phone_facts import PBX, UNKNOWN, Conversation, seconds, told
from tests.support.process import Clinic

MISSED = Conversation(number=UNKNOWN, talks_for=None)


def record_of(call: Conversation) -> CdrCall:
    return CdrCall(PBX, call.name, call.direction, call.number, call.began, call.talks_for is not None, call.extension)


def gaps(clinic: Clinic, *calls: Conversation) -> list[Unrecorded]:
    records = [record_of(call) for call in calls]
    return clinic.base.read(lambda session: unrecorded(session, records, "IR"))


def test_each_missing_call_is_named(clinic: Clinic) -> None:
    """B4: what the exchange knows by name, by number and time, and not at all."""
    by_exchange = MISSED
    by_telephone = Conversation(name="2", began=MISSED.began + timedelta(minutes=5))
    nowhere = Conversation(name="3", began=MISSED.began + timedelta(minutes=10))
    told(clinic, *by_exchange.ami())
    told(clinic, *by_telephone.sip())
    assert gaps(clinic, by_exchange, by_telephone, nowhere) == [Unrecorded(record_of(nowhere), Gap.MISSING)]


def test_what_ended_otherwise_is_named_with_its_row(clinic: Clinic) -> None:
    """B4: missed here, answered there."""
    missed = told(clinic, *MISSED.ami())
    (gap,) = gaps(clinic, replace(MISSED, talks_for=20))
    assert (gap.gap, gap.call_id, gap.status) == (Gap.OTHERWISE, missed.call_id, CallStatus.MISSED)


def test_one_row_stands_for_one_record(clinic: Clinic) -> None:
    """B4: the caller rang twice in five seconds, and the telephone saw one of them."""
    told(clinic, *MISSED.sip())
    again = replace(MISSED, name="2", began=MISSED.began + seconds(3))
    assert [gap.record.linkedid for gap in gaps(clinic, MISSED, again)] == ["2"]


def test_a_row_that_was_joined_stands_for_both(clinic: Clinic) -> None:
    """P4: the exchange's name leads to the row that stayed."""
    told(clinic, *MISSED.ami())
    told(clinic, *replace(MISSED, extension="102").sip())
    clinic.do(join_calls, JoinCalls())
    assert gaps(clinic, MISSED) == []
