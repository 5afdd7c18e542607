"""Every scripted conversation is told, written and true in the same way, and the hub makes of it what is true (B15)."""

from dataclasses import replace

import pytest

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.engines.simulator.script import Clinic, Conversation, Plan, Story, told
from crm_desktop.telephony.events import EventKind
from tests.support.telephone import CALLER, NOON, a_hub, a_simulator, moment

pytestmark = pytest.mark.usefixtures("qapp")

CLINIC = Clinic()
OUTCOMES = {
    Story.ANSWERED: CallOutcome.ANSWERED,
    Story.MISSED: CallOutcome.MISSED,
    Story.ABANDONED: CallOutcome.ABANDONED,
    Story.DECLINED: CallOutcome.DECLINED,
    Story.PASSED_ON: CallOutcome.TRANSFERRED,
    Story.ASKED_FIRST: CallOutcome.TRANSFERRED,
    Story.INTERNAL: CallOutcome.ANSWERED,
    Story.REACHED: CallOutcome.ANSWERED,
    Story.BUSY: CallOutcome.BUSY,
    Story.NO_ANSWER: CallOutcome.NO_ANSWER,
    Story.FAILED: CallOutcome.FAILED,
    Story.ORIGINATED: CallOutcome.ANSWERED,
}


def a_plan(story: Story, **facts: object) -> Plan:
    plan = Plan(story, CALLER, line="+982188776655", rung=("101",), taker="101", passed_to="103")
    return replace(plan, **facts)  # type: ignore[arg-type]  # the fields are the test's own


def a_conversation(story: Story, **facts: object) -> Conversation:
    return told(a_plan(story, **facts), NOON, 1, CLINIC)[0]


@pytest.mark.parametrize("story", list(Story))
@pytest.mark.parametrize("rung", [("101",), ("101", "102"), ("102", "104")])
def test_the_hub_makes_of_every_story_what_is_true(story: Story, rung: tuple[str, ...]) -> None:
    """telephony.md Rules 1, 2: one conversation, whatever the exchange tells and writes of it."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    conversations = told(a_plan(story, rung=rung, taker=rung[-1]), NOON, 1, CLINIC)
    phone.play(conversations, answers_itself=True)
    phone.run()
    assert not hub.calls
    known = {call.linkedid: call for _, call in heard.said}
    assert len(known) == len(conversations)
    for conversation in conversations:
        truth, call = conversation.truth, known[conversation.call_key]
        assert (call.outcome, call.direction, call.number) == (truth.outcome, truth.direction, truth.number)
        assert (call.answered_at is not None) == (truth.answered_at is not None)
        assert call.transferred_to == truth.transferred_to
        assert call.is_over
    assert known[conversations[0].call_key].outcome is OUTCOMES[story]


@pytest.mark.parametrize("story", list(Story))
def test_events_are_in_order_and_bear_the_exchanges_names(story: Story) -> None:
    """B15."""
    for conversation in told(a_plan(story, rung=("101", "102")), NOON, 1, CLINIC):
        times = [event.at for event in conversation.events]
        assert times == sorted(times)
        assert {(event.linkedid, event.pbx) for event in conversation.events} == {(conversation.call_key, "clinic")}
        assert conversation.events[0].kind in (EventKind.RINGING, EventKind.DIALLING)
        assert conversation.events[-1].kind is EventKind.ENDED
        assert all(event.is_ours == (event.extension == "101") for event in conversation.events)
        assert conversation.rows
        assert {row.linkedid for row in conversation.rows} == {conversation.call_key}


def test_a_ring_group_is_several_rows_and_one_answered() -> None:
    """telephony.md traps in AMI: any answered row wins."""
    group = a_conversation(Story.ANSWERED, rung=("101", "102", "104"), taker="102", talk_for=60.0)
    assert sorted(row.disposition for row in group.rows) == ["ANSWERED", "NO ANSWER", "NO ANSWER"]
    assert [row.billsec for row in group.rows if row.disposition == "ANSWERED"] == [60]
    assert group.truth.answered_by == "102"
    losers = [event for event in group.events if event.kind is EventKind.LEG_ENDED]
    assert {(event.extension, event.reason) for event in losers} == {
        ("101", "Q.850;cause=26"),
        ("104", "Q.850;cause=26"),
    }


def test_who_left_the_queue_was_billed_a_second_and_talked_with_nobody() -> None:
    """telephony.md traps in AMI: never read billsec > 0 as answered."""
    left = a_conversation(Story.ABANDONED, queue="reception")
    assert [(row.disposition, row.billsec, row.lastapp) for row in left.rows][-1] == ("ANSWERED", 1, "Queue")
    assert left.events[-1].is_abandoned
    assert (left.truth.answered_at, left.truth.is_missed) == (None, True)


def test_what_is_missed_is_what_the_clinic_missed() -> None:
    """telephony.md Rules 2, 3."""
    missed = {story for story in Story if a_conversation(story).truth.is_missed}
    assert missed == {Story.MISSED, Story.ABANDONED, Story.DECLINED}


def test_a_click_rings_us_first_and_bears_the_orders_name() -> None:
    """telephony.md traps in AMI."""
    first = a_conversation(Story.ORIGINATED).events[0]
    assert (first.kind, first.direction, bool(first.action_id)) == (EventKind.DIALLING, Direction.OUT, True)


def test_an_anonymous_caller_and_a_recording() -> None:
    """telephony.md Rules 3, 6."""
    hidden = a_conversation(Story.ANSWERED, number="", is_recorded=True)
    assert (hidden.truth.number, hidden.rows[0].src) == ("", "")
    assert hidden.rows[0].recordingfile.endswith(".wav")
    assert (hidden.truth.started_at, hidden.truth.answered_at) == (NOON, moment(8))
