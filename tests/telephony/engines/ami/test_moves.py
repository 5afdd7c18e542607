"""Transfers and pick-ups, written from what was seen of a real exchange (telephony.md Traps in AMI, G5)."""

from datetime import timedelta

import pytest

from tests.support.ami_scene import CALLER, NOW, Scene
from tests.support.ami_server import capture


def test_who_hangs_up_in_the_menu_has_called_all_the_same() -> None:
    """G5: nobody's telephone rang, and nobody spoke with him."""
    scene = Scene()
    scene.comes_in()
    scene.hangs_up("1.1")
    assert scene.kinds() == ["ringing", "ended"]
    assert scene.told[0].number == CALLER


def test_he_called_when_he_came_and_not_when_he_had_enough() -> None:
    """G5, P4: as the exchange's own record of it says; he listened to the menu for a minute and a half."""
    scene = Scene()
    scene.comes_in()
    scene.clock.advance(timedelta(seconds=90))
    scene.hangs_up("1.1")
    began, ended = scene.told
    assert (began.at, ended.at) == (NOW, NOW + timedelta(seconds=90))


def test_a_feature_code_is_no_call() -> None:
    """O1: *97 asks for one's own voice mail."""
    scene = Scene()
    scene.dials("101", "*97")
    scene.hangs_up("1.1")
    assert scene.told == []


def test_a_blind_transfer_is_the_same_call_with_another_leg() -> None:
    """G5, O8"""
    scene = Scene()
    scene.comes_in()
    scene.rings("1.2", "PJSIP/101")
    scene.ends("1.2")
    scene.say(
        "BlindTransfer", result="Success", transfererchannel=scene.name("1.2"), transfereruniqueid="1.2",
        transfereechannel=scene.name("1.1"), transfereeuniqueid="1.1", extension="102",
    )  # fmt: skip
    scene.hangs_up("1.2")
    scene.rings("1.3", "PJSIP/102")
    scene.ends("1.3")
    scene.hangs_up("1.3")
    scene.hangs_up("1.1")
    assert scene.kinds()[1:] == [
        "answered 101", "transferred 101", "leg_ended 101", "ringing 102", "answered 102", "leg_ended 102", "ended 102"
    ]  # fmt: skip
    assert scene.told[2].transferred_to == "102"
    assert {event.call_key for event in scene.told} == {"1.1"}


@pytest.mark.parametrize("is_link_changed_first", [False, True])
def test_a_question_before_a_transfer_ends_in_one_conversation(is_link_changed_first: bool) -> None:
    """G5, O8: the exchange gives the colleague's channel the caller's Linkedid before or after it tells."""
    scene = Scene()
    scene.comes_in()
    scene.rings("1.2", "PJSIP/101")
    scene.ends("1.2")
    scene.on("Hold", "1.2")
    scene.dials("101", "102", "2.1")
    scene.rings("2.2", "PJSIP/102", "2.1")
    scene.ends("2.2", source="2.1")
    if is_link_changed_first:
        scene.on("BridgeEnter", "2.2", linkedid="1.1")
    scene.say(
        "AttendedTransfer", result="Success", origtransfererchannel=scene.name("1.2"), origtransfereruniqueid="1.2",
        secondtransfererchannel=scene.name("2.1"), secondtransfereruniqueid="2.1", transfereechannel=scene.name("1.1"),
        transfereeuniqueid="1.1", transfertargetchannel=scene.name("2.2"), transfertargetuniqueid="2.2",
    )  # fmt: skip
    scene.on("BridgeEnter", "2.2", linkedid="1.1")
    for channel in ("1.2", "2.1", "2.2", "1.1"):
        scene.hangs_up(channel)
    of_caller = [f"{event.kind} {event.extension}".strip() for event in scene.told if event.call_key == "1.1"]
    asked = [f"{event.kind} {event.extension}".strip() for event in scene.told if event.call_key == "2.1"]
    assert asked == ["dialling 101", "answered 101", "ended 101"]
    assert of_caller[:3] == ["ringing 101", "answered 101", "held 101"]
    moved = of_caller[of_caller.index("transferred 101") :]
    assert [each for each in moved if "answered" in each or "transferred" in each] == [
        "transferred 101",
        "answered 102",
    ]
    assert of_caller[-1] == "ended 102"
    assert not scene.fold.memory.talks


def test_a_call_fetched_from_a_colleagues_telephone() -> None:
    """P4, O2: 102 dials *8 and has the call; 101 stops ringing and missed nothing."""
    scene = Scene()
    for block in capture("picked_up"):
        scene.take(block)
    assert scene.kinds() == ["ringing 101", "answered_elsewhere 101", "answered 102", "leg_ended 102", "ended 102"]
    assert not scene.fold.memory.talks


def test_a_fetched_call_in_the_channels_of_an_older_exchange() -> None:
    """P4: there the ringing channel lives on, and the fetching one goes."""
    scene = Scene()
    scene.comes_in()
    scene.rings("1.2", "PJSIP/101")
    scene.dials("102", "*8", "2.1")
    scene.say("Pickup", channel=scene.name("2.1"), uniqueid="2.1", linkedid="2.1", targetchannel=scene.name("1.2"),
              targetuniqueid="1.2", targetlinkedid="1.1")  # fmt: skip
    scene.on("Rename", "1.2", newname=scene.name("2.1"))
    scene.ends("1.2")
    scene.hangs_up("2.1", 26)
    scene.hangs_up("1.2")
    scene.hangs_up("1.1")
    assert scene.kinds() == ["ringing 101", "answered_elsewhere 101", "answered 102", "leg_ended 102", "ended 102"]


def test_a_call_fetched_from_where_it_was_parked() -> None:
    """O8"""
    scene = Scene()
    scene.comes_in()
    scene.rings("1.2", "PJSIP/101")
    scene.ends("1.2")
    scene.hangs_up("1.2")
    scene.say("BridgeEnter", channel="PJSIP/103-9", uniqueid="3.1", linkedid="1.1")
    scene.hangs_up("1.1")
    scene.say("Hangup", uniqueid="3.1", cause="16")
    assert scene.kinds()[2:] == ["leg_ended 101", "transferred 101", "answered 103", "ended 103"]


def test_who_holds_whom() -> None:
    """O6"""
    scene = Scene()
    scene.comes_in()
    scene.rings("1.2", "PJSIP/101")
    scene.on("Hold", "1.2")
    scene.ends("1.2")
    for event, uniqueid in (("Hold", "1.2"), ("Unhold", "1.2"), ("Hold", "1.1"), ("Unhold", "1.1")):
        scene.on(event, uniqueid)
    assert scene.kinds()[2:] == ["held 101", "resumed 101", "remote_held 101", "remote_resumed 101"]
