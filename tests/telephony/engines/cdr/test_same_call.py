"""A call is the same call whether SIP saw it, the manager, both, or the records told of it later (G5, P4)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.engines.ami import snapshot
from crm_desktop.telephony.engines.ami.client import AmiPhone
from crm_desktop.telephony.engines.cdr.fold import fold_rows
from crm_desktop.telephony.engines.cdr.rows import CdrRow, columns_of
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.live_call import LiveCall
from crm_desktop.telephony.softphone import Softphone
from tests.support.ami_scene import CALLER, Scene, exchange
from tests.support.ami_server import capture, said

pytestmark = pytest.mark.usefixtures("qapp")

AT = datetime(2026, 11, 21, 14, 37, 40, tzinfo=UTC)
OUTCOMES = {
    "answered": CallOutcome.ANSWERED,
    "missed_cancel": CallOutcome.MISSED,
    "group_answered_elsewhere": CallOutcome.ANSWERED,
}
SIP_ENDS = {"answered": ("", 200), "missed_cancel": ("", 487)}


class Teller(Softphone):
    """An engine that tells what a test lets it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class Station:
    def __init__(self) -> None:
        self.clock, self.mono = FrozenClock(AT), 0.0
        self.hub = CallHub(self.clock, lambda: self.mono)
        self.calls: dict[str, LiveCall] = {}
        self.rings: list[LiveCall] = []
        self.hub.rang.connect(self.rings.append)
        for signal in (self.hub.rang, self.hub.changed, self.hub.ended, self.hub.recorded):
            signal.connect(self._keep)
        self.hub.joined.connect(lambda gone, _: self.calls.pop(gone, None))
        self.sip, self.cdr = Teller("sip"), Teller("cdr")
        self.ami = AmiPhone(exchange(), clock=self.clock, mono=lambda: self.mono)
        for engine in (self.sip, self.ami, self.cdr):
            self.hub.add(engine)

    def _keep(self, call: object) -> None:
        assert isinstance(call, LiveCall)
        self.calls[call.key] = call

    def one(self) -> LiveCall:
        (call,) = self.calls.values()
        return call


def by_manager(name: str, *, knows_call_id: bool = True) -> Iterator[CallEvent]:
    scene = Scene()
    scene.clock.set(AT)
    for block in capture(name):
        yield from scene.take(block)
        for uniqueid, channel in scene.fold.unasked():
            yield from scene.fold.told_call_id(uniqueid, f"sip-{channel[6:9]}" if knows_call_id else "")


def by_telephone(name: str) -> Iterator[CallEvent]:
    """What the softphone at 101 sees of the same call."""

    def event(kind: EventKind, **more: object) -> CallEvent:
        facts: dict[str, object] = {
            "direction": Direction.IN, "number": CALLER, "extension": "101", "sip_call_id": "sip-101", "is_ours": True
        }  # fmt: skip
        return CallEvent("sip", "sip-1", kind, AT, 0.0, **(facts | more))  # type: ignore[arg-type]  # an event's facts

    yield event(EventKind.RINGING)
    if name == "group_answered_elsewhere":
        yield event(EventKind.ANSWERED_ELSEWHERE, reason='SIP;cause=200;text="Call completed elsewhere"')
        return
    if name == "answered":
        yield event(EventKind.ANSWERED)
    yield event(EventKind.ENDED, code=SIP_ENDS[name][1])


def by_records(name: str) -> Iterator[CallEvent]:
    rows = [dict(block.fields) for block in capture(name) if block.event == "Cdr"]
    columns = columns_of(list(rows[0]), ZoneInfo("Asia/Almaty"), by_name=True)
    read = [columns.row(place, row) for place, row in enumerate(rows, 1)]
    yield from fold_rows([row for row in read if isinstance(row, CdrRow)], exchange()).events


def mixed(first: list[CallEvent], second: list[CallEvent]) -> Iterator[list[CallEvent]]:
    """One after the other both ways, and turn by turn."""
    yield first + second
    yield second + first
    yield [event for pair in itertools.zip_longest(first, second) for event in pair if event is not None]


def told(events: list[CallEvent]) -> Station:
    station = Station()
    engines = {engine.name: engine for engine in (station.sip, station.ami, station.cdr)}
    for event in events:
        engines[event.provider].happened.emit(event)
    return station


def facts(call: LiveCall) -> tuple[object, ...]:
    return call.direction, call.number, call.outcome, call.answered_at is not None, call.extension


@pytest.mark.parametrize("name", list(OUTCOMES))
def test_the_manager_alone_and_the_records_alone(name: str) -> None:
    """G5: one call each, with the same verdict, telephone and name at the exchange."""
    live, later = told(list(by_manager(name))).one(), told(list(by_records(name))).one()
    assert live.outcome is OUTCOMES[name]
    assert facts(live) == facts(later)
    assert live.linkedid == later.linkedid


@pytest.mark.parametrize("name", list(OUTCOMES))
@pytest.mark.parametrize("knows_call_id", [True, False])
def test_both_see_one_call(name: str, knows_call_id: bool) -> None:
    """Rule 1, 5: by the Call-ID, or else by number, direction and telephone within five seconds."""
    manager, telephone = list(by_manager(name, knows_call_id=knows_call_id)), list(by_telephone(name))
    for events in mixed(manager, telephone):
        station = told(events)
        call = station.one()
        assert call.outcome is OUTCOMES[name], events
        assert (call.direction, call.number) == (Direction.IN, CALLER)
        assert call.linkedid


@pytest.mark.parametrize("name", ["answered", "missed_cancel"])
def test_the_telephone_alone_agrees(name: str) -> None:
    """G5: it does not know the exchange's name of the call, and all else alike."""
    assert facts(told(list(by_telephone(name))).one()) == facts(told(list(by_manager(name))).one())


@pytest.mark.parametrize("name", list(OUTCOMES))
def test_the_records_later_make_no_second_call(name: str) -> None:
    """P4: whoever saw it before."""
    for before in (list(by_manager(name)), [*by_telephone(name), *by_manager(name)]):
        assert told([*before, *by_records(name)]).one().outcome is OUTCOMES[name]


def test_the_card_of_a_race_that_was_lost_goes_away() -> None:
    """O2: it rang here once, and the last word is that somebody else took it."""
    station = told([*by_manager("group_answered_elsewhere")])
    assert len(station.rings) <= 2
    assert station.one().extension == "102"


def test_a_connection_lost_in_the_call_is_one_call() -> None:
    """O6, P4: the hub waits for the exchange to say that the call goes on."""
    scene = Scene()
    scene.clock.set(AT)
    station = Station()

    def tell(*events: CallEvent) -> None:
        for event in events:
            station.ami.happened.emit(event)

    blocks = capture("answered")
    for block in blocks[:12]:
        tell(*scene.take(block))
    tell(CallEvent("ami", "", EventKind.ENGINE_DOWN, AT, 0.0))
    station.mono = 40.0
    station.hub.look()
    tell(CallEvent("ami", "", EventKind.ENGINE_UP, AT, 0.0))
    snapshot.begin(scene.fold.memory)
    link, own = "clinicpbx-1795289860.11", "clinicpbx-1795289860.12"
    rows = [
        said("CoreShowChannel", uniqueid=link, linkedid=link, channel="PJSIP/trunk-0000000b", channelstate="4"),
        said("CoreShowChannel", uniqueid=own, linkedid=link, channel="PJSIP/101-0000000c", channelstate="5"),
    ]
    tell(*snapshot.reconcile(scene.fold.memory, rows))
    station.mono = 90.0
    station.hub.look()
    for block in blocks[12:]:
        tell(*scene.take(block))
    assert station.one().outcome is CallOutcome.ANSWERED
    assert len(station.rings) == 1


def test_a_click_is_one_outgoing_call_and_rings_no_card() -> None:
    """FC-44: the softphone sees the exchange ring with the dialled number; that is no caller."""
    scene = Scene()
    scene.clock.set(AT)
    first = scene.fold.expect("crm-c2c", "605")
    rest: list[CallEvent] = []
    for block in capture("originate"):
        rest += scene.take(block)
        for uniqueid, _ in scene.fold.unasked():
            rest += scene.fold.told_call_id(uniqueid, "sip-own")
    ring = CallEvent(
        "sip", "sip-9", EventKind.RINGING, AT + timedelta(milliseconds=20), 0.0, Direction.IN, "605",
        extension="101", sip_call_id="sip-own", is_ours=True,
    )  # fmt: skip
    for events in ([*first, *rest[:2], ring, *rest[2:]], [*first, ring, *rest]):
        station = told(events)
        assert station.rings == []
        call = station.one()
        assert (call.direction, call.number, call.linkedid) == (Direction.OUT, "605", "clinicpbx-1795289869.24")


def test_a_queue_abandoned_is_abandoned_by_both() -> None:
    """G5: billsec = 1 and ANSWERED in the records, QueueCallerAbandon from the manager."""
    scene = Scene()
    scene.comes_in()
    scene.on("QueueCallerJoin", queue="desk")
    scene.rings("1.2", "PJSIP/101")
    scene.ends("1.2", "CANCEL")
    scene.on("QueueCallerAbandon", queue="desk")
    scene.hangs_up("1.2")
    scene.hangs_up("1.1")
    record_said = {
        "linkedid": "1.1", "uniqueid": "1.1", "calldate": "2026-11-21 19:37:40", "src": CALLER, "dst": "600",
        "channel": "PJSIP/trunk-1", "dstchannel": "PJSIP/101-2", "lastapp": "Queue", "lastdata": "desk,t",
        "duration": "1", "billsec": "1", "disposition": "NO ANSWER",
    }  # fmt: skip
    row = columns_of(list(record_said), ZoneInfo("Asia/Almaty"), by_name=True).row(1, record_said)
    assert isinstance(row, CdrRow)
    (record,) = fold_rows([row], exchange()).events
    live, later = told(scene.told).one(), told([record]).one()
    assert live.outcome is later.outcome is CallOutcome.ABANDONED
    assert (live.number, live.queue, live.linkedid) == (later.number, later.queue, later.linkedid)
