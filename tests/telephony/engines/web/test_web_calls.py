"""Real calls between two web telephones, through an exchange of our own, with a made-up microphone in each."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.engines.sip.problems import BadDigits, BadNumber, CallOver, NotInACall, TransferFailed
from crm_desktop.telephony.engines.web.web_phone import WebPhone
from crm_desktop.telephony.events import EventKind
from tests.support.heard import Heard
from tests.telephony.engines.web.noise import QUIET

if TYPE_CHECKING:
    from tests.support.ws_registrar import WsRegistrar

pytestmark = QUIET

Pair = tuple[Heard, Heard]
ONE_CALL = "[...phone.talks.values()][0].session"


def ask(qtbot: QtBot, heard: Heard, script: str) -> object:
    """What the page says to `script`."""
    said: list[object] = []
    assert isinstance(heard.phone, WebPhone)
    assert heard.phone.page is not None
    heard.phone.page.run(script, said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=5_000)
    return said[0]


def is_said(qtbot: QtBot, heard: Heard, script: str, what: object) -> bool:
    return ask(qtbot, heard, script) == what


def sound_heard(qtbot: QtBot, heard: Heard) -> dict[str, float]:
    look = (
        "async s => { const o = {}; (await s.connection.getStats()).forEach(r => { if (r.type === 'inbound-rtp') "
        "Object.assign(o, {packets: r.packetsReceived, energy: r.totalAudioEnergy}); "
        "if (r.type === 'transport') o.encrypted = r.dtlsState === 'connected' ? 1 : 0; }); window.looked = o; }"
    )
    ask(qtbot, heard, f"window.looked = null; ({look})({ONE_CALL}); 1")
    qtbot.waitUntil(lambda: ask(qtbot, heard, "JSON.stringify(window.looked)") != "null", timeout=5_000)
    looked = json.loads(str(ask(qtbot, heard, "JSON.stringify(window.looked)")))
    return {str(name): float(value) for name, value in looked.items()}


@pytest.fixture
def pair(exchange: WsRegistrar, telephone: Callable[..., Heard]) -> Pair:
    return telephone(exchange.address, "201"), telephone(exchange.address, "202")


def called(qtbot: QtBot, pair: Pair) -> str:
    ours, theirs = pair
    key = ours.phone.dial("202")
    qtbot.waitUntil(lambda: theirs.has(EventKind.RINGING), timeout=10_000)
    return key


def talking(qtbot: QtBot, pair: Pair) -> tuple[str, str]:
    """The keys of one call at both ends."""
    ours, theirs = pair
    key = called(qtbot, pair)
    there = theirs.the(EventKind.RINGING).call_key
    theirs.phone.answer(there)
    qtbot.waitUntil(lambda: ours.has(EventKind.ANSWERED, key) and theirs.has(EventKind.ANSWERED, there), timeout=10_000)
    return key, there


def test_a_call_is_answered_and_its_sound_arrives_encrypted(qtbot: QtBot, pair: Pair) -> None:
    """G5: the whole way of a call, with a voice that is measured and not only signalled."""
    ours, theirs = pair
    key, there = talking(qtbot, pair)
    before = sound_heard(qtbot, ours)["packets"]
    qtbot.waitUntil(lambda: sound_heard(qtbot, ours)["packets"] > before + 20, timeout=10_000)
    heard = sound_heard(qtbot, ours)
    assert heard["energy"] > 0
    assert heard["encrypted"] == 1
    ours.phone.hang_up(key)
    qtbot.waitUntil(lambda: theirs.has(EventKind.ENDED), timeout=5_000)
    assert ours.kinds(key) == [EventKind.DIALLING, EventKind.EARLY, EventKind.ANSWERED, EventKind.ENDED]
    assert theirs.kinds(there) == [EventKind.RINGING, EventKind.ANSWERED, EventKind.ENDED]
    dialled, rung = ours.the(EventKind.DIALLING), theirs.the(EventKind.RINGING)
    assert (dialled.direction, dialled.number, dialled.extension) == (Direction.OUT, "202", "201")
    assert (rung.direction, rung.number, rung.extension, rung.is_ours) == (Direction.IN, "201", "202", True)
    assert dialled.sip_call_id == rung.sip_call_id != ""


def test_hold_and_back_in_one_breath(qtbot: QtBot, pair: Pair) -> None:
    """O2: whoever is put on hold knows it, and a quick change of mind is not lost in between."""
    ours, theirs = pair
    key, _ = talking(qtbot, pair)
    ours.phone.hold(key)
    ours.phone.resume(key)
    qtbot.waitUntil(lambda: theirs.has(EventKind.REMOTE_RESUMED), timeout=10_000)
    assert ours.kinds(key)[-2:] == [EventKind.HELD, EventKind.RESUMED]
    assert theirs.kinds()[-2:] == [EventKind.REMOTE_HELD, EventKind.REMOTE_RESUMED]
    assert ours.refusals == []


def test_mute_silences_and_speaks_again(qtbot: QtBot, pair: Pair) -> None:
    """O2."""
    ours, _ = pair
    key, _ = talking(qtbot, pair)
    open_microphone = f"{ONE_CALL}.connection.getSenders()[0].track.enabled"
    ours.phone.mute(key, True)
    qtbot.waitUntil(lambda: ask(qtbot, ours, open_microphone) is False, timeout=5_000)
    ours.phone.mute(key, False)
    qtbot.waitUntil(lambda: ask(qtbot, ours, open_microphone) is True, timeout=5_000)


def test_digits_go_in_the_sound(qtbot: QtBot, pair: Pair) -> None:
    """O2: for a bank's or an exchange's own menu; wrong ones are refused with a word."""
    ours, _ = pair
    key, _ = talking(qtbot, pair)
    ask(
        qtbot,
        ours,
        f"window.tones = ''; {ONE_CALL}.connection.getSenders()[0].dtmf.ontonechange = e => tones += e.tone",
    )
    ours.phone.send_dtmf(key, "12#")
    qtbot.waitUntil(lambda: ask(qtbot, ours, "tones") == "12#", timeout=5_000)
    ours.phone.send_dtmf(key, "12x")
    assert isinstance(ours.refusals[-1][1], BadDigits)


def test_a_call_is_passed_on(qtbot: QtBot, exchange: WsRegistrar, pair: Pair) -> None:
    """O2: blind transfer."""
    ours, _ = pair
    key, _ = talking(qtbot, pair)
    ours.phone.transfer(key, "303")
    qtbot.waitUntil(lambda: ours.has(EventKind.ENDED), timeout=5_000)
    assert ours.kinds(key)[-2:] == [EventKind.TRANSFERRED, EventKind.ENDED]
    assert ours.the(EventKind.TRANSFERRED).transferred_to == "303"
    assert exchange.sent("REFER")[0].get("Refer-To") == "<sip:303@127.0.0.1>"


def test_an_exchange_that_only_hangs_up_after_a_transfer(qtbot: QtBot, exchange: WsRegistrar, pair: Pair) -> None:
    """O2: it took the order, so the call was passed on and is not simply over."""
    exchange.hangs_up_after_transfer = True
    ours, _ = pair
    key, _ = talking(qtbot, pair)
    ours.phone.transfer(key, "303")
    qtbot.waitUntil(lambda: ours.has(EventKind.ENDED), timeout=5_000)
    assert ours.kinds(key)[-2:] == [EventKind.TRANSFERRED, EventKind.ENDED]


def test_a_transfer_that_nobody_takes_leaves_the_call(qtbot: QtBot, exchange: WsRegistrar, pair: Pair) -> None:
    """O2: the caller is not lost."""
    exchange.transfer_status = "486 Busy Here"
    ours, _ = pair
    key, _ = talking(qtbot, pair)
    ours.phone.transfer(key, "303")
    qtbot.waitUntil(lambda: bool(ours.refusals), timeout=5_000)
    assert ours.refusals[0][0] == key
    assert isinstance(ours.refusals[0][1], TransferFailed)
    assert ours.kinds(key)[-1] is EventKind.ANSWERED
    ours.phone.send_dtmf(key, "1")
    assert len(ours.refusals) == 1


def test_two_calls_are_joined(qtbot: QtBot, exchange: WsRegistrar, pair: Pair, telephone: Callable[..., Heard]) -> None:
    """O2: attended transfer; the exchange is told which call takes the place of which."""
    third = telephone(exchange.address, "203")
    ours, _ = pair
    key, _ = talking(qtbot, pair)
    ours.phone.hold(key)
    consulted = ours.phone.dial("203")
    qtbot.waitUntil(lambda: third.has(EventKind.RINGING), timeout=10_000)
    third.phone.answer(third.the(EventKind.RINGING).call_key)
    qtbot.waitUntil(lambda: ours.has(EventKind.ANSWERED, consulted), timeout=10_000)
    ours.phone.transfer_attended(key, consulted)
    qtbot.waitUntil(lambda: ours.kinds().count(EventKind.ENDED) == 2, timeout=5_000)
    assert EventKind.TRANSFERRED in ours.kinds(key)
    assert ours.the(EventKind.TRANSFERRED).transferred_to == "203"
    call_id = next(e.sip_call_id for e in ours.events if e.call_key == consulted)
    assert f"?Replaces={call_id}%3Bto-tag" in exchange.sent("REFER")[0].get("Refer-To")


def test_declining_sends_the_caller_on_and_is_told_as_declined(qtbot: QtBot, pair: Pair) -> None:
    """P4: a colleague's telephone of the same group must go on ringing, so the exchange hears "busy"."""
    ours, theirs = pair
    key = called(qtbot, pair)
    theirs.phone.reject(theirs.the(EventKind.RINGING).call_key)
    qtbot.waitUntil(lambda: ours.has(EventKind.ENDED, key), timeout=5_000)
    assert ours.the(EventKind.ENDED).code == 486
    assert theirs.the(EventKind.ENDED).code == 603


def test_a_caller_who_gives_up(qtbot: QtBot, pair: Pair) -> None:
    """P4."""
    ours, theirs = pair
    key = called(qtbot, pair)
    qtbot.waitUntil(lambda: ours.has(EventKind.EARLY, key), timeout=5_000)
    ours.phone.hang_up(key)
    qtbot.waitUntil(lambda: theirs.has(EventKind.ENDED), timeout=5_000)
    assert ours.the(EventKind.ENDED).code == 487
    assert theirs.the(EventKind.ENDED).code == 487


def test_what_cannot_be_done_is_refused_with_a_word(qtbot: QtBot, exchange: WsRegistrar, pair: Pair) -> None:
    """P3: nothing fails in silence."""
    ours, _ = pair
    exchange.refuses_calls_with = "486 Busy Here"
    key = ours.phone.dial("202")
    ours.phone.hold(key)
    qtbot.waitUntil(lambda: ours.has(EventKind.ENDED, key), timeout=5_000)
    assert ours.the(EventKind.ENDED).code == 486
    ours.phone.answer("no such call")
    ours.phone.dial("sip:a@b;x\r\n")
    kinds = [type(problem) for _, problem in ours.refusals]
    assert kinds == [CallOver, CallOver, BadNumber]
    assert NotInACall not in kinds


def test_microphones_and_loudspeakers_are_known_by_name(qtbot: QtBot, pair: Pair) -> None:
    """O1: a headset chosen once is the same one tomorrow, and can be changed in the middle of a talk."""
    ours, _ = pair
    key, _ = talking(qtbot, pair)
    ours.phone.list_devices()
    qtbot.waitUntil(lambda: bool(ours.devices), timeout=5_000)
    inputs = [device for device in ours.devices[-1] if device.is_input]
    outputs = [device for device in ours.devices[-1] if not device.is_input]
    assert len(inputs) >= 2
    assert all(device.id == device.name for device in ours.devices[-1])
    track = f"{ONE_CALL}.connection.getSenders()[0].track.label"
    for chosen in (inputs[1], inputs[0]):
        ours.phone.set_devices(chosen.id, outputs[0].id if outputs else "", "")
        qtbot.waitUntil(partial(is_said, qtbot, ours, track, chosen.name), timeout=5_000)
    assert ours.kinds(key)[-1] is EventKind.ANSWERED


def test_a_headset_chosen_yesterday_is_taken_by_the_first_call(qtbot: QtBot, pair: Pair) -> None:
    """O1: names are unknown to the page until the microphone was open once; the choice holds all the same."""
    ours, _ = pair
    ours.phone.set_devices("Fake Audio Input 2", "Fake Audio Output 2", "Fake Audio Output 1")
    ours.phone.try_ring()
    talking(qtbot, pair)
    assert ask(qtbot, ours, f"{ONE_CALL}.connection.getSenders()[0].track.label") == "Fake Audio Input 2"
    assert ours.refusals == []


def test_the_microphone_is_tried(qtbot: QtBot, pair: Pair) -> None:
    """O1: the settings show that it hears."""
    ours, _ = pair
    ours.phone.listen_to_microphone(True)
    qtbot.waitUntil(lambda: max(ours.levels, default=0) > 0, timeout=10_000)
    assert max(ours.levels) <= 1
    ours.phone.listen_to_microphone(False)
