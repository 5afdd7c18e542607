"""The simulator is a telephone: it reacts to every wish as one would, by its clock or step by step (B15)."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.engines.simulator.days import Traffic, a_day
from crm_desktop.telephony.engines.simulator.script import Clinic, Plan, Story, told
from crm_desktop.telephony.engines.simulator.simulator import DEVICES, Simulator
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can, Link
from tests.support.telephone import CALLER, NOON, a_hub, a_simulator

pytestmark = pytest.mark.usefixtures("qapp")

GROUP = Plan(Story.ANSWERED, CALLER, queue="reception", rung=("101", "102"), taker="101", talk_for=60.0)
ALONE = Plan(Story.ANSWERED, CALLER, rung=("101",), taker="101", talk_for=60.0)


def test_it_can_do_all_there_is() -> None:
    """B15: every button can be practised."""
    assert all(wish in Simulator.can for wish in Can)


def test_who_is_not_answered_gives_up() -> None:
    """The user answers, not the script (B15)."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    phone.call_in(ALONE)
    phone.run(10)
    assert [call.phase for call in hub.calls] == [Phase.RINGING]
    phone.run()
    assert heard.last("ended").outcome is CallOutcome.MISSED


def test_an_answered_caller_talks_and_hangs_up() -> None:
    """B15."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    phone.call_in(GROUP)
    phone.run(3)
    key = hub.calls[0].key
    hub.answer(key)
    assert [call.phase for call in hub.calls] == [Phase.ACTIVE]
    hub.hold(key)
    hub.hold(key)
    assert [call.phase for call in hub.calls] == [Phase.HELD]
    hub.resume(key)
    hub.mute(key, True)
    hub.send_dtmf(key, "1")
    hub.send_dtmf(key, "2#")
    (call,) = hub.calls
    assert (call.is_muted, phone.dtmf[call.linkedid], phone.muted) == (True, "12#", {call.linkedid})
    assert call.can == Can.HANG_UP | Can.HOLD | Can.MUTE | Can.DTMF | Can.TRANSFER | Can.ATTENDED
    phone.run()
    over = heard.last("ended")
    assert (over.outcome, over.extension) == (CallOutcome.ANSWERED, "101")
    assert {leg.extension: leg.end_cause for leg in over.legs} == {"101": "hung_up", "102": "answered_elsewhere"}
    assert over.answered_at is not None
    assert over.ended_at is not None
    assert (over.ended_at - over.answered_at).total_seconds() == 60


def test_declining_lets_the_others_ring_on_and_alone_ends_it() -> None:
    """telephony.md Rules 2."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    phone.call_in(GROUP)
    phone.run(2)
    hub.reject(hub.calls[0].key)
    assert [(call.phase, call.is_ours) for call in hub.calls] == [(Phase.RINGING, False)]
    phone.run()
    assert heard.last("ended").outcome is CallOutcome.MISSED
    phone.call_in(ALONE)
    phone.run(2)
    hub.hang_up(hub.calls[0].key)
    assert heard.last("ended").outcome is CallOutcome.DECLINED


def test_another_desk_takes_it() -> None:
    """telephony.md Rules 3."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    phone.call_in(replace(GROUP, taker="102"))
    phone.run(9)
    assert [(call.phase, call.is_ours, call.extension) for call in hub.calls] == [(Phase.ACTIVE, False, "102")]
    phone.run()
    assert (heard.last("ended").outcome, heard.last("ended").is_ours) == (CallOutcome.ANSWERED, False)


@pytest.mark.parametrize(
    ("number", "outcome"),
    [
        ("09120000000", CallOutcome.ANSWERED),
        ("09120000486", CallOutcome.BUSY),
        ("09120000480", CallOutcome.NO_ANSWER),
        ("09120000503", CallOutcome.FAILED),
    ],
)
def test_what_becomes_of_a_dialled_number_is_in_its_end(number: str, outcome: CallOutcome) -> None:
    """FC-44, B15: each can be practised."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    key = hub.dial(number)
    assert [(call.key, call.phase, call.direction) for call in hub.calls] == [(key, Phase.DIALLING, Direction.OUT)]
    phone.run()
    assert heard.last("ended").outcome is outcome


def test_hanging_up_before_anybody_answers_is_cancelled() -> None:
    """FC-44."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    key = hub.dial("09120000000")
    phone.run(2)
    hub.hang_up(key)
    phone.run()
    assert heard.words.count("ended") == 1
    assert heard.last("ended").outcome is CallOutcome.CANCELLED


def test_a_blind_transfer_ends_our_talk_and_the_log_learns_the_rest() -> None:
    """P5."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    phone.call_in(ALONE)
    phone.run(1)
    hub.answer(hub.calls[0].key)
    hub.transfer(hub.calls[0].key, "103")
    over = heard.last("ended")
    assert (over.outcome, over.transferred_to, over.is_ours) == (CallOutcome.TRANSFERRED, "103", True)
    assert not hub.calls
    phone.run()
    known = heard.last("recorded")
    assert (known.outcome, known.is_ours, known.extension) == (CallOutcome.TRANSFERRED, True, "101")
    assert [leg.extension for leg in known.legs] == ["101", "103"]


def test_asking_a_colleague_first_and_joining_them() -> None:
    """P5."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    phone.call_in(ALONE)
    phone.run(1)
    held = hub.calls[0].key
    hub.answer(held)
    asked = hub.consult(held, "103")
    phone.run(6)
    assert {call.key: call.phase for call in hub.calls} == {held: Phase.HELD, asked: Phase.ACTIVE}
    hub.transfer_attended(held, asked)
    assert not hub.calls
    phone.run()
    ended = {call.key: (call.outcome, call.transferred_to) for word, call in heard.said if word == "ended"}
    assert ended == {held: (CallOutcome.TRANSFERRED, "103"), asked: (CallOutcome.ANSWERED, "")}


def test_a_second_caller_while_one_talks() -> None:
    """telephony.md The card: it stacks for two calls."""
    phone = a_simulator()
    hub, _ = a_hub(phone)
    phone.call_in(ALONE)
    phone.run(1)
    hub.answer(hub.calls[0].key)
    phone.call_in(replace(ALONE, number="+989120000001"))
    phone.run(1)
    first, second = hub.calls
    hub.answer(second.key)
    assert [call.phase for call in hub.calls] == [Phase.HELD, Phase.ACTIVE]
    hub.hang_up(second.key)
    assert [(call.key, call.phase) for call in hub.calls] == [(first.key, Phase.HELD)]


def test_wishes_about_calls_that_are_over_change_nothing() -> None:
    """Two hands on one telephone (P4)."""
    phone = a_simulator()
    said: list[CallEvent] = []
    phone.happened.connect(said.append)
    for key in ("", "gone"):
        phone.answer(key)
        phone.reject(key)
        phone.hang_up(key)
        phone.hold(key)
        phone.resume(key)
        phone.mute(key, True)
        phone.send_dtmf(key, "1")
        phone.transfer(key, "103")
        phone.transfer_attended(key, key)
    assert said == []


def test_a_day_plays_itself_the_same_twice() -> None:
    """B15: the same log replayed twice."""
    day = a_day(Traffic(calls_a_day=60), NOON.date())
    told_twice = []
    for _ in range(2):
        phone = a_simulator()
        said: list[CallEvent] = []
        phone.happened.connect(said.append)
        phone.play(day, answers_itself=True)
        phone.run()
        told_twice.append(said)
    assert told_twice[0] == told_twice[1]
    assert len(told_twice[0]) == sum(len(one.events) for one in day)


def test_the_same_seed_invents_the_same_callers() -> None:
    """B15: two trainees get the same practice."""
    numbers = []
    for _ in range(2):
        phone = a_simulator(pause=(40.0, 120.0), seed=5, numbers=("+989120000001", "+989120000002"))
        _, heard = a_hub(phone)
        phone.start()
        phone.run(1_800)
        numbers.append([call.number for word, call in heard.said if word == "rang"])
    assert numbers[0] == numbers[1]
    assert len(numbers[0]) > 10


def test_in_a_break_nobody_calls(qtbot: QtBot) -> None:
    """O1, B15: F12 is practised as well; who is ready again is rung again."""
    phone = a_simulator(pause=(40.0, 120.0), seed=5)
    _, heard = a_hub(phone)
    phone.start()
    phone.pause(True, "lunch")
    phone.run(1_800)
    assert heard.said == []
    phone.pause(False)
    phone.run(1_800)
    assert heard.words[0] == "rang"


def test_callers_come_by_the_clock(qtbot: QtBot) -> None:
    """The demonstration: somebody calls now and then."""
    phone = Simulator(speed=2_000.0)
    hub, heard = a_hub(phone)
    phone.start()
    assert hub.standings()["simulator"].link is Link.UP
    qtbot.waitUntil(lambda: "ended" in heard.words, timeout=10_000)
    assert heard.words[0] == "rang"
    phone.stop()
    assert hub.standings()["simulator"].link is Link.OFF
    assert not [call for call in hub.calls if call.is_ours]


def test_stopping_ends_what_goes_on() -> None:
    """telephony.md: it ends its calls and is gone."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    phone.start()
    phone.call_in(ALONE)
    phone.run(1)
    hub.answer(hub.calls[0].key)
    phone.stop()
    assert not hub.calls
    assert heard.last("ended").outcome is CallOutcome.ANSWERED
    assert not phone.step()


def test_it_has_devices_and_a_microphone_that_hears(qtbot: QtBot) -> None:
    """The settings of a telephone can be tried without one (B15)."""
    phone = a_simulator()
    with qtbot.waitSignal(phone.devices_found) as found:
        phone.list_devices()
    assert found.args == [DEVICES]
    phone.set_devices("sim-headset-mic", "sim-headset", "")
    assert phone.devices == ("sim-headset-mic", "sim-headset", "")
    with qtbot.waitSignal(phone.level_heard, timeout=5_000) as level:
        phone.listen_to_microphone(True)
    phone.listen_to_microphone(False)
    phone.try_ring()
    assert level.args is not None
    assert 0 < level.args[0] <= 1


def test_its_history_is_what_the_exchange_would_write() -> None:
    """telephony.md: missed while the program was off."""
    phone = a_simulator()
    (conversation,) = told(Plan(Story.MISSED, CALLER, rung=("101",)), NOON, 1, Clinic())
    said: list[CallEvent] = []
    phone.play((conversation,))
    phone.run()
    phone.happened.connect(said.append)
    phone.ask_history(NOON)
    assert [(event.kind, event.is_answered, event.linkedid) for event in said] == [
        (EventKind.CDR, False, conversation.call_key)
    ]
    said.clear()
    phone.ask_history(NOON.replace(year=2030))
    assert said == []
