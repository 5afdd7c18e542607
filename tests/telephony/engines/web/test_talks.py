"""What the page tells becomes events: pure, so it is proved where there is no browser."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony import call_state
from crm_desktop.telephony.engines.web.account import WebAccount
from crm_desktop.telephony.engines.web.talks import MOST_TALKS, Talks
from crm_desktop.telephony.engines.web.words import Told, What
from crm_desktop.telephony.events import CallEvent, EventKind

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def talks() -> Talks:
    return Talks(WebAccount("wss://pbx/ws", "201", pbx="main"), lambda: AT, lambda: 5.0)


def tell(talks: Talks, what: What, key: str = "k", **facts: object) -> list[CallEvent]:
    return told(talks, what, {"key": key, **facts})


def told(talks: Talks, what: What, facts: dict[str, object]) -> list[CallEvent]:
    return talks.heard(Told(what, {"key": "k", **facts}))


def kinds(events: list[CallEvent]) -> list[EventKind]:
    return [event.kind for event in events]


def incoming(talks: Talks, key: str = "k", **facts: object) -> CallEvent:
    (event,) = tell(
        talks, What.INCOMING, key, **{"number": "+989121234567", "called": "201", "call_id": "id@x", **facts}
    )
    return event


def test_an_incoming_call(talks: Talks) -> None:
    """G5: everything that the log wants to know is in each event of the call."""
    event = incoming(talks, name="Ali")
    assert (event.kind, event.direction, event.number, event.name) == (
        EventKind.RINGING,
        Direction.IN,
        "+989121234567",
        "Ali",
    )
    assert (event.extension, event.line, event.sip_call_id, event.is_ours) == ("201", "", "id@x", True)
    assert event.pbx == "main"
    (answered,) = tell(talks, What.ANSWERED)
    assert (answered.kind, answered.number, answered.sip_call_id) == (EventKind.ANSWERED, "+989121234567", "id@x")
    assert tell(talks, What.ANSWERED) == []
    (ended,) = tell(talks, What.ENDED, by="remote", cause="Terminated")
    assert (ended.kind, ended.code) == (EventKind.ENDED, None)
    assert tell(talks, What.ENDED, by="remote") == []


@pytest.mark.parametrize(
    ("asserted", "number", "name"),
    [
        ('"Ali R" <sip:+98911@pbx;user=phone>', "+98911", "Ali R"),
        ("Ali R <sip:+98911@pbx>;x=1", "+98911", "Ali R"),
        ("<tel:+98911>, <sip:other@pbx>", "+98911", "Own"),
        ("sip:+98911@pbx;user=phone", "+98911", "Own"),
        ('"A, \\"B\\" <i>" <sip:98911@pbx>', "98911", None),
        ("<sip:anonymous@anonymous.invalid>", "201201", "Own"),
        ("", "201201", "Own"),
        ("<" * 400, "201201", None),
    ],
)
def test_the_exchange_is_believed_before_the_caller(talks: Talks, asserted: str, number: str, name: str | None) -> None:
    """P1: P-Asserted-Identity before From, and neither can deceive a reader."""
    event = incoming(talks, number="201201", name="Own", asserted=asserted)
    assert event.number == number
    assert name is None or event.name == name
    assert "<" not in event.name


def test_who_was_meant_at_first(talks: Talks) -> None:
    """P1: the line that was dialled and who sent the call on."""
    event = incoming(talks, called="88001112233", diversion='"Desk" <sip:5500@pbx>;reason=no-answer, <sip:1@pbx>')
    assert (event.line, event.diverted_from) == ("88001112233", "5500")


def test_a_telephone_whose_extension_is_not_its_name(talks: Talks) -> None:
    """P1: the log knows extensions."""
    named = Talks(WebAccount("wss://pbx/ws", "web-front", extension="201"), lambda: AT, lambda: 5.0)
    assert incoming(named, called="web-front").line == ""
    assert incoming(named, "other", called="201").line == ""
    assert incoming(named, "third", called="300").extension == "201"


@pytest.mark.parametrize(
    "reason",
    [
        'SIP;cause=200;text="Call completed elsewhere"',
        'Q.850;cause=16,SIP ;cause=200 ;text="Call Completed Elsewhere"',
        "Q.850 ; cause=26",
    ],
)
def test_answered_elsewhere_is_no_missed_call(talks: Talks, reason: str) -> None:
    """P2."""
    call = call_state.begun("x", incoming(talks))
    (event,) = tell(talks, What.ENDED, by="remote", cause="Canceled", reason=reason)
    assert event.kind is EventKind.ANSWERED_ELSEWHERE
    assert call is not None
    assert call_state.after(call, event).outcome is CallOutcome.ANSWERED_ELSEWHERE


@pytest.mark.parametrize(
    ("facts", "code", "outcome"),
    [
        ({"by": "remote", "cause": "Canceled", "code": 0}, 487, CallOutcome.MISSED),
        ({"by": "remote", "cause": "Canceled", "reason": "Q.850;cause=16"}, 487, CallOutcome.MISSED),
        ({"by": "local", "cause": "No Answer", "code": 480}, 480, CallOutcome.MISSED),
    ],
)
def test_an_unanswered_caller_is_missed(
    talks: Talks, facts: dict[str, object], code: int, outcome: CallOutcome
) -> None:
    """P4."""
    call = call_state.begun("x", incoming(talks))
    (event,) = told(talks, What.ENDED, facts)
    assert call is not None
    assert (event.code, call_state.after(call, event).outcome) == (code, outcome)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"by": "remote", "cause": "Busy", "code": 486}, CallOutcome.BUSY),
        ({"by": "remote", "cause": "Rejected", "code": 603}, CallOutcome.DECLINED),
        ({"by": "remote", "cause": "Unavailable", "code": 480}, CallOutcome.NO_ANSWER),
        ({"by": "system", "cause": "Request Timeout"}, CallOutcome.NO_ANSWER),
        ({"by": "local", "cause": "Canceled"}, CallOutcome.CANCELLED),
        ({"by": "system", "cause": "Connection Error"}, CallOutcome.FAILED),
        ({"by": "remote", "cause": "Not Found", "code": 404}, CallOutcome.FAILED),
    ],
)
def test_what_became_of_a_dialled_call(talks: Talks, facts: dict[str, object], outcome: CallOutcome) -> None:
    """O7: the result dialog of the task starts from it."""
    talks.dialled("k", "0912")
    (event,) = tell(talks, What.DIALLING, call_id="id@y")
    assert (event.direction, event.number, event.line, event.sip_call_id) == (Direction.OUT, "0912", "201", "id@y")
    assert kinds(tell(talks, What.EARLY, code=180)) == [EventKind.EARLY]
    call = call_state.begun("x", event)
    (ended,) = told(talks, What.ENDED, facts)
    assert call is not None
    assert call_state.after(call, ended).outcome is outcome


def test_declined_by_us(talks: Talks) -> None:
    """P4."""
    call = call_state.begun("x", incoming(talks))
    talk = talks.talk("k")
    assert talk is not None
    talk.is_declined = True
    (event,) = tell(talks, What.ENDED, by="local", cause="Rejected", code=486)
    assert call is not None
    assert call_state.after(call, event).outcome is CallOutcome.DECLINED


def test_who_put_whom_on_hold(talks: Talks) -> None:
    """O2."""
    incoming(talks)
    tell(talks, What.ANSWERED)
    assert kinds(tell(talks, What.HELD, by="local")) == [EventKind.HELD]
    assert kinds(tell(talks, What.RESUMED, by="local")) == [EventKind.RESUMED]
    assert kinds(tell(talks, What.HELD, by="remote")) == [EventKind.REMOTE_HELD]
    assert kinds(tell(talks, What.RESUMED, by="remote")) == [EventKind.REMOTE_RESUMED]


@pytest.mark.parametrize(
    ("steps", "by", "is_told"),
    [
        (["taken", "done"], "local", True),
        (["taken"], "remote", True),  # the exchange only hung up
        (["taken", "failed"], "remote", False),
        ([], "remote", False),  # the other side hung up before the order was read
        (["taken"], "local", False),  # we gave it up ourselves
    ],
)
def test_a_transfer_is_told_when_it_has_happened(talks: Talks, steps: list[str], by: str, is_told: bool) -> None:
    """O2."""
    incoming(talks)
    tell(talks, What.ANSWERED)
    talk = talks.talk("k")
    assert talk is not None
    talk.goes_to = "303"
    events = [event for step in steps for event in tell(talks, What.TRANSFER, step=step)]
    events += tell(talks, What.ENDED, by=by, cause="Terminated")
    assert (EventKind.TRANSFERRED in kinds(events)) is is_told
    assert kinds(events)[-1] is EventKind.ENDED
    assert events[-1].transferred_to == ""
    if is_told:
        assert events[0].transferred_to == "303"


def test_a_dead_page_ends_its_calls(talks: Talks) -> None:
    """P3."""
    incoming(talks, "one")
    incoming(talks, "two")
    talks.dialled("three", "5")
    events = talks.lost(503, "connection lost")
    assert [(event.call_key, event.kind, event.reason) for event in events] == [
        ("one", EventKind.ENDED, "connection lost"),
        ("two", EventKind.ENDED, "connection lost"),
        ("three", EventKind.ENDED, ""),
    ]
    assert tell(talks, What.DIALLING, "three") == []
    assert talks.lost(503, "") == []


def test_a_flood_is_cut(talks: Talks) -> None:
    """P22: no more calls are kept than any desk could see; a key that comes twice is one call."""
    for number in range(MOST_TALKS + 50):
        tell(talks, What.INCOMING, f"k{number}")
    assert len(talks.lost(None, "")) == MOST_TALKS
    incoming(talks)
    assert tell(talks, What.INCOMING) == []
    assert tell(talks, What.ANSWERED, "unknown") == []
