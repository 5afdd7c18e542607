"""What goes wrong with a web telephone: its page killed, its exchange gone, a wrong password, a strange certificate."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QSsl, QSslCertificate, QSslKey
from pytestqt.qtbot import QtBot

from crm_desktop.telephony.engines.sip.problems import EngineDied, ExchangeSilent, WrongPassword
from crm_desktop.telephony.engines.web.certificate import fingerprint
from crm_desktop.telephony.engines.web.problems import WebCertificateChanged, WebCertificateUnknown
from crm_desktop.telephony.engines.web.web_phone import WebPhone
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Link
from tests.support.certificates import Authority
from tests.support.heard import Heard
from tests.telephony.engines.web.noise import QUIET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.ws_registrar import WsRegistrar

pytestmark = QUIET

Start = Callable[..., Heard]
ELSEWHERE = ("Reason", 'SIP;cause=200;text="Call completed elsewhere"')


def rung(qtbot: QtBot, heard: Heard, times: int = 1) -> None:
    qtbot.waitUntil(lambda: heard.kinds().count(EventKind.RINGING) >= times, timeout=5_000)


def process_of(heard: Heard) -> int:
    assert isinstance(heard.phone, WebPhone)
    assert heard.phone.page is not None
    return heard.phone.page.process_id


def test_who_calls_comes_from_the_exchange_and_harmless(qtbot: QtBot, exchange: WsRegistrar, telephone: Start) -> None:
    """P1: what the exchange vouches for goes before what the caller says; nothing in it can deceive a reader."""
    heard = telephone(exchange.address)
    exchange.ring(
        "201",
        ("P-Asserted-Identity", '"\u202eAli <b>R</b>" <sip:+989121234567@pbx;user=phone>'),
        ("Diversion", "<sip:5500@pbx>;reason=no-answer"),
        caller="sip:anonymous@anonymous.invalid",
        to="88001112233",
    )
    rung(qtbot, heard)
    event = heard.the(EventKind.RINGING)
    assert (event.number, event.diverted_from, event.line) == ("+989121234567", "5500", "88001112233")
    assert "<" not in event.name
    assert "\u202e" not in event.name
    assert event.sip_call_id.endswith("@exchange")


def test_a_race_lost_to_a_colleague_is_no_missed_call(qtbot: QtBot, exchange: WsRegistrar, telephone: Start) -> None:
    """P2: answered elsewhere, by the Reason of the CANCEL; without one the caller gave up."""
    heard = telephone(exchange.address)
    exchange.cancel("201", exchange.ring("201"), ELSEWHERE)
    qtbot.waitUntil(lambda: heard.has(EventKind.ANSWERED_ELSEWHERE), timeout=5_000)
    exchange.cancel("201", exchange.ring("201"))
    qtbot.waitUntil(lambda: heard.has(EventKind.ENDED), timeout=5_000)
    assert heard.kinds() == [
        EventKind.RINGING,
        EventKind.ANSWERED_ELSEWHERE,
        EventKind.RINGING,
        EventKind.ENDED,
    ]


def test_a_storm_of_calls_leaves_no_call_behind(qtbot: QtBot, exchange: WsRegistrar, telephone: Start) -> None:
    """P22: a hundred calls begun and given up in one breath, then one that is real."""
    heard = telephone(exchange.address)
    for _ in range(100):
        exchange.cancel("201", exchange.ring("201"))
    exchange.ring("201", caller="sip:real@pbx")
    qtbot.waitUntil(lambda: any(event.number == "real" for event in heard.events), timeout=20_000)
    qtbot.waitUntil(
        lambda: heard.kinds().count(EventKind.RINGING) == heard.kinds().count(EventKind.ENDED) + 1, timeout=10_000
    )
    assert heard.events[-1].kind is EventKind.RINGING or heard.has(EventKind.RINGING)


def test_rubbish_on_the_line_changes_nothing(qtbot: QtBot, exchange: WsRegistrar, telephone: Start) -> None:
    """P22: what is no SIP is dropped."""
    heard = telephone(exchange.address)
    for text in (
        "",
        "\x00\x01",
        "INVITE",
        "INVITE sip:x SIP/2.0\r\n\r\n",
        "SIP/2.0 999 \r\nVia: \r\n\r\n",
        "x" * 20_000,
    ):
        exchange.send_raw("201", text)
    exchange.ring("201", name="A" * 10_000)
    rung(qtbot, heard)
    assert len(heard.the(EventKind.RINGING).name) <= 80
    assert heard.is_up()


def test_the_page_is_killed_and_the_telephone_comes_back(qtbot: QtBot, exchange: WsRegistrar, telephone: Start) -> None:
    """P3: the window lives, the call is told as over, and the telephone registers again by itself."""
    heard = telephone(exchange.address)
    exchange.ring("201")
    rung(qtbot, heard)
    killed = process_of(heard)
    os.kill(killed, signal.SIGKILL)
    qtbot.waitUntil(lambda: heard.has(EventKind.ENDED), timeout=5_000)
    qtbot.waitUntil(heard.is_up, timeout=10_000)
    assert [standing.link for standing in heard.standings[-2:]] == [Link.CONNECTING, Link.UP]
    assert isinstance(heard.standings[-2].why, EngineDied)
    assert process_of(heard) != killed
    exchange.ring("201")
    rung(qtbot, heard, 2)


def test_the_exchange_goes_and_comes(qtbot: QtBot, exchange: WsRegistrar, telephone: Start) -> None:
    """P3: the light goes out with the line and comes back by itself."""
    heard = telephone(exchange.address)
    exchange.stop()
    qtbot.waitUntil(lambda: not heard.is_up(), timeout=10_000)
    qtbot.waitUntil(lambda: isinstance(heard.standings[-1].why, ExchangeSilent), timeout=10_000)
    exchange.restart()
    qtbot.waitUntil(heard.is_up, timeout=30_000)
    kinds = [event.kind for event in heard.events]
    assert kinds == [EventKind.ENGINE_UP, EventKind.ENGINE_DOWN, EventKind.ENGINE_UP]


def test_it_says_good_bye_even_when_it_is_thrown_away(qtbot: QtBot, exchange: WsRegistrar, telephone: Start) -> None:
    """P4: an exchange that still believes in this telephone would send callers into the void."""
    heard = telephone(exchange.address)
    exchange.ring("201")
    rung(qtbot, heard)
    with qtbot.waitSignal(exchange.unregistered, timeout=5_000):
        heard.phone.stop()
        heard.phone.deleteLater()
    assert heard.kinds() == [EventKind.RINGING, EventKind.ENDED]
    qtbot.waitUntil(lambda: any(answer.code in (480, 486) for answer in exchange.answers), timeout=5_000)


def test_a_wrong_password_is_said_and_stands_nowhere(
    qtbot: QtBot, exchange: WsRegistrar, telephone: Start, caplog: pytest.LogCaptureFixture
) -> None:
    """P3: said once, not hammered, and the password is neither logged nor sent in the clear."""
    heard = telephone(exchange.address, waits=False, password="s3cret-word")
    qtbot.waitUntil(lambda: heard.standings[-1].link is Link.FAILED, timeout=10_000)
    why = heard.standings[-1].why
    assert isinstance(why, WrongPassword)
    assert why.facts["user"] == "201"
    assert "s3cret-word" not in caplog.text + repr(heard.phone.__dict__) + str(why)
    assert not exchange.is_registered("201")


@pytest.fixture
def encrypted(_chromium: None, qapp: object) -> Iterator[tuple[WsRegistrar, str]]:
    """An exchange with a certificate that no authority vouches for, and its fingerprint."""
    from tests.support.ws_registrar import WsRegistrar

    pem, key = Authority().issue("127.0.0.1")
    certificate = QSslCertificate(pem)
    registrar = WsRegistrar({"201": "one"}, (certificate, QSslKey(key, QSsl.KeyAlgorithm.Ec)))
    yield registrar, fingerprint(bytes(certificate.toDer().data()))
    registrar.stop()


def test_the_pinned_certificate_is_taken(encrypted: tuple[WsRegistrar, str], telephone: Start) -> None:
    """P28: the certificate that somebody looked at, and no other."""
    exchange, known = encrypted
    assert exchange.address.startswith("wss://")
    assert telephone(exchange.address, pin=known.lower().replace(":", "")).is_up()


@pytest.mark.parametrize(("pin", "kind"), [("", WebCertificateUnknown), ("AB:" * 31 + "AB", WebCertificateChanged)])
def test_another_certificate_is_refused_with_its_fingerprint(
    qtbot: QtBot, encrypted: tuple[WsRegistrar, str], telephone: Start, pin: str, kind: type[Exception]
) -> None:
    """P28: never taken blindly; what is there is shown, so that the administrator can compare."""
    exchange, known = encrypted
    heard = telephone(exchange.address, waits=False, pin=pin)
    qtbot.waitUntil(lambda: heard.standings[-1].link is Link.FAILED, timeout=10_000)
    why = heard.standings[-1].why
    assert isinstance(why, kind)
    assert heard.standings[-1].why is not None
    assert heard.standings[-1].why.facts["fingerprint"] == known
    assert not exchange.is_registered("201")


def test_the_page_fetches_nothing_and_keeps_nothing(
    qtbot: QtBot, exchange: WsRegistrar, telephone: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P28: no other place on the network, no other page, no camera, nothing on the disk."""
    from PySide6.QtWebSockets import QWebSocketServer

    other = QWebSocketServer("other", QWebSocketServer.SslMode.NonSecureMode)
    assert other.listen(port=0)
    heard = telephone(exchange.address)
    page = heard.phone.page if isinstance(heard.phone, WebPhone) else None
    assert page is not None
    said: list[object] = []
    script = f"""
        window.tried = {{}};
        const note = name => () => (tried[name] = 'refused');
        fetch('http://127.0.0.1:{other.serverPort()}/').then(() => (tried.fetch = 'done'), note('fetch'));
        const line = new WebSocket('ws://127.0.0.1:{other.serverPort()}/');
        line.onopen = () => (tried.line = 'done');
        line.onerror = note('line');
        navigator.mediaDevices.getUserMedia({{video: true}}).then(() => (tried.camera = 'done'), note('camera'));
        location.href = 'http://127.0.0.1:{other.serverPort()}/';
        tried.window = window.open('about:blank') ? 'done' : 'refused';
        1"""
    page.run(script, said.append)

    def tried() -> object:
        said.clear()
        page.run("JSON.stringify(Object.entries(window.tried || {}).sort())", said.append)
        qtbot.waitUntil(lambda: bool(said), timeout=5_000)
        return said[0]

    wanted = '[["camera","refused"],["fetch","refused"],["line","refused"],["window","refused"]]'
    qtbot.waitUntil(lambda: tried() == wanted, timeout=10_000)
    assert not other.hasPendingConnections()
    other.close()
    assert heard.is_up()
