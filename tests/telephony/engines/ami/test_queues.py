"""A queue is one call, however many telephones it tries, and abandoned is abandoned (telephony.md Traps, G5)."""

from tests.support.ami_scene import CALLER, Scene


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
