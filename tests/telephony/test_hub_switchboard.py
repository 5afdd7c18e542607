"""Two engines see one call in every order there is: one LiveCall with the same outcome (telephony.md Rules 1–3)."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.hub_watch import MOST_KEPT
from crm_desktop.telephony.live_call import LiveCall
from crm_desktop.telephony.softphone import Can
from tests.support.telephone import (
    CALLER,
    OURS,
    THEIRS,
    HeldTime,
    HubListener,
    SilentPhone,
    a_hub,
    an_event,
    dials,
    ends,
    is_answered,
    moment,
    rings,
    seen_by_exchange,
)

pytestmark = pytest.mark.usefixtures("qapp")

K = EventKind
EXCHANGE = Can.DIAL | Can.HANG_UP | Can.TRANSFER | Can.SEES_ALL
LOST_RACE = "Q.850;cause=26"
THEIR_LEG: dict[str, Any] = {"extension": THEIRS, "is_ours": False}


def of_exchange(*events: CallEvent) -> list[CallEvent]:
    return [seen_by_exchange(event) for event in events]


def of_phone(*events: CallEvent) -> list[CallEvent]:
    return [replace(event, sip_call_id="s1") for event in events]


def all_orders(first: Sequence[CallEvent], second: Sequence[CallEvent]) -> Iterator[list[CallEvent]]:
    """Each engine's own order kept."""
    size = len(first) + len(second)
    for places in combinations(range(size), len(first)):
        mine, theirs = iter(first), iter(second)
        yield [next(mine) if place in places else next(theirs) for place in range(size)]


STORIES: dict[str, tuple[list[CallEvent], list[CallEvent], CallOutcome]] = {
    "answered here": (
        of_phone(rings(0), is_answered(4), an_event(K.HELD, 9), an_event(K.RESUMED, 12), ends(60)),
        of_exchange(rings(0, sip_call_id="s1"), is_answered(4), ends(60)),
        CallOutcome.ANSWERED,
    ),
    "answered elsewhere": (
        of_phone(rings(0), an_event(K.ANSWERED_ELSEWHERE, 4)),
        of_exchange(
            rings(0, **THEIR_LEG, sip_call_id="s2"),
            rings(0, sip_call_id="s1"),
            is_answered(4, **THEIR_LEG),
            an_event(K.LEG_ENDED, 4, extension=OURS, is_ours=True, reason=LOST_RACE),
            ends(60),
        ),
        CallOutcome.ANSWERED,
    ),
    "nobody answered": (
        of_phone(rings(0), ends(20, 487)),
        of_exchange(rings(0, **THEIR_LEG), rings(0, sip_call_id="s1"), ends(20, 487)),
        CallOutcome.MISSED,
    ),
    "left the queue": (
        of_phone(rings(0), ends(20, 487)),
        of_exchange(rings(0, queue="front", sip_call_id="s1"), ends(20, is_abandoned=True)),
        CallOutcome.ABANDONED,
    ),
    "declined here, taken there": (
        of_phone(rings(0), ends(3, 603)),
        of_exchange(
            rings(0, sip_call_id="s1"),
            rings(0, **THEIR_LEG),
            an_event(K.LEG_ENDED, 3, extension=OURS, is_ours=True, code=603),
            is_answered(5, **THEIR_LEG),
            ends(60),
        ),
        CallOutcome.ANSWERED,
    ),
    "passed on": (
        of_phone(rings(0), is_answered(2), an_event(K.TRANSFERRED, 30, transferred_to="103"), ends(30)),
        of_exchange(
            rings(0, sip_call_id="s1"),
            is_answered(2),
            an_event(K.TRANSFERRED, 30, transferred_to="103"),
            is_answered(33, extension="103", is_ours=False),
            ends(90),
        ),
        CallOutcome.TRANSFERRED,
    ),
    "we called, they answered": (
        of_phone(dials(0), an_event(K.EARLY, 1), is_answered(6), ends(60)),
        of_exchange(dials(0, sip_call_id="s1"), an_event(K.EARLY, 1), is_answered(6), ends(60)),
        CallOutcome.ANSWERED,
    ),
    "we called, they were busy": (
        of_phone(dials(0), ends(2, 486)),
        of_exchange(dials(0, sip_call_id="s1"), ends(2, 486)),
        CallOutcome.BUSY,
    ),
    "the caller hides, and the exchange names the leg late": (
        of_phone(rings(0, ""), is_answered(4), ends(60)),
        of_exchange(rings(0, "", extension=""), rings(0, "", sip_call_id="s1"), is_answered(4), ends(60)),
        CallOutcome.ANSWERED,
    ),
}


def told_in_order(events: Sequence[CallEvent]) -> HubListener:
    phone, exchange = SilentPhone(), SilentPhone("ami", EXCHANGE)
    _, heard = a_hub(phone, exchange)
    for event in events:
        (phone if event.provider == "sip" else exchange).tell(event)
    return heard


def last_words(heard: HubListener) -> list[LiveCall]:
    """How the log would know each conversation at last; what was joined is gone."""
    known = {call.key: call for _, call in heard.said}
    for gone, _ in heard.joined:
        known.pop(gone, None)
    return list(known.values())


@pytest.mark.parametrize("story", list(STORIES))
def test_every_order_of_two_engines_tells_of_one_call_with_the_same_end(story: str) -> None:
    """telephony.md Rules 1, 2, 3; P4."""
    of_sip, of_ami, outcome = STORIES[story]
    ends_seen = set()
    for events in all_orders(of_sip, of_ami):
        heard = told_in_order(events)
        (call,) = last_words(heard)
        assert call.is_over
        assert heard.words.count("ended") - sum(1 for _ in heard.joined) <= 1
        ends_seen.add(replace(call, key="", provider=""))
    (known,) = ends_seen
    assert (known.outcome, known.linkedid, known.sip_call_id) == (outcome, "L-c1", "s1")


@pytest.mark.parametrize("number", [CALLER, "101"])
def test_without_a_common_name_number_direction_and_telephone_within_five_seconds_decide(number: str) -> None:
    """telephony.md Rules 1."""
    of_sip = [rings(0, number), is_answered(4), ends(60)]
    of_ami = of_exchange(rings(3, number), is_answered(4), ends(60))
    orders = [events for events in all_orders(of_sip, of_ami) if events[0].kind is events[1].kind is K.RINGING]
    assert len(orders) == 12
    for events in orders:
        (call,) = last_words(told_in_order(events))
        assert call.outcome is CallOutcome.ANSWERED


@pytest.mark.parametrize(
    "other",
    [
        rings(6),
        rings(1, "+77021112233"),
        rings(1, extension=THEIRS),
        dials(1),
    ],
)
def test_what_differs_stays_apart(other: CallEvent) -> None:
    """telephony.md Rules 1: two callers are never taken for one."""
    phone, exchange = SilentPhone(), SilentPhone("ami", EXCHANGE)
    hub, _ = a_hub(phone, exchange)
    phone.tell(rings(0))
    exchange.tell(seen_by_exchange(other))
    assert len(hub.calls) == 2


def test_an_internal_call_is_one_though_each_side_calls_the_other_its_number() -> None:
    """telephony.md Rules 3."""
    phone, exchange = SilentPhone(), SilentPhone("ami", EXCHANGE)
    hub, heard = a_hub(phone, exchange)
    phone.tell(dials(0, THEIRS))
    exchange.tell(seen_by_exchange(rings(0.1, OURS, **THEIR_LEG)))
    (call,) = hub.calls
    assert (call.direction, call.number) == (Direction.OUT, THEIRS)
    assert "rang" not in heard.words


def test_a_queue_that_tries_us_again_rings_again_in_the_same_call() -> None:
    """telephony.md Rules 2: one row a conversation, however often it rang."""
    phone, exchange = SilentPhone(), SilentPhone("ami", EXCHANGE)
    hub, heard = a_hub(phone, exchange)
    for lap in range(3):
        at = lap * 20.0
        exchange.tell(seen_by_exchange(rings(at, queue="front")))
        phone.tell(rings(at + 0.1, call_key=f"sip{lap}"), ends(at + 15, 487, call_key=f"sip{lap}"))
        exchange.tell(seen_by_exchange(an_event(K.LEG_ENDED, at + 15, extension=OURS, is_ours=True)))
    assert len(hub.calls) == 1
    assert heard.words.count("rang") == 3
    exchange.tell(seen_by_exchange(ends(61, is_abandoned=True)))
    assert [call.outcome for call in last_words(heard)] == [CallOutcome.ABANDONED]


def test_three_hundred_callers_who_give_up_leave_nothing_behind() -> None:
    """telephony.md traps: a burst of INVITEs filled all places; the same number, within moments of each other."""
    phone, exchange, time = SilentPhone(), SilentPhone("ami", EXCHANGE), HeldTime()
    hub, heard = a_hub(phone, exchange, time=time)
    chance = random.Random(300)
    for place in range(300):
        names = {"call_key": f"c{place}", "sip_call_id": f"s{place}"}
        at = place * 0.05
        both = [rings(at, **names), seen_by_exchange(rings(at, **names))]
        over = [ends(at + 0.02, 487, **names), seen_by_exchange(ends(at + 0.02, 487, **names))]
        chance.shuffle(both)
        chance.shuffle(over)
        for event in (*both, *over):
            (phone if event.provider == "sip" else exchange).tell(event)
    assert not hub.calls
    assert heard.words.count("ended") == 300
    assert {call.outcome for call in last_words(heard)} == {CallOutcome.MISSED}
    time.pass_by(601, hub.look)
    assert not hub._book.conversations
    assert not any(
        (hub._book._by_sighting, hub._book._by_linkedid, hub._book._by_sip_id, hub._book._by_tail, hub._book._joined)
    )


def test_three_hundred_callers_without_any_common_name() -> None:
    """The fallback keeps as many calls as there were callers (telephony.md Rules 1)."""
    phone, exchange = SilentPhone(), SilentPhone("ami", EXCHANGE)
    hub, heard = a_hub(phone, exchange)
    for place in range(300):
        at, key = place * 0.05, f"c{place}"
        for kind in (rings, ends):
            event = kind(at + 0.02 * (kind is ends), call_key=key)
            phone.tell(event)
            exchange.tell(seen_by_exchange(event))
    assert not hub.calls
    assert len(last_words(heard)) == 300


def test_twenty_calls_at_once_stay_apart() -> None:
    """telephony.md Shape; a clinic's whole exchange is watched, and our own telephone has two of them."""
    phone, exchange = SilentPhone(), SilentPhone("ami", EXCHANGE)
    hub, heard = a_hub(phone, exchange)
    calls: list[dict[str, Any]] = [
        {"call_key": f"c{place}", "number": f"+7701000{place:04}", "sip_call_id": f"s{place}"} for place in range(20)
    ]
    for place, names in enumerate(calls):
        leg: dict[str, Any] = {"extension": OURS if place < 2 else str(200 + place), "is_ours": place < 2}
        exchange.tell(seen_by_exchange(rings(place * 0.1, **names, **leg)))
        if place < 2:
            phone.tell(rings(place * 0.1, **names))
    assert len(hub.calls) == 20
    assert [call.number for call in hub.calls if call.is_ours] == [calls[0]["number"], calls[1]["number"]]
    for place in range(20):
        exchange.tell(
            seen_by_exchange(is_answered(30, extension=str(200 + place), is_ours=False, call_key=f"c{place}"))
        )
    for place in reversed(range(20)):
        exchange.tell(seen_by_exchange(ends(60 + place, call_key=f"c{place}")))
        phone.tell(ends(31, 487, LOST_RACE, call_key=f"c{place}"))
    assert not hub.calls
    assert [call.outcome for call in last_words(heard)] == [CallOutcome.ANSWERED] * 20


def test_a_name_used_anew_is_a_new_call() -> None:
    """An engine that numbers its calls by their place in memory (telephony.md traps)."""
    phone = SilentPhone()
    hub, heard = a_hub(phone)
    phone.tell(rings(0, sip_call_id="s1"), ends(5, sip_call_id="s1"), rings(60, sip_call_id="s2"))
    (call,) = hub.calls
    assert call.started_at == moment(60)
    phone.tell(rings(5, sip_call_id="s2"), ends(70))
    assert heard.words == ["rang", "ended", "rang", "ended"]


def test_a_month_of_records_is_not_kept_in_memory() -> None:
    """Bounded memory: the exchange's table may have 45,000 rows to tell of."""
    table, time = SilentPhone("cdr", Can.HISTORY | Can.SEES_ALL), HeldTime()
    hub, heard = a_hub(table, time=time)
    for place in range(3 * MOST_KEPT):
        table.tell(an_event(K.CDR, place * 60.0, call_key=f"L{place}", linkedid=f"L{place}", number=f"+7701{place:07}"))
        if place % 100 == 0:
            hub.look()
    hub.look()
    assert heard.words.count("recorded") == 3 * MOST_KEPT
    assert len(hub._book.conversations) <= MOST_KEPT
