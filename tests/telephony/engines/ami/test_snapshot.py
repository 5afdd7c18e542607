"""What went on while the connection was down is neither lost nor told twice (issue 5 Bad input: PBX gone in a call)."""

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.engines.ami import snapshot
from crm_desktop.telephony.engines.ami.lines import Block
from crm_desktop.telephony.events import CallEvent, EventKind
from tests.support.ami_scene import CALLER, DID, NOW, Scene
from tests.support.ami_server import said


def row(uniqueid: str, channel: str, link: str, *, is_up: bool = True, bridge: str = "", **more: str) -> Block:
    state = "6" if is_up else "5"
    return said(
        "CoreShowChannel",
        uniqueid=uniqueid,
        channel=channel,
        linkedid=link,
        channelstate=state,
        bridgeid=bridge,
        **more,
    )


def asked_again(scene: Scene, *rows: Block) -> list[CallEvent]:
    snapshot.begin(scene.fold.memory)
    return snapshot.reconcile(scene.fold.memory, rows)


def ringing() -> Scene:
    scene = Scene()
    scene.comes_in()
    scene.rings("1.2", "PJSIP/101")
    return scene


def rows_of(scene: Scene, **more: str) -> list[Block]:
    return [row(each, scene.name(each), "1.1", **more) for each in ("1.1", "1.2")]  # type: ignore[arg-type]  # all are texts


def test_what_still_rings_is_told_once_more_and_goes_on() -> None:
    """O6: the hub took it for lost when the connection broke."""
    scene = ringing()
    told = asked_again(scene, *rows_of(scene))
    assert [(event.kind, event.call_key) for event in told] == [(EventKind.RINGING, "1.1")]
    scene.ends("1.2")
    scene.hangs_up("1.2")
    scene.hangs_up("1.1")
    assert scene.kinds() == ["ringing 101", "answered 101", "leg_ended 101", "ended 101"]


def test_what_was_answered_meanwhile_is_answered_now() -> None:
    """O6: both are in one bridge."""
    scene = ringing()
    told = asked_again(scene, *rows_of(scene, bridge="b1"))
    assert [f"{event.kind} {event.extension}" for event in told] == ["answered 101"]
    assert asked_again(scene, *rows_of(scene, bridge="b1"))[0].kind is EventKind.ANSWERED


def test_what_ended_meanwhile_is_over() -> None:
    """G5: once, with the reason that nobody saw it end."""
    scene = ringing()
    (event,) = asked_again(scene)
    assert (event.kind, event.reason) == (EventKind.ENDED, "connection lost")
    assert asked_again(scene) == []
    assert not scene.fold.memory.of


def test_a_call_that_began_meanwhile_is_seen_from_the_middle() -> None:
    """G5: with the time since when it is there."""
    scene = Scene()
    told = asked_again(
        scene,
        row("5.2", "PJSIP/101-00000002", "5.1", bridge="b1", duration="00:01:30"),
        row("5.1", "PJSIP/trunk-00000001", "5.1", bridge="b1", calleridnum=CALLER, exten=DID, duration="00:01:32"),
    )
    assert [f"{event.kind} {event.extension}" for event in told] == ["ringing 101", "answered 101"]
    assert (told[0].number, told[0].direction, told[0].linkedid) == (CALLER, Direction.IN, "5.1")
    assert (NOW - told[0].at).total_seconds() == 90


def test_a_step_of_the_dialplan_is_no_line() -> None:
    """G5: in the list and in the first event alike, so that the log keeps no word of the dialplan as a number."""
    listed, heard = Scene(), Scene()
    caller = row("5.1", "PJSIP/trunk-00000001", "5.1", bridge="b1", calleridnum=CALLER, exten="did")
    asked_again(listed, caller)
    (ring, _) = asked_again(listed, caller, row("5.2", "PJSIP/101-00000002", "5.1", bridge="b1"))
    assert (ring.line, ring.number) == ("", CALLER)
    begin = {
        "uniqueid": "5.1",
        "linkedid": "5.1",
        "channel": "PJSIP/trunk-00000001",
        "calleridnum": CALLER,
        "exten": "did",
    }
    (ring,) = heard.say("DialBegin", destuniqueid="5.2", destlinkedid="5.1", destchannel="PJSIP/101-00000002", **begin)
    assert (ring.line, ring.number) == ("", CALLER)


def test_an_outgoing_call_that_began_meanwhile() -> None:
    """G5: the dialplan is in the middle of a step, so the connected line says who is there."""
    scene = Scene()
    told = asked_again(
        scene,
        row(
            "5.1",
            "PJSIP/101-00000001",
            "5.1",
            bridge="b1",
            calleridnum="101",
            exten="s",
            connectedlinenum="87011234567",
        ),
        row("5.2", "PJSIP/trunk-00000002", "5.1", bridge="b1"),
    )
    assert [f"{event.kind} {event.extension}" for event in told] == ["dialling 101", "answered 101"]
    assert told[0].number == "87011234567"


def test_what_is_heard_while_the_list_is_on_its_way_is_newer() -> None:
    """P4: a call that began after the list was made is not taken for ended; one that ended is not begun."""
    scene = ringing()
    snapshot.begin(scene.fold.memory)
    scene.comes_in("7.1")
    scene.rings("7.2", "PJSIP/102", "7.1")
    scene.hangs_up("1.2")
    scene.hangs_up("1.1")
    before = len(scene.told)
    stale = rows_of(scene)
    assert [event.call_key for event in snapshot.reconcile(scene.fold.memory, stale)] == []
    assert len(scene.told) == before
    assert list(scene.fold.memory.talks) == ["7.1"]


def test_a_click_whose_order_was_lost_is_over() -> None:
    """FC-44: no channel bears its name."""
    scene = Scene()
    scene.fold.expect("crm-9", "605")
    (event,) = asked_again(scene)
    assert (event.kind, event.call_key) == (EventKind.ENDED, "crm-9")


def test_a_click_during_the_list_waits_on() -> None:
    """FC-44"""
    scene = Scene()
    snapshot.begin(scene.fold.memory)
    scene.fold.expect("crm-9", "605")
    assert snapshot.reconcile(scene.fold.memory, []) == []


def test_a_list_that_makes_no_sense_does_no_harm() -> None:
    """P1"""
    scene = Scene()
    told = asked_again(
        scene,
        said("CoreShowChannel"),
        row("", "PJSIP/101-1", "5.1"),
        row("5.3", "", "5.1", duration="99:99:9999"),
        row("5.4", "Local/101@x-1;1", "5.1", bridge="b"),
    )
    assert told == []
