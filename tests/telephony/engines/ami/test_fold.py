"""Recordings of a real Asterisk 22 tell the right story: one call, one verdict (telephony.md Rules 1–3, G5, P4)."""

import pytest

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.events import CallEvent, EventKind
from tests.support.ami_scene import Scene
from tests.support.ami_server import CAPTURES, capture

EVERY = sorted(path.stem for path in CAPTURES.glob("*.jsonl"))


def replayed(name: str, extension: str = "101") -> Scene:
    scene = Scene(extension)
    for block in capture(name):
        scene.take(block)
    return scene


def is_empty(scene: Scene) -> bool:
    return not scene.fold.memory.talks and not scene.fold.memory.of


def test_an_answered_call() -> None:
    """G5, FC-42: the telephone rings once, is lifted once, and the call ends once."""
    scene = replayed("answered")
    assert scene.kinds() == ["ringing 101", "answered 101", "ended 101"]
    ring = scene.told[0]
    assert (ring.direction, ring.number, ring.name) == (Direction.IN, "+77011234567", "Ext Caller")
    assert (ring.line, ring.pbx, ring.is_ours) == ("+77172000000", "main", True)
    assert {event.linkedid for event in scene.told} == {"clinicpbx-1795289860.11"}
    assert is_empty(scene)


def test_a_caller_who_gives_up() -> None:
    """G5: nobody answered, and the code says that it was he who hung up."""
    scene = replayed("missed_cancel")
    assert scene.kinds() == ["ringing 101", "leg_ended 101", "ended"]
    assert scene.told[-1].code == 487
    assert not scene.told[-1].is_abandoned


def test_a_ring_group_is_one_call_that_somebody_answered() -> None:
    """P4, G5: the telephone that lost the race is told so; no word of a missed call."""
    scene = replayed("group_answered_elsewhere")
    assert scene.kinds() == ["ringing 101", "ringing 102", "answered 102", "answered_elsewhere 101", "ended 102"]
    assert len({event.call_key for event in scene.told}) == 1
    assert scene.told[-1].code is None


def test_the_same_group_at_the_telephone_that_answered() -> None:
    """P4: there, the other's stopping is a matter of that leg."""
    scene = replayed("group_answered_elsewhere", "102")
    assert scene.kinds() == ["ringing 101", "ringing 102", "answered 102", "leg_ended 101", "ended 102"]
    assert [event.is_ours for event in scene.told] == [False, True, True, False, True]


def test_a_click_is_an_outgoing_call_and_rings_no_card() -> None:
    """FC-44: the exchange rings one's own telephone with the dialled number as the caller."""
    scene = Scene()
    scene.told += scene.fold.expect("crm-c2c", "605")
    for block in capture("originate"):
        scene.take(block)
    assert scene.kinds() == ["dialling 101", "dialling 101", "ended 101"]
    assert {(event.call_key, event.action_id, event.direction) for event in scene.told} == {
        ("crm-c2c", "crm-c2c", Direction.OUT)
    }
    assert [event.linkedid for event in scene.told] == ["", *["clinicpbx-1795289869.24"] * 2]
    assert is_empty(scene)


def test_a_click_at_another_station_is_its_outgoing_call() -> None:
    """FC-44"""
    scene = replayed("originate", "102")
    assert scene.kinds() == ["dialling 101", "ended 101"]
    assert scene.told[0].number == "605"
    assert not any(event.is_ours for event in scene.told)


@pytest.mark.parametrize("name", [name for name in EVERY if "transfer" not in name])
def test_every_event_told_twice_tells_nothing_more(name: str) -> None:
    """P4: duplicate DialEnds, and managers that repeat themselves."""
    twice, once = Scene(), replayed(name)
    for block in capture(name):
        twice.take(block)
        twice.take(block)
    assert twice.kinds() == once.kinds()


@pytest.mark.parametrize("name", EVERY)
def test_any_part_of_a_call_may_be_missed(name: str) -> None:
    """P4: the connection came up late; whatever begins also ends, and nothing stays behind."""
    blocks = capture(name)
    for start in range(len(blocks)):
        scene = Scene()
        for block in blocks[start:]:
            scene.take(block)
        assert is_empty(scene)
        begun = {event.call_key for event in scene.told if event.kind is not EventKind.CDR}
        ended = [event.call_key for event in scene.told if event.kind is EventKind.ENDED]
        assert sorted(ended) == sorted(begun), start


def test_the_call_id_of_ones_own_leg_is_asked_for_and_told() -> None:
    """Rule 5: by it the softphone's record and the exchange's become one."""
    scene = Scene()
    for block in capture("answered")[:8]:
        scene.take(block)
    ((uniqueid, channel),) = scene.fold.unasked()
    assert channel == "PJSIP/101-0000000c"
    assert not scene.fold.unasked()
    (event,) = scene.fold.told_call_id(uniqueid, "abc@192.168.1.5")
    assert (event.kind, event.extension, event.sip_call_id) == (EventKind.RINGING, "101", "abc@192.168.1.5")
    assert not scene.fold.told_call_id("never.1", "abc")
    assert not scene.fold.told_call_id(uniqueid, "")


def test_who_answers_elsewhere_is_asked_for_the_call_id_too() -> None:
    """Rule 5: his own station may know the call by that alone."""
    scene = Scene("103")
    asked: list[tuple[str, str]] = []
    told: list[CallEvent] = []
    for block in capture("group_answered_elsewhere"):
        scene.take(block)
        for uniqueid, channel in scene.fold.unasked():
            asked.append((uniqueid, channel))
            told += scene.fold.told_call_id(uniqueid, "of-102")
    assert [channel for _, channel in asked] == ["PJSIP/102-00000011"]
    assert [(event.kind, event.extension, event.sip_call_id) for event in told] == [
        (EventKind.ANSWERED, "102", "of-102")
    ]
