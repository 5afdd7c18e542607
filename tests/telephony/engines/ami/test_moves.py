"""Queues, transfers and pick-ups, written from what was seen of a real exchange (telephony.md Traps in AMI, G5)."""

import pytest

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.events import EventKind
from tests.support.ami_scene import CALLER, Scene
from tests.support.ami_server import capture


def queued(extension: str = "101") -> Scene:
    """A caller waits in the queue "desk", and two telephones ring for him."""
    scene = Scene(extension)
    scene.comes_in()
    scene.on("QueueCallerJoin", queue="desk", position="1", calleridnum=CALLER)
    scene.rings("1.2", "PJSIP/101")
    scene.rings("1.3", "PJSIP/102")
    return scene


def test_a_queue_call_abandoned_is_abandoned_whatever_was_billed() -> None:
    """G5, P4: the exchange writes billsec = 1 and ANSWERED for the second he waited."""
    scene = queued()
    for leg in ("1.2", "1.3"):
        scene.ends(leg, "CANCEL")
    scene.on("QueueCallerAbandon", queue="desk", holdtime="1", position="1", originalposition="1")
    scene.on("QueueCallerLeave", queue="desk", position="1", count="0")
    scene.say(
        "Cdr",
        uniqueid="1.1",
        source=CALLER,
        disposition="ANSWERED",
        billableseconds="1",
        destinationchannel=scene.name("1.2"),
    )
    for channel in ("1.2", "1.3", "1.1"):
        scene.hangs_up(channel)
    assert scene.kinds() == ["ringing", "ringing 101", "ringing 102", "leg_ended 101", "leg_ended 102", "ended"]
    assert scene.told[-1].is_abandoned
    assert {event.queue for event in scene.told} == {"desk"}


def test_a_queue_call_that_a_colleague_answers() -> None:
    """P4, O2: our telephone lost the race, and the call is over when they have talked."""
    scene = queued()
    scene.ends("1.2", "CANCEL")
    scene.ends("1.3")
    scene.ends("1.3")
    scene.on("AgentConnect", "1.1", destuniqueid="1.3", queue="desk", holdtime="3")
    scene.hangs_up("1.2", 26)
    scene.on("AgentComplete", "1.1", destuniqueid="1.3", queue="desk", reason="caller")
    scene.hangs_up("1.3")
    scene.hangs_up("1.1")
    assert scene.kinds()[3:] == ["answered 102", "answered_elsewhere 101", "leg_ended 102", "ended 102"]
    assert not scene.told[-1].is_abandoned


def test_a_queue_that_rings_the_same_telephone_again() -> None:
    """P4: every try is a leg of the one call."""
    scene = queued()
    for leg in ("1.2", "1.3"):
        scene.ends(leg, "NOANSWER")
        scene.on("AgentRingNoAnswer", "1.1", destuniqueid=leg, queue="desk")
        scene.hangs_up(leg, 0)
    scene.rings("1.4", "PJSIP/101")
    scene.ends("1.4")
    scene.hangs_up("1.4")
    scene.hangs_up("1.1")
    assert scene.kinds()[3:] == [
        "leg_ended 101", "leg_ended 102", "ringing 101", "answered 101", "leg_ended 101", "ended 101"
    ]  # fmt: skip
    assert len({event.call_key for event in scene.told}) == 1


def test_a_queue_of_local_channels_rings_each_telephone_once() -> None:
    """P4: FreePBX dials a wire within itself, whose two halves are no telephones."""
    scene = Scene()
    scene.comes_in()
    scene.on("QueueCallerJoin", queue="desk")
    scene.rings("1.2", "Local/101@from-queue;1")
    scene.appears("1.3", "Local/101@from-queue;2")
    scene.rings("1.4", "PJSIP/101", "1.3")
    scene.ends("1.4", source="1.3")
    scene.ends("1.2")
    for channel in ("1.4", "1.3", "1.2", "1.1"):
        scene.hangs_up(channel)
    assert scene.kinds() == ["ringing", "ringing 101", "answered 101", "leg_ended 101", "ended 101"]


def test_who_hangs_up_in_the_menu_has_called_all_the_same() -> None:
    """G5: nobody's telephone rang, and nobody spoke with him."""
    scene = Scene()
    scene.comes_in()
    scene.hangs_up("1.1")
    assert scene.kinds() == ["ringing", "ended"]
    assert scene.told[0].number == CALLER


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
