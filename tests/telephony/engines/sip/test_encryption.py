"""The voice encrypted (SRTP), and no voice at all where it must be and is not."""

from __future__ import annotations

import pytest

from crm_desktop.telephony.engines.sip.account import Encryption, Sound
from crm_desktop.telephony.engines.sip.problems import NoEncryption
from crm_desktop.telephony.events import EventKind
from tests.support.rtp_tone import Seal
from tests.support.sip_peer import PeerCall, SipPeer
from tests.telephony.engines.sip.conftest import Desk, MakeDesk, answered, registered
from tests.telephony.engines.sip.test_calls import LOUD, RTP_LOUD


@pytest.fixture
def sealed(peer: SipPeer, desk_of: MakeDesk) -> Desk:
    return registered(desk_of(peer.port, encryption=Encryption.MANDATORY, sound=Sound.TONE))


def test_an_encrypted_call_is_heard_both_ways(sealed: Desk, peer: SipPeer) -> None:
    _, call = answered(sealed, peer, seal=Seal())
    assert call.media.profile == "RTP/SAVP"
    sealed.until(lambda: call.rtp.level > RTP_LOUD)
    sealed.until(lambda: any(level > LOUD for _, level in sealed.levels))


def test_a_plain_caller_is_refused(sealed: Desk, peer: SipPeer) -> None:
    call = peer.invite()
    sealed.until(lambda: 488 in call.codes)
    assert sealed.event(EventKind.ENDED, call.call_id).code == 488
    assert isinstance(sealed.refusal(call.call_id), NoEncryption)


def test_a_plain_answer_is_hung_up_on(sealed: Desk, peer: SipPeer) -> None:
    """The library itself would go on in the clear."""
    peer.on_call = PeerCall.answer
    key = sealed.phone.dial("200")
    sealed.event(EventKind.ENDED, key)
    assert isinstance(sealed.refusal(key), NoEncryption)
    assert not sealed.of(EventKind.ANSWERED, key)
    [call] = peer.calls.values()
    sealed.until(lambda: call.is_over)


@pytest.mark.parametrize("seal", [None, Seal()], ids=["plain", "encrypted"])
def test_where_it_is_optional_both_are_taken(peer: SipPeer, desk_of: MakeDesk, seal: Seal | None) -> None:
    desk = registered(desk_of(peer.port, encryption=Encryption.OPTIONAL, sound=Sound.TONE))
    _, call = answered(desk, peer, seal=seal)
    desk.until(lambda: call.rtp.level > RTP_LOUD)
