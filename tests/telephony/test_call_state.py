"""Every transition of a conversation, and that no order of events makes an impossible one (telephony.md Shape, P4)."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.call_ending import CONNECTION_LOST
from crm_desktop.telephony.call_state import MOST_LEGS, after, begun, lost
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.live_call import LiveCall, Phase
from tests.support.telephone import (
    CALLER,
    OURS,
    THEIRS,
    a_live_call,
    an_event,
    dials,
    ends,
    is_answered,
    moment,
    rings,
)

K = EventKind
P = Phase


def told(*events: CallEvent, sees_all: bool = False) -> LiveCall:
    call = begun("1", events[0])
    assert call is not None
    for event in events[1:]:
        call = after(call, event, sees_all=sees_all)
    return call


def in_phase(phase: Phase, direction: Direction) -> LiveCall:
    talking = phase in (P.ACTIVE, P.HELD, P.TRANSFERRING, P.ENDED)
    return a_live_call(
        phase=phase,
        direction=direction,
        answered_at=moment(2) if talking else None,
        ended_at=moment(3) if phase is P.ENDED else None,
        outcome=CallOutcome.ANSWERED if phase is P.ENDED else None,
    )


# What each event makes of each phase; what is not named changes nothing.
TABLE: dict[EventKind, dict[Phase, Phase]] = {
    K.RINGING: {},
    K.DIALLING: {},
    K.EARLY: {P.DIALLING: P.EARLY},
    K.ANSWERED: {P.RINGING: P.ACTIVE, P.DIALLING: P.ACTIVE, P.EARLY: P.ACTIVE, P.TRANSFERRING: P.ACTIVE},
    K.HELD: {P.ACTIVE: P.HELD, P.TRANSFERRING: P.HELD},
    K.RESUMED: {P.HELD: P.ACTIVE, P.TRANSFERRING: P.ACTIVE},
    K.REMOTE_HELD: {},
    K.REMOTE_RESUMED: {},
    K.TRANSFERRED: {P.ACTIVE: P.TRANSFERRING, P.HELD: P.TRANSFERRING},
    K.ANSWERED_ELSEWHERE: {P.RINGING: P.ENDED},
    K.LEG_ENDED: {},
    K.ENDED: dict.fromkeys(Phase, P.ENDED),
    K.ENGINE_UP: {},
    K.ENGINE_DOWN: {},
    K.CDR: {},
}


@pytest.mark.parametrize("phase", list(Phase))
@pytest.mark.parametrize("kind", list(EventKind))
def test_every_event_in_every_phase(kind: EventKind, phase: Phase) -> None:
    """P4: no state but those of the plan."""
    direction = Direction.OUT if phase in (P.DIALLING, P.EARLY) else Direction.IN
    call = after(in_phase(phase, direction), an_event(kind, 5, transferred_to="103"))
    assert call.phase is TABLE[kind].get(phase, phase)


def test_an_incoming_call_from_ring_to_end() -> None:
    """B1: what the log needs of a talk."""
    call = told(rings(0), is_answered(4), an_event(K.HELD, 5), an_event(K.RESUMED, 6), ends(64))
    assert (call.phase, call.outcome, call.is_ours) == (P.ENDED, CallOutcome.ANSWERED, True)
    assert (call.started_at, call.answered_at, call.ended_at) == (moment(0), moment(4), moment(64))
    assert [(leg.extension, leg.answered_at, leg.ended_at, leg.end_cause) for leg in call.legs] == [
        (OURS, moment(4), moment(64), "hung_up")
    ]


def test_an_outgoing_call_from_dialling_to_end() -> None:
    """FC-44."""
    call = told(dials(0), an_event(K.EARLY, 1))
    assert (call.phase, call.direction) == (P.EARLY, Direction.OUT)
    assert after(call, is_answered(6)).answered_at == moment(6)
    assert after(call, ends(6, 486)).outcome is CallOutcome.BUSY


def test_our_own_order_rings_us_first_and_is_still_outgoing() -> None:
    """telephony.md traps in AMI: Originate shows the number we called as the caller."""
    call = told(rings(0, action_id="crm-1"))
    assert (call.phase, call.direction) == (P.DIALLING, Direction.OUT)


def test_a_ring_group_that_somebody_else_won() -> None:
    """telephony.md Rules 2: one conversation, a leg a telephone."""
    call = told(
        rings(0),
        rings(0.1, extension=THEIRS, is_ours=False),
        is_answered(3, extension=THEIRS, is_ours=False),
        an_event(K.LEG_ENDED, 3.1, extension=OURS, is_ours=True, reason="Q.850;cause=26"),
        sees_all=True,
    )
    assert (call.phase, call.extension, call.is_ours) == (P.ACTIVE, THEIRS, False)
    over = after(call, ends(60), sees_all=True)
    assert over.outcome is CallOutcome.ANSWERED
    assert [(leg.extension, leg.end_cause) for leg in over.legs] == [(OURS, "answered_elsewhere"), (THEIRS, "hung_up")]


def test_the_lost_race_ends_the_call_of_the_telephone_that_lost_it() -> None:
    """telephony.md Rules 3."""
    for event in (an_event(K.ANSWERED_ELSEWHERE, 3), ends(3, 200, 'SIP;cause=200;text="Call completed elsewhere"')):
        assert told(rings(0), event).outcome is CallOutcome.ANSWERED_ELSEWHERE
    # Whoever talks has not lost it; and an exchange goes on telling of the talk.
    assert told(rings(0), is_answered(2), an_event(K.ANSWERED_ELSEWHERE, 3)).phase is P.ACTIVE
    seen = told(rings(0), an_event(K.ANSWERED_ELSEWHERE, 3, extension=OURS, is_ours=True), sees_all=True)
    assert (seen.phase, seen.is_ours) == (P.RINGING, False)


def test_a_transfer_that_succeeds_and_one_that_comes_back() -> None:
    """P5."""
    passed_on = told(rings(0), is_answered(2), an_event(K.TRANSFERRED, 9, transferred_to="103"))
    assert passed_on.phase is P.TRANSFERRING
    over = after(passed_on, ends(10))
    assert (over.outcome, over.transferred_to) == (CallOutcome.TRANSFERRED, "103")
    back = after(passed_on, an_event(K.RESUMED, 12))
    assert (back.phase, back.transferred_to) == (P.ACTIVE, "")
    taken = after(after(passed_on, rings(10, extension="103", is_ours=False)), is_answered(12, extension="103"))
    assert (taken.phase, taken.extension, taken.transferred_to) == (P.ACTIVE, OURS, "103")
    assert [leg.answered_at for leg in taken.legs] == [moment(2), moment(12)]


def test_after_the_end_only_the_exchanges_record_counts() -> None:
    """telephony.md Shape."""
    over = told(rings(0), ends(9))
    for kind in EventKind:
        if kind is not K.CDR:
            assert after(over, an_event(kind, 20, extension=OURS, is_ours=True)) == over
    record = an_event(
        K.CDR, 0, is_answered=True, answered_at=moment(8), ended_at=moment(30), recording="/r/1.wav", linkedid="L1"
    )
    known = after(over, record)
    assert (known.outcome, known.answered_at, known.ended_at) == (CallOutcome.ANSWERED, moment(8), moment(30))
    assert (known.recording, known.linkedid, known.number) == ("/r/1.wav", "L1", CALLER)
    assert after(known, record) == known


def test_a_record_never_takes_an_answer_back_and_ends_nothing_that_lives() -> None:
    """telephony.md Rules 1: sources may contradict each other; somebody who talked did talk."""
    talking = told(rings(0), is_answered(2))
    record = an_event(K.CDR, 0, is_answered=False, is_abandoned=True, recording="/r/2.wav")
    assert after(talking, record).phase is P.ACTIVE
    over = after(after(talking, ends(9)), record)
    assert (over.outcome, over.recording) == (CallOutcome.ANSWERED, "/r/2.wav")


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"is_answered": True, "answered_at": moment(4)}, CallOutcome.ANSWERED),
        ({"is_answered": True, "answered_at": moment(4), "transferred_to": "103"}, CallOutcome.TRANSFERRED),
        ({"is_answered": False}, CallOutcome.MISSED),
        ({"is_answered": False, "is_abandoned": True}, CallOutcome.ABANDONED),
        ({"is_answered": False, "direction": Direction.OUT, "code": 486}, CallOutcome.BUSY),
        ({"is_answered": None}, CallOutcome.MISSED),
    ],
)
def test_a_conversation_known_from_its_record_alone(facts: dict[str, Any], outcome: CallOutcome) -> None:
    """telephony.md traps in AMI: missed calls while the program was off come from the records."""
    call = begun("1", an_event(K.CDR, 0, ended_at=moment(20), extension=OURS, **{"direction": Direction.IN} | facts))
    assert call is not None
    assert (call.phase, call.outcome, call.ended_at) == (P.ENDED, outcome, moment(20))
    assert [leg.extension for leg in call.legs] == [OURS]


def test_the_leg_of_a_record_whose_clock_is_ahead_is_still_possible() -> None:
    """telephony.md Rules 1: the exchange's clock is not the workstation's."""
    known = told(rings(0, extension=""), ends(9), an_event(K.CDR, 60, is_answered=True, extension=OURS))
    (leg,) = known.legs
    assert leg.answered_at is not None
    assert leg.ended_at is not None
    assert leg.started_at <= leg.answered_at <= leg.ended_at


def test_an_engine_that_went_down_takes_its_calls_along() -> None:
    """telephony.md Shape: the connection was lost, nobody was missed."""
    down = an_event(K.ENGINE_DOWN, 30)
    call = lost(told(rings(0), is_answered(2)), down)
    assert (call.outcome, call.reason, call.ended_at) == (CallOutcome.FAILED, CONNECTION_LOST, moment(30))
    over = told(rings(0), ends(9))
    assert lost(over, down) is over


def test_a_call_that_was_on_when_the_program_came_up() -> None:
    """B1: events of a talk whose ring nobody saw."""
    call = told(is_answered(0, direction=Direction.IN, number=CALLER))
    assert (call.phase, call.answered_at, [leg.answered_at for leg in call.legs]) == (P.ACTIVE, moment(0), [moment(0)])
    assert begun("1", ends(0)) is None
    assert begun("1", an_event(K.LEG_ENDED)) is None


def test_any_event_may_say_where_the_exchange_writes() -> None:
    """telephony.md Rules 6: recordings are preferably made by the exchange."""
    assert told(rings(0), is_answered(2, recording="/r/1.wav"), ends(9, recording="/r/2.wav")).recording == "/r/1.wav"


def test_a_queue_that_rings_all_afternoon_keeps_its_legs_few() -> None:
    """Bounded memory."""
    call = told(rings(0))
    for lap in range(500):
        call = after(call, an_event(K.LEG_ENDED, lap, extension=OURS), sees_all=True)
        call = after(call, rings(lap), sees_all=True)
    assert len(call.legs) == MOST_LEGS


_EVENTS = st.builds(
    an_event,
    st.sampled_from(list(EventKind)),
    st.floats(-100, 100),
    direction=st.sampled_from([None, *Direction]),
    number=st.sampled_from(["", CALLER]),
    extension=st.sampled_from(["", OURS, THEIRS]),
    code=st.sampled_from([None, 200, 404, 486, 487, 603]),
    reason=st.sampled_from(["", "Q.850;cause=26", "Busy"]),
    action_id=st.sampled_from(["", "a1"]),
    transferred_to=st.sampled_from(["", "103"]),
    is_answered=st.sampled_from([None, True, False]),
    answered_at=st.sampled_from([None, moment(-5), moment(5)]),
    ended_at=st.sampled_from([None, moment(-9), moment(9)]),
    is_abandoned=st.booleans(),
    is_ours=st.booleans(),
)


def assert_possible(call: LiveCall) -> None:
    assert (call.outcome is not None) == (call.ended_at is not None) == call.is_over
    assert call.answered_at is None or call.answered_at >= call.started_at
    assert call.ended_at is None or call.ended_at >= (call.answered_at or call.started_at)
    assert call.answered_at is not None or call.phase not in (P.ACTIVE, P.HELD, P.TRANSFERRING)
    assert call.answered_at is None or call.phase not in (P.RINGING, P.DIALLING, P.EARLY)
    assert call.phase is not P.RINGING or call.direction is Direction.IN
    assert call.phase not in (P.DIALLING, P.EARLY) or call.direction is Direction.OUT
    if call.outcome in (CallOutcome.ANSWERED, CallOutcome.TRANSFERRED):
        assert call.answered_at is not None
    if call.outcome in (CallOutcome.MISSED, CallOutcome.ABANDONED, CallOutcome.CANCELLED, CallOutcome.NO_ANSWER):
        assert call.answered_at is None
    for leg in call.legs:
        assert leg.answered_at is None or leg.answered_at >= leg.started_at
        assert leg.ended_at is None or leg.ended_at >= (leg.answered_at or leg.started_at)
        assert leg.ended_at is not None or not call.is_over


@settings(max_examples=400, deadline=None)
@given(st.lists(_EVENTS, min_size=1, max_size=14), st.booleans())
def test_no_order_of_events_makes_an_impossible_call(events: list[CallEvent], sees_all: bool) -> None:
    """P4: clocks go back, events come twice, late, or for another call."""
    call: LiveCall | None = None
    for event in events:
        before = call
        call = begun("1", event) if before is None else after(before, event, sees_all=sees_all)
        if call is None:
            continue
        assert_possible(call)
        if before is not None and before.is_over:
            assert call.is_over
            assert before.answered_at is None or call.answered_at == before.answered_at
    if call is not None:
        assert_possible(lost(call, an_event(K.ENGINE_DOWN, 1)))
        assert call.started_at <= moment(100) + timedelta(seconds=1)
