"""A day and a month of calls are the same for the same seed, and as mixed as a clinic's (B15, telephony.md Tests)."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest

from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.telephony.engines.simulator.days import Traffic, a_day, a_month, events_of
from crm_desktop.telephony.engines.simulator.script import Clinic, Story
from crm_desktop.telephony.events import EventKind
from tests.support.telephone import a_hub, a_simulator

pytestmark = pytest.mark.usefixtures("qapp")

DAY = date(2026, 10, 7)
NUMBERS = tuple(f"+98912000{place:04}" for place in range(200))
CLINIC = Clinic(extensions=tuple(str(101 + place) for place in range(12)))
TRAFFIC = Traffic(CLINIC, calls_a_day=300, numbers=NUMBERS, names=("Front Desk", "علی رضایی"))


def test_the_same_seed_makes_the_same_day_and_another_one_another() -> None:
    """B15: a recorded day can be told again."""
    assert a_day(TRAFFIC, DAY, 7) == a_day(TRAFFIC, DAY, 7)
    assert a_day(TRAFFIC, DAY, 7) != a_day(TRAFFIC, DAY, 8)
    assert a_day(TRAFFIC, DAY, 7) != a_day(TRAFFIC, DAY + timedelta(days=1), 7)


def test_a_day_has_every_kind_of_call_and_its_hours() -> None:
    """B15: queues, ring groups, transfers, abandons, hidden and shared numbers."""
    day = a_day(TRAFFIC, DAY)
    assert {one.plan.story for one in day} == set(Story)
    assert any(not one.plan.number for one in day)
    assert any(len(one.plan.rung) > 1 and one.plan.queue for one in day)
    assert max(Counter(one.plan.number for one in day if one.plan.number in NUMBERS).values()) > 3
    hours = Counter(one.events[0].at.hour for one in day)
    assert hours[10] > hours[18]
    assert len({one.call_key for one in day}) == len(day)
    assert [one.events[0].at for one in day] == sorted(one.events[0].at for one in day)


def test_no_telephone_talks_with_two_at_once() -> None:
    """B15: the exchange would not do it either."""
    until: dict[str, tuple[object, object]] = {}
    for one in a_day(TRAFFIC, DAY):
        truth = one.truth
        assert truth.started_at is not None
        if truth.answered_by and truth.answered_at and one.plan.story is Story.ANSWERED:
            before = until.get(truth.answered_by)
            assert before is None or before[1] <= truth.started_at, one  # type: ignore[operator]  # both are moments
            until[truth.answered_by] = (truth.started_at, truth.ended_at)


def test_events_of_a_day_come_in_the_order_of_time() -> None:
    """Conversations overlap (telephony.md)."""
    day = a_day(TRAFFIC, DAY)
    events = list(events_of(day))
    assert [event.at for event in events] == sorted(event.at for event in events)
    assert len(events) == sum(len(one.events) for one in day)
    overlapping = [one for one, two in pairwise(events) if one.call_key != two.call_key]
    assert len(overlapping) > len(day)


def test_a_whole_day_through_the_hub_is_the_day_as_it_was() -> None:
    """telephony.md Rules 1–3, P4: as many conversations, and each with its own end."""
    day = a_day(TRAFFIC, DAY)
    phone = a_simulator()
    hub, heard = a_hub(phone)
    phone.replay(events_of(day))
    phone.run()
    assert not hub.calls
    known = {call.linkedid: call for _, call in heard.said}
    assert {key: call.outcome for key, call in known.items()} == {one.call_key: one.truth.outcome for one in day}
    missed = sum(one.truth.is_missed for one in day)
    unanswered = (CallOutcome.MISSED, CallOutcome.ABANDONED, CallOutcome.DECLINED)
    assert sum(call.outcome in unanswered for call in known.values()) == missed > 10


def test_a_month_is_told_one_conversation_at_a_time() -> None:
    """H's 45,000 calls must not stand in memory at once (B15)."""
    month = a_month(Traffic(calls_a_day=1_500), DAY, days=2)
    first = next(month)
    assert first.events[0].at.date() == DAY
    rest = list(month)
    assert 2_700 < len(rest) < 3_800
    assert rest[-1].events[0].at.date() == DAY + timedelta(days=1)
    assert all(one.events[-1].kind is EventKind.ENDED for one in rest)
