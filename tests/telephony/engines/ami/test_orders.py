"""What the exchange may be asked for, and what comes of it when it will not (FC-44, O8, O10)."""

from __future__ import annotations

import pytest

from crm_desktop.telephony.softphone import Can, NotOffered
from tests.support.ami_desk import QUICK, Desk
from tests.support.ami_server import AmiServer, capture


def test_a_click_is_told_at_once_and_goes_its_way(desk: Desk, server: AmiServer) -> None:
    """FC-44: the key is known before the exchange has heard of the call."""
    phone = desk.up()
    key = phone.dial("+7 701 123 45 67")
    desk.until(lambda: bool(server.asked_for("Originate")))
    asked = server.asked_for("Originate")[0]
    assert (asked["channel"], asked["exten"], asked["channelid"]) == ("PJSIP/101", "+77011234567", key)
    server.say(
        event="DialBegin", dest_channel="PJSIP/101-1", dest_uniqueid=key, dest_linkedid=key, dest_calleridnum="x"
    )
    desk.until(lambda: len(desk.kinds()) == 2)
    assert [event.call_key for event in desk.events if event.call_key] == [key, key]
    assert desk.refusals == []


@pytest.mark.parametrize("said", ["Extension does not exist.", ""])
def test_an_order_that_is_refused_is_told_and_over(desk: Desk, server: AmiServer, said: str) -> None:
    """FC-44, P3"""
    phone = desk.up(timing=QUICK)
    server.manners.refuses = {"Originate": said} if said else {}
    server.manners.drops = set() if said else {"Originate"}
    key = phone.dial("605")
    desk.until(lambda: bool(desk.refusals))
    assert desk.refusals[0][0] == key
    assert desk.refusals[0][1].code == ("telephony.exchange_refused" if said else "telephony.exchange_away")
    assert desk.kinds() == ["dialling 101", "ended 101"]


def test_what_cannot_be_dialled_is_refused(desk: Desk, server: AmiServer) -> None:
    """P1, FC-44: and nothing at all while the exchange is away."""
    phone = desk.up()
    key = phone.dial("605\r\nAction: Command")
    desk.until(lambda: bool(desk.refusals))
    assert (desk.refusals[0][0], desk.refusals[0][1].code) == (key, "telephony.number_undiallable")
    phone.stop()
    phone.dial("605")
    desk.until(lambda: len(desk.refusals) == 2)
    assert desk.refusals[1][1].code == "telephony.exchange_away"
    assert not server.asked_for("Originate")


def test_one_hangs_up_and_passes_on_ones_own_call(desk: Desk, server: AmiServer) -> None:
    """O8: the caller is sent on, not the telephone of ours."""
    phone = desk.up()
    server.play(capture("answered")[:16])
    desk.until(lambda: "answered 101" in desk.kinds())
    key = desk.events[-1].call_key
    phone.transfer(key, "102")
    desk.until(lambda: "transferred 101" in desk.kinds())
    assert server.asked_for("Redirect")[0]["channel"] == "PJSIP/trunk-0000000b"
    assert desk.events[-1].transferred_to == "102"
    phone.hang_up(key)
    desk.until(lambda: bool(server.asked_for("Hangup")))
    assert server.asked_for("Hangup")[0]["channel"] == "PJSIP/101-0000000c"
    phone.record(key)
    phone.stop_recording(key)
    desk.until(lambda: bool(server.asked_for("StopMixMonitor")))
    assert server.asked_for("MixMonitor")[0]["file"] == "clinicpbx-1795289860.11.wav"


def test_others_calls_are_only_looked_at(desk: Desk, server: AmiServer) -> None:
    """A4: nobody hangs up for a colleague."""
    phone = desk.up(extension="103")
    server.play(capture("answered")[:16])
    desk.until(lambda: "answered 101" in desk.kinds())
    phone.hang_up(desk.events[-1].call_key)
    phone.transfer(desk.events[-1].call_key, "102")
    assert [problem.code for _, problem in desk.refusals] == ["telephony.call_not_here"] * 2


def test_who_has_no_telephone_here_dials_nothing(desk: Desk) -> None:
    """A4"""
    phone = desk.up(extension="")
    assert phone.can == Can.SEES_ALL
    with pytest.raises(NotOffered):
        phone.dial("605")


def test_a_pause_is_one_for_the_queues_too(desk: Desk, server: AmiServer) -> None:
    """O10: no queue rings whoever is away."""
    phone = desk.up()
    phone.pause(True, "lunch")
    phone.pause(False)
    desk.until(lambda: len(server.asked_for("QueuePause")) == 2)
    assert [(each["paused"], each["reason"]) for each in server.asked_for("QueuePause")] == [
        ("true", "lunch"),
        ("false", ""),
    ]
    assert desk.refusals == []


@pytest.mark.parametrize(
    "said", ["Interface not found", "Invalid/unknown command: QueuePause. Use Action: ListCommands"]
)
def test_who_is_in_no_queue_hears_nothing_of_it(desk: Desk, server: AmiServer, said: str) -> None:
    """O1: most telephones of a clinic are in none; F12 is no reason to tell them so."""
    phone = desk.up()
    server.manners.refuses = {"QueuePause": said}
    phone.pause(True)
    phone.pause(False)
    desk.until(lambda: len(server.asked_for("QueuePause")) == 2)
    server.manners.refuses = {"QueuePause": "Permission denied"}
    phone.pause(True)
    desk.until(lambda: bool(desk.refusals))
    assert [problem.facts for _, problem in desk.refusals] == [{"said": "Permission denied"}]


def test_an_exchange_that_will_not_pause_says_so_once(desk: Desk, server: AmiServer) -> None:
    """O1, P3: the manager may not; the sentence comes with the first break and not with each of the day."""
    phone = desk.up()
    server.manners.refuses = {"QueuePause": "Permission denied"}
    phone.pause(True)
    desk.until(lambda: bool(desk.refusals))
    phone.pause(False)
    phone.pause(True)
    desk.until(lambda: len(server.asked_for("QueuePause")) == 3)
    server.manners.refuses = {}
    phone.pause(False)
    desk.until(lambda: len(server.asked_for("QueuePause")) == 4)
    assert [(key, problem.code) for key, problem in desk.refusals] == [("", "telephony.pause_refused")]


def test_where_there_is_no_telephone_there_is_nothing_to_pause(desk: Desk) -> None:
    """A4: a workstation that only watches."""
    phone = desk.up(extension="")
    assert Can.PAUSE not in phone.can
    with pytest.raises(NotOffered):
        phone.pause(True)
