"""The web telephone with a page that is no browser: orders, refusals, standing, and a page that dies."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.engines.sip.problems import (
    BadDigits,
    BadNumber,
    CallOver,
    CommandFailed,
    EngineDied,
    MicrophoneMissing,
    NotInACall,
    NotRegistered,
    TransferFailed,
)
from crm_desktop.telephony.engines.web import chromium
from crm_desktop.telephony.engines.web.account import WebAccount
from crm_desktop.telephony.engines.web.problems import WebAddressWrong, WebPhoneNotInstalled
from crm_desktop.telephony.engines.web.web_phone import WebPhone
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import AudioDevice, Link
from tests.support.heard import Heard
from tests.telephony.engines.web.fake_page import FakePage

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
ACCOUNT = WebAccount("wss://pbx:8089/ws", "201", "s3cret")


class Station:
    """A telephone, its clock, and all pages that it ever had."""

    def __init__(self, account: WebAccount = ACCOUNT) -> None:
        self.mono = 100.0
        self.pages: list[FakePage] = []
        self.phone = WebPhone(account, now=lambda: AT, mono=lambda: self.mono, poll_ms=10, make_page=self._make)  # type: ignore[arg-type]  # a page without a browser
        self.heard = Heard(self.phone)

    def _make(self, account: WebAccount, parent: QObject) -> FakePage:
        self.pages.append(FakePage(account, parent))
        return self.pages[-1]

    @property
    def page(self) -> FakePage:
        return self.pages[-1]

    def up(self) -> None:
        self.phone.start()
        self.page.says("ready")
        self.page.says("registered")

    def rung(self, key: str = "k") -> str:
        self.page.says("incoming", key=key, number="0912", called="201", call_id=f"{key}@x")
        return key

    def talking(self, key: str = "k") -> str:
        self.page.says("answered", key=self.rung(key))
        return key

    def problems(self) -> list[type[Exception]]:
        return [type(problem) for _, problem in self.heard.refusals]


@pytest.fixture
def station(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Station:
    monkeypatch.setattr(chromium, "why_not", lambda: None)
    return Station()


def test_it_starts_registers_and_stops(station: Station) -> None:
    """P3: the light, with the time of the last event."""
    station.up()
    station.phone.start()
    assert len(station.pages) == 1
    assert [standing.link for standing in station.heard.standings] == [Link.CONNECTING, Link.UP]
    assert station.heard.standings[-1].last_event_at == AT
    start = station.page.ordered("start")[0]["given"]
    assert (start["user"], start["password"], start["address"]) == ("201", "s3cret", "wss://pbx:8089/ws")
    station.rung()
    station.phone.stop()
    assert station.page.orders[-1] == {"do": "stop"}
    assert station.page.is_closed
    assert [event.kind for event in station.heard.events] == [
        EventKind.ENGINE_UP,
        EventKind.RINGING,
        EventKind.ENDED,
        EventKind.ENGINE_DOWN,
    ]
    assert station.heard.standings[-1].link is Link.OFF


def test_what_keeps_it_from_starting_is_its_standing(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    """P3: the provider list says why an engine cannot be used."""
    monkeypatch.setattr(chromium, "why_not", WebPhoneNotInstalled)
    station = Station()
    station.phone.start()
    assert station.pages == []
    assert isinstance(station.heard.standings[-1].why, WebPhoneNotInstalled)
    wrong = Station(WebAccount("http://pbx", "201"))
    wrong.phone.start()
    assert isinstance(wrong.heard.standings[-1].why, WebAddressWrong)


def test_orders_reach_the_page(station: Station) -> None:
    """O2."""
    station.up()
    key = station.talking()
    other = station.talking("other")
    phone = station.phone
    phone.hold(key)
    phone.resume(key)
    phone.mute(key, True)
    phone.send_dtmf(key, "1*#")
    phone.transfer(key, "0912")
    phone.transfer_attended(key, other)
    phone.hang_up(key)
    rung = station.rung("rung")
    phone.answer(rung)
    phone.reject(rung)
    phone.set_devices("mic", "", "")
    phone.list_devices()
    phone.listen_to_microphone(True)
    phone.try_ring()
    orders = [{k: v for k, v in order.items() if k != "do"} | {"do": order["do"]} for order in station.page.orders[1:]]
    assert orders == [
        {"do": "hold", "key": key},
        {"do": "resume", "key": key},
        {"do": "mute", "key": key, "on": True},
        {"do": "dtmf", "key": key, "digits": "1*#"},
        {"do": "transfer", "key": key, "number": "0912"},
        {"do": "attended", "key": key, "consulted": other},
        {"do": "end", "key": key, "code": 0},
        {"do": "answer", "key": rung},
        {"do": "end", "key": rung, "code": 486},
        {"do": "use_devices", "microphone": "mic", "speaker": "", "ringer": ""},
        {"do": "devices"},
        {"do": "listen", "on": True},
        {"do": "ring_once"},
    ]
    assert station.heard.refusals == []


def test_hanging_up_on_a_ring_is_declining(station: Station) -> None:
    """P4."""
    station.up()
    station.phone.hang_up(station.rung())
    assert station.page.orders[-1]["code"] == 486
    station.page.says("ended", key="k", by="local", cause="Rejected", code=486)
    assert station.heard.the(EventKind.ENDED).code == 603


def test_dialling(station: Station) -> None:
    """O7: a key at once, the first event when the call goes out; headers cannot break the message."""
    station.up()
    key = station.phone.dial("*43#", {"X-Crm": "a\r\nVia: b", "bad name:": "x"})
    assert station.page.orders[-1] == {"do": "dial", "key": key, "number": "*43#", "headers": ["X-Crm: a Via: b"]}
    assert station.heard.kinds() == []
    station.page.says("dialling", key=key, call_id="id@y")
    assert station.heard.kinds(key) == [EventKind.DIALLING]


def test_a_call_that_never_left_is_over(station: Station) -> None:
    """P3: without a microphone the refusal says so, and nobody waits for an answer for ever."""
    station.up()
    hub = CallHub(now=lambda: AT, mono=lambda: station.mono)
    hub.add(station.phone)
    key = hub.dial("0912")
    assert [call.phase for call in hub.calls] == [Phase.DIALLING]
    station.page.says("refused", key=station.page.orders[-1]["key"], why="microphone", detail="NotFoundError")
    assert station.problems() == [MicrophoneMissing]
    assert hub.calls == ()
    over = hub.call(key)
    assert over is not None
    assert over.outcome is CallOutcome.FAILED
    assert hub.dial("a b") == ""
    assert hub.calls == ()


def test_refusals_have_words(station: Station) -> None:
    """P3: nothing fails in silence."""
    phone = station.phone
    phone.dial("0912")
    station.up()
    phone.dial("a b")
    phone.answer("none")
    rung = station.rung()
    phone.hold(rung)
    phone.transfer(rung, "<x>")
    phone.send_dtmf(rung, "x")
    phone.transfer_attended(rung, "none")
    assert station.problems() == [
        NotRegistered,
        BadNumber,
        CallOver,
        NotInACall,
        BadNumber,
        BadDigits,
        NotInACall,
        CallOver,
    ]


@pytest.mark.parametrize(
    ("why", "kind"),
    [("gone", CallOver), ("microphone", MicrophoneMissing), ("not_now", NotInACall), ("failed", CommandFailed)],
)
def test_what_the_page_refuses_is_told(station: Station, why: str, kind: type[Exception]) -> None:
    """P3."""
    station.up()
    station.page.says("refused", key="k", why=why, detail="NotFoundError")
    assert station.problems() == [kind]


def test_a_transfer_refused_leaves_the_call(station: Station) -> None:
    """O2."""
    station.up()
    station.phone.transfer(station.talking(), "303")
    station.page.says("transfer", key="k", step="failed", code=486)
    assert station.problems() == [TransferFailed]
    station.page.says("ended", key="k", by="remote", cause="Terminated")
    assert EventKind.TRANSFERRED not in station.heard.kinds()


def test_the_page_dies(qtbot: QtBot, station: Station) -> None:
    """P3: its calls end, a new page comes at once, with the same devices."""
    station.up()
    station.phone.set_devices("mic", "speaker", "")
    station.talking()
    station.page.died.emit()
    assert station.heard.kinds() == [EventKind.RINGING, EventKind.ANSWERED, EventKind.ENDED]
    assert isinstance(station.heard.standings[-1].why, EngineDied)
    assert station.pages[0].is_closed
    qtbot.waitUntil(lambda: len(station.pages) == 2)
    station.page.says("ready")
    station.page.says("registered")
    assert station.page.ordered("use_devices")[0]["microphone"] == "mic"
    assert station.heard.is_up()


def test_a_page_that_hangs_is_replaced(qtbot: QtBot, station: Station) -> None:
    """P3: it lives and does not answer the question that comes every four seconds."""
    station.up()
    qtbot.waitUntil(lambda: bool(station.page.ordered("poll")))
    station.mono += 60
    qtbot.waitUntil(lambda: len(station.pages) == 2)
    station.phone.stop()


def test_stopped_in_the_middle_of_coming_back(qtbot: QtBot, station: Station) -> None:
    """P3: whoever switches it off has it off."""
    station.up()
    station.page.died.emit()
    station.phone.stop()
    with qtbot.waitSignal(station.phone.happened, timeout=200, raising=False):
        pass
    assert len(station.pages) == 1
    assert station.heard.standings[-1].link is Link.OFF


def test_devices_and_the_level(station: Station) -> None:
    """O1."""
    station.up()
    found = [{"name": "Headset", "input": True, "chosen_by_system": True}, {"name": "", "input": True}, 5]
    station.page.says("devices", found=found)
    assert station.heard.devices == [(AudioDevice("Headset", "Headset", True, True),)]
    station.page.says("level", level=3)
    assert station.heard.levels == [1.0]


def test_the_standing_is_told_once(station: Station) -> None:
    """P3: an exchange that is gone for a day makes no thousand messages."""
    station.up()
    for _ in range(50):
        station.page.says("disconnected", code=1006)
        station.page.says("polled", registered=False, connected=False)
    assert [standing.link for standing in station.heard.standings] == [Link.CONNECTING, Link.UP, Link.CONNECTING]
