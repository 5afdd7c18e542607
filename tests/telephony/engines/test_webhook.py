"""Signed JSON from a mobile telephone or another exchange becomes CallEvents, and nothing else does (FC-43, P1)."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.engines import webhook
from crm_desktop.telephony.engines.webhook import (
    Seen,
    Sender,
    WebhookRepeated,
    WebhookSignature,
    WebhookStale,
    WebhookTooLong,
    WebhookUnreadable,
    read_webhook,
    sign,
)
from crm_desktop.telephony.events import CallEvent, EventKind

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
STAMP = str(int(NOW.timestamp()))
SENDER = Sender("mobiles", b"agreed secret", extension="101")
RINGING = {
    "id": "m-1", "call": "c-1", "event": "ringing", "at": "2026-11-22T12:30:00+03:30", "direction": "in",
    "number": "+98 912 111 22 33", "name": "Ali", "extension": "101", "line": "021-88",
}  # fmt: skip


def sent(said: object, *, seen: Seen | None = None, now: datetime = NOW, stamp: str = STAMP) -> CallEvent:
    body = said if isinstance(said, bytes) else json.dumps(said).encode()
    return read_webhook(body, stamp, sign(body, stamp, SENDER.secret), SENDER, seen or Seen(), now)


def test_a_call_rings_at_a_mobile_telephone() -> None:
    """FC-43: with the moment in UTC, and the sender's own name of the exchange whatever the message says."""
    event = sent(RINGING | {"pbx": "main", "provider": "ami", "is_ours": False})
    assert (event.kind, event.direction, event.at) == (EventKind.RINGING, Direction.IN, NOW)
    assert (event.number, event.name, event.extension, event.line) == ("+98 912 111 22 33", "Ali", "101", "021-88")
    assert (event.pbx, event.linkedid, event.call_key, event.is_ours) == ("mobiles", "c-1", "mobiles c-1", True)


def test_a_record_afterwards() -> None:
    """FC-43, P4: the telephone was out of reach, and tells in the evening."""
    event = sent(
        RINGING
        | {
            "event": "record",
            "is_answered": True,
            "answered_at": "2026-11-22T08:00:05Z",
            "ended_at": "2026-11-22T08:03:00Z",
        }
    )
    assert (event.kind, event.is_answered) == (EventKind.CDR, True)
    assert event.ended_at == datetime(2026, 11, 22, 8, 3, tzinfo=UTC)


def test_every_documented_event_is_understood() -> None:
    """FC-43"""
    for word, kind in webhook.KINDS.items():
        assert sent(RINGING | {"event": word, "is_answered": False}).kind is kind


@pytest.mark.parametrize(
    "signature",
    ["", "v1=", "v1=" + "0" * 64, "v2=" + "0" * 64, "گ", sign(b"other", STAMP, SENDER.secret), "v1=" + "f" * 9_000],
)
def test_without_the_right_signature_nothing_is_read(signature: str) -> None:
    """P1"""
    with pytest.raises(WebhookSignature):
        read_webhook(json.dumps(RINGING).encode(), STAMP, signature, SENDER, Seen(), NOW)


def test_another_secret_another_time_or_none_at_all() -> None:
    """P1: the time is signed too, so nobody can make an old message young."""
    body = json.dumps(RINGING).encode()
    right = sign(body, STAMP, SENDER.secret)
    for stamp, sender in ((str(int(STAMP) + 1), SENDER), (STAMP, Sender("x", b"other")), (STAMP, Sender("x", b""))):
        with pytest.raises(WebhookSignature):
            read_webhook(body, stamp, right, sender, Seen(), NOW)
    assert "agreed" not in repr(SENDER)


def test_a_signature_in_capitals_is_the_same() -> None:
    """FC-43"""
    body = json.dumps(RINGING).encode()
    event = read_webhook(body, STAMP, sign(body, STAMP, SENDER.secret).upper(), SENDER, Seen(), NOW)
    assert event.call_key == "mobiles c-1"


@pytest.mark.parametrize(("apart", "is_stale"), [(-299, False), (299, False), (-301, True), (301, True), (10**6, True)])
def test_five_minutes_either_way(apart: int, is_stale: bool) -> None:
    """P1"""
    stamp = str(int(STAMP) + apart)
    if is_stale:
        with pytest.raises(WebhookStale):
            sent(RINGING, stamp=stamp)
    else:
        assert sent(RINGING, stamp=stamp).at == NOW


@pytest.mark.parametrize("stamp", ["", "soon", "1e9", "-5", "9" * 40, "۱۲۳"])
def test_a_time_that_is_none(stamp: str) -> None:
    """P1"""
    with pytest.raises(WebhookStale):
        sent(RINGING, stamp=stamp)


def test_a_copy_does_nothing() -> None:
    """P4: and a message that was refused may be mended and sent again."""
    seen = Seen()
    with pytest.raises(WebhookUnreadable):
        sent(RINGING | {"at": "soon"}, seen=seen)
    assert sent(RINGING, seen=seen).at == NOW
    with pytest.raises(WebhookRepeated):
        sent(RINGING, seen=seen)
    assert sent(RINGING | {"id": "m-2"}, seen=seen).at == NOW
    late = NOW + timedelta(minutes=11)
    assert sent(RINGING, seen=seen, now=late, stamp=str(int(late.timestamp()))).at == NOW
    assert len(seen._until) == 1


def test_the_memory_of_copies_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """P1"""
    monkeypatch.setattr(webhook, "MOST_REMEMBERED", 10)
    seen = Seen()
    for count in range(50):
        assert seen.is_new(str(count), NOW)
    assert len(seen._until) == 10


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"id": ""}, "id"),
        ({"id": 7}, "id"),
        ({"call": "\u202e"}, "call"),
        ({"event": "explode"}, "event"),
        ({"event": None}, "event"),
        ({"at": ""}, "at"),
        ({"at": "2026-11-22T09:00:00"}, "at"),
        ({"at": "2026-11-22T19:00:00Z"}, "at"),
        ({"at": "1999-11-22T19:00:00Z"}, "at"),
        ({"at": "0001-01-01T00:00:00+14:00"}, "at"),
        ({"direction": "up"}, "direction"),
        ({"direction": None}, "direction"),
        ({"number": ["+98"]}, "number"),
        ({"number": "9" * 10_000}, "number"),
        ({"code": "486"}, "code"),
        ({"code": True}, "code"),
        ({"code": 10**400}, "code"),
        ({"is_abandoned": "yes"}, "is_abandoned"),
        ({"event": "record"}, "is_answered"),
        ({"ended_at": "later"}, "ended_at"),
    ],
)
def test_what_cannot_be_understood_is_named(change: dict[str, Any], field: str) -> None:
    """P1"""
    with pytest.raises(WebhookUnreadable) as refused:
        sent(RINGING | change)
    assert refused.value.facts == {"field": field}


@pytest.mark.parametrize("body", [b"", b"[]", b"7", b"\xff", b"[" * 30_000, b'{"a":' * 9_000, b"9" * 5_000, b'"text"'])
def test_what_is_no_message(body: bytes) -> None:
    """P1"""
    with pytest.raises(WebhookUnreadable):
        sent(body)


def test_what_is_too_long_is_not_even_looked_at() -> None:
    """P1"""
    with pytest.raises(WebhookTooLong):
        sent(RINGING | {"note": "x" * 70_000})


def test_hostile_texts_come_in_harmless() -> None:
    """P1, B4"""
    event = sent(RINGING | {"name": "Ali\u202e<b>\r\nX", "number": "anonymous", "reason": "\ud800\x00", "unknown": [1]})
    assert (event.name, event.number, event.reason) == ("Ali‹b› X", "", "")


@given(
    st.dictionaries(
        st.sampled_from([*RINGING, "code", "is_answered", "ended_at"]),
        st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text()),
    )
)
def test_no_message_brings_anything_but_an_event_or_a_refusal(said: dict[str, object]) -> None:
    """P1"""
    try:
        event = sent(RINGING | said)
    except Problem:
        return
    assert event.number == "" or len(event.number) <= 40
