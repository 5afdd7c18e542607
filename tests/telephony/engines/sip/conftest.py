"""A SIP telephone of ours and a peer at the other end, on the loopback; both end with the test."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.sip.account import Pace, SipAccount, Sound
from crm_desktop.telephony.engines.sip.phone import SipPhone
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import Link, Standing
from tests.support.sip_peer import PeerCall, SipPeer

# There is no SIP library for Windows; the telephone says so, which is tested where there is one.
collect_ignore_glob = [] if importlib.util.find_spec("baresip") else ["test_*.py"]

# The watchdog of seconds, in tenths of them.
QUICK = Pace(
    answer_of_registrar=0.5, probe=1.0, retry_first=0.1, retry_then=0.2, retry_most=0.4, no_voice=30, device_back=0.1
)
REGISTERED_FOR = 20  # seconds; with a probe of one it is renewed every second


@dataclass
class Desk:
    """What the program would see of the telephone."""

    qtbot: QtBot
    phone: SipPhone
    events: list[CallEvent] = field(default_factory=list)
    refusals: list[tuple[str, Problem]] = field(default_factory=list)
    standings: list[Standing] = field(default_factory=list)
    levels: list[tuple[str, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.phone.happened.connect(self.events.append)
        self.phone.standing_changed.connect(self.standings.append)
        self.phone.refused.connect(lambda key, why: self.refusals.append((key, why)))
        self.phone.heard.connect(lambda key, level: self.levels.append((key, level)))

    def until(self, holds: Callable[[], object], seconds: float = 20) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=round(seconds * 1_000))

    def stands(self, link: Link, seconds: float = 20) -> Standing:
        self.until(lambda: self.phone.standing is not None and self.phone.standing.link is link, seconds)
        assert self.phone.standing is not None
        return self.phone.standing

    def event(self, kind: EventKind, key: str = "", seconds: float = 20) -> CallEvent:
        """The first one of that kind, of that call; waits for it."""
        self.until(lambda: self.of(kind, key), seconds)
        return self.of(kind, key)[0]

    def of(self, kind: EventKind, key: str = "") -> list[CallEvent]:
        return [event for event in self.events if event.kind is kind and key in ("", event.call_key)]

    def kinds(self, key: str) -> list[EventKind]:
        return [event.kind for event in self.events if event.call_key == key]

    def refusal(self, key: str = "") -> Problem:
        self.until(lambda: [why for of, why in self.refusals if key in ("", of)])
        return next(why for of, why in self.refusals if key in ("", of))


MakeDesk = Callable[..., Desk]


@pytest.fixture
def peer(qapp: object) -> Iterator[SipPeer]:
    made = SipPeer()
    yield made
    made.close()


@pytest.fixture
def desk_of(qtbot: QtBot) -> Iterator[MakeDesk]:
    """Makes telephones; each is stopped, and its process awaited, when the test is over.

    Asked for after its exchange, so that it can still sign off there.
    """
    made: list[Desk] = []

    def make(port: int, command: Sequence[str] | None = None, **facts: object) -> Desk:
        known = {"server": "127.0.0.1", "user": "101", "password": "secret", "port": port, "sound": Sound.NONE}
        known |= {"pace": QUICK, "register_seconds": REGISTERED_FOR, "pbx": "clinic"}
        account = SipAccount(**(known | facts))  # type: ignore[arg-type] # facts of every kind
        desk = Desk(qtbot, SipPhone(account, command=command))
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.phone.stop()
    for desk in made:
        desk.stands(Link.OFF)


@pytest.fixture
def desk(peer: SipPeer, desk_of: MakeDesk) -> Desk:
    """Registered at the peer, without any sound device."""
    return registered(desk_of(peer.port))


@pytest.fixture
def speaking(peer: SipPeer, desk_of: MakeDesk) -> Desk:
    """Registered; sends a tone and measures what comes."""
    return registered(desk_of(peer.port, sound=Sound.TONE))


def registered(desk: Desk) -> Desk:
    desk.phone.start()
    desk.stands(Link.UP)
    return desk


def answered(desk: Desk, peer: SipPeer, **facts: object) -> tuple[str, PeerCall]:
    """A client calls and is answered."""
    call = peer.invite(**facts)  # type: ignore[arg-type] # facts of every kind
    key = desk.event(EventKind.RINGING, call.call_id).call_key
    desk.phone.answer(key)
    desk.event(EventKind.ANSWERED, key)
    desk.until(lambda: call.is_answered)
    return key, call


def dialled(desk: Desk, peer: SipPeer, number: str = "200") -> tuple[str, PeerCall]:
    """We call, and they answer."""
    peer.on_call = PeerCall.answer
    before = set(peer.calls)
    key = desk.phone.dial(number)
    desk.event(EventKind.ANSWERED, key)
    [call_id] = set(peer.calls) - before
    return key, peer.calls[call_id]
