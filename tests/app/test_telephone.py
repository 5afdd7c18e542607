"""The telephone at a desk: engines below, the log beside it, the screens above."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import Task
from crm_desktop.telephony.live_call import Phase
from crm_desktop.usecases.calls.adopt_calls import AdoptCalls, adopt_calls
from tests.support.at_the_desk import MOTHERS, Desk, clinic, desk
from tests.support.house import TestHouse
from tests.support.telephone import dials, ends, is_answered, rings

__all__ = ["clinic", "desk"]


def test_a_ring_comes_with_its_card_at_once_and_its_row_a_moment_later(desk: Desk, qtbot: QtBot) -> None:
    """FC-42, O2: the name is there when the bar is drawn first; the row follows by itself."""
    sara = desk.a_person("Sara")
    desk.engine.tell(rings(number="0912 111 0000"))
    assert [word for word, _ in desk.heard] == ["rang"]
    call = desk.last("rang")
    assert call.card is not None
    assert (call.card.people[0].name, call.person_id) == ("Sara Ahmadi", sara)
    qtbot.waitUntil(lambda: desk.phone.calls[0].call_id is not None)
    assert [(row.id, row.person_id, row.status) for row in desk.calls()] == [
        (desk.phone.calls[0].call_id, sara, CallStatus.RINGING)
    ]


def test_a_talk_is_logged_with_its_length_and_asks_for_its_result(desk: Desk) -> None:
    """C24-51, G5: answered, talked, over: one row, and the task whose result is asked is named."""
    desk.a_person("Sara")
    desk.engine.tell(rings(number=MOTHERS))
    desk.phone.answer_or_hang_up()
    assert desk.engine.asked == [("answer", "c1")]
    desk.engine.tell(is_answered(5), ends(65))
    (row,) = desk.calls()
    assert (row.ring_for, row.talk_for) == (5, 60)
    assert desk.phone.calls == ()
    assert desk.last("ended").task_id is not None or desk.last("changed").task_id is not None


def test_nobody_answered_so_somebody_is_owed_a_call(desk: Desk) -> None:
    """MIS-09, P4: the caller left; one missed call, one call back, one request."""
    desk.engine.tell(rings(number=MOTHERS), ends(12, code=487))
    (row,) = desk.calls()
    assert row.status in (CallStatus.MISSED, CallStatus.ABANDONED)
    assert len(desk.clinic.rows(select(CallbackItem))) == 1
    assert len(desk.clinic.rows(select(Request))) == 1


def test_alt_and_a_digit_choose_who_of_the_family_is_calling(desk: Desk, qtbot: QtBot) -> None:
    """R5, P2: the choice goes to the one row, for this call and not for the number."""
    desk.a_person("Sara")
    desk.a_person("Ali")
    desk.engine.tell(rings(number=MOTHERS))
    people = desk.last("rang").card
    assert people is not None
    assert desk.last("rang").person_id is None, "of several nobody is guessed"
    assert (desk.phone.has_choice(2), desk.phone.has_choice(3)) == (True, False)
    assert desk.phone.choose_by_place(2)
    desk.engine.tell(is_answered(3), ends(9))
    (row,) = desk.calls()
    assert row.person_id == people.people[1].person_id


def test_a_second_caller_is_taken_by_holding_the_first(desk: Desk) -> None:
    """O11: Alt+H, and again the way back."""
    desk.engine.tell(rings(), is_answered(2), rings(3, call_key="c2", number="+989120000002"))
    desk.engine.asked.clear()
    assert desk.phone.hold_and_answer()
    assert desk.engine.asked == [("hold", "c1"), ("answer", "c2")]


def test_dialling_goes_by_the_persons_number_and_links_the_call(desk: Desk) -> None:
    """FC-44: one click dials, and what comes is a call with that person."""
    sara = desk.a_person("Sara")
    desk.phone.dial("0912 111 0000", sara)
    assert desk.engine.asked == [("dial", "09121110000")]
    desk.engine.tell(dials(call_key="sip-dialled-1", number="09121110000"), is_answered(4, call_key="sip-dialled-1"))
    desk.engine.tell(ends(30, call_key="sip-dialled-1"))
    (row,) = desk.calls()
    assert (row.person_id, row.talk_for) == (sara, 26)


def test_who_wants_no_calls_is_dialled_only_after_it_was_read(desk: Desk) -> None:
    """B12: refused by name; the same number once more is somebody's will."""
    sara = desk.a_person("Sara", do_not_call=True)
    desk.phone.dial(MOTHERS, sara)
    assert [problem.code for problem in desk.refused] == ["call.do_not_call"]
    assert desk.engine.asked == []
    desk.phone.dial_anyway()
    assert desk.engine.asked == [("dial", "09121110000")]


def test_a_call_at_another_desk_is_neither_shown_nor_written_here(desk: Desk) -> None:
    """P4: each member of a ring group would log it; only a workstation that keeps the log does."""
    desk.engine.tell(rings(is_ours=False, extension="102"), ends(9, code=487))
    assert (desk.heard, desk.calls()) == ([], [])
    desk.phone.book.keeps_log = True
    desk.engine.tell(rings(20, call_key="c2", is_ours=False, extension="102"), ends(29, call_key="c2", code=487))
    assert desk.heard == []
    assert len(desk.calls()) == 1


def test_what_one_is_doing_follows_the_talk_and_comes_back_after_it(desk: Desk, qtbot: QtBot) -> None:
    """O1, F12: ready, talking, wrap-up, ready; each a stretch in the base."""
    desk.phone.set_agent(AgentStatus.READY)
    desk.engine.tell(rings(), is_answered(2))
    assert desk.doing() is AgentStatus.TALKING
    desk.engine.tell(ends(9))
    assert desk.doing() is AgentStatus.WRAP_UP
    desk.phone.end_wrap_up()
    assert desk.doing() is AgentStatus.READY
    stretches = desk.clinic.rows(select(AgentState.status).order_by(AgentState.since_at, AgentState.id))
    assert [status for status in stretches if status is not AgentStatus.RINGING] == [
        AgentStatus.READY,
        AgentStatus.TALKING,
        AgentStatus.WRAP_UP,
        AgentStatus.READY,
    ]


def test_a_note_is_kept_with_the_call(desk: Desk, qtbot: QtBot) -> None:
    """P13: what was typed in a talk is the call's, whether or not a result is told."""
    desk.engine.tell(rings(), is_answered(2))
    qtbot.waitUntil(lambda: desk.phone.calls[0].call_id is not None)
    desk.phone.write_note("1", "asked for the price")
    (row,) = desk.calls()
    assert row.note == "asked for the price"


@pytest.mark.parametrize("is_over", [False, True])
def test_a_note_that_is_faster_than_the_log_is_kept_all_the_same(desk: Desk, qtbot: QtBot, is_over: bool) -> None:
    """P13, O12: the row of the call comes a moment later; whoever kills the program now finds the note with it."""
    desk.engine.tell(rings(number=MOTHERS), is_answered(2))
    if is_over:
        desk.engine.tell(ends(3))
    before = desk.last("ended") if is_over else desk.phone.calls[0]
    assert is_over or before.call_id is None
    desk.phone.write_note("1", "asked for the price")
    assert [row.note for row in desk.calls()] == ["asked for the price"]
    if not is_over:
        qtbot.waitUntil(lambda: desk.phone.calls[0].call_id is not None)
        desk.engine.tell(ends(60))
    (row,) = desk.calls()
    assert (row.note, row.status) == ("asked for the price", CallStatus.WRAP_UP)


def test_after_a_kill_the_call_stands_there_again_with_its_note(desk: Desk, clinic: TestHouse, qtbot: QtBot) -> None:
    """O12: the next start closes what was left and shows it, so that its result can be told."""
    sara = desk.a_person("Sara")
    desk.engine.tell(rings(number=MOTHERS), is_answered(2))
    qtbot.waitUntil(lambda: desk.phone.calls[0].call_id is not None)
    desk.phone.write_note("1", "wants Tuesday")
    clinic.clock.advance(timedelta(seconds=20))
    after = Desk(clinic)
    after.phone.book.take_up(clinic.write(lambda work: adopt_calls(work, AdoptCalls())))
    call = after.last("ended")
    assert (call.person_id, call.note, call.live.phase) == (sara, "wants Tuesday", Phase.ENDED)
    assert call.task_id is not None
    assert [row.status for row in after.calls()] == [CallStatus.UNFINISHED]
    after.phone.leave()


def test_a_talk_that_was_over_before_the_kill_is_as_long_as_it_was(desk: Desk, clinic: TestHouse) -> None:
    """O12, "call time right": the wrap-up goes on, the talk does not."""
    desk.engine.tell(rings(number=MOTHERS), is_answered(2), ends(9))
    ended_at = desk.last("ended").live.ended_at
    clinic.clock.advance(timedelta(minutes=5))
    after = Desk(clinic)
    clinic.clock.advance(timedelta(minutes=5))
    after.phone.book.take_up(clinic.write(lambda work: adopt_calls(work, AdoptCalls())))
    assert after.last("ended").live.ended_at == ended_at
    after.phone.leave()


def test_a_stranger_who_hangs_up_is_a_request_all_the_same(desk: Desk) -> None:
    """O3: the number is kept, and the request is made although nobody asked for a name."""
    desk.engine.tell(rings(number="+982144556677"), is_answered(1), ends(3))
    assert len(desk.clinic.rows(select(Request))) == 1
    assert desk.clinic.rows(select(Task).join(Person, Person.id == Task.person_id)) == []
