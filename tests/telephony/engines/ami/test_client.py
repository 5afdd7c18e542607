"""The manager over a real connection: login, events, losses, TLS, and what may be asked for (issue 5 4, Bad input)."""

from __future__ import annotations

import pytest

from crm_desktop.telephony.engines.ami.wire import Timing
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Can, Link, NotOffered
from tests.support.ami_desk import QUICK, Desk
from tests.support.ami_server import AmiServer, capture


def test_a_call_over_the_wire(desk: Desk, server: AmiServer) -> None:
    """FC-42, P3: logged in with a challenge, told of the call, and of when something was heard last."""
    phone = desk.up()
    assert server.names()[:3] == ["Challenge", "Login", "CoreShowChannels"]
    assert server.asked_for("Login")[0]["events"] == "call,cdr,agent"
    server.manners.call_ids = {"PJSIP/101-0000000c": "abc@softphone"}
    blocks = capture("answered")
    server.play(blocks[:12])
    desk.until(lambda: any(event.sip_call_id for event in desk.events))
    server.play(blocks[12:])
    desk.until(desk.is_over)
    assert desk.kinds() == ["ringing 101", "ringing 101", "answered 101", "ended 101"]
    assert [event.sip_call_id for event in desk.events][-2:] == ["abc@softphone", ""]
    assert phone.standing is not None
    assert phone.standing.last_event_at is not None
    assert phone.can == Can.SEES_ALL | Can.DIAL | Can.HANG_UP | Can.TRANSFER | Can.PAUSE


def test_a_wrong_secret_is_said_once_and_not_tried_again(desk: Desk, server: AmiServer) -> None:
    """A4: hammering would lock out every workstation behind this address."""
    server.manners.secret = "another"
    desk.start(timing=QUICK)
    desk.until(lambda: desk.standings[-1].link is Link.FAILED)
    assert desk.why() == "telephony.exchange_login"
    assert not desk.phone._wire._again.isActive()
    assert (server.connections, server.names()) == (1, ["Challenge", "Login"])
    server.manners.secret = "let me in"
    desk.phone.start()
    desk.until(lambda: desk.standings[-1].link is Link.UP)


def test_an_exchange_that_forbids_md5_gets_no_secret_in_the_open(desk: Desk, server: AmiServer) -> None:
    """A4"""
    server.manners.forbids_md5 = True
    desk.start()
    desk.until(lambda: desk.standings[-1].link is Link.FAILED)
    assert server.names() == ["Challenge"]


@pytest.mark.parametrize("banner", [b"SSH-2.0-OpenSSH_9.2\r\n", b"\x00\xff" * 200_000])
def test_whoever_else_listens_there_is_recognised(desk: Desk, server: AmiServer, banner: bytes) -> None:
    """A4: and tried again, ever more seldom."""
    server.manners.banner = banner
    desk.start(timing=QUICK)
    desk.until(lambda: server.connections >= 3)
    assert desk.why() == "telephony.exchange_foreign"
    assert desk.phone.standing is not None
    assert desk.phone.standing.link is Link.CONNECTING


def test_garbage_between_events_does_no_harm(desk: Desk, server: AmiServer) -> None:
    """P1: 10 kB of name, bytes of no alphabet, lines without an end."""
    desk.up()
    server.send(
        b"\xff\xfe\x00: \r\n\r\n::::\r\n\r\nEvent\r\n\r\n"
        + b"Event: Newchannel\r\nUniqueid: "
        + b"9" * 100_000
        + b"\r\n\r\n"
    )
    server.send(b"x" * 300_000 + b"\r\n\r\n")
    server.say(event="DialBegin", dest_uniqueid="x", dest_channel="\u202e<b>", dest_linkedid="y", dial_string="@" * 900)
    server.play(capture("answered"))
    desk.until(
        lambda: any(event.linkedid.startswith("clinicpbx") for event in desk.events if event.kind is EventKind.ENDED)
    )
    assert [e.kind for e in desk.events if e.linkedid.startswith("clinicpbx")] == [
        EventKind.RINGING, EventKind.ANSWERED, EventKind.ENDED
    ]  # fmt: skip


def test_a_connection_lost_in_a_call_loses_and_doubles_nothing(desk: Desk, server: AmiServer) -> None:
    """O6: it rang, the line broke, the call was answered meanwhile, and ends before our eyes."""
    desk.up(timing=QUICK)
    blocks = capture("answered")
    server.play(blocks[:12])
    desk.until(lambda: "ringing 101" in desk.kinds())
    server.close()
    desk.until(lambda: desk.phone.standing is not None and desk.phone.standing.link is Link.CONNECTING)
    link = "clinicpbx-1795289860.11"
    server.manners.channels = [
        {"Uniqueid": link, "Linkedid": link, "Channel": "PJSIP/trunk-0000000b", "ChannelState": "6", "BridgeId": "b"},
        {"Uniqueid": "clinicpbx-1795289860.12", "Linkedid": link, "Channel": "PJSIP/101-0000000c", "ChannelState": "6",
         "BridgeId": "b"},
    ]  # fmt: skip
    server.open()
    desk.until(lambda: "answered 101" in desk.kinds())
    server.play(blocks[12:])
    desk.until(desk.is_over)
    assert desk.kinds() == ["ringing 101", "answered 101", "ended 101"]
    engine = [event.kind for event in desk.events if event.kind.startswith("engine")]
    assert engine == [EventKind.ENGINE_UP, EventKind.ENGINE_DOWN, EventKind.ENGINE_UP]


def test_an_exchange_started_anew_has_no_calls_left(desk: Desk, server: AmiServer) -> None:
    """O6, G5: the call is over once, although nobody saw it end."""
    desk.up(timing=QUICK)
    server.play(capture("answered")[:16])
    desk.until(lambda: "answered 101" in desk.kinds())
    server.close()
    server.open()
    desk.until(desk.is_over)
    assert desk.kinds() == ["ringing 101", "answered 101", "ended 101"]
    assert desk.events[-1].reason == "connection lost"


def test_a_manager_without_the_right_to_list_is_asked_otherwise(desk: Desk, server: AmiServer) -> None:
    """O6: Status wants less."""
    server.manners.forbids_list = True
    server.manners.channels = [
        {
            "Uniqueid": "5.1",
            "Linkedid": "5.1",
            "Channel": "PJSIP/trunk-1",
            "ChannelState": "4",
            "CallerIDNum": "+77011234567",
        },
        {"Uniqueid": "5.2", "Linkedid": "5.1", "Channel": "PJSIP/101-2", "ChannelState": "5"},
    ]
    desk.start()
    desk.until(lambda: desk.kinds() == ["ringing 101"])
    assert server.names()[2:] == ["CoreShowChannels", "Status"]
    assert desk.events[-1].number == "+77011234567"


def test_a_line_that_died_without_a_word_is_noticed(desk: Desk, server: AmiServer) -> None:
    """P3: the light turns although no connection was closed."""
    desk.up(timing=QUICK)
    desk.until(lambda: "Ping" in server.names())
    server.manners.pongs = False
    desk.until(lambda: desk.standings[-1].link is Link.CONNECTING)
    assert desk.why() == "telephony.exchange_silent"
    server.manners.pongs = True
    desk.until(lambda: desk.standings[-1].link is Link.UP)


def test_an_exchange_that_takes_and_says_nothing(desk: Desk, server: AmiServer) -> None:
    """P3"""
    server.manners.is_mute = True
    desk.start(timing=Timing(login=0.05, least_wait=0.02, most_wait=0.05))
    desk.until(lambda: server.connections >= 2)
    assert desk.why() == "telephony.exchange_unreachable"
    server.manners.is_mute = False
    desk.until(lambda: desk.standings[-1].link is Link.UP)


def test_nobody_there_is_said_and_waited_for(desk: Desk, server: AmiServer) -> None:
    """A4: the exchange is switched on after the workstations."""
    server.close()
    desk.start(timing=QUICK)
    desk.until(lambda: desk.why() == "telephony.exchange_unreachable")
    server.open()
    desk.until(lambda: desk.standings[-1].link is Link.UP)
    assert desk.why() == ""


def test_the_waits_grow_and_are_never_the_same_for_all(desk: Desk, server: AmiServer) -> None:
    """A4: thirty workstations do not knock in step after a restart."""
    waits: dict[float, list[int]] = {}
    for chance in (0.0, 1.0):
        phone = desk.start(timing=Timing())
        phone._wire._chance = float(chance).__float__
        waits[chance] = []
        for _ in range(7):
            phone._wire._drop(NotOffered())
            waits[chance].append(phone._wire._again.interval())
        phone.stop()
    assert waits[0.0] == [800, 1_600, 3_200, 6_400, 12_800, 24_000, 24_000]
    assert waits[1.0] == [1_200, 2_400, 4_800, 9_600, 19_200, 36_000, 36_000]


def test_stopping_says_goodbye_and_stays_away(desk: Desk, server: AmiServer) -> None:
    """A4"""
    phone = desk.up(timing=QUICK)
    phone.stop()
    desk.until(lambda: "Logoff" in server.names())
    assert not phone._wire._again.isActive()
    assert server.connections == 1
    assert desk.standings[-1].link is Link.OFF


def test_slow_replies_are_waited_for(desk: Desk, server: AmiServer) -> None:
    """A4"""
    server.manners.delay_ms = 60
    desk.up(timing=Timing(login=3.0, reply=1.0))
