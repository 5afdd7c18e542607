"""What a telephone got wrong is put right by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call, CallOutcome, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.queries.calls.call_ledger import call_ledger
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.calls.correct_call import CallGoesOn, CallTimesWrong, CorrectCall, correct_call
from tests.support.builders import acting_as
from tests.support.phone_facts import UNKNOWN, Conversation, seconds, told
from tests.support.process import Clinic

MISSED = Conversation(number=UNKNOWN, talks_for=None)
TALK = Conversation()


def corrected(clinic: Clinic, **changed: Any) -> Call:
    call = clinic.rows(Call)[-1]
    clinic.do(correct_call, CorrectCall(call.id, **changed))
    return clinic.row(Call, call.id)


def difference(clinic: Clinic) -> list[int]:
    today = MISSED.began.date()
    rows = clinic.base.read(
        lambda session: call_ledger(session, clinic.sara, today, today + timedelta(days=1), "Asia/Tehran")
    )
    return [row.difference for row in rows]


def statuses(clinic: Clinic) -> list[CallbackStatus]:
    return [item.status for item in clinic.rows(CallbackItem)]


def test_a_missed_call_that_was_a_talk(clinic: Clinic) -> None:
    """B4, P4: nobody is owed a call, and the ledger balances; a late record does not unsay it."""
    told(clinic, *MISSED.ami())
    call = corrected(clinic, outcome=CallOutcome.ANSWERED, talk_for=40)
    assert (call.status, call.talk_for, call.callback_id) == (CallStatus.LOGGED, 40, None)
    assert (statuses(clinic), difference(clinic)) == ([CallbackStatus.REACHED_US], [0])
    assert clinic.rows(Request)[0].status is RequestStatus.ANSWERED
    told(clinic, MISSED.cdr())
    assert clinic.rows(Call)[0].status is CallStatus.LOGGED


def test_a_talk_that_was_none(clinic: Clinic) -> None:
    """B4: what it had closed is owed again, with this one; a record that says "answered" does not unsay it."""
    told(clinic, *replace(MISSED, number=TALK.number).ami())
    talk = replace(TALK, name="2", began=MISSED.ended_at + timedelta(minutes=1), is_ours=False)
    told(clinic, *talk.ami())
    assert statuses(clinic) == [CallbackStatus.REACHED_US]
    call = corrected(clinic, outcome=CallOutcome.ABANDONED)
    assert (call.status, call.talk_for, call.answered_at) == (CallStatus.ABANDONED, None, None)
    assert (statuses(clinic), difference(clinic)) == ([CallbackStatus.TRYING], [0])
    told(clinic, talk.cdr())
    assert clinic.row(Call, call.id).status is CallStatus.ABANDONED


def test_a_call_of_the_other_direction(clinic: Clinic) -> None:
    """G5: missed is an incoming call's word; an outgoing one reached nobody."""
    told(clinic, *MISSED.ami())
    call = corrected(clinic, direction=Direction.OUT)
    assert (call.direction, call.status, call.callback_id) == (Direction.OUT, CallStatus.NOT_REACHED, None)
    assert difference(clinic) == [0]


def test_a_try_that_was_a_talk_counts_once(clinic: Clinic) -> None:
    """MIS-09: the exchange had said "no answer"."""
    told(clinic, *MISSED.ami())
    out = Conversation(
        name="2", number=UNKNOWN, direction=Direction.OUT, began=MISSED.ended_at + timedelta(minutes=5),
        talks_for=None, in_vain=CallOutcome.NO_ANSWER,
    )  # fmt: skip
    told(clinic, *out.ami())
    corrected(clinic, outcome=CallOutcome.ANSWERED)
    (item,) = clinic.rows(CallbackItem)
    assert (item.status, item.attempts) == (CallbackStatus.CALLED_BACK, 1)


def test_who_when_and_how_long(clinic: Clinic) -> None:
    """G5: the number, its person, the moments, the line and the note."""
    told(clinic, *replace(MISSED, talks_for=60, is_ours=False).ami())
    call = corrected(
        clinic, number=TALK.number, person_id=clinic.ids["maryam"], line="200", note="It was her",
        answered_at=MISSED.began + seconds(20), ended_at=MISSED.began + seconds(50),
    )  # fmt: skip
    assert (call.e164, call.person_id, call.line, call.note) == (
        "+989121234567",
        clinic.ids["maryam"],
        "200",
        "It was her",
    )
    assert (call.ring_for, call.talk_for) == (20, 30)


def test_what_cannot_be(clinic: Clinic) -> None:
    """G5: no end before the beginning, nothing in the future, nothing while they talk, nobody without the right."""
    told(clinic, *TALK.sip()[:2])
    with pytest.raises(CallGoesOn):
        corrected(clinic, note="So soon")
    told(clinic, TALK.sip()[-1])
    for moments in ({"ended_at": TALK.began - seconds(1)}, {"ended_at": clinic.clock() + timedelta(hours=1)}):
        with pytest.raises(CallTimesWrong):
            corrected(clinic, **moments)
    guest = acting_as(User(id=clinic.ids["reza"], display_name="Reza"), without=(Right.CALLS_CHANGE,))
    with pytest.raises(NoRight):
        clinic.do(correct_call, CorrectCall(clinic.rows(Call)[0].id, note="Mine"), guest)
