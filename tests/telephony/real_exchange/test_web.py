"""The web telephone at a real Asterisk, over WSS; skipped where the extra web-phone is not installed."""

from __future__ import annotations

import ssl

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.call_ending import outcome_unanswered
from crm_desktop.telephony.engines.web.certificate import fingerprint
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Link
from tests.support.asterisk import PASSWORD, Asterisk
from tests.support.heard import Heard
from tests.telephony.engines.web.conftest import Telephone as WebTelephone
from tests.telephony.engines.web.noise import QUIET
from tests.telephony.real_exchange.conftest import Outside, Telephone, hears, rung

pytestmark = QUIET


def browser_at(asterisk: Asterisk, web_telephone: WebTelephone, **facts: object) -> Heard:
    der = ssl.PEM_cert_to_DER_cert((asterisk.folder / "server.pem").read_text("ascii"))
    known: dict[str, object] = {"user": "201", "password": PASSWORD, "pin": fingerprint(der)}
    return web_telephone(f"wss://localhost:{asterisk.ports['https']}/ws", **(known | facts))


def until(qtbot: QtBot, heard: Heard, kind: EventKind) -> str:
    qtbot.waitUntil(lambda: heard.has(kind), timeout=20_000)
    return heard.the(kind).call_key


def test_it_is_called_and_talks(
    asterisk: Asterisk, web_telephone: WebTelephone, telephone: Telephone, qtbot: QtBot
) -> None:
    """B1: by a SIP telephone of ours; the voice comes through the exchange from one to the other."""
    web, desk = browser_at(asterisk, web_telephone), telephone("102")
    key = desk.phone.dial("201")
    here = until(qtbot, web, EventKind.RINGING)
    rang = web.the(EventKind.RINGING)
    assert (rang.direction, rang.number, rang.name) == (Direction.IN, "102", "Регистратура")
    web.phone.answer(here)
    desk.event(EventKind.ANSWERED, key)
    until(qtbot, web, EventKind.ANSWERED)
    hears(desk, key)
    web.phone.hold(here)
    until(qtbot, web, EventKind.HELD)
    web.phone.resume(here)
    until(qtbot, web, EventKind.RESUMED)
    hears(desk, key)
    web.phone.hang_up(here)
    desk.event(EventKind.ENDED, key)
    until(qtbot, web, EventKind.ENDED)


def test_its_digits_are_understood(
    asterisk: Asterisk, web_telephone: WebTelephone, telephone: Telephone, qtbot: QtBot
) -> None:
    """RFC 4733"""
    web, desk = browser_at(asterisk, web_telephone), telephone("102")
    key = web.phone.dial("700")
    until(qtbot, web, EventKind.ANSWERED)
    web.phone.send_dtmf(key, "102")
    rung(desk)


def test_it_hands_a_call_on(
    asterisk: Asterisk, web_telephone: WebTelephone, telephone: Telephone, outside: Outside, qtbot: QtBot
) -> None:
    """O2"""
    web, desk = browser_at(asterisk, web_telephone), telephone("102")
    call = outside.rings_at("+77172000005")
    here = until(qtbot, web, EventKind.RINGING)
    web.phone.answer(here)
    qtbot.waitUntil(lambda: call.is_answered, timeout=20_000)
    web.phone.transfer(here, "102")
    there = rung(desk)
    desk.phone.answer(there)
    until(qtbot, web, EventKind.TRANSFERRED)
    until(qtbot, web, EventKind.ENDED)
    hears(desk, there)


def test_what_became_of_its_calls(
    asterisk: Asterisk, web_telephone: WebTelephone, telephone: Telephone, qtbot: QtBot
) -> None:
    """P4: nobody took it, busy, declined: as the exchange says it beside its own code."""
    web = browser_at(asterisk, web_telephone)
    telephone("101")
    for number, outcome in (("486", CallOutcome.BUSY), ("603", CallOutcome.DECLINED), ("301", CallOutcome.NO_ANSWER)):
        key = web.phone.dial(number)
        qtbot.waitUntil(lambda key=key: web.has(EventKind.ENDED, key), timeout=20_000)  # type: ignore[misc] # bound now
        assert outcome_unanswered(Direction.OUT, web.the(EventKind.ENDED)) is outcome, number


def test_a_colleague_was_quicker(
    asterisk: Asterisk, web_telephone: WebTelephone, telephone: Telephone, outside: Outside, qtbot: QtBot
) -> None:
    """P4, rule 3 of the log."""
    web, desk = browser_at(asterisk, web_telephone), telephone("102")
    outside.rings_at("+77172000006")
    until(qtbot, web, EventKind.RINGING)
    desk.phone.answer(rung(desk))
    until(qtbot, web, EventKind.ANSWERED_ELSEWHERE)


@pytest.mark.parametrize("facts", [{"password": "another"}, {"pin": "00" * 32}], ids=["password", "certificate"])
def test_what_is_wrong_is_said(
    asterisk: Asterisk, web_telephone: WebTelephone, qtbot: QtBot, facts: dict[str, str]
) -> None:
    """MIS-22"""
    phone = browser_at(asterisk, web_telephone, waits=False, **facts).phone
    qtbot.waitUntil(lambda: phone.standing is not None and phone.standing.link is Link.FAILED, timeout=20_000)
