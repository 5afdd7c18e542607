"""Calls of the SIP telephone at a real Asterisk: what the suite's own peer answers, and what a real one does."""

from __future__ import annotations

import pytest

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.call_ending import outcome_unanswered
from crm_desktop.telephony.engines.sip.account import Codec, DtmfMode
from crm_desktop.telephony.engines.sip.problems import NoCommonCodec
from crm_desktop.telephony.events import EventKind
from tests.support.asterisk import Asterisk
from tests.support.sip_peer import PeerCall
from tests.telephony.engines.sip.conftest import Desk
from tests.telephony.real_exchange.conftest import (
    CLIENT,
    DESK,
    RTP_LOUD,
    Outside,
    Telephone,
    answered_at,
    called,
    hears,
    rung,
)

_O = CallOutcome


def became(desk: Desk, key: str) -> CallOutcome:
    """Of a call that we made and nobody took."""
    return outcome_unanswered(Direction.OUT, desk.event(EventKind.ENDED, key, seconds=30))


def test_a_client_calls_and_both_hear_each_other(telephone: Telephone, outside: Outside) -> None:
    """P1, B1: number and name as the line told them; the voice goes both ways through the exchange."""
    desk = telephone()
    call = outside.rings_at(DESK, name="Анна")
    key = rung(desk)
    rang = desk.event(EventKind.RINGING)
    assert (rang.direction, rang.number, rang.name, rang.extension) == (Direction.IN, CLIENT, "Анна", "101")
    desk.phone.answer(key)
    desk.event(EventKind.ANSWERED, key)
    desk.until(lambda: call.rtp.level > RTP_LOUD)
    hears(desk, key)
    call.hang_up()
    ended = desk.event(EventKind.ENDED, key)
    assert desk.kinds(key) == [EventKind.RINGING, EventKind.ANSWERED, EventKind.ENDED]
    assert ended.code is None


def test_a_colleague_calls(telephone: Telephone) -> None:
    """Rule 3 of the log: the extension is the number, and his name is shown."""
    desk, other = telephone("101"), telephone("102")
    key = other.phone.dial("101")
    rang = desk.event(EventKind.RINGING)
    assert (rang.number, rang.name) == ("102", "Регистратура")
    desk.phone.answer(rang.call_key)
    other.event(EventKind.ANSWERED, key)
    hears(desk, rang.call_key)
    hears(other, key)


def test_we_call_and_hear_them(telephone: Telephone, outside: Outside) -> None:
    desk = telephone()
    outside.on_call = PeerCall.ring
    key = desk.phone.dial("+77019999999")
    desk.event(EventKind.EARLY, key)
    call = outside.one()
    assert call.asked is not None
    assert "+77019999999@" in call.asked.first
    call.answer()
    desk.event(EventKind.ANSWERED, key)
    desk.until(lambda: call.rtp.level > RTP_LOUD)
    hears(desk, key)
    desk.phone.hang_up(key)
    desk.event(EventKind.ENDED, key)
    desk.until(lambda: call.is_over)


@pytest.mark.parametrize("codec", list(Codec), ids=lambda codec: codec.name.lower())
def test_every_codec_carries_a_voice(telephone: Telephone, asterisk: Asterisk, codec: Codec) -> None:
    """B1: our tone goes there, and the exchange sends it back, in that codec."""
    desk = telephone(codecs=(codec,))
    key = called(desk, "600")
    hears(desk, key)
    named = {Codec.PCMA: "alaw", Codec.PCMU: "ulaw"}.get(codec, codec.name.lower())
    assert named in asterisk.say("core show channels verbose") + asterisk.say("pjsip show channelstats")


def test_no_common_codec_is_said_clearly(telephone: Telephone) -> None:
    """This number may speak G.711 alone."""
    desk = telephone("105", codecs=(Codec.G722,))
    key = desk.phone.dial("600")
    assert desk.event(EventKind.ENDED, key).code == 488
    assert isinstance(desk.refusal(key), NoCommonCodec)


def test_hold_and_resume_are_told_to_the_exchange(telephone: Telephone, outside: Outside) -> None:
    """O2: the client hears the exchange meanwhile, and us afterwards."""
    desk = telephone()
    key, call = answered_at(desk, outside)
    desk.until(lambda: call.rtp.level > RTP_LOUD)
    desk.phone.hold(key)
    desk.event(EventKind.HELD, key)
    call.rtp.forget()
    desk.until(lambda: call.rtp.packets > 5)  # the exchange's music
    desk.phone.resume(key)
    desk.event(EventKind.RESUMED, key)
    desk.until(lambda: call.rtp.level > RTP_LOUD)
    hears(desk, key)


@pytest.mark.parametrize("number", ["101", "103"])
def test_a_colleague_holds_us(telephone: Telephone, number: str) -> None:
    """O2: the exchange plays music, and says so to a telephone only where it was set up to; the call goes on."""
    desk, other = telephone(number), telephone("102")
    key = other.phone.dial(number)
    here = rung(desk)
    desk.phone.answer(here)
    other.event(EventKind.ANSWERED, key)
    hears(desk, here)
    other.phone.hold(key)
    other.event(EventKind.HELD, key)
    if number == "103":
        desk.event(EventKind.REMOTE_HELD, here)
    other.phone.resume(key)
    other.event(EventKind.RESUMED, key)
    hears(desk, here)
    assert not desk.of(EventKind.ENDED)


@pytest.mark.parametrize("mode", list(DtmfMode), ids=lambda mode: mode.name.lower())
def test_digits_reach_the_other_side(telephone: Telephone, outside: Outside, mode: DtmfMode) -> None:
    """RFC 4733, and through the exchange to the line."""
    outside.on_call = PeerCall.answer
    desk = telephone(dtmf=mode)
    key = called(desk, "+77019999999")
    desk.phone.send_dtmf(key, "159#0*")
    desk.until(lambda: outside.one().rtp.digits == "159#0*")


def test_a_menu_of_the_exchange_understands_our_digits(telephone: Telephone) -> None:
    """RFC 4733: the exchange itself reads them."""
    desk, other = telephone("101"), telephone("102")
    key = called(desk, "700")
    desk.phone.send_dtmf(key, "102")
    rung(other)


def test_the_caller_hangs_up_first(telephone: Telephone, outside: Outside) -> None:
    """P4: missed."""
    desk = telephone()
    call = outside.rings_at(DESK)
    key = rung(desk)
    desk.until(lambda: 180 in call.codes)
    call.cancel()
    assert desk.event(EventKind.ENDED, key).code == 487
    assert not desk.of(EventKind.ANSWERED_ELSEWHERE)


def test_nobody_answers_in_time(telephone: Telephone) -> None:
    """P4: the exchange gives up and calls that declined, with a cause that says nothing."""
    desk, other = telephone("101"), telephone("102")
    key = other.phone.dial("301")
    rang = rung(desk)
    assert desk.event(EventKind.ENDED, rang).code == 487
    assert became(other, key) is CallOutcome.NO_ANSWER


def test_we_decline(telephone: Telephone, outside: Outside) -> None:
    desk = telephone()
    call = outside.rings_at(DESK)
    key = rung(desk)
    desk.phone.reject(key)
    assert desk.event(EventKind.ENDED, key).code == 603
    desk.until(lambda: 486 in call.codes)


def test_we_think_better_of_it(telephone: Telephone, outside: Outside) -> None:
    desk = telephone()
    key = desk.phone.dial("+77019999999")
    desk.event(EventKind.EARLY, key)
    desk.phone.hang_up(key)
    assert desk.event(EventKind.ENDED, key).code == 487
    desk.until(lambda: outside.one().is_over)


@pytest.mark.parametrize(
    ("number", "outcome"), [("486", _O.BUSY), ("603", _O.DECLINED), ("503", _O.FAILED), ("999", _O.FAILED)]
)
def test_the_exchange_refuses(telephone: Telephone, number: str, outcome: CallOutcome) -> None:
    desk = telephone()
    assert became(desk, desk.phone.dial(number)) is outcome


@pytest.mark.parametrize(
    ("code", "outcome"),
    [(486, _O.BUSY), (600, _O.BUSY), (603, _O.DECLINED), (480, _O.NO_ANSWER), (408, _O.NO_ANSWER), (404, _O.FAILED)],
)
def test_the_line_refuses(telephone: Telephone, outside: Outside, code: int, outcome: CallOutcome) -> None:
    """The exchange has codes of its own for it (403 of one that was declined); the cause beside them tells."""
    desk = telephone()
    outside.on_call = lambda call: call.refuse(code, "No")
    assert became(desk, desk.phone.dial("+77019999999")) is outcome


def test_two_calls_at_once(telephone: Telephone, outside: Outside) -> None:
    """O2: a second caller rings while we talk; the first is held, and comes back."""
    desk = telephone()
    first, a_call = answered_at(desk, outside)
    other = outside.rings_at(DESK, "+77019999999")
    second = rung(desk, 2)
    desk.phone.hold(first)
    desk.event(EventKind.HELD, first)
    desk.phone.answer(second)
    desk.event(EventKind.ANSWERED, second)
    desk.until(lambda: other.rtp.level > RTP_LOUD)
    desk.phone.hang_up(second)
    desk.event(EventKind.ENDED, second)
    desk.phone.resume(first)
    desk.until(lambda: a_call.rtp.level > RTP_LOUD)


def test_a_tone_of_ringing_before_the_answer(telephone: Telephone) -> None:
    """Early media: what the exchange plays is heard before anybody answers."""
    desk = telephone()
    key = desk.phone.dial("602")
    desk.event(EventKind.EARLY, key)
    hears(desk, key)
    assert not desk.of(EventKind.ANSWERED, key)
    desk.phone.hang_up(key)
    assert desk.event(EventKind.ENDED, key).code == 487
