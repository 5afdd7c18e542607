"""Outcome from the phase before, the SIP code and the Reason header (telephony.md Shape, Rules 3, P4)."""

from dataclasses import replace

import pytest

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.call_ending import outcome_of, sip_code
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.live_call import Phase
from tests.support.telephone import a_live_call, an_event, ends, moment

_O = CallOutcome
RINGING = a_live_call()
DIALLING = a_live_call(phase=Phase.DIALLING, direction=Direction.OUT)
TALKING = a_live_call(phase=Phase.ACTIVE, answered_at=moment(3))


@pytest.mark.parametrize(
    ("code", "reason", "incoming", "outgoing"),
    [
        (None, "", _O.MISSED, _O.CANCELLED),  # baresip's word for a BYE as well as for a CANCEL
        (200, "", _O.MISSED, _O.CANCELLED),
        (487, "Request Terminated", _O.MISSED, _O.CANCELLED),
        (486, "Busy Here", _O.BUSY, _O.BUSY),
        (600, "", _O.BUSY, _O.BUSY),
        (None, "486 Busy Here", _O.BUSY, _O.BUSY),
        (None, "Busy", _O.BUSY, _O.BUSY),
        (None, "Q.850;cause=17", _O.BUSY, _O.BUSY),
        (603, "Decline", _O.DECLINED, _O.DECLINED),
        (None, "Rejected", _O.DECLINED, _O.DECLINED),
        (603, "Decline,Q.850;cause=0", _O.MISSED, _O.NO_ANSWER),  # Asterisk of a call that nobody took
        (603, "Decline,Q.850;cause=16", _O.MISSED, _O.NO_ANSWER),
        (403, "Forbidden,Q.850;cause=21", _O.DECLINED, _O.DECLINED),  # and of one that was declined
        (503, "Service Unavailable,Q.850;cause=18", _O.MISSED, _O.NO_ANSWER),
        (503, "Service Unavailable,Q.850;cause=34", _O.MISSED, _O.FAILED),
        (487, "Q.850;cause=127", _O.MISSED, _O.CANCELLED),
        (480, "", _O.MISSED, _O.NO_ANSWER),
        (408, "", _O.MISSED, _O.NO_ANSWER),
        (None, "Q.850;cause=19", _O.MISSED, _O.NO_ANSWER),
        (None, "No Answer", _O.MISSED, _O.NO_ANSWER),
        (None, "Q.850;cause=16", _O.MISSED, _O.CANCELLED),
        (404, "", _O.MISSED, _O.FAILED),
        (503, "", _O.MISSED, _O.FAILED),
        (488, "", _O.MISSED, _O.FAILED),
        (None, 'SIP;cause=200;text="Call completed elsewhere"', _O.ANSWERED_ELSEWHERE, _O.CANCELLED),
        (None, "Q.850;cause=26", _O.ANSWERED_ELSEWHERE, _O.CANCELLED),
        (487, "Answered elsewhere", _O.ANSWERED_ELSEWHERE, _O.CANCELLED),
    ],
)
def test_outcome_of_a_call_nobody_took(
    code: int | None, reason: str, incoming: CallOutcome, outgoing: CallOutcome
) -> None:
    """telephony.md Rules 3: answered elsewhere is no missed call."""
    assert outcome_of(RINGING, ends(9, code, reason)) is incoming
    assert outcome_of(DIALLING, ends(9, code, reason)) is outgoing
    assert outcome_of(replace(DIALLING, phase=Phase.EARLY), ends(9, code, reason)) is outgoing
    assert outcome_of(TALKING, ends(9, code, reason)) is _O.ANSWERED


def test_who_leaves_the_queue_has_abandoned_whatever_was_billed() -> None:
    """telephony.md traps in AMI: an abandoned call had one billed second."""
    assert outcome_of(RINGING, ends(9, 487, is_abandoned=True)) is _O.ABANDONED
    assert outcome_of(TALKING, ends(9, 487, is_abandoned=True)) is _O.ANSWERED


def test_a_talk_that_was_passed_on_is_transferred() -> None:
    """P5."""
    for passed_on in (replace(TALKING, transferred_to="103"), replace(TALKING, phase=Phase.TRANSFERRING)):
        assert outcome_of(passed_on, ends(9)) is _O.TRANSFERRED


@pytest.mark.parametrize(
    ("reason", "code"), [("SIP;cause=486", 486), ("603 Decline", 603), ("12345", None), ("", None)]
)
def test_the_code_is_read_out_of_the_reason_too(reason: str, code: int | None) -> None:
    """telephony.md traps: engines leave the code out."""
    assert sip_code(an_event(EventKind.ENDED, reason=reason)) == code
