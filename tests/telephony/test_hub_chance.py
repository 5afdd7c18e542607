"""Whatever engines tell and operators do: no call ends twice, none comes back, nobody talks with two (P4)."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.engines.simulator.script import Plan, Story
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can
from tests.support.telephone import (
    CALLER,
    OURS,
    THEIRS,
    HeldTime,
    HubListener,
    SilentPhone,
    a_hub,
    a_simulator,
    an_event,
)

pytestmark = pytest.mark.usefixtures("qapp")

_EVENTS = st.builds(
    an_event,
    st.sampled_from(list(EventKind)),
    st.floats(0, 20),
    provider=st.sampled_from(["sip", "ami", "cdr", "nobody"]),
    call_key=st.sampled_from(["c1", "c2"]),
    direction=st.sampled_from([None, *Direction]),
    number=st.sampled_from(["", CALLER, OURS]),
    extension=st.sampled_from(["", OURS, THEIRS]),
    linkedid=st.sampled_from(["", "L1", "L2"]),
    sip_call_id=st.sampled_from(["", "s1", "s2"]),
    action_id=st.sampled_from(["", "", "a1"]),
    code=st.sampled_from([None, 200, 486, 487]),
    reason=st.sampled_from(["", "Q.850;cause=26"]),
    transferred_to=st.sampled_from(["", "103"]),
    is_answered=st.sampled_from([None, True, False]),
    is_abandoned=st.booleans(),
    is_ours=st.booleans(),
)


def assert_sound(heard: HubListener, calls: tuple[LiveCall, ...]) -> None:
    over: set[str] = set()
    for word, call in heard.said:
        assert (
            (call.outcome is not None) == (call.ended_at is not None) == call.is_over == (word in ("ended", "recorded"))
        )
        assert call.answered_at is None or call.answered_at >= call.started_at
        assert call.ended_at is None or call.ended_at >= (call.answered_at or call.started_at)
        assert call.is_ours or not call.can
        assert word == "recorded" or call.key not in over
        if word in ("ended", "recorded"):
            over.add(call.key)
    gone = {key for key, _ in heard.joined}
    assert {call.key for call in calls}.isdisjoint(over | gone)
    assert {call.key for _, call in heard.said} >= gone
    # Whoever listens knows all calls, and that they are over.
    assert {call.key for _, call in heard.said} - over - gone == {call.key for call in calls}


@settings(max_examples=300, deadline=None)
@given(st.lists(_EVENTS, max_size=25), st.lists(st.integers(0, 24), max_size=2))
def test_no_order_of_events_of_three_engines_breaks_the_hub(events: list[CallEvent], looks: list[int]) -> None:
    """P4, telephony.md Rules 1."""
    engines = {
        "sip": SilentPhone(),
        "ami": SilentPhone("ami", Can.DIAL | Can.HANG_UP | Can.SEES_ALL),
        "cdr": SilentPhone("cdr", Can.HISTORY | Can.SEES_ALL),
    }
    time = HeldTime()
    hub, heard = a_hub(*engines.values(), time=time)
    for place, event in enumerate(events):
        engines.get(event.provider, engines["sip"]).happened.emit(event)
        if place in looks:
            time.pass_by(70, hub.look)
        assert_sound(heard, hub.calls)
    time.pass_by(13 * 3_600, hub.look)
    assert_sound(heard, hub.calls)
    assert not hub.calls
    time.pass_by(601, hub.look)
    assert not hub._book.conversations
    assert not hub._complaints._made


@pytest.mark.parametrize("seed", range(12))
def test_an_operator_who_presses_everything_never_talks_with_two(seed: int) -> None:
    """telephony.md Shape: one active call a person; P4."""
    chance = random.Random(seed)
    phone = a_simulator(seed=seed)
    hub, heard = a_hub(phone)
    for lap in range(150):
        if chance.random() < 0.3:
            rung: tuple[str, ...] = (OURS, THEIRS) if chance.random() < 0.5 else (OURS,)
            story = chance.choice([Story.ANSWERED, Story.MISSED, Story.ABANDONED])
            phone.call_in(Plan(story, f"+7701{lap:07}", rung=rung, taker=chance.choice(rung), talk_for=30.0))
        press_something(hub, chance)
        phone.run(chance.uniform(0, 6))
        talks = [call for call in hub.calls if call.is_ours and call.phase is Phase.ACTIVE]
        assert len(talks) <= 1
    phone.run()
    assert not hub.calls
    assert heard.words.count("ended") > 10
    assert_sound(heard, hub.calls)


def press_something(hub: CallHub, chance: random.Random) -> None:
    keys = [call.key for call in hub.calls] or ["gone"]
    key = chance.choice(keys)
    other = chance.choice(keys)
    wishes: list[Callable[[], object]] = [
        lambda: hub.answer(key),
        lambda: hub.answer(key),
        lambda: hub.reject(key),
        lambda: hub.hang_up(key),
        lambda: hub.hold(key),
        lambda: hub.resume(key),
        lambda: hub.mute(key, True),
        lambda: hub.send_dtmf(key, "1"),
        lambda: hub.transfer(key, "103"),
        lambda: hub.dial("09120000000"),
        lambda: hub.consult(key, "103"),
        lambda: hub.transfer_attended(key, other),
    ]
    chance.choice(wishes)()
