"""The manager over a real connection: login, events, losses, TLS, and what may be asked for (issue 5 4, Bad input)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.ami.client import AmiPhone
from crm_desktop.telephony.engines.ami.wire import Timing
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import Can, Link, NotOffered, Standing
from tests.support.ami_scene import exchange
from tests.support.ami_server import AmiServer, capture
from tests.support.certificates import Authority

QUICK = Timing(login=2.0, reply=0.3, ping=0.05, least_wait=0.02, most_wait=0.1)
CALM = Timing(login=2.0, reply=2.0, ping=15.0, least_wait=0.02, most_wait=0.1)


class Desk:
    """A phone at the server, and all that it told."""

    def __init__(self, qtbot: QtBot, server: AmiServer) -> None:
        self.qtbot = qtbot
        self.server = server
        self.events: list[CallEvent] = []
        self.standings: list[Standing] = []
        self.refusals: list[tuple[str, Problem]] = []
        self.phone: AmiPhone

    def start(self, *, timing: Timing = CALM, **facts: object) -> AmiPhone:
        facts = {"port": self.server.port, **facts}
        self.phone = AmiPhone(exchange(**facts), timing=timing, chance=lambda: 0.5)  # type: ignore[arg-type]  # an exchange's own facts
        self.phone.happened.connect(self.events.append)
        self.phone.standing_changed.connect(self.standings.append)
        self.phone.refused.connect(lambda key, problem: self.refusals.append((key, problem)))
        self.phone.start()
        return self.phone

    def up(self, **facts: object) -> AmiPhone:
        """And the list of channels has come."""
        phone = self.start(**facts)  # type: ignore[arg-type]  # an exchange's own facts
        self.until(lambda: phone.standing is not None and phone.standing.link is Link.UP and not phone._listing)
        return phone

    def until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=5_000)

    def kinds(self) -> list[str]:
        return [f"{e.kind} {e.extension}".strip() for e in self.events if not e.kind.startswith("engine")]

    def is_over(self) -> bool:
        return any(event.kind is EventKind.ENDED for event in self.events)

    def why(self) -> str:
        standing = self.phone.standing
        return standing.why.code if standing is not None and standing.why is not None else ""


@pytest.fixture
def server(qtbot: QtBot) -> Iterator[AmiServer]:
    server = AmiServer()
    yield server
    server.close()


@pytest.fixture
def desk(qtbot: QtBot, server: AmiServer) -> Iterator[Desk]:
    desk = Desk(qtbot, server)
    yield desk
    desk.phone.stop()


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
    assert phone.can == Can.SEES_ALL | Can.DIAL | Can.HANG_UP | Can.TRANSFER


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


# What may be asked for


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
    server.manners.refuses = {"QueuePause": "Interface not found"}
    phone.pause(True)
    desk.until(lambda: bool(desk.refusals))
    assert desk.refusals[0][1].facts == {"said": "Interface not found"}


# TLS


def tls(qtbot: QtBot, authority: Authority, host: str = "localhost") -> Desk:
    return Desk(qtbot, AmiServer(authority.issue(host)))


def test_a_certificate_of_the_clinics_own_authority_is_trusted(qtbot: QtBot) -> None:
    """MIS-22: the manager's secret and the callers' numbers go encrypted."""
    authority = Authority()
    desk = tls(qtbot, authority)
    phone = desk.up(host="localhost", is_tls=True, authority=authority.certificate.decode())
    assert desk.server.names()[:2] == ["Challenge", "Login"]
    phone.stop()
    desk.server.close()


@pytest.mark.parametrize("issued_to", ["localhost", "other.lan"])
def test_a_certificate_of_another_is_refused(qtbot: QtBot, issued_to: str) -> None:
    """MIS-22: another authority, or another name; nothing was sent."""
    theirs, ours = Authority(), Authority()
    trusted = ours if issued_to == "localhost" else theirs
    desk = tls(qtbot, theirs, issued_to)
    phone = desk.start(timing=QUICK, host="localhost", is_tls=True, authority=trusted.certificate.decode())
    desk.until(lambda: desk.standings[-1].link is Link.FAILED)
    assert desk.why() == "telephony.exchange_certificate"
    assert desk.server.names() == []
    phone.stop()
    desk.server.close()


def test_a_file_without_certificates_is_said(qtbot: QtBot, desk: Desk) -> None:
    """MIS-22"""
    desk.start(is_tls=True, authority="nothing of the kind")
    desk.until(lambda: desk.standings[-1].link is Link.FAILED)
    assert desk.why() == "telephony.exchange_authority"
