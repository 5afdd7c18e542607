"""Who calls whom: out, by a click, to a colleague, on to a mobile, from nowhere (telephony.md Rules, G5, FC-44)."""

import pytest

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.events import EventKind
from tests.support.ami_scene import Scene


@pytest.mark.parametrize(
    ("status", "cause", "code"), [("BUSY", 17, 486), ("NOANSWER", 0, 408), ("CANCEL", 0, 487), ("CHANUNAVAIL", 1, 404)]
)
def test_an_outgoing_call_that_nobody_takes(status: str, cause: int, code: int) -> None:
    """G5, O7: why not is told in one language for all engines."""
    scene = Scene()
    scene.dials("101", "87011234567")
    scene.rings("1.2", "PJSIP/trunk")
    scene.say("DialState", destuniqueid="1.2", dialstatus="RINGING")
    scene.say("DialState", destuniqueid="1.2", dialstatus="PROGRESS")
    scene.ends("1.2", status)
    scene.hangs_up("1.2", cause)
    scene.hangs_up("1.1", cause)
    assert scene.kinds() == ["dialling 101", "early 101", "ended 101"]
    assert scene.told[-1].code == code
    assert (scene.told[0].number, scene.told[0].line) == ("87011234567", "trunk")
    assert [channel for _, channel in scene.fold.unasked()] == [scene.name("1.1")]


def test_a_second_trunk_is_tried_within_the_same_call() -> None:
    """G5"""
    scene = Scene()
    scene.dials("101", "87011234567")
    scene.rings("1.2", "PJSIP/trunk")
    scene.ends("1.2", "CONGESTION")
    scene.hangs_up("1.2", 34)
    scene.rings("1.3", "PJSIP/other")
    scene.ends("1.3")
    scene.hangs_up("1.3")
    scene.hangs_up("1.1")
    assert scene.kinds() == ["dialling 101", "answered 101", "ended 101"]


def test_a_click_then_the_other_side() -> None:
    """FC-44: lifting one's own telephone answers nobody; the other side does."""
    scene = Scene()
    scene.told += scene.fold.expect("crm-7", "87011234567")
    scene.rings("crm-7", "PJSIP/101", "")
    scene.ends("crm-7", source="")
    assert scene.kinds() == ["dialling 101", "dialling 101"]
    scene.say("OriginateResponse", actionid="crm-7", response="Success", uniqueid="crm-7")
    scene.rings("1.9", "PJSIP/trunk", "crm-7")
    scene.ends("1.9", source="crm-7")
    scene.hangs_up("1.9")
    scene.hangs_up("crm-7")
    assert scene.kinds()[2:] == ["answered 101", "ended 101"]
    assert {event.linkedid for event in scene.told} == {"", "crm-7"}


def test_a_click_whose_own_telephone_stays_down() -> None:
    """FC-44: the order came to nothing, and is over once."""
    scene = Scene()
    scene.told += scene.fold.expect("crm-7", "87011234567")
    scene.rings("crm-7", "PJSIP/101", "")
    scene.ends("crm-7", "NOANSWER", source="")
    scene.say("OriginateResponse", actionid="crm-7", response="Failure", reason="3", uniqueid="crm-7")
    scene.hangs_up("crm-7", 19)
    assert scene.kinds()[2:] == ["ended 101"]
    assert scene.told[-1].code == 408


@pytest.mark.parametrize(
    ("station", "direction", "number", "extension"),
    [("101", Direction.OUT, "102", "101"), ("102", Direction.IN, "101", "102"), ("", Direction.IN, "101", "102")],
)
def test_a_call_between_two_telephones(station: str, direction: Direction, number: str, extension: str) -> None:
    """Rule 2: each side calls the other one its number; who looks on sees the one who is called."""
    scene = Scene(station)
    scene.dials("101", "102")
    scene.rings("1.2", "PJSIP/102")
    scene.ends("1.2")
    scene.hangs_up("1.2")
    scene.hangs_up("1.1")
    assert {(event.direction, event.number) for event in scene.told} == {(direction, number)}
    assert scene.told[0].extension == extension
    assert [event.kind for event in scene.told if event.kind in (EventKind.ANSWERED, EventKind.ENDED)] == [
        EventKind.ANSWERED, EventKind.ENDED
    ]  # fmt: skip


def test_a_call_sent_on_to_a_mobile_telephone() -> None:
    """FC-43: it rings under the number that was dialled, and who lifts there has answered."""
    scene = Scene()
    scene.comes_in()
    scene.rings("1.2", "PJSIP/trunk", dial_string="trunk/87770001122@trunk")
    scene.ends("1.2")
    scene.hangs_up("1.2")
    scene.hangs_up("1.1")
    assert scene.kinds() == [
        "ringing 87770001122",
        "answered 87770001122",
        "leg_ended 87770001122",
        "ended 87770001122",
    ]


def test_who_hides_the_number_has_none() -> None:
    """Rule 3: and hostile texts come in as one harmless line."""
    scene = Scene()
    scene.comes_in(number="anonymous", name="Ali\u202e<b>\x07")
    scene.rings("1.2", "PJSIP/101")
    assert (scene.told[0].number, scene.told[0].name) == ("", "Ali‹b›")


def test_calls_that_never_end_are_forgotten() -> None:
    """G5: an exchange that was killed says nothing more of its calls."""
    scene = Scene()
    scene.comes_in()
    scene.rings("1.2", "PJSIP/101")
    scene.mono = 5 * 3600.0
    assert not scene.fold.forget_old()
    scene.mono = 7 * 3600.0
    (event,) = scene.fold.forget_old()
    assert (event.kind, event.reason) == (EventKind.ENDED, "connection lost")


def test_the_memory_has_an_end() -> None:
    """P4: ten thousand calls that never end, and one with ten thousand channels."""
    scene = Scene()
    for count in range(10_000):
        scene.comes_in(f"{count}.1")
    scene.comes_in("x.1")
    for count in range(10_000):
        scene.rings(f"x.{count}", "PJSIP/101", "x.1")
    memory = scene.fold.memory
    assert len(memory.talks) <= 1_000
    assert len(memory.of) <= 1_300
    assert len(memory.unasked) <= 200
    assert len(memory.talks["x.1"].legs) <= 200
