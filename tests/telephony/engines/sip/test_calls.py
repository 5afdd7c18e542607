"""Calls of the SIP telephone against a real peer on the loopback."""

from __future__ import annotations

from itertools import groupby

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.engines.sip.problems import BadDigits, BadNumber, CallOver, NoCommonCodec, NotInACall
from crm_desktop.telephony.events import EventKind
from tests.support.sip_peer import PeerCall, SipPeer
from tests.support.sip_text import Media
from tests.telephony.engines.sip.conftest import Desk, answered, dialled

LOUD = 0.1  # a tone is heard at a fifth of full scale; silence is a few ten-thousandths
RTP_LOUD = LOUD * 32_768


def looks(call: PeerCall) -> list[str]:
    """How the talk was to go on, one after the other: over UDP a word is said again where its answer is late, and the
    library asks once more where two orders cross."""
    return [way for way, _ in groupby(Media.read(text.body).direction for text in call.requests("INVITE"))]


def test_a_client_calls_and_both_hear_each_other(speaking: Desk, peer: SipPeer) -> None:
    """P1, B1: the call is told with everything the exchange says of it; the voice goes both ways."""
    call = peer.invite(
        "+77011234567", "Анна", {"P-Called-Party-ID": "<sip:+77273000000@x>", "Diversion": "<sip:205@x>;reason=busy"}
    )
    rang = speaking.event(EventKind.RINGING)
    assert (rang.direction, rang.number, rang.name) == (Direction.IN, "+77011234567", "Анна")
    assert (rang.line, rang.diverted_from, rang.extension, rang.pbx) == ("+77273000000", "205", "101", "clinic")
    assert rang.call_key == rang.sip_call_id == call.call_id
    assert rang.is_ours
    speaking.phone.answer(rang.call_key)
    speaking.event(EventKind.ANSWERED, rang.call_key)
    speaking.until(lambda: call.rtp.level > RTP_LOUD)
    speaking.until(lambda: any(level > LOUD for _, level in speaking.levels))
    call.hang_up()
    ended = speaking.event(EventKind.ENDED, rang.call_key)
    assert (ended.code, ended.sip_call_id) == (None, call.call_id)


def test_muted_we_are_not_heard_and_hear_on(speaking: Desk, peer: SipPeer) -> None:
    """O2: mute stops our voice, not theirs."""
    key, call = answered(speaking, peer)
    speaking.until(lambda: call.rtp.level > RTP_LOUD)
    speaking.phone.mute(key, True)
    speaking.until(lambda: call.rtp.level < RTP_LOUD / 100)
    speaking.levels.clear()
    speaking.until(lambda: any(level > LOUD for _, level in speaking.levels))
    speaking.phone.mute(key, False)
    speaking.until(lambda: call.rtp.level > RTP_LOUD)


def test_hold_and_resume_are_told_to_the_other_side(speaking: Desk, peer: SipPeer) -> None:
    """O2."""
    key, call = answered(speaking, peer)
    speaking.phone.hold(key)
    speaking.event(EventKind.HELD, key)
    speaking.until(lambda: call.media.direction == "sendonly")
    call.rtp.forget()
    speaking.phone.resume(key)
    speaking.event(EventKind.RESUMED, key)
    speaking.until(lambda: call.media.direction == "sendrecv" and call.rtp.level > RTP_LOUD)


def test_a_hold_right_after_the_answer_stays(desk: Desk, peer: SipPeer) -> None:
    """O2: the library looks once more a tenth of a second after the answer, and must not take the hold back."""
    call = peer.invite()
    key = desk.event(EventKind.RINGING, call.call_id).call_key
    desk.phone.answer(key)
    desk.event(EventKind.ANSWERED, key)
    desk.phone.hold(key)
    desk.event(EventKind.HELD, key)
    assert looks(call) == ["sendrecv", "sendonly"]


def test_a_hold_taken_back_at_once_is_taken_back(desk: Desk, peer: SipPeer) -> None:
    """O2: two orders that come together are carried out in their order."""
    call = peer.invite()
    key = desk.event(EventKind.RINGING, call.call_id).call_key
    desk.phone.answer(key)
    desk.event(EventKind.ANSWERED, key)
    desk.phone.hold(key)
    desk.phone.resume(key)
    desk.event(EventKind.RESUMED, key)
    assert desk.kinds(key)[-2:] == [EventKind.HELD, EventKind.RESUMED]
    assert looks(call) == ["sendrecv", "sendonly", "sendrecv"]


def test_the_other_side_holds_us(desk: Desk, peer: SipPeer) -> None:
    key, call = answered(desk, peer)
    desk.until(lambda: len(call.requests("INVITE")) == 1)  # the library's own second look
    call.hold()
    desk.event(EventKind.REMOTE_HELD, key)
    call.hold("sendrecv")
    desk.event(EventKind.REMOTE_RESUMED, key)


def test_digits_reach_the_other_side(desk: Desk, peer: SipPeer) -> None:
    key, call = answered(desk, peer)
    desk.phone.send_dtmf(key, "159#")
    desk.until(lambda: call.rtp.digits == "159#")
    desk.phone.send_dtmf(key, "5 5")
    assert isinstance(desk.refusal(key), BadDigits)


def test_we_call_and_hear_them(speaking: Desk, peer: SipPeer) -> None:
    key, call = dialled(speaking, peer, "8701*1#")
    assert call.asked is not None
    assert "sip:8701*1%23@" in call.asked.first
    assert speaking.kinds(key)[:2] == [EventKind.DIALLING, EventKind.ANSWERED]
    out = speaking.event(EventKind.DIALLING, key)
    assert (out.direction, out.number, out.line) == (Direction.OUT, "8701*1#", "101")
    assert out.sip_call_id == call.call_id
    speaking.until(lambda: call.rtp.level > RTP_LOUD)
    speaking.phone.hang_up(key)
    speaking.event(EventKind.ENDED, key)
    speaking.until(lambda: call.is_over)


def test_their_telephone_rings_and_we_think_better_of_it(desk: Desk, peer: SipPeer) -> None:
    key = desk.phone.dial("200")
    desk.event(EventKind.EARLY, key)
    desk.phone.hang_up(key)
    assert desk.event(EventKind.ENDED, key).code == 487
    [call] = peer.calls.values()
    desk.until(lambda: call.is_over)


def test_headers_go_along(desk: Desk, peer: SipPeer) -> None:
    desk.phone.dial("200", {"X-Crm": "17"})
    desk.until(lambda: peer.calls)
    [call] = peer.calls.values()
    assert call.asked is not None
    assert call.asked["X-Crm"] == "17"


def test_the_caller_hangs_up_first(desk: Desk, peer: SipPeer) -> None:
    """P4: missed."""
    call = peer.invite()
    desk.event(EventKind.RINGING, call.call_id)
    desk.until(lambda: 180 in call.codes)
    call.cancel()
    assert desk.event(EventKind.ENDED, call.call_id).code == 487


def test_a_colleague_was_quicker(desk: Desk, peer: SipPeer) -> None:
    """P4, rule 3 of the log: no missed call."""
    call = peer.invite()
    desk.event(EventKind.RINGING, call.call_id)
    desk.until(lambda: 180 in call.codes)
    call.cancel('SIP;cause=200;text="Call completed elsewhere"')
    desk.event(EventKind.ENDED, call.call_id)
    assert desk.kinds(call.call_id)[-2:] == [EventKind.ANSWERED_ELSEWHERE, EventKind.ENDED]


def test_we_decline(desk: Desk, peer: SipPeer) -> None:
    call = peer.invite()
    desk.phone.reject(desk.event(EventKind.RINGING, call.call_id).call_key)
    assert desk.event(EventKind.ENDED, call.call_id).code == 603
    desk.until(lambda: 486 in call.codes)


def test_they_are_busy_or_decline(desk: Desk, peer: SipPeer) -> None:
    for code, reason in ((486, "Busy Here"), (603, "Decline"), (404, "Not Found")):
        peer.on_call = lambda call, code=code, reason=reason: call.refuse(code, reason)  # type: ignore[misc] # bound now
        ended = desk.event(EventKind.ENDED, desk.phone.dial("200"))
        assert (ended.code, ended.reason) == (code, reason)


def test_no_common_codec_is_said_clearly(desk: Desk, peer: SipPeer) -> None:
    """Both ways: the exchange refuses ours, and we refuse a caller's."""
    peer.on_call = lambda call: call.refuse(488, "Not Acceptable Here")
    key = desk.phone.dial("200")
    assert desk.event(EventKind.ENDED, key).code == 488
    assert isinstance(desk.refusal(key), NoCommonCodec)
    call = peer.invite(codecs="g729")
    desk.until(lambda: 488 in call.codes)
    ended = desk.event(EventKind.ENDED, call.call_id)
    assert (ended.code, ended.number) == (488, "+77011234567")
    assert isinstance(desk.refusal(call.call_id), NoCommonCodec)


def test_two_calls_at_once(speaking: Desk, peer: SipPeer) -> None:
    """O2: a second caller rings while we talk; the first is held, and comes back."""
    first, a_call = answered(speaking, peer)
    second = peer.invite("+77019999999")
    speaking.event(EventKind.RINGING, second.call_id)
    speaking.phone.hold(first)
    speaking.phone.answer(second.call_id)
    speaking.event(EventKind.ANSWERED, second.call_id)
    speaking.event(EventKind.HELD, first)
    speaking.until(lambda: second.rtp.level > RTP_LOUD)
    speaking.phone.hang_up(second.call_id)
    speaking.event(EventKind.ENDED, second.call_id)
    a_call.rtp.forget()
    speaking.phone.resume(first)
    speaking.until(lambda: a_call.rtp.level > RTP_LOUD)


def test_what_cannot_be_done_is_refused(desk: Desk, peer: SipPeer) -> None:
    desk.phone.hold("nobody")
    assert isinstance(desk.refusal("nobody"), CallOver)
    assert isinstance(desk.refusal(desk.phone.dial("8 701<script>")), BadNumber)
    call = peer.invite()
    desk.phone.hold(desk.event(EventKind.RINGING, call.call_id).call_key)
    assert isinstance(desk.refusal(call.call_id), NotInACall)


def test_a_tone_of_ringing_before_the_answer(speaking: Desk, peer: SipPeer) -> None:
    """Early media: what the exchange plays is heard before anybody answers."""
    peer.on_call = PeerCall.ring_with_sound
    key = speaking.phone.dial("200")
    speaking.event(EventKind.EARLY, key)
    speaking.until(lambda: any(of == key and level > LOUD for of, level in speaking.levels))
    assert not speaking.of(EventKind.ANSWERED, key)
