"""A real Asterisk's manager: signing on, TLS, and everything that it may be asked to do."""

from __future__ import annotations

import os

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.ami.client import AmiPhone
from crm_desktop.telephony.engines.ami.refusals import ExchangeRefused
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import Link
from tests.support.asterisk import Asterisk
from tests.support.certificates import Authority
from tests.support.sip_peer import PeerCall
from tests.telephony.real_exchange.conftest import (
    DESK,
    QUEUE,
    RTP_LOUD,
    Manager,
    Outside,
    Telephone,
    answered_at,
    hears,
    rung,
)


class Told:
    """What a manager's client told since it was given to us."""

    def __init__(self, qtbot: QtBot, phone: AmiPhone) -> None:
        self.qtbot, self.phone = qtbot, phone
        self.events: list[CallEvent] = []
        self.refusals: list[Problem] = []
        phone.happened.connect(self.events.append)
        phone.refused.connect(lambda _, why: self.refusals.append(why))

    def event(self, kind: EventKind) -> CallEvent:
        self.qtbot.waitUntil(lambda: any(each.kind is kind for each in self.events), timeout=20_000)
        return next(each for each in self.events if each.kind is kind)

    def refusal(self) -> Problem:
        self.qtbot.waitUntil(lambda: bool(self.refusals), timeout=20_000)
        return self.refusals[0]


def why(phone: AmiPhone, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: phone.standing is not None and phone.standing.link is Link.FAILED, timeout=20_000)
    assert phone.standing is not None
    assert phone.standing.why is not None
    return phone.standing.why.code


def test_a_wrong_secret(manager: Manager, qtbot: QtBot, asterisk: Asterisk) -> None:
    """P3: tried once."""
    assert why(manager(waits=False, secret="another"), qtbot) == "telephony.exchange_login"
    assert asterisk.log().count("tried to authenticate with nonexistent user") == 0


@pytest.mark.parametrize("whose", ["ours", "another's", "an address"])
def test_tls(manager: Manager, asterisk: Asterisk, qtbot: QtBot, whose: str) -> None:
    """MIS-22: the clinic's own authority is trusted and nobody else."""
    authority = (Authority() if whose == "another's" else asterisk.authority).certificate.decode()
    host = "127.0.0.1" if whose == "an address" else "localhost"
    facts = {"host": host, "port": asterisk.ports["manager_tls"], "is_tls": True, "authority": authority}
    phone = manager(waits=whose == "ours", **facts)
    if whose != "ours":
        assert why(phone, qtbot) == "telephony.exchange_certificate"


def test_a_client_rings_and_talks(manager: Manager, telephone: Telephone, outside: Outside, qtbot: QtBot) -> None:
    """B1: known before the telephone rings, by the same Call-ID as the telephone's own."""
    told, desk = Told(qtbot, manager()), telephone()
    call = outside.rings_at(DESK, name="Анна")
    key = rung(desk)
    rang = told.event(EventKind.RINGING)
    assert (rang.number, rang.name, rang.line, rang.extension) == ("+77011234567", "Анна", DESK, "101")
    qtbot.waitUntil(lambda: any(each.sip_call_id == key for each in told.events), timeout=20_000)
    desk.phone.answer(key)
    assert told.event(EventKind.ANSWERED).extension == "101"
    desk.phone.hold(key)
    assert told.event(EventKind.HELD).extension == "101"
    desk.phone.resume(key)
    told.event(EventKind.RESUMED)
    call.hang_up()
    told.event(EventKind.ENDED)


def test_a_click_dials(manager: Manager, telephone: Telephone, outside: Outside, qtbot: QtBot) -> None:
    """O7: one's own telephone first, then the client; he sees the clinic's number, whatever the desk saw."""
    told, desk = Told(qtbot, manager()), telephone()
    outside.on_call = PeerCall.answer
    key = told.phone.dial("+77019999999")
    ring = rung(desk)
    assert desk.event(EventKind.RINGING).number == "+77019999999"
    desk.phone.answer(ring)
    assert told.event(EventKind.ANSWERED).call_key == key
    hears(desk, ring)
    told.phone.hang_up(key)
    assert told.event(EventKind.ENDED).call_key == key
    desk.event(EventKind.ENDED, ring)
    desk.until(lambda: outside.one().is_over)


def test_a_click_whose_own_telephone_is_not_there(manager: Manager, asterisk: Asterisk, qtbot: QtBot) -> None:
    told = Told(qtbot, manager())
    told.phone.dial("+77019999999")
    assert told.event(EventKind.ENDED).code is not None


def test_a_call_is_sent_on(manager: Manager, telephone: Telephone, outside: Outside, qtbot: QtBot) -> None:
    """O2: by the manager, whatever telephone it is."""
    told, desk, other = Told(qtbot, manager()), telephone("101"), telephone("102")
    key, call = answered_at(desk, outside)
    told.phone.transfer(told.event(EventKind.ANSWERED).call_key, "102")
    there = rung(other)
    assert told.event(EventKind.TRANSFERRED).transferred_to == "102"
    desk.event(EventKind.ENDED, key)
    other.phone.answer(there)
    hears(other, there)
    call.rtp.forget()
    desk.until(lambda: call.rtp.level > RTP_LOUD)


def test_whoever_has_a_break_is_not_rung(
    manager: Manager, telephone: Telephone, outside: Outside, asterisk: Asterisk, qtbot: QtBot
) -> None:
    """O1: in the queue, and the ring group does not ask."""
    told, desk, other = Told(qtbot, manager()), telephone("101"), telephone("102")
    told.phone.pause(True, "Lunch")
    desk.until(lambda: "paused" in asterisk.say("queue show desk"))
    call = outside.rings_at(QUEUE)
    rung(other)
    assert not desk.of(EventKind.RINGING)
    call.hang_up()
    told.phone.pause(False)
    desk.until(lambda: "paused" not in asterisk.say("queue show desk"))
    outside.rings_at(QUEUE)
    rung(desk)
    assert told.refusals == []


def test_a_recording(
    manager: Manager, telephone: Telephone, outside: Outside, asterisk: Asterisk, qtbot: QtBot
) -> None:
    """T4: whoever may do anything may have it recorded; the path is told with the call."""
    told, desk = Told(qtbot, manager(user="recorder")), telephone()
    _, call = answered_at(desk, outside)
    key = told.event(EventKind.ANSWERED).call_key
    told.phone.record(key)
    files = asterisk.folder / "monitor"
    desk.until(lambda: any(path.stat().st_size > 20_000 for path in files.glob("*.wav")))
    told.phone.stop_recording(key)
    call.hang_up()
    ended = told.event(EventKind.ENDED)
    [made] = files.glob("*.wav")
    assert os.path.basename(ended.recording) == made.name
    assert told.refusals == []


def test_a_recording_without_the_right(manager: Manager, telephone: Telephone, outside: Outside, qtbot: QtBot) -> None:
    """T4: the user that the documentation advises; the exchange says so, and the call goes on."""
    told, desk = Told(qtbot, manager()), telephone()
    answered_at(desk, outside)
    told.phone.record(told.event(EventKind.ANSWERED).call_key)
    assert isinstance(told.refusal(), ExchangeRefused)


def test_connected_in_the_middle_of_a_call(
    manager: Manager, telephone: Telephone, outside: Outside, qtbot: QtBot
) -> None:
    """O6: what goes on is there, and its end is told."""
    desk = telephone()
    _, call = answered_at(desk, outside)
    told = Told(qtbot, manager(waits=False))
    answered = told.event(EventKind.ANSWERED)
    assert (answered.number, answered.extension) == ("+77011234567", "101")
    call.hang_up()
    told.event(EventKind.ENDED)


def test_the_exchange_restarts(manager: Manager, asterisk: Asterisk, qtbot: QtBot) -> None:
    """P3"""
    told = Told(qtbot, manager())
    asterisk.stop()
    told.event(EventKind.ENGINE_DOWN)
    asterisk.start()
    told.event(EventKind.ENGINE_UP)


def test_a_user_that_only_looks_on(manager: Manager, telephone: Telephone, outside: Outside, qtbot: QtBot) -> None:
    """`read = call` and no right to write: rings and ends are told all the same."""
    told, desk = Told(qtbot, manager(user="watcher")), telephone()
    call = outside.rings_at(DESK)
    rung(desk)
    assert told.event(EventKind.RINGING).number == "+77011234567"
    call.cancel()
    told.event(EventKind.ENDED)
    told.phone.dial("+77019999999")
    told.refusal()
