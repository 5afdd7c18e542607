"""Dialling handed to a telephone the clinic has: the link goes out, and whom it calls comes in (FC-44, issue 5 4)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.engines.handoff import (
    HANDED_OVER,
    HandOff,
    LinkUnusable,
    is_link,
    link_of,
    number_of_link,
)
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.live_call import LiveCall
from crm_desktop.telephony.softphone import Can, Link, NotOffered


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("+98 912 111-22-33", "tel:+989121112233"),
        ("۰۹۱۲ ۱۱۱ ۲۲ ۳۳", "tel:09121112233"),
        ("(7172) 12.34", "tel:71721234"),
        ("*97#", "tel:*97%23"),
    ],
)
def test_a_number_as_a_link(number: str, link: str) -> None:
    """FC-44"""
    assert link_of(number) == link


def test_a_number_at_the_exchange() -> None:
    """FC-44"""
    assert link_of("reception", "sip", "pbx.clinic.lan:5060") == "sip:reception@pbx.clinic.lan:5060"


@pytest.mark.parametrize(
    "number", ["", "Ali", "+", "12;phone-context=evil", "12&34", "12\x0034", "../../x", "1" * 60, "+98+1"]
)
def test_what_is_no_number_opens_nothing(number: str) -> None:
    """P1"""
    with pytest.raises(LinkUnusable):
        link_of(number)


@pytest.mark.parametrize("host", ["", "a b", "host?header=x", "host;x", "user@host"])
def test_a_host_that_is_none(host: str) -> None:
    """P1"""
    with pytest.raises(LinkUnusable):
        link_of("101", "sip", host)


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("tel:+98-912-111-22-33", "+989121112233"),
        ("TEL:+989121112233;ext=5", "+989121112233"),
        ("tel:%2B98912", "+98912"),
        ("sip:101@pbx.lan;transport=tcp?Subject=x", "101"),
        ("callto:+7%20701%201234567", "+77011234567"),
        ("tel://87011234567", "87011234567"),
        ("tel:۰۹۱۲۱۱۱۲۲۳۳", "09121112233"),
    ],
)
def test_whom_a_link_wants_to_call(link: str, number: str) -> None:
    """FC-44"""
    assert is_link(link)
    assert number_of_link(link) == number


@pytest.mark.parametrize(
    "link",
    [
        "",
        "tel:",
        "https://x/tel:1",
        "tel:anonymous",
        "tel:Ali",
        "mailto:1@x",
        "tel:" + "1" * 500,
        "tel:1%0aACTION:x",
        "sip:@x",
        "tel:1<b>",
    ],
)
def test_a_link_without_a_number(link: str) -> None:
    """P1"""
    with pytest.raises(LinkUnusable):
        number_of_link(link)


@given(st.text(max_size=500))
def test_no_link_brings_anything_but_a_number(text: str) -> None:
    """P1"""
    for link in (text, f"tel:{text}", f"sip:{text}"):
        try:
            number = number_of_link(link)
        except LinkUnusable:
            continue
        assert number.isascii()
        assert number.isprintable()
        assert " " not in number


class Opened:
    """The program that opens links."""

    def __init__(self, *, takes: bool = True) -> None:
        self.links: list[str] = []
        self._takes = takes

    def __call__(self, link: str) -> bool:
        self.links.append(link)
        return self._takes


def test_a_call_is_told_begun_and_over_for_us(qtbot: QtBot) -> None:
    """FC-44: what came of it a person says, so the end has its own reason."""
    opened, events = Opened(), list[CallEvent]()
    phone = HandOff(opened, extension="101")
    phone.happened.connect(events.append)
    phone.start()
    assert phone.standing is not None
    assert (phone.standing.link, phone.can) == (Link.UP, Can.DIAL)
    key = phone.dial("+98 912")
    qtbot.waitUntil(lambda: len(events) == 2)
    assert opened.links == ["tel:+98912"]
    assert [(event.kind, event.call_key, event.is_ours) for event in events] == [
        (EventKind.DIALLING, key, True), (EventKind.ENDED, key, True)
    ]  # fmt: skip
    assert (events[0].direction, events[0].number, events[1].reason) == (Direction.OUT, "+98 912", HANDED_OVER)
    with pytest.raises(NotOffered):
        phone.hang_up(key)
    phone.stop()
    assert phone.standing.link is Link.OFF


@pytest.mark.parametrize(
    ("number", "takes", "code"), [("Ali", True, "telephony.link_unusable"), ("1", False, "telephony.nothing_dials")]
)
def test_what_comes_to_nothing_is_said(qtbot: QtBot, number: str, takes: bool, code: str) -> None:
    """FC-44, A4: after the key is known."""
    told: list[tuple[str, Problem]] = []
    events: list[CallEvent] = []
    phone = HandOff(Opened(takes=takes))
    phone.refused.connect(lambda key, problem: told.append((key, problem)))
    phone.happened.connect(events.append)
    key = phone.dial(number)
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert (told[0][0], told[0][1].code) == (key, code)
    assert events == []


def test_the_hub_shows_it_once_and_lets_it_go(qtbot: QtBot) -> None:
    """FC-44: the bar is free for the next call at once."""
    hub, phone = CallHub(), HandOff(Opened())
    ended: list[LiveCall] = []
    hub.ended.connect(ended.append)
    hub.add(phone)
    phone.start()
    key = hub.dial("+98912")
    qtbot.waitUntil(lambda: bool(ended))
    assert (ended[0].key, ended[0].number, ended[0].reason) == (key, "+98912", HANDED_OVER)
    assert hub.calls == ()
    hub.remove(phone)
