"""Strangers' packets: bursts, ghosts, rubbish and names that would deceive; the telephone works on."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

import pytest

from crm_desktop.telephony.events import EventKind
from tests.support.sip_peer import SipPeer
from tests.support.sip_text import SipText
from tests.telephony.engines.sip.conftest import QUICK, Desk, MakeDesk, answered, registered

BURST, RUBBISH = 300, 1_000
LONGEST_MESSAGE = 8_192  # bytes in one packet of UDP


def test_a_burst_of_calls_that_are_taken_back_leaks_no_place(desk: Desk, peer: SipPeer) -> None:
    """B15: after hundreds of INVITE and CANCEL the next call still rings."""
    calls = []
    for _ in range(BURST):
        call = peer.invite()
        call.cancel()
        calls.append(call)
        desk.until(lambda: sum(not one.is_over for one in calls) < 4)
    desk.until(lambda: all(one.is_over for one in calls))
    desk.until(lambda: len(desk.of(EventKind.ENDED)) == len(desk.of(EventKind.RINGING)))
    last = peer.invite()
    desk.event(EventKind.RINGING, last.call_id)
    answered(desk, peer)


def test_calls_that_all_come_at_once_are_refused_beyond_four(desk: Desk, peer: SipPeer) -> None:
    calls = [peer.invite() for _ in range(12)]
    desk.until(lambda: len(desk.of(EventKind.RINGING)) == 4)
    desk.until(lambda: sum(486 in call.codes for call in calls) == 8)
    for call in calls:
        if not call.is_over:
            call.cancel()
    desk.until(lambda: len(desk.of(EventKind.ENDED)) == 4)


def test_ghosts_do_not_hold_the_line(peer: SipPeer, desk_of: MakeDesk) -> None:
    """A scanner's INVITEs that are never taken back."""
    desk = registered(desk_of(peer.port, pace=replace(QUICK, ring=0.3)))
    for call in [peer.invite() for _ in range(4)]:
        assert desk.event(EventKind.ENDED, call.call_id).reason == "ghost ring"
    desk.event(EventKind.RINGING, peer.invite().call_id)


def test_rubbish_is_nothing_to_it(peer: SipPeer, desk_of: MakeDesk) -> None:
    """Seeded: packets cut, of noise, altered, shuffled, and such that lie about their length."""
    desk = registered(desk_of(peer.port, pace=replace(QUICK, ring=0.5)))
    call = peer.invite()
    desk.event(EventKind.RINGING, call.call_id)
    assert call.sent is not None
    pid = desk.phone.child_pid
    for number, packet in enumerate(rubbish(call.sent)):
        peer.send_bytes(packet)
        if number % 20 == 0:  # it keeps up, so that none is lost on the way
            peer.ping()
            desk.until(peer.has_every_answer)
    desk.until(lambda: len(desk.of(EventKind.ENDED)) == len(desk.of(EventKind.RINGING)))
    desk.event(EventKind.RINGING, peer.invite().call_id)
    assert desk.phone.child_pid == pid


def rubbish(model: SipText) -> Iterator[bytes]:
    chance = random.Random(5)
    text = model.bytes()
    for number in range(RUBBISH):
        packet = bytearray(text.replace(model.call_id.encode(), b"rubbish%d" % number))
        packet = packet.replace(model.branch.encode(), b"z9hG4bKrubbish%d" % number)
        match number % 5:
            case 0:
                packet = packet[: chance.randrange(len(packet))]
            case 1:
                packet = bytearray(chance.randbytes(chance.randrange(1, 1_400)))
            case 2:
                for _ in range(chance.randrange(1, 60)):
                    packet[chance.randrange(len(packet))] = chance.randrange(256)
            case 3:
                first, *lines = packet.split(b"\r\n")
                chance.shuffle(lines)
                packet = bytearray(b"\r\n".join([first, *lines]))
            case 4:
                packet = packet.replace(b"Content-Length: ", b"Content-Length: 9999999999")
        yield bytes(packet)


def test_a_name_that_would_deceive_is_harmless(desk: Desk, peer: SipPeer) -> None:
    """B12: thousands of letters, letters that turn the line round, HTML, commands for a spreadsheet."""
    for name in ("Б" * 3_000, "\u202eгурд\u2066", "<b onclick=x>я</b>", "\x07\x1b[2J", '=cmd|"/c calc"!A0'):
        call = peer.invite("+77011234567", name)
        rang = desk.event(EventKind.RINGING, call.call_id)
        assert len(rang.name) <= 80
        assert not {unicodedata.category(sign) for sign in rang.name} & {"Cc", "Cf"}
        assert not set(rang.name) & set("<>")
        assert rang.number == "+77011234567"
        call.cancel()
        desk.event(EventKind.ENDED, call.call_id)


def test_the_longest_message_that_the_library_reads_rings(desk: Desk, peer: SipPeer) -> None:
    """B12: 8192 bytes over UDP, of whatever letters; of the name so many are kept as a card can show."""
    for sign in "xБ":
        probe = peer.invite("+77011234567", sign)
        desk.event(EventKind.RINGING, probe.call_id)
        probe.cancel()
        desk.event(EventKind.ENDED, probe.call_id)
        assert probe.sent is not None
        fits = 1 + (LONGEST_MESSAGE - len(probe.sent.bytes())) // len(sign.encode())
        call = peer.invite("+77011234567", sign * fits)
        assert call.sent is not None
        assert LONGEST_MESSAGE - 2 <= len(call.sent.bytes()) <= LONGEST_MESSAGE
        assert desk.event(EventKind.RINGING, call.call_id).name == sign * 80
        call.cancel()
        desk.event(EventKind.ENDED, call.call_id)


def test_a_longer_one_is_left_unread_and_told_once(desk: Desk, peer: SipPeer, caplog: pytest.LogCaptureFixture) -> None:
    """B12: the library's buffer ends there. Nothing rings or dies, and the next caller is heard as before."""
    pid = desk.phone.child_pid
    strange = [peer.invite("+77011234567", "Б" * letters) for letters in (5_000, 10_000, 30_000)]
    call = peer.invite("+77010000000")
    desk.event(EventKind.RINGING, call.call_id)
    assert len(desk.of(EventKind.RINGING)) == 1
    assert [one.codes for one in strange] == [[], [], []]
    desk.until(lambda: "left out" in caplog.text)
    assert caplog.text.count("left out") == 1
    assert desk.phone.child_pid == pid
    call.cancel()
    desk.event(EventKind.ENDED, call.call_id)
    answered(desk, peer)


def test_nobody_outside_opens_our_microphone(desk: Desk, peer: SipPeer) -> None:
    """Headers that ask a telephone to answer by itself."""
    wishes = {"Call-Info": "<sip:x>;answer-after=0", "Alert-Info": "<http://x>;info=alert-autoanswer;delay=0"}
    call = peer.invite("+77011234567", "Intercom", wishes | {"Answer-Mode": "Auto", "Require": "answermode"})
    other = peer.invite("+77010000000", "Intercom", wishes)
    desk.event(EventKind.RINGING, other.call_id)
    peer.ping()
    desk.until(peer.has_every_answer)
    assert not call.is_answered
    assert not other.is_answered
    assert not desk.of(EventKind.ANSWERED)


def test_a_caller_who_shows_no_number(desk: Desk, peer: SipPeer) -> None:
    call = peer.invite("anonymous", "Anonymous")
    rang = desk.event(EventKind.RINGING, call.call_id)
    assert (rang.number, rang.name) == ("", "")
