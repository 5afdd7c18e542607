"""The exchange's records of what happened while nobody looked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from crm_desktop.models.calls.call import Call, CallStatus
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import Task
from crm_desktop.queries.calls.cdr_marks import read_until
from crm_desktop.usecases.calls.record_history import (
    RecordAnswer,
    RecordFate,
    RecordHistory,
    RecordRefused,
    record_history,
)
from tests.support.base import NOW
from tests.support.phone_facts import PBX, UNKNOWN, Conversation, told
from tests.support.process import Clinic

NIGHT = NOW - timedelta(hours=8)
MISSED = Conversation(number=UNKNOWN, talks_for=None, began=NIGHT)


def test_each_record_is_told_what_became_of_it(clinic: Clinic) -> None:
    """P4: made, the same, enriched, and refused with the reason; one bad record holds no other up."""
    seen = Conversation(name="2", began=NIGHT + timedelta(minutes=5))
    told(clinic, *(replace(facts, sip_call_id="two") for facts in seen.sip()))
    good, known = MISSED.cdr(), seen.cdr()
    bad = (
        (replace(good, linkedid=""), RecordRefused.NO_NAME),
        (replace(good, outcome=None), RecordRefused.NOT_OVER),
        (replace(good, ended_at=NIGHT - timedelta(minutes=1)), RecordRefused.BACKWARDS),
        (replace(good, linkedid="9", started_at=NOW + timedelta(days=1), ended_at=None), RecordRefused.IN_FUTURE),
    )
    order = RecordHistory(PBX, (good, known, good, *(facts for facts, _ in bad)))
    assert clinic.do(record_history, order) == (
        RecordAnswer(RecordFate.MADE),
        RecordAnswer(RecordFate.ENRICHED),
        RecordAnswer(RecordFate.SAME),
        *(RecordAnswer(RecordFate.REFUSED, why) for _, why in bad),
    )
    assert [call.status for call in clinic.rows(Call)].count(CallStatus.MISSED) == 1


def test_a_talk_of_yesterday_is_no_work_of_today(clinic: Clinic) -> None:
    """G5: the record of a talk takes no task and makes no request; a missed one is owed a call all the same."""
    clinic.do(record_history, RecordHistory(PBX, (Conversation(began=NIGHT).cdr(),)))
    assert (clinic.rows(Task), clinic.rows(Request)) == ([], [])
    clinic.do(record_history, RecordHistory(PBX, (replace(MISSED, name="2").cdr(),)))
    assert len(clinic.rows(Request)) == 1


def test_an_old_file_moves_the_mark_not_back(clinic: Clinic) -> None:
    """telephony.md, Traps in AMI: nor does a record from the future move it on."""
    clinic.do(record_history, RecordHistory(PBX, (MISSED.cdr(),)))
    old = replace(MISSED, name="0", began=NIGHT - timedelta(days=30))
    ahead = replace(MISSED, name="3", began=NOW + timedelta(days=1))
    clinic.do(record_history, RecordHistory(PBX, (old.cdr(), ahead.cdr())))
    assert clinic.base.read(lambda session: read_until(session, PBX)) == NIGHT
