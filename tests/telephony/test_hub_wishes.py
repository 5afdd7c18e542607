"""A wish finds the engine that can, one person has one talk, and a ghost is sent away (telephony.md, P4, P5)."""

import pytest

from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can, NotOffered
from tests.support.telephone import (
    THEIRS,
    HeldTime,
    SilentPhone,
    a_hub,
    an_event,
    ends,
    is_answered,
    rings,
    seen_by_exchange,
)

pytestmark = pytest.mark.usefixtures("qapp")

EXCHANGE = Can.DIAL | Can.HANG_UP | Can.TRANSFER | Can.SEES_ALL
K = EventKind


def only(hub: CallHub) -> LiveCall:
    (call,) = hub.calls
    return call


def an_exchange() -> SilentPhone:
    return SilentPhone("ami", EXCHANGE)


def test_answering_and_resuming_hold_whoever_talks() -> None:
    """telephony.md Shape: one active call a person."""
    phone = SilentPhone()
    hub, _ = a_hub(phone)
    phone.tell(rings(0), is_answered(1), rings(9, "+7702", call_key="c2"))
    first, second = hub.calls
    assert second.phase is Phase.RINGING
    hub.answer(second.key)
    assert phone.asked == [("hold", "c1"), ("answer", "c2")]
    phone.tell(an_event(K.HELD, 10), is_answered(10, call_key="c2"))
    assert [call.phase for call in hub.calls] == [Phase.HELD, Phase.ACTIVE]
    hub.resume(first.key)
    assert phone.asked[2:] == [("hold", "c2"), ("resume", "c1")]
    phone.tell(an_event(K.HELD, 11, call_key="c2"), an_event(K.RESUMED, 11))
    assert [call.phase for call in hub.calls] == [Phase.ACTIVE, Phase.HELD]


def test_a_call_lifted_at_the_telephone_itself_holds_the_other_too() -> None:
    """telephony.md Shape: whoever answered it, nobody speaks with two."""
    phone = SilentPhone()
    hub, _ = a_hub(phone)
    phone.tell(rings(0), is_answered(1), rings(9, "+7702", call_key="c2"), is_answered(10, call_key="c2"))
    assert phone.asked == [("hold", "c1")]
    assert len(hub.calls) == 2


def test_dialling_while_one_talks_holds_the_caller_and_both_can_be_joined() -> None:
    """P5: ask a colleague, then join them."""
    phone = SilentPhone()
    hub, _ = a_hub(SilentPhone("web"), phone)
    phone.tell(rings(0), is_answered(1))
    held = only(hub).key
    asked = hub.consult(held, "103")
    assert phone.asked == [("hold", "c1"), ("dial", "103")]
    phone.tell(an_event(K.HELD, 2), is_answered(5, call_key="sip-dialled-2"))
    hub.transfer_attended(held, asked)
    assert phone.asked[-1] == ("attended", "c1", "sip-dialled-2")


def test_two_calls_of_two_engines_cannot_be_joined() -> None:
    """A refusal that is told, not a crash (P5)."""
    phone, web = SilentPhone("sip"), SilentPhone("web")
    hub, heard = a_hub(phone, web)
    phone.tell(rings(0), is_answered(1))
    web.tell(rings(9, "+7702"), is_answered(10))
    hub.transfer_attended(*(call.key for call in hub.calls))
    assert isinstance(heard.refused[0][1], NotOffered)


def test_every_wish_reaches_the_engine_that_has_the_sound() -> None:
    """telephony.md Shape."""
    phone, exchange = SilentPhone(), an_exchange()
    hub, _ = a_hub(exchange, phone)
    for event in (rings(0), is_answered(1)):
        exchange.tell(seen_by_exchange(event))
        phone.tell(event)
    (call,) = hub.calls
    hub.mute(call.key, True)
    hub.send_dtmf(call.key, "12#")
    hub.hold(call.key)
    hub.transfer(call.key, "103")
    hub.hang_up(call.key)
    assert phone.asked == [
        ("mute", "c1"),
        ("dtmf", "c1", "12#"),
        ("hold", "c1"),
        ("transfer", "c1", "103"),
        ("hang_up", "c1"),
    ]
    assert exchange.asked == []
    assert only(hub).is_muted


def test_the_exchange_does_what_the_telephone_cannot() -> None:
    """telephony.md Shape: the manager redirects where the engine of the sound knows no transfer."""
    phone, exchange = SilentPhone(can=Can.ANSWER | Can.HOLD), an_exchange()
    hub, heard = a_hub(phone, exchange)
    for event in (rings(0), is_answered(1)):
        phone.tell(event)
        exchange.tell(seen_by_exchange(event))
    (call,) = hub.calls
    assert call.can == Can.HOLD | Can.TRANSFER | Can.HANG_UP
    hub.transfer(call.key, "103")
    hub.hang_up(call.key)
    assert exchange.asked == [("transfer", "c1", "103"), ("hang_up", "c1")]
    hub.send_dtmf(call.key, "1")
    assert [(key, type(problem)) for key, problem in heard.refused] == [(call.key, NotOffered)]


def test_nothing_may_be_asked_of_a_call_at_another_desk() -> None:
    """P4: it is known of, and that is all."""
    exchange = an_exchange()
    hub, heard = a_hub(exchange)
    exchange.tell(seen_by_exchange(rings(0, extension=THEIRS, is_ours=False)))
    assert (only(hub).is_ours, only(hub).can) == (False, Can.NOTHING)
    hub.hang_up(only(hub).key)
    assert exchange.asked == []
    assert len(heard.refused) == 1


def test_a_ring_that_nobody_ends_is_a_ghost() -> None:
    """telephony.md traps in baresip: ghost INVITEs fill its places."""
    phone, time = SilentPhone(), HeldTime()
    hub, heard = a_hub(phone, time=time)
    phone.tell(rings(0))
    time.pass_by(89, hub.look)
    assert len(hub.calls) == 1
    time.pass_by(2, hub.look)
    assert phone.asked == [("reject", "c1")]
    assert (heard.last("ended").outcome, heard.last("ended").reason) == (CallOutcome.MISSED, "ghost ring")
    phone.tell(ends(92, 487), rings(93))
    assert not hub.calls
