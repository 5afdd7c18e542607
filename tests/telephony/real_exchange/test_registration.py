"""Signing on at a real Asterisk: every transport, wrong secrets, wrong certificates, an exchange that restarts."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from crm_desktop.telephony.engines.sip.account import Encryption, Transport
from crm_desktop.telephony.engines.sip.phone import DIED
from crm_desktop.telephony.engines.sip.problems import (
    CertificateRefused,
    ExchangeSilent,
    ExtensionUnknown,
    NoEncryption,
    WrongPassword,
)
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Link
from tests.support.asterisk import Asterisk
from tests.support.certificates import Authority
from tests.support.sip_peer import PeerCall
from tests.telephony.engines.sip.conftest import QUICK
from tests.telephony.real_exchange.conftest import (
    DIRECTOR,
    RTP_LOUD,
    Outside,
    Telephone,
    answered_at,
    called,
    hears,
    rung,
)


@pytest.mark.parametrize("transport", [Transport.UDP, Transport.TCP])
def test_without_encryption(telephone: Telephone, outside: Outside, asterisk: Asterisk, transport: Transport) -> None:
    """A call each way, and it is signed off when it goes."""
    desk = telephone(transport=transport)
    hears(desk, called(desk, "600"))
    hears(desk, answered_at(desk, outside)[0])
    desk.phone.stop()
    desk.stands(Link.OFF)
    desk.until(lambda: "101/sip" not in asterisk.say("pjsip show contacts"))


@pytest.mark.skipif(not Path("/proc/net/if_inet6").exists(), reason="there is no IPv6 here")
def test_over_ipv6(telephone: Telephone, outside: Outside) -> None:
    """A call each way; the client's line is of IPv4 all the same."""
    desk = telephone(server="::1")
    hears(desk, called(desk, "600"))
    key, call = answered_at(desk, outside)
    hears(desk, key)
    desk.until(lambda: call.rtp.level > RTP_LOUD)


def test_a_wrong_password(telephone: Telephone) -> None:
    """P3: tried once."""
    why = telephone(waits=False, password="another").stands(Link.FAILED).why
    assert isinstance(why, WrongPassword)
    assert why.facts["code"] == 401


def test_an_extension_that_the_exchange_does_not_know(telephone: Telephone) -> None:
    """Asterisk betrays so much only to the address of its own line to outside."""
    assert isinstance(telephone("999", waits=False).stands(Link.FAILED).why, ExtensionUnknown | WrongPassword)


def test_tls_with_the_right_authority(telephone: Telephone, outside: Outside, asterisk: Asterisk) -> None:
    desk = telephone(
        server="localhost", port=asterisk.ports["sips"], transport=Transport.TLS, ca_file=str(asterisk.ca_file)
    )
    hears(desk, called(desk, "600"))
    hears(desk, answered_at(desk, outside)[0])


def test_tls_with_a_stranger_is_refused(telephone: Telephone, asterisk: Asterisk, tmp_path: Path) -> None:
    """Neither another authority's certificate nor one for another name is taken."""
    other = tmp_path / "other.pem"
    other.write_bytes(Authority().certificate)
    for server, file in (("localhost", other), ("127.0.0.1", asterisk.ca_file)):
        desk = telephone(
            server=server, port=asterisk.ports["sips"], transport=Transport.TLS, ca_file=str(file), waits=False
        )
        assert isinstance(desk.stands(Link.FAILED).why, CertificateRefused)


def test_the_voice_is_encrypted_where_it_must_be(telephone: Telephone, outside: Outside) -> None:
    desk = telephone("104", encryption=Encryption.MANDATORY)
    key, call = answered_at(desk, outside, DIRECTOR)
    desk.until(lambda: call.rtp.level > RTP_LOUD)
    hears(desk, key)
    desk.phone.hang_up(key)
    desk.event(EventKind.ENDED, key)
    hears(desk, called(desk, "600"))


def test_both_are_encrypted(telephone: Telephone, outside: Outside, asterisk: Asterisk) -> None:
    """What docs/telephone-exchange.md advises: the keys of the voice do not travel in the open."""
    desk = telephone(
        "104", server="localhost", port=asterisk.ports["sips"], transport=Transport.TLS,
        ca_file=str(asterisk.ca_file), encryption=Encryption.MANDATORY,
    )  # fmt: skip
    key, call = answered_at(desk, outside, DIRECTOR)
    desk.until(lambda: call.rtp.level > RTP_LOUD)
    hears(desk, key)


def test_where_the_exchange_does_not_encrypt_nobody_talks(telephone: Telephone, outside: Outside) -> None:
    """The exchange offers 101 no SRTP: neither a call of ours nor a client's is taken in the clear."""
    desk = telephone("101", encryption=Encryption.MANDATORY)
    key = desk.phone.dial("600")
    desk.event(EventKind.ENDED, key)
    assert isinstance(desk.refusal(key), NoEncryption)
    outside.rings_at("+77172000000")
    came = rung(desk)
    desk.event(EventKind.ENDED, came)
    assert isinstance(desk.refusal(came), NoEncryption)
    assert not desk.of(EventKind.ANSWERED)


def test_where_it_is_optional_a_plain_exchange_is_taken(telephone: Telephone) -> None:
    desk = telephone("101", encryption=Encryption.OPTIONAL)
    hears(desk, called(desk, "600"))


def test_the_exchange_restarts_and_we_are_registered_again(telephone: Telephone, asterisk: Asterisk) -> None:
    """P3: within seconds, without anybody's doing; meanwhile the light says so."""
    desk = telephone()
    asterisk.stop()
    assert isinstance(desk.stands(Link.CONNECTING).why, ExchangeSilent)
    asterisk.start()
    desk.stands(Link.UP)
    hears(desk, called(desk, "600"))


@pytest.mark.parametrize("is_ours", [True, False], ids=["outgoing", "incoming"])
def test_the_exchange_dies_in_a_call(telephone: Telephone, outside: Outside, asterisk: Asterisk, is_ours: bool) -> None:
    """P13: without a voice for so long the call is over; then the telephone is back."""
    desk = telephone(pace=replace(QUICK, no_voice=2))
    outside.on_call = PeerCall.answer
    key = called(desk, "+77019999999") if is_ours else answered_at(desk, outside)[0]
    asterisk.kill()
    ended = desk.event(EventKind.ENDED, key, seconds=40)
    assert ended.code is None
    asterisk.start()
    desk.stands(Link.UP)
    hears(desk, called(desk, "600"))


def test_our_process_is_killed_in_a_call(telephone: Telephone, outside: Outside, asterisk: Asterisk) -> None:
    """P13: what ran in it is over, the next call rings at the new one and nowhere else."""
    desk = telephone()
    key, _ = answered_at(desk, outside)
    os.kill(desk.phone.child_pid, signal.SIGSEGV)
    ended = desk.event(EventKind.ENDED, key)
    assert (ended.code, ended.reason) == (None, DIED)
    desk.until(lambda: len(desk.of(EventKind.ENGINE_UP)) == 2)
    assert asterisk.say("pjsip show contacts").count("101/sip:") == 1
    outside.rings_at("+77172000000", "+77019999999")
    second = rung(desk, 2)
    desk.phone.answer(second)
    desk.event(EventKind.ANSWERED, second)
    hears(desk, second)
