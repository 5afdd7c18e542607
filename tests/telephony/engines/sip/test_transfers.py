"""Calls handed on: blind, and after a word with the colleague."""

from __future__ import annotations

from urllib.parse import unquote

from crm_desktop.telephony.engines.sip.problems import TransferFailed
from crm_desktop.telephony.events import EventKind
from tests.support.sip_peer import SipPeer
from tests.support.sip_text import address
from tests.telephony.engines.sip.conftest import Desk, answered, dialled


def test_a_blind_transfer(desk: Desk, peer: SipPeer) -> None:
    """O2: the other side is sent to the number; when it is there, our call is over."""
    key, call = answered(desk, peer)
    desk.phone.transfer(key, "205")
    desk.until(lambda: call.requests("REFER"))
    [refer] = call.requests("REFER")
    assert address(refer["Refer-To"]).startswith(f"sip:205@127.0.0.1:{peer.port}")
    call.notify("SIP/2.0 100 Trying")
    call.notify("SIP/2.0 200 OK", "terminated;reason=noresource")
    ended = desk.event(EventKind.ENDED, key)
    assert ended.reason == "transferred"
    assert desk.event(EventKind.TRANSFERRED, key).transferred_to == "205"
    desk.until(lambda: call.is_over)


def test_an_exchange_that_takes_the_call_and_hangs_up(desk: Desk, peer: SipPeer) -> None:
    """Some say good-bye without a word on how it went."""
    key, call = answered(desk, peer)
    desk.phone.transfer(key, "205")
    desk.until(lambda: call.requests("REFER"))
    call.hang_up()
    desk.event(EventKind.ENDED, key)
    assert desk.event(EventKind.TRANSFERRED, key).transferred_to == "205"
    assert desk.refusals == []


def test_a_transfer_that_nobody_takes_leaves_the_call(desk: Desk, peer: SipPeer) -> None:
    key, call = answered(desk, peer)
    desk.phone.transfer(key, "205")
    desk.until(lambda: call.requests("REFER"))
    call.notify("SIP/2.0 486 Busy Here", "terminated;reason=noresource")
    assert isinstance(desk.refusal(key), TransferFailed)
    assert not desk.of(EventKind.ENDED, key)
    desk.until(lambda: call.media.direction == "sendrecv")
    call.hang_up()
    assert desk.event(EventKind.ENDED, key).reason == ""
    assert not desk.of(EventKind.TRANSFERRED, key)


def test_an_attended_transfer(desk: Desk, peer: SipPeer) -> None:
    """O2: the client waits, the colleague is asked, then the two are joined."""
    client, a_call = answered(desk, peer)
    desk.phone.hold(client)
    colleague, asked = dialled(desk, peer, "205")
    desk.phone.transfer_attended(client, colleague)
    desk.until(lambda: a_call.requests("REFER"))
    [refer] = a_call.requests("REFER")
    assert f"Replaces={asked.call_id}" in unquote(refer["Refer-To"])
    a_call.notify("SIP/2.0 200 OK", "terminated;reason=noresource")
    assert desk.event(EventKind.TRANSFERRED, client).transferred_to == "205"
    desk.event(EventKind.ENDED, client)
    desk.event(EventKind.ENDED, colleague)
    desk.until(lambda: a_call.is_over and asked.is_over)


def test_two_who_could_not_be_joined_are_not_left_in_silence(desk: Desk, peer: SipPeer) -> None:
    """O2: the colleague hears us again, and the client waits on, as it is shown."""
    client, a_call = answered(desk, peer)
    desk.phone.hold(client)
    colleague, asked = dialled(desk, peer, "205")
    desk.phone.transfer_attended(client, colleague)
    desk.until(lambda: a_call.requests("REFER"))
    a_call.notify("SIP/2.0 503 Service Unavailable", "terminated;reason=noresource")
    assert isinstance(desk.refusal(client), TransferFailed)
    desk.until(lambda: asked.media.direction == "sendrecv")
    assert a_call.media.direction == "sendonly"
    assert not desk.of(EventKind.ENDED)


def test_an_exchange_that_let_the_client_go_has_to_say_so(desk: Desk, peer: SipPeer) -> None:
    """O2: Asterisk sends the called on first and then says that nobody took him; our line leads to nobody any more."""
    key, call = answered(desk, peer)
    desk.phone.transfer(key, "205")
    desk.until(lambda: call.requests("REFER"))
    peer.knows_no_calls = True
    call.notify("SIP/2.0 486 Busy Here", "terminated;reason=noresource")
    assert isinstance(desk.refusal(key), TransferFailed)
    desk.event(EventKind.ENDED, key)
    assert not desk.of(EventKind.TRANSFERRED, key)


def test_nobody_outside_has_our_telephone_call_where_he_likes(desk: Desk, peer: SipPeer) -> None:
    """Toll fraud: a REFER from the other side is answered and not carried out."""
    key, call = answered(desk, peer)
    call.request("REFER", [("Refer-To", f"<sip:+1900555@127.0.0.1:{peer.port}>"), ("Referred-By", peer.contact)])
    desk.until(lambda: any("603" in text.body for text in call.requests("NOTIFY")))
    assert len(peer.calls) == 1
    assert not desk.of(EventKind.ENDED, key)
