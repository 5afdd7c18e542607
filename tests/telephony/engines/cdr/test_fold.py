"""Several records of one conversation become one call with one verdict (telephony.md Rules 1–3, G5, P4)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.engines.cdr.fold import fold_rows
from crm_desktop.telephony.engines.cdr.rows import CdrRow, WhyNot
from crm_desktop.telephony.events import CallEvent, EventKind
from tests.support.ami_scene import exchange

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
CALLER = "+77011234567"
TRUNK = "PJSIP/trunk-0000000b"


def row(dialled: str = "", *, after: int = 0, lasts: int = 60, answered: bool = False, **more: object) -> CdrRow:
    began = AT + timedelta(seconds=after)
    facts: dict[str, object] = {
        "place": 1,
        "linkedid": "1.1",
        "is_first": True,
        "began_at": began,
        "ended_at": began + timedelta(seconds=lasts),
        "answered_at": began + timedelta(seconds=5) if answered else None,
        "source": CALLER,
        "destination": "+77172000000",
        "channel": TRUNK,
        "dialled": f"{dialled}-0000000c" if dialled else "",
        "application": "dial",
    }
    return CdrRow(**(facts | more))  # type: ignore[arg-type]  # a row's own facts


def folded(*rows: CdrRow, station: str = "101") -> CallEvent:
    (event,) = fold_rows(rows, exchange(station)).events
    assert event.kind is EventKind.CDR
    return event


def test_a_ring_group_that_somebody_answered() -> None:
    """P4: one call; that 101 did not lift is no missed call."""
    event = folded(row("PJSIP/101"), row("PJSIP/102", answered=True), row("PJSIP/103"))
    assert (event.is_answered, event.extension, event.is_abandoned) == (True, "102", False)
    assert (event.direction, event.number, event.line) == (Direction.IN, CALLER, "+77172000000")
    assert (event.at, event.answered_at, event.ended_at) == (AT, AT + timedelta(seconds=5), AT + timedelta(seconds=60))
    assert (event.linkedid, event.pbx, event.is_ours) == ("1.1", "main", False)


def test_a_ring_group_that_nobody_answered() -> None:
    """G5"""
    event = folded(row("PJSIP/101"), row("PJSIP/102"))
    assert (event.is_answered, event.is_abandoned, event.extension) == (False, False, "101")


def test_a_queue_that_the_caller_left() -> None:
    """G5: billsec was 1, which the row leaves out; the exchange's last deed with him was the queue."""
    event = folded(
        row("PJSIP/101", application="queue", queue="desk"), row("PJSIP/102", application="queue", queue="desk")
    )
    assert (event.is_answered, event.is_abandoned, event.queue) == (False, True, "desk")


def test_a_telephone_that_a_queue_rang_ends_with_the_waiting() -> None:
    """G5, P4: both records end in the same second, in whichever order they were written; he left the queue."""
    waiting, rung = row("", application="queue", queue="desk"), row("PJSIP/101", after=10, lasts=50)
    for rows in ((waiting, rung), (rung, waiting)):
        assert folded(*rows).is_abandoned


def test_a_queue_that_said_answered_without_anybody() -> None:
    """G5: the exchange itself answered, and played music."""
    event = folded(row("", answered=True, application="queue", queue="desk"))
    assert (event.is_answered, event.is_abandoned) == (False, True)


def test_a_queue_that_gave_up_first() -> None:
    """G5: the exchange hung up on him: missed, and not his impatience."""
    event = folded(row("PJSIP/101", application="hangup", queue="desk"))
    assert (event.is_answered, event.is_abandoned) == (False, False)


def test_a_queue_of_local_channels() -> None:
    """P4: the wire answered, the telephone at its end did not."""
    wire = row("Local/101@from-queue", answered=True, application="queue", queue="desk")
    leg = row("PJSIP/101", channel="Local/101@from-queue-00000001;2", is_first=False)
    assert folded(wire, leg).is_answered is False
    lifted = row("PJSIP/101", channel="Local/101@from-queue-00000001;2", is_first=False, answered=True)
    assert (folded(wire, lifted).is_answered, folded(wire, lifted).extension) == (True, "101")


def test_the_menu_alone_answers_nobody() -> None:
    """G5: he heard the announcement and hung up."""
    assert folded(row("", answered=True, application="background")).is_answered is False


def test_a_transfer_is_the_same_call() -> None:
    """G5: whoever answered first has it, and where it went is told."""
    event = folded(row("PJSIP/101", answered=True), row("PJSIP/102", after=30, answered=True, is_first=False))
    assert (event.extension, event.transferred_to) == ("101", "102")
    assert event.ended_at == AT + timedelta(seconds=90)


def test_an_outgoing_call_with_a_second_trunk() -> None:
    """G5"""
    own: dict[str, Any] = {"channel": "PJSIP/101-0000000a", "source": "101", "destination": "87011234567"}
    event = folded(row("PJSIP/trunk", **own), row("PJSIP/other", after=10, answered=True, **own))
    assert (event.direction, event.number, event.extension) == (Direction.OUT, "87011234567", "101")
    assert (event.is_answered, event.line, event.is_ours, event.transferred_to) == (True, "", True, "")


def test_an_outgoing_call_that_found_no_line() -> None:
    """G5: the number was dialled, so somebody was to be called."""
    event = folded(row("", channel="PJSIP/101-0000000a", destination="87011234567", application="congestion"))
    assert (event.direction, event.is_answered) == (Direction.OUT, False)


@pytest.mark.parametrize(("disposition", "code"), [("BUSY", 486), ("NO ANSWER", 408), ("FAILED", 503), ("", None)])
def test_why_nobody_was_reached(disposition: str, code: int | None) -> None:
    """G5, O7: in the codes of SIP, as every engine tells it."""
    event = folded(row("PJSIP/trunk", channel="PJSIP/101-0a", destination="87011234567", disposition=disposition))
    assert (event.is_answered, event.code) == (False, code)


@pytest.mark.parametrize(
    ("station", "direction", "number"), [("101", Direction.OUT, "102"), ("102", Direction.IN, "101")]
)
def test_between_two_telephones(station: str, direction: Direction, number: str) -> None:
    """Rule 2: as the manager tells it."""
    event = folded(row("PJSIP/102", channel="PJSIP/101-0000000a", source="101", destination="102"), station=station)
    assert (event.direction, event.number) == (direction, number)


def test_a_feature_code_is_no_call() -> None:
    """P4: voice mail asked for; told with its reason."""
    past = fold_rows([row("", channel="PJSIP/101-0000000a", destination="*97", answered=True)], exchange())
    assert past.events == ()
    assert [each.why for each in past.passed_over] == [WhyNot.NO_CALL]


def test_a_call_sent_on_to_a_mobile_telephone() -> None:
    """FC-43: under the number that was dialled, as the manager tells it."""
    event = folded(row("PJSIP/trunk", answered=True, data="PJSIP/87770001122@trunk,20"))
    assert (event.direction, event.extension, event.is_answered) == (Direction.IN, "87770001122", True)


def test_a_click_that_freepbx_makes_with_a_wire() -> None:
    """FC-44"""
    event = folded(
        row("PJSIP/trunk", channel="Local/101@from-internal-00000001;1", destination="87011234567", answered=True),
        row("PJSIP/101", channel="Local/101@from-internal-00000001;2", is_first=False, answered=True),
    )
    assert (event.direction, event.number, event.extension) == (Direction.OUT, "87011234567", "101")


def test_hostile_texts_come_in_as_one_line() -> None:
    """P1"""
    event = folded(row("PJSIP/101", source="anonymous", caller='"\u202eAli<script>\n" <anonymous>'))
    assert (event.number, event.name) == ("", "Ali‹script›")


def test_many_conversations_in_their_order() -> None:
    """P4: each its own, whatever order the file has."""
    rows = [row("PJSIP/101", after=100 * n, linkedid=f"{n}.1", place=9 - n) for n in (3, 1, 2)]
    assert [event.call_key for event in fold_rows(rows, exchange()).events] == ["1.1", "2.1", "3.1"]
