"""A real exchange, telephones of ours that are registered there, and a line to outside that the test leads.

Skipped unless CRM_ASTERISK names a folder with an Asterisk: docs/telephone-exchange.md says how to get one.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.telephony.engines.ami.client import AmiPhone
from crm_desktop.telephony.engines.ami.exchange import Exchange
from crm_desktop.telephony.engines.sip.account import Sound
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Link
from tests.support.asterisk import MANAGER_SECRET, VARIABLE, Asterisk, why_not
from tests.support.sip_peer import PeerCall, SipPeer
from tests.telephony.engines.sip.conftest import Desk, MakeDesk, desk_of, registered
from tests.telephony.engines.web.conftest import _chromium
from tests.telephony.engines.web.conftest import telephone as web_telephone
from tests.telephony.real_exchange.watched import watched

__all__ = ["_chromium", "desk_of", "watched", "web_telephone"]

Telephone = Callable[..., Desk]
Manager = Callable[..., AmiPhone]
LOUD = 0.1  # a tone is heard at a fifth of full scale; silence is a few ten-thousandths
RTP_LOUD = LOUD * 32_768
CLIENT = "+77011234567"
GREETING = "+77172000007"
DESK, GROUP, QUEUE, MENU, DIRECTOR = (f"+7717200000{last}" for last in range(5))  # what the clinic's numbers ring


@pytest.fixture(scope="session")
def _asterisk() -> Iterator[Asterisk]:
    if why := why_not():
        pytest.skip(why)
    asterisk = Asterisk(Path(os.environ[VARIABLE]).resolve())
    try:
        asterisk.start()
        yield asterisk
    finally:
        asterisk.remove()


@pytest.fixture
def asterisk(_asterisk: Asterisk, qapp: object) -> Iterator[Asterisk]:
    """Runs, and has no call of an earlier test."""
    if not _asterisk.is_running:
        _asterisk.start()
    yield _asterisk
    if _asterisk.is_running:
        _asterisk.say("channel request hangup all")


@pytest.fixture
def outside(asterisk: Asterisk) -> Iterator[Outside]:
    made = Outside(asterisk)
    yield made
    made.close()


@pytest.fixture
def telephone(asterisk: Asterisk, outside: Outside, desk_of: MakeDesk) -> Telephone:
    """A telephone of that number; registered unless told otherwise, without any sound device."""
    if importlib.util.find_spec("baresip") is None:
        pytest.skip("there is no SIP library here")

    def make(user: str = "101", *, waits: bool = True, **facts: object) -> Desk:
        desk = desk_of(**({"port": asterisk.ports["sip"], "user": user, "sound": Sound.TONE} | facts))
        if waits:
            return registered(desk)
        desk.phone.start()
        return desk

    return make


@pytest.fixture
def manager(asterisk: Asterisk, qtbot: QtBot) -> Iterator[Manager]:
    """Clients of the exchange's manager for the workstation at 101; up unless told otherwise, stopped in the end."""
    made: list[AmiPhone] = []

    def make(*, waits: bool = True, **facts: object) -> AmiPhone:
        known: dict[str, object] = {"pbx": "clinic", "host": "127.0.0.1", "port": asterisk.ports["manager"]}
        known |= {"user": "crm", "secret": MANAGER_SECRET, "extension": "101"}
        phone = AmiPhone(Exchange(**(known | facts)))  # type: ignore[arg-type] # facts of every kind
        made.append(phone)
        phone.start()
        if waits:
            qtbot.waitUntil(lambda: phone.standing is not None and phone.standing.link is Link.UP, timeout=10_000)
        return phone

    yield make
    for phone in made:
        phone.stop()


class Outside(SipPeer):
    """The telephone company: calls the clinic's numbers, and is called by it."""

    def __init__(self, asterisk: Asterisk) -> None:
        super().__init__(asterisk.ports["trunk"])
        self._exchange = asterisk.ports["sip"]

    def rings_at(self, to: str, number: str = CLIENT, name: str = "", **facts: object) -> PeerCall:
        self.speak_to(f"sip:{to}@127.0.0.1:{self._exchange}", self._exchange)
        return self.invite(number, name, **facts)  # type: ignore[arg-type] # facts of every kind

    def one(self) -> PeerCall:
        """The only call that it knows."""
        [call] = self.calls.values()
        return call


def answered_at(desk: Desk, outside: Outside, to: str = DESK, **facts: object) -> tuple[str, PeerCall]:
    """A client calls and is answered."""
    call = outside.rings_at(to, **facts)  # type: ignore[arg-type] # facts of every kind
    key = rung(desk)
    desk.phone.answer(key)
    desk.event(EventKind.ANSWERED, key)
    desk.until(lambda: call.is_answered)
    return key, call


def rung(desk: Desk, times: int = 1) -> str:
    """The key of the call that rang there last."""
    desk.until(lambda: len(desk.of(EventKind.RINGING)) == times)
    return desk.of(EventKind.RINGING)[-1].call_key


def called(desk: Desk, number: str) -> str:
    """We call, and they answer."""
    key = desk.phone.dial(number)
    desk.event(EventKind.ANSWERED, key)
    return key


def hears(desk: Desk, key: str) -> None:
    """Their voice, from now on."""
    desk.levels.clear()
    desk.until(lambda: any(of == key and level > LOUD for of, level in desk.levels))
