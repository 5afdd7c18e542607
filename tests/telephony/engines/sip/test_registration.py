"""The telephone registers at a real registrar, by every transport, and notices when the registrar goes and comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.telephony.engines.sip.account import Transport
from crm_desktop.telephony.engines.sip.line_config import is_free
from crm_desktop.telephony.engines.sip.problems import (
    AccountIncomplete,
    AccountUnusable,
    CaFileUnreadable,
    CertificateRefused,
    ExchangeNotFound,
    ExchangeSilent,
    ExtensionUnknown,
    NotRegistered,
    PortTaken,
    WrongPassword,
)
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Link
from tests.support.certificates import Authority
from tests.support.kamailio import WHY_NO_TLS, WHY_NOT, Kamailio
from tests.support.loopback import free_port
from tests.support.sip_peer import SipPeer
from tests.telephony.engines.sip.conftest import QUICK, Desk, MakeDesk, answered, registered

with_registrar = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "it is here")
with_tls = pytest.mark.skipif(bool(WHY_NO_TLS), reason=WHY_NO_TLS or "it is here")


@pytest.fixture
def registrar(tmp_path: Path, qtbot: QtBot) -> Iterator[Kamailio]:
    made = Kamailio(tmp_path)
    yield from _running(made, qtbot)


@pytest.fixture
def tls_registrar(tmp_path: Path, qtbot: QtBot) -> Iterator[Kamailio]:
    authority = Authority()
    (tmp_path / "ca.pem").write_bytes(authority.certificate)
    yield from _running(Kamailio(tmp_path, authority), qtbot)


def _running(made: Kamailio, qtbot: QtBot) -> Iterator[Kamailio]:
    made.start()
    try:
        qtbot.waitUntil(made.is_open, timeout=20_000)
        yield made
    finally:
        made.stop()


@with_registrar
@pytest.mark.parametrize("transport", [Transport.UDP, Transport.TCP])
def test_registered_with_a_password(registrar: Kamailio, desk_of: MakeDesk, transport: Transport) -> None:
    """P3: the light goes on, with the time of the last word from the exchange."""
    desk = registered(desk_of(registrar.port, transport=transport))
    assert desk.phone.standing is not None
    assert desk.phone.standing.last_event_at is not None
    assert [event.kind for event in desk.events] == [EventKind.ENGINE_UP]
    first = desk.phone.standing.last_event_at
    desk.until(lambda: desk.phone.standing and desk.phone.standing.last_event_at != first)  # it was renewed


@with_registrar
def test_a_wrong_password_is_said_and_not_tried_again(registrar: Kamailio, desk_of: MakeDesk) -> None:
    """No hammering: an exchange bars whoever guesses. The library, which would go on, is ended."""
    port = free_port()
    desk = desk_of(registrar.port, password="another", local_port=port)
    desk.phone.start()
    why = desk.stands(Link.FAILED).why
    assert isinstance(why, WrongPassword)
    assert why.facts == {"server": f"127.0.0.1:{registrar.port}", "user": "101", "code": 401}
    assert "another" not in repr(desk.phone._account)
    desk.until(lambda: is_free("127.0.0.1", port))


@with_registrar
def test_an_extension_that_the_exchange_does_not_know(registrar: Kamailio, desk_of: MakeDesk) -> None:
    desk = desk_of(registrar.port, user="999")
    desk.phone.start()
    assert isinstance(desk.stands(Link.FAILED).why, ExtensionUnknown)


@with_registrar
def test_the_exchange_restarts_and_we_are_registered_again(registrar: Kamailio, desk_of: MakeDesk) -> None:
    """P3: within seconds, without anybody's doing; meanwhile the light says so."""
    desk = registered(desk_of(registrar.port))
    registrar.stop()
    assert isinstance(desk.stands(Link.CONNECTING).why, ExchangeSilent)
    key = desk.phone.dial("200")
    assert isinstance(desk.refusal(key), NotRegistered)
    registrar.start()
    desk.stands(Link.UP)


@with_tls
def test_tls_with_the_right_authority(tls_registrar: Kamailio, desk_of: MakeDesk, tmp_path: Path) -> None:
    ours = tmp_path / "our own.pem"
    (tmp_path / "ca.pem").rename(ours)
    registered(desk_of(tls_registrar.tls_port, server="localhost", transport=Transport.TLS, ca_file=str(ours)))


@with_tls
def test_tls_with_a_stranger_is_refused(tls_registrar: Kamailio, desk_of: MakeDesk, tmp_path: Path) -> None:
    """Neither another authority's certificate nor one for another name is taken."""
    (tmp_path / "other.pem").write_bytes(Authority().certificate)
    for server, file in (("localhost", "other.pem"), ("127.0.0.1", "ca.pem"), ("127.0.0.1", "")):
        desk = desk_of(
            tls_registrar.tls_port, server=server, transport=Transport.TLS, ca_file=file and str(tmp_path / file)
        )
        desk.phone.start()
        assert isinstance(desk.stands(Link.FAILED).why, CertificateRefused)


def test_an_exchange_that_is_not_there(desk_of: MakeDesk) -> None:
    silent, nowhere = desk_of(free_port()), desk_of(5060, server="exchange.invalid")
    silent.phone.start()
    nowhere.phone.start()
    silent.until(lambda: isinstance(silent.phone.standing and silent.phone.standing.why, ExchangeSilent))
    nowhere.until(lambda: isinstance(nowhere.phone.standing and nowhere.phone.standing.why, ExchangeNotFound))


def test_an_account_that_was_good_is_tried_again_before_it_is_given_up(peer: SipPeer, desk_of: MakeDesk) -> None:
    """An exchange that starts may not know its telephones yet."""
    desk = registered(desk_of(peer.port))
    peer.register_answer = (403, "Forbidden")
    assert isinstance(desk.stands(Link.CONNECTING).why, WrongPassword)
    peer.register_answer = (200, "OK")
    desk.stands(Link.UP)
    peer.register_answer = (403, "Forbidden")
    desk.stands(Link.FAILED)


def test_an_account_that_ends_in_a_call_leaves_the_call(peer: SipPeer, desk_of: MakeDesk) -> None:
    desk = registered(desk_of(peer.port))
    key, call = answered(desk, peer)
    peer.register_answer = (403, "Forbidden")
    desk.stands(Link.FAILED)
    desk.phone.send_dtmf(key, "5")
    desk.until(lambda: call.rtp.digits == "5")
    desk.phone.hang_up(key)
    desk.event(EventKind.ENDED, key)


@with_tls
@pytest.mark.parametrize("transport", [Transport.UDP, Transport.TCP, Transport.TLS])
def test_a_call_comes_by_way_of_the_registrar(
    tls_registrar: Kamailio, peer: SipPeer, desk_of: MakeDesk, tmp_path: Path, transport: Transport
) -> None:
    """Also to a telephone that no datagram reaches."""
    port = tls_registrar.tls_port if transport is Transport.TLS else tls_registrar.port
    desk = registered(desk_of(port, server="localhost", transport=transport, ca_file=str(tmp_path / "ca.pem")))
    peer.speak_to(f"sip:101@127.0.0.1:{tls_registrar.port}", tls_registrar.port)
    call = peer.invite()
    assert desk.event(EventKind.RINGING, call.call_id).number == "+77011234567"
    desk.until(lambda: 180 in call.codes)
    call.cancel()
    desk.event(EventKind.ENDED, call.call_id)


def test_an_exchange_that_is_overloaded_is_asked_again(peer: SipPeer, desk_of: MakeDesk) -> None:
    peer.register_answer = (503, "Service Unavailable")
    desk = desk_of(peer.port)
    desk.phone.start()
    desk.until(lambda: peer.registrations > 2)
    peer.register_answer = (200, "OK")
    desk.stands(Link.UP)


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"user": ""}, AccountIncomplete),
        ({"password": 'quo"ted'}, AccountUnusable),
        ({"transport": Transport.TLS, "ca_file": "/nowhere/ca.pem"}, CaFileUnreadable),
    ],
)
def test_an_account_that_cannot_be(desk_of: MakeDesk, facts: dict[str, object], kind: type) -> None:
    desk = desk_of(5060, **facts)
    desk.phone.start()
    assert isinstance(desk.stands(Link.FAILED).why, kind)


def test_a_port_that_another_program_has(peer: SipPeer, desk_of: MakeDesk) -> None:
    desk = desk_of(peer.port, local_port=peer.port)
    desk.phone.start()
    why = desk.stands(Link.FAILED).why
    assert isinstance(why, PortTaken)
    assert why.facts == {"port": peer.port}


def test_a_port_of_ones_own(peer: SipPeer, desk_of: MakeDesk) -> None:
    port = free_port()
    registered(desk_of(peer.port, local_port=port))
    assert f":{port}" in peer.phone


def test_through_a_proxy_and_under_a_name_of_ones_own(peer: SipPeer, desk_of: MakeDesk) -> None:
    proxy = f"127.0.0.1:{peer.port}"
    desk = registered(desk_of(0, server="clinic.invalid", outbound_proxy=proxy, display_name='Регистратура "1"'))
    desk.phone.dial("200")
    desk.until(lambda: peer.calls)
    [call] = peer.calls.values()
    assert call.asked is not None
    assert "sip:200@clinic.invalid" in call.asked.first
    assert call.asked["From"].startswith('"Регистратура 1" <sip:101@clinic.invalid')


def test_it_signs_off_when_it_stops(desk: Desk, peer: SipPeer) -> None:
    desk.phone.stop()
    desk.stands(Link.OFF)
    assert peer.registrations >= 2
    assert desk.phone.child_pid == 0


def test_the_library_renews_as_often_as_we_look(desk_of: MakeDesk) -> None:
    account = desk_of(5060).phone._account
    assert account.renewal_percent == 5
    assert replace(account, register_seconds=300, pace=replace(QUICK, probe=25)).renewal_percent == 8
    assert replace(account, register_seconds=0, pace=replace(QUICK, probe=25)).renewal_percent == 95
