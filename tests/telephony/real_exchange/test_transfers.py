"""Calls handed on through a real Asterisk: blind, after a word with the colleague, and to where nobody is."""

from __future__ import annotations

from crm_desktop.telephony.engines.sip.problems import TransferFailed
from crm_desktop.telephony.events import EventKind
from tests.support.sip_peer import PeerCall
from tests.telephony.real_exchange.conftest import RTP_LOUD, Outside, Telephone, answered_at, called, hears, rung


def test_a_blind_transfer(telephone: Telephone, outside: Outside) -> None:
    """O2: the client talks to the colleague, and our call is over."""
    desk, other = telephone("101"), telephone("102")
    key, call = answered_at(desk, outside)
    desk.phone.transfer(key, "102")
    there = rung(other)
    assert desk.event(EventKind.TRANSFERRED, key).transferred_to == "102"
    assert desk.event(EventKind.ENDED, key).reason == "transferred"
    other.phone.answer(there)
    other.event(EventKind.ANSWERED, there)
    hears(other, there)
    call.rtp.forget()
    desk.until(lambda: call.rtp.level > RTP_LOUD)
    assert not call.is_over
    call.hang_up()
    other.event(EventKind.ENDED, there)


def test_a_blind_transfer_of_a_call_that_we_made(telephone: Telephone, outside: Outside) -> None:
    desk, other = telephone("101"), telephone("102")
    outside.on_call = PeerCall.answer
    key = called(desk, "+77019999999")
    desk.phone.transfer(key, "102")
    there = rung(other)
    assert not desk.of(EventKind.TRANSFERRED, key)  # only who called goes on through the dial plan by himself
    other.phone.answer(there)
    desk.event(EventKind.TRANSFERRED, key)
    desk.event(EventKind.ENDED, key)
    hears(other, there)


def test_a_colleague_declines_whom_we_called(telephone: Telephone, outside: Outside) -> None:
    """O2: the exchange let the client go at once; it is said, and no dead line stays in the bar."""
    desk, other = telephone("101"), telephone("102")
    outside.on_call = PeerCall.answer
    key = called(desk, "+77019999999")
    desk.phone.transfer(key, "102")
    other.phone.reject(rung(other))
    assert isinstance(desk.refusal(key), TransferFailed)
    desk.event(EventKind.ENDED, key)
    assert not desk.of(EventKind.TRANSFERRED, key)


def test_a_voice_of_the_exchange_cannot_be_handed_on(telephone: Telephone) -> None:
    """O2: nobody is there to be sent anywhere; it is refused, and the call stays."""
    desk = telephone()
    key = called(desk, "600")
    desk.phone.transfer(key, "102")
    assert isinstance(desk.refusal(key), TransferFailed)
    hears(desk, key)


def test_a_number_that_the_exchange_does_not_know(telephone: Telephone, outside: Outside) -> None:
    """O2: it refuses, and the client is still ours."""
    desk = telephone()
    key, call = answered_at(desk, outside)
    desk.phone.transfer(key, "999")
    assert isinstance(desk.refusal(key), TransferFailed)
    assert not desk.of(EventKind.ENDED, key)
    call.rtp.forget()
    desk.until(lambda: call.rtp.level > RTP_LOUD)


def test_a_transfer_after_a_word_with_the_colleague(telephone: Telephone, outside: Outside) -> None:
    """O2: the client waits, we ask, and both talk to each other; both of our calls end."""
    desk, other = telephone("101"), telephone("102")
    key, call = answered_at(desk, outside)
    desk.phone.hold(key)
    desk.event(EventKind.HELD, key)
    asked = desk.phone.dial("102")
    there = rung(other)
    other.phone.answer(there)
    desk.event(EventKind.ANSWERED, asked)
    desk.phone.transfer_attended(key, asked)
    assert desk.event(EventKind.TRANSFERRED, key).transferred_to == "102"
    desk.event(EventKind.ENDED, key)
    desk.event(EventKind.ENDED, asked)
    hears(other, there)
    call.rtp.forget()
    desk.until(lambda: call.rtp.level > RTP_LOUD)
    assert not other.of(EventKind.ENDED, there)


def test_a_colleague_who_does_not_want_him(telephone: Telephone, outside: Outside) -> None:
    """O2: he hangs up on us, and the client is fetched back."""
    desk, other = telephone("101"), telephone("102")
    key, call = answered_at(desk, outside)
    desk.phone.hold(key)
    desk.event(EventKind.HELD, key)
    asked = desk.phone.dial("102")
    there = rung(other)
    other.phone.answer(there)
    desk.event(EventKind.ANSWERED, asked)
    other.phone.hang_up(there)
    desk.event(EventKind.ENDED, asked)
    desk.phone.resume(key)
    desk.event(EventKind.RESUMED, key)
    desk.until(lambda: call.rtp.level > RTP_LOUD)
