"""One afternoon of a real Asterisk 22, heard from its manager and read in its Master.csv: the same calls (G5, P4)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.call_state import begun
from crm_desktop.telephony.engines.ami.client import AmiPhone
from crm_desktop.telephony.engines.cdr.csv_file import read_csv
from crm_desktop.telephony.engines.cdr.fold import fold_rows
from crm_desktop.telephony.events import CallEvent
from crm_desktop.telephony.live_call import LiveCall
from tests.support.ami_scene import CALLER, Scene, exchange
from tests.support.ami_server import capture

pytestmark = pytest.mark.usefixtures("qapp")

MASTER = Path(__file__).parent / "captures" / "Master.csv"
LONG_AGO = datetime(2026, 11, 1, tzinfo=UTC)
DIALLED = "87011234567"
STORIES = {
    "queue_abandoned": (Direction.IN, CALLER, CallOutcome.ABANDONED, ""),
    "queue_answered": (Direction.IN, CALLER, CallOutcome.ANSWERED, "102"),
    "menu_left": (Direction.IN, CALLER, CallOutcome.MISSED, ""),
    "blind_transfer": (Direction.IN, CALLER, CallOutcome.TRANSFERRED, "101"),
    "attended_transfer": (Direction.IN, CALLER, CallOutcome.TRANSFERRED, "101"),
    "redirected": (Direction.IN, CALLER, CallOutcome.TRANSFERRED, "101"),
    "click_answered": (Direction.OUT, DIALLED, CallOutcome.ANSWERED, "101"),
}


def heard(name: str) -> tuple[LiveCall, list[LiveCall]]:
    """The first call of the recording, and all that the hub made of it."""
    scene, clock = Scene(), FrozenClock(LONG_AGO)
    hub = CallHub(clock, lambda: 0.0)
    phone = AmiPhone(exchange(), clock=clock, mono=lambda: 0.0)
    hub.add(phone)
    calls: dict[str, LiveCall] = {}
    for signal in (hub.rang, hub.changed, hub.ended, hub.recorded):
        signal.connect(lambda call: calls.update({call.key: call}))
    blocks = capture(name)
    link = next(block["linkedid"] for block in blocks if block["linkedid"])
    told = scene.fold.expect(link, DIALLED) if link.startswith("crm-") else []
    for block in blocks:
        told += scene.take(block)
    for event in told:
        phone.happened.emit(event)
    assert not scene.fold.memory.talks
    return next(call for call in calls.values() if call.linkedid == link), list(calls.values())


def recorded(linkedid: str) -> CallEvent:
    past = fold_rows(read_csv(MASTER, UTC, LONG_AGO).rows, exchange())
    return next(event for event in past.events if event.linkedid == linkedid)


@pytest.mark.parametrize("name", list(STORIES))
def test_heard_and_read_it_is_the_same_call(name: str) -> None:
    """G5: direction, number, verdict, who had it, and where it went."""
    live, _ = heard(name)
    read = begun("read", recorded(live.linkedid))
    assert read is not None
    direction, number, outcome, extension = STORIES[name]
    for call in (live, read):
        assert (call.direction, call.number, call.outcome) == (direction, number, outcome)
        assert extension in ("", call.extension)
    assert (live.transferred_to, live.queue) == (read.transferred_to, read.queue)


def test_a_click_that_was_given_up_reached_nobody() -> None:
    """O7: who hung up first only the manager knows; that they did not talk both say."""
    live, _ = heard("click_given_up")
    read = begun("read", recorded(live.linkedid))
    assert read is not None
    assert (live.outcome, read.outcome) == (CallOutcome.CANCELLED, CallOutcome.NO_ANSWER)
    assert live.answered_at is read.answered_at is None


def test_a_transfer_goes_through_both_colleagues() -> None:
    """G5: each is a leg, and neither missed anything."""
    for name in ("blind_transfer", "attended_transfer", "redirected"):
        live, _ = heard(name)
        assert {leg.extension for leg in live.legs if leg.answered_at} == {"101", "102"}, name
        assert live.transferred_to == "102"


def test_the_question_before_a_transfer_is_an_internal_call() -> None:
    """Rule 2: between two telephones of the clinic, and no client's."""
    _, calls = heard("attended_transfer")
    (asked,) = [call for call in calls if call.number == "102"]
    assert (asked.direction, asked.extension, asked.outcome) == (Direction.OUT, "101", CallOutcome.ANSWERED)


def test_every_line_of_the_file_is_understood() -> None:
    """P4: none refused, and one call a conversation."""
    reading = read_csv(MASTER, UTC, LONG_AGO)
    assert reading.refused == ()
    past = fold_rows(reading.rows, exchange())
    assert past.passed_over == ()
    assert len({event.linkedid for event in past.events}) == len(past.events)
    assert sum(event.is_abandoned for event in past.events) == 1
