"""Events of several engines become one call each, and wishes find the engine that can (telephony.md, B1, P4, P5)."""

import logging
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can, Link, NotOffered
from tests.support.telephone import (
    ALL_OF_A_PHONE,
    CALLER,
    NOON,
    OURS,
    THEIRS,
    HeldTime,
    SilentPhone,
    a_hub,
    an_event,
    dials,
    ends,
    is_answered,
    moment,
    rings,
    seen_by_exchange,
)

pytestmark = pytest.mark.usefixtures("qapp")

EXCHANGE = Can.DIAL | Can.HANG_UP | Can.TRANSFER | Can.SEES_ALL
K = EventKind
NOTHING: Any = None


def only(hub: CallHub) -> LiveCall:
    (call,) = hub.calls
    return call


def an_exchange() -> SilentPhone:
    return SilentPhone("ami", EXCHANGE)


def test_an_incoming_call_rings_is_answered_and_ends() -> None:
    """B1."""
    phone = SilentPhone()
    hub, heard = a_hub(phone)
    phone.tell(rings(0))
    (call,) = hub.calls
    assert (call.phase, call.number, call.is_ours, call.can) == (Phase.RINGING, CALLER, True, Can.ANSWER | Can.REJECT)
    hub.answer(call.key)
    assert phone.asked == [("answer", "c1")]
    phone.tell(is_answered(3))
    assert Can.HOLD in only(hub).can
    assert Can.ANSWER not in only(hub).can
    phone.tell(ends(60))
    assert heard.words == ["rang", "changed", "ended"]
    over = heard.last("ended")
    assert (over.key, over.outcome, over.answered_at, over.ended_at) == (
        call.key,
        CallOutcome.ANSWERED,
        moment(3),
        moment(60),
    )
    assert not hub.calls
    assert over.can == Can.NOTHING


def test_dialling_is_seen_at_once_and_rings_no_card() -> None:
    """FC-44."""
    phone = SilentPhone()
    hub, heard = a_hub(phone)
    key = hub.dial("98701")
    assert [call.key for call in hub.calls] == [key]
    assert (only(hub).phase, only(hub).direction) == (Phase.DIALLING, Direction.OUT)
    phone.tell(dials(0, "98701", call_key="sip-dialled-1"), an_event(K.EARLY, 1, call_key="sip-dialled-1"))
    assert only(hub).phase is Phase.EARLY
    hub.hang_up(key)
    assert phone.asked[-1] == ("hang_up", "sip-dialled-1")
    phone.tell(ends(4, 486, call_key="sip-dialled-1"))
    assert heard.last("ended").outcome is CallOutcome.BUSY
    assert "rang" not in heard.words


def test_the_first_engine_that_is_up_dials() -> None:
    """telephony.md Shape: providers compose; the order in which they were added is the preference."""
    first, second = SilentPhone("sip"), SilentPhone("web")
    hub, _ = a_hub(first, second)
    hub.dial("1")
    second.stands(Link.UP)
    first.stands(Link.CONNECTING)
    hub.dial("2")
    first.stands(Link.UP)
    hub.dial("3")
    assert [wish[-1] for wish in first.asked] == ["1", "3"]
    assert second.asked == [("dial", "2")]
    nobody, told = a_hub(SilentPhone("cdr", Can.HISTORY))
    assert nobody.dial("4") == ""
    assert isinstance(told.refused[0][1], NotOffered)


def test_a_call_that_rings_elsewhere_first_rings_again_when_it_comes_to_us() -> None:
    """telephony.md Rules 2: a queue goes from desk to desk."""
    phone, exchange = SilentPhone(), an_exchange()
    hub, heard = a_hub(phone, exchange)
    exchange.tell(seen_by_exchange(rings(0, extension=THEIRS, is_ours=False, queue="front")))
    exchange.tell(seen_by_exchange(an_event(K.LEG_ENDED, 15, extension=THEIRS)))
    exchange.tell(seen_by_exchange(rings(16, sip_call_id="s1")))
    phone.tell(rings(16.1, sip_call_id="s1"))
    assert [(word, call.is_ours) for word, call in heard.said if word == "rang"] == [("rang", False), ("rang", True)]
    (call,) = hub.calls
    assert (call.queue, call.linkedid, call.sip_call_id) == ("front", "L-c1", "s1")
    assert [leg.extension for leg in call.legs] == [THEIRS, OURS]


def test_who_lost_the_race_hears_no_end_while_the_talk_goes_on_elsewhere() -> None:
    """telephony.md Rules 3: silently, and no missed call; the log still learns who talked."""
    phone, exchange = SilentPhone(), an_exchange()
    hub, heard = a_hub(phone, exchange)
    for event in (rings(0, sip_call_id="s1"), rings(0.1, extension=THEIRS, is_ours=False)):
        exchange.tell(seen_by_exchange(event))
    phone.tell(rings(0, sip_call_id="s1"))
    phone.tell(an_event(K.ANSWERED_ELSEWHERE, 3))
    exchange.tell(seen_by_exchange(is_answered(3, extension=THEIRS, is_ours=False)))
    exchange.tell(seen_by_exchange(an_event(K.LEG_ENDED, 3, extension=OURS, is_ours=True, reason="Q.850;cause=26")))
    (call,) = hub.calls
    assert (call.is_ours, call.extension, call.can) == (False, THEIRS, Can.NOTHING)
    assert "ended" not in heard.words
    exchange.tell(seen_by_exchange(ends(60)))
    over = heard.last("ended")
    assert (over.outcome, over.extension, over.is_ours) == (CallOutcome.ANSWERED, THEIRS, False)


def test_without_an_exchange_the_lost_race_is_the_end() -> None:
    """telephony.md Rules 3."""
    phone = SilentPhone()
    hub, heard = a_hub(phone)
    phone.tell(rings(0), ends(3, 200, 'SIP;cause=200;text="Call completed elsewhere"'))
    assert heard.last("ended").outcome is CallOutcome.ANSWERED_ELSEWHERE
    assert not hub.calls


def test_our_talk_ends_at_once_whatever_the_exchange_has_still_to_say() -> None:
    """B1: the operator writes the result now; the exchange's word enriches it."""
    phone, exchange = SilentPhone(), an_exchange()
    hub, heard = a_hub(phone, exchange)
    for event in (rings(0), is_answered(2)):
        phone.tell(event)
        exchange.tell(seen_by_exchange(event))
    phone.tell(ends(30))
    assert heard.words[-1] == "ended"
    assert not hub.calls
    exchange.tell(seen_by_exchange(an_event(K.TRANSFERRED, 30, transferred_to="103")))
    exchange.tell(seen_by_exchange(is_answered(34, extension="103", is_ours=False)))
    assert heard.words[-1] == "ended"
    exchange.tell(seen_by_exchange(ends(90)))
    known = heard.last("recorded")
    assert (known.outcome, known.transferred_to, known.ended_at) == (CallOutcome.TRANSFERRED, "103", moment(90))
    assert known.key == heard.last("ended").key


def test_our_own_order_by_the_exchange_is_one_outgoing_call() -> None:
    """telephony.md traps in AMI: Originate rings our telephone with the dialled number as the caller."""
    phone, exchange = SilentPhone(can=ALL_OF_A_PHONE & ~Can.DIAL), an_exchange()
    hub, heard = a_hub(phone, exchange)
    key = hub.dial("98701")
    order = {"call_key": "ami-dialled-1", "action_id": "ami-dialled-1"}
    phone.tell(rings(0.2, "98701", sip_call_id="s1"))
    exchange.tell(seen_by_exchange(dials(0.3, "98701"), **order))
    (call,) = hub.calls
    assert (call.key, call.phase, call.direction) == (key, Phase.DIALLING, Direction.OUT)
    assert Can.ANSWER in call.can
    phone.tell(is_answered(2))
    assert only(hub).answered_at is None
    exchange.tell(seen_by_exchange(is_answered(9), **order))
    assert (only(hub).phase, only(hub).answered_at) == (Phase.ACTIVE, moment(9))
    phone.tell(an_event(K.HELD, 12))
    assert only(hub).phase is Phase.HELD
    phone.tell(ends(20))
    exchange.tell(seen_by_exchange(ends(20), **order))
    assert "rang" not in heard.words
    assert (heard.last("ended").outcome, heard.last("ended").direction) == (CallOutcome.ANSWERED, Direction.OUT)


def test_an_order_nobody_took_is_no_talk_because_we_lifted_our_own_telephone() -> None:
    """telephony.md traps in AMI."""
    phone, exchange = SilentPhone(can=ALL_OF_A_PHONE & ~Can.DIAL), an_exchange()
    hub, heard = a_hub(phone, exchange)
    hub.dial("98701")
    phone.tell(rings(0.2, "98701"), is_answered(2), ends(30))
    exchange.tell(ends(30, 480, call_key="ami-dialled-1"))
    assert [call.outcome for word, call in heard.said if word == "ended"] == [CallOutcome.NO_ANSWER]
    assert heard.last("ended").answered_at is None
    assert not hub.calls


def test_a_talk_may_be_long_and_a_dial_is_given_longer_than_a_ring() -> None:
    """telephony.md Shape."""
    phone, time = SilentPhone(), HeldTime()
    hub, heard = a_hub(phone, time=time)
    phone.tell(rings(0), is_answered(1))
    hub.dial("1")
    time.pass_by(120, hub.look)
    assert len(hub.calls) == 2
    time.pass_by(61, hub.look)
    assert [call.direction for call in hub.calls] == [Direction.IN]
    assert heard.last("ended").outcome is CallOutcome.CANCELLED
    time.pass_by(3_600, hub.look)
    assert len(hub.calls) == 1


def test_an_engine_that_goes_down_loses_its_calls_after_a_short_grace() -> None:
    """telephony.md Engines: the child killed, noticed in 7 ms; P4: nothing talks on for ever."""
    phone, time = SilentPhone(), HeldTime()
    hub, heard = a_hub(phone, time=time)
    phone.tell(rings(0), is_answered(1), rings(2, "+7702", call_key="c2"))
    phone.tell(an_event(K.ENGINE_DOWN, 5, call_key=""))
    time.pass_by(4, hub.look)
    assert len(hub.calls) == 2
    phone.tell(an_event(K.ENGINE_UP, 9, call_key=""), an_event(K.RESUMED, 9))  # it says that this one goes on
    time.pass_by(2, hub.look)
    assert [call.phase for call in hub.calls] == [Phase.ACTIVE]
    assert (heard.last("ended").outcome, heard.last("ended").reason) == (CallOutcome.FAILED, "connection lost")


def test_what_the_exchange_still_sees_goes_on_without_the_telephones_engine() -> None:
    """telephony.md Shape: the talk is at the desk telephone, say, and only our engine died."""
    phone, exchange, time = SilentPhone(), an_exchange(), HeldTime()
    hub, heard = a_hub(phone, exchange, time=time)
    for event in (rings(0), is_answered(1)):
        phone.tell(event)
        exchange.tell(seen_by_exchange(event))
    phone.tell(an_event(K.ENGINE_DOWN, 5, call_key=""))
    time.pass_by(6, hub.look)
    exchange.tell(seen_by_exchange(ends(40)))
    final = heard.said[-1][1]
    assert (final.outcome, final.ended_at) == (CallOutcome.ANSWERED, moment(40))


def test_removing_an_engine_ends_what_only_it_knew() -> None:
    """Settings change while one works (telephony.md)."""
    phone, other = SilentPhone(), SilentPhone("web")
    hub, heard = a_hub(phone, other)
    phone.tell(rings(0))
    other.tell(rings(9, "+7702"))
    hub.remove(phone)
    assert [call.number for call in hub.calls] == ["+7702"]
    assert heard.last("ended").outcome is CallOutcome.FAILED
    phone.tell(rings(20, "+7703", call_key="c9"))
    assert len(hub.calls) == 1
    hub.add(phone)
    with pytest.raises(ValueError, match="sip"):
        hub.add(SilentPhone())


def test_the_microphone_shows_muted_only_while_it_is() -> None:
    """Whoever believes it off must not be heard (P4)."""
    phone = SilentPhone()
    hub, heard = a_hub(phone)
    phone.tell(rings(0), is_answered(1))
    key = only(hub).key
    phone.refuses = NotOffered()
    hub.mute(key, True)
    assert not only(hub).is_muted
    hub.mute(key, True)
    assert only(hub).is_muted
    phone.refused.emit("c1", NotOffered())
    assert not only(hub).is_muted
    assert [told for told, _ in heard.refused] == [key, key]


def test_how_engines_stand_is_told_with_the_time_of_their_last_event() -> None:
    """P3: a light with the time of the last event."""
    phone = SilentPhone()
    hub, _ = a_hub(phone, SilentPhone("cdr", Can.HISTORY))
    said: list[bool] = []
    hub.standing_changed.connect(lambda: said.append(True))
    assert hub.standings() == {}
    phone.stands(Link.UP)
    phone.tell(rings(7))
    assert hub.standings()["sip"].last_event_at == moment(7)
    assert said == [True]
    phone.stands(Link.FAILED)
    assert Can.DIAL not in hub.can
    assert Can.HISTORY in hub.can


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        "ringing",
        rings(at=datetime(2026, 10, 7, 12)),
        replace(rings(), number=NOTHING),
        replace(rings(), kind="a new kind"),  # type: ignore[arg-type]  # an engine of another version
        rings(extension=7),
        an_event(K.CDR, answered_at=NOON.replace(tzinfo=None)),
        replace(ends(), code="486"),  # type: ignore[arg-type]  # as it stood in the message
    ],
)
def test_what_makes_no_sense_is_logged_once_and_changes_nothing(
    nonsense: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """A bug of one engine must not take the telephone down (P4)."""
    phone = SilentPhone()
    hub, heard = a_hub(phone)
    phone.tell(rings(0))
    with caplog.at_level(logging.ERROR):
        for _ in range(50):
            phone.happened.emit(nonsense)
    assert len(caplog.records) == 1
    assert [call.phase for call in hub.calls] == [Phase.RINGING]
    phone.tell(ends(5))
    assert heard.words == ["rang", "ended"]


def test_listeners_hear_in_order_even_if_one_answers_at_once() -> None:
    """An engine that speaks within a command: the second listener hears the ring before the answer (P4)."""
    phone = SilentPhone()
    hub, first = a_hub(phone)

    def answers(call: LiveCall) -> None:
        phone.tell(is_answered(1))

    hub.rang.connect(answers)
    late: list[Phase] = []
    hub.rang.connect(lambda call: late.append(call.phase))
    hub.changed.connect(lambda call: late.append(call.phase))
    phone.tell(rings(0))
    assert late == [Phase.RINGING, Phase.ACTIVE]
    assert first.words == ["rang", "changed"]


def test_a_record_alone_is_told_as_recorded_and_the_same_twice_once() -> None:
    """telephony.md traps in AMI: missed while the program was off; the watermark goes back an hour."""
    table = SilentPhone("cdr", Can.HISTORY | Can.SEES_ALL)
    hub, heard = a_hub(table)
    record: CallEvent = an_event(
        K.CDR, 0, call_key="L9", linkedid="L9", pbx="clinic", direction=Direction.IN, number=CALLER, is_answered=False
    )
    table.tell(record, record)
    assert heard.words == ["recorded"]
    assert heard.last("recorded").outcome is CallOutcome.MISSED
    assert not hub.calls


def test_a_late_record_completes_the_call_that_was_seen() -> None:
    """telephony.md Rules 1: whatever the source and the order."""
    phone, table = SilentPhone(), SilentPhone("cdr", Can.HISTORY | Can.SEES_ALL)
    hub, heard = a_hub(phone, table)
    phone.tell(rings(0), is_answered(2), ends(60))
    record = an_event(K.CDR, 0, call_key="L9", linkedid="L9", pbx="clinic", direction=Direction.IN, number=CALLER)
    table.tell(replace(record, is_answered=True, answered_at=moment(2), ended_at=moment(60), recording="/r/9.wav"))
    assert heard.words == ["rang", "changed", "ended", "recorded"]
    known = heard.last("recorded")
    assert (known.key, known.recording, known.linkedid) == (heard.last("ended").key, "/r/9.wav", "L9")
    assert hub.call(known.key) == known


def test_the_hub_looks_by_itself(qtbot: QtBot) -> None:
    """Without its timer a ghost would ring for ever (telephony.md Shape)."""
    phone, time = SilentPhone(), HeldTime()
    hub, heard = a_hub(phone, time=time)
    phone.tell(rings(0))
    time.seconds = 100
    with qtbot.waitSignal(hub.ended, timeout=5_000):
        pass
    assert heard.last("ended").outcome is CallOutcome.MISSED
