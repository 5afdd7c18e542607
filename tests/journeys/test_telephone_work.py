"""What a call brings about, in the whole window with counted keys: called back, booked, refused, passed on, resumed."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from crm_desktop.models.access import the_program
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.notes.notification import Notification
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.queries.breaches import breaches
from crm_desktop.telephony.live_call import Phase
from crm_desktop.views.people.comment_dialog import CommentDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.telephony.call_bar_vm import Mode
from crm_desktop.views.visits.book_dialog import BookDialog
from tests.journeys.calling_child import NOTE
from tests.journeys.conftest import Begin
from tests.support.at_the_phone import ANOTHER, MARYAM, SARA, STRANGER, AtThePhone, shares
from tests.support.base import NOW
from tests.support.clinic_visits import NAMES, give_visits
from tests.support.journey import Journey
from tests.support.phone_facts import a_desk

LANGUAGES = pytest.mark.parametrize("language", ["en", "fa"])
NOBODY_THERE = "09350000480"  # the simulator lets it ring in vain
ROOT = Path(__file__).parents[2]


def talked(begin: Begin, language: str = "en", *, over: bool = True) -> tuple[Journey, AtThePhone, UUID, UUID]:
    """With Sara, who has a lead, for a minute; the result is asked. The keys are counted from here."""
    way = begin(language)
    way.layout = language
    give_visits(way.clinic, language)
    lead_id = way.clinic.lead(0)
    task_id = way.clinic.first_task(lead_id)
    way.start()
    way.settled()
    desk = AtThePhone(way)
    desk.rings(SARA, talk_for=60)
    way.press("F8")
    desk.is_written()
    if over:
        desk.pass_by(60)
        way.wait_for(lambda: desk.bar.wrap_up is not None and desk.bar.wrap_up.wrap.vm.outcomes)
    way.keys = way.typed = 0
    return way, desk, lead_id, task_id


def the_form(way: Journey) -> CompleteTaskDialog:
    form = way.dialog(CompleteTaskDialog)
    way.wait_for(lambda: form.vm.form is not None)
    return form


def two_have_rung_in_vain(way: Journey) -> AtThePhone:
    """And the one that is due first will not answer either."""
    way.start()
    way.settled()
    desk = AtThePhone(way)
    for number in (NOBODY_THERE, STRANGER):
        desk.rings(number, ring_for=20)
        desk.is_written()
        desk.pass_by(60)
    way.wait_for(lambda: len(way.clinic.rows(select(CallbackItem))) == 2)
    desk.the_last_call_is_forgotten()
    way.keys = way.typed = 0
    return desk


def at_the_callbacks(way: Journey) -> None:
    """F7 alone leads there, the first time and whenever one has been there last."""
    way.press("F7")
    way.wait_for(lambda: way.window.current == "calls" and way.page().vm.tab == "callbacks" and way.settled())
    way.wait_for(way.table().hasFocus)
    way.wait_for(lambda: way.table().chosen_row() is not None)


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize("still_rings", [True, False])
def test_missed_callers_are_called_back(begin: Begin, is_known: bool, still_rings: bool) -> None:
    """O4: F7, F8 on the one that is due first, N for nobody there: three keys, and the next try is planned.

    N may be pressed while it still rings there: it hangs up and tells it.
    """
    way = begin()
    if is_known:
        shares(way, "Ali", NOBODY_THERE)
    desk = two_have_rung_in_vain(way)
    at_the_callbacks(way)
    way.press("F8")
    way.wait_for(lambda: desk.desk.calls)
    assert desk.desk.calls[0].live.number.endswith("9350000480")
    desk.is_written()
    desk.pass_by(5 if still_rings else 30)
    if not still_rings:
        way.wait_for(lambda: desk.bar.wrap_up is not None)
        way.wait_for(lambda: not is_known or desk.frame.wrap.vm.outcomes)
    way.press("N")
    way.wait_for(lambda: not desk.bar.frames)
    assert not desk.desk.calls, "N is no new call"
    assert way.keys + way.typed == 3
    (item,) = way.clinic.rows(select(CallbackItem).where(CallbackItem.e164 == "+989350000480"))
    assert (item.status, item.attempts) == (CallbackStatus.TRYING, 1)
    assert item.due_at > way.clinic.house.now
    way.press("F5")
    way.wait_for(lambda: way.window.current == "desk")
    way.keys = 0
    at_the_callbacks(way)
    assert way.keys == 1
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))


def test_on_the_list_n_says_that_nobody_was_there(begin: Begin) -> None:
    """O4: rung with a telephone that the program does not see: F7 and N, and nothing is dialled."""
    way = begin()
    desk = two_have_rung_in_vain(way)
    at_the_callbacks(way)
    way.press("N")
    way.wait_for(lambda: any("next try" in said for said in way.toasts()))
    assert way.keys == 2
    assert (desk.desk.calls, desk.bar.frames) == ((), [])
    (item,) = way.clinic.rows(select(CallbackItem).where(CallbackItem.e164 == "+989350000480"))
    assert (item.status, item.attempts) == (CallbackStatus.TRYING, 1)


def test_a_call_back_that_its_owner_lets_lie_goes_to_the_team(begin: Begin) -> None:
    """O7, MIS-09: a quarter of an hour after it was due it is the team's, by the program's own look."""
    way = begin()
    way.clinic.base.writer.write(
        the_program(way.clinic.actor.branch_id), lambda work: a_desk(work, "101", way.clinic.me)
    )
    way.start()
    desk = AtThePhone(way)
    desk.rings(MARYAM, ring_for=20)
    desk.is_written()
    desk.pass_by(30)
    way.wait_for(lambda: way.clinic.rows(select(CallbackItem)))
    (item,) = way.clinic.rows(select(CallbackItem))
    assert (item.owner_id, item.team_id) == (way.clinic.me, None)
    reminders = way.program._extras._reminders  # type: ignore[union-attr]  # somebody is signed in
    way.clinic.clock.advance(timedelta(minutes=29))
    reminders.ring()
    way.quiet()
    assert way.clinic.row(CallbackItem, item.id).owner_id == way.clinic.me
    way.clinic.clock.advance(timedelta(minutes=2))
    reminders.ring()
    way.wait_for(lambda: way.clinic.row(CallbackItem, item.id).owner_id is None)
    assert way.clinic.row(CallbackItem, item.id).team_id == way.clinic.team


@LANGUAGES
def test_a_visit_is_booked_from_the_call(begin: Begin, language: str) -> None:
    """O6, R6: while one talks F9, then the ten keys of the form: Ctrl+B, three letters, … and the outcome."""
    way, desk, lead_id, task_id = talked(begin, language, over=False)
    way.press("F9")
    form = the_form(way)
    assert form.vm.task_id == task_id
    way.keys = way.typed = 0
    way.press("Ctrl+B")
    dialog = way.dialog(BookDialog)
    way.wait_for(lambda: dialog.vm.person is not None and dialog.service.hasFocus())
    way.write(NAMES[language][0][:3])
    way.wait_for(dialog.service.hits)
    way.press("Enter")
    way.wait_for(lambda: dialog.vm.slots)
    way.press("Enter", "Enter", "Ctrl+Enter")
    way.gone(BookDialog)
    assert way.dialog(CompleteTaskDialog) is form  # the keyboard is the form's again
    way.wait_for(lambda: form.vm.form is not None and form.vm.form.coming is not None)
    way.press("1")
    way.wait_for(lambda: not form.step.isHidden())
    way.press("Enter")
    way.gone(CompleteTaskDialog)
    assert way.keys + way.typed == 10
    desk.pass_by(60)
    way.wait_for(lambda: desk.call(SARA).status is CallStatus.LOGGED)
    way.wait_for(lambda: not desk.bar.frames)
    (visit,) = way.clinic.rows(select(Appointment).where(Appointment.status == AppointmentStatus.BOOKED))
    assert (visit.lead_id, visit.person_id) == (lead_id, way.clinic.people[0])
    assert desk.call(SARA).task_id == task_id
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))


@LANGUAGES
@pytest.mark.parametrize("for_the_team", [False, True])
def test_calling_back_at_three_after_the_talk(begin: Begin, language: str, for_the_team: bool) -> None:
    """O7: 4, 15, Enter for oneself or Alt+T for the team: four keys."""
    way, desk, _lead_id, task_id = talked(begin, language)
    way.press("4")
    form = the_form(way)
    way.wait_for(lambda: form.vm.result is not None)
    way.write({"en": "15", "fa": "۱۵"}[language])
    way.wait_for(form.step.isVisible)
    way.press("Alt+T" if for_the_team else "Enter")
    way.gone(CompleteTaskDialog)
    assert way.keys + way.typed == 4
    (following,) = way.clinic.rows(select(Task).where(Task.previous_id == task_id, Task.deleted_at.is_(None)))
    assert following.due_at.strftime("%H:%M") == "11:30"  # UTC
    holder = (None, way.clinic.team) if for_the_team else (way.clinic.me, None)
    assert (following.performer_id, following.team_id) == holder
    way.wait_for(lambda: not desk.bar.frames)


@LANGUAGES
def test_a_refusal_after_the_talk(begin: Begin, language: str) -> None:
    """O8: 7, the digit of the reason, Enter: three keys, and the lead ends with it."""
    way, desk, lead_id, _task_id = talked(begin, language)
    way.press("7")
    form = the_form(way)
    way.wait_for(form.answers.reasons.isVisible)
    way.press("2", "Enter")
    way.gone(CompleteTaskDialog)
    assert way.keys == 3
    assert way.clinic.row(Lead, lead_id).status is LeadStatus.LOST
    assert (
        len(way.clinic.rows(select(Tag).join(TagUse, TagUse.tag_id == Tag.id).where(TagUse.record_id == lead_id))) == 1
    )
    assert not way.clinic.rows(select(Task).where(Task.lead_id == lead_id, Task.status.in_(OPEN_TASKS)))
    way.wait_for(lambda: not desk.bar.frames)


@LANGUAGES
def test_a_caller_is_passed_to_a_colleague(begin: Begin, language: str) -> None:
    """O10: @ on the caller's line while one talks, two letters, Enter, Enter: five keys, and the colleague has it."""
    way, desk, _lead_id, _task_id = talked(begin, language, over=False)
    way.wait_for(lambda: way.row.person_id == way.clinic.people[0])
    way.write("@")
    dialog = way.dialog(CommentDialog)
    way.write({"en": "Al", "fa": "عل"}[language])
    way.wait_for(lambda: dialog.box._popup is not None and dialog.box._popup.isVisible())
    way.press("Enter", "Enter")
    way.gone(CommentDialog)
    assert way.keys + way.typed == 5
    (notice,) = way.clinic.rows(select(Notification).where(Notification.user_id == way.clinic.mate))
    assert notice.person_id == way.clinic.people[0]
    assert [call.live.phase for call in desk.desk.calls] == [Phase.ACTIVE]


def test_a_second_caller_while_one_talks(begin: Begin) -> None:
    """O11: a thin line, and one key holds the first and takes the second; nobody is cut off."""
    way, desk, _lead_id, _task_id = talked(begin, over=False)
    focus = way.app.focusWidget()
    second = desk.rings(ANOTHER)
    assert [frame.call.live.number for frame in desk.bar.frames] == [SARA, ANOTHER]
    assert [frame.mode for frame in desk.bar.frames] == [Mode.FULL, Mode.THIN]
    way.press("Alt+H")
    way.wait_for(lambda: {call.live.phase for call in desk.desk.calls} == {Phase.HELD, Phase.ACTIVE})
    assert way.keys == 1
    assert next(call for call in desk.desk.calls if call.key == second.key).live.phase is Phase.ACTIVE
    assert way.app.focusWidget() is focus


def test_a_second_caller_whom_nobody_takes_goes_to_the_ledger(begin: Begin) -> None:
    """O11, G5: the talk goes on, and somebody is owed a call."""
    way, desk, _lead_id, _task_id = talked(begin, over=False)
    desk.rings(ANOTHER)
    desk.is_written()
    desk.pass_by(30)
    way.wait_for(lambda: way.clinic.rows(select(CallbackItem)))
    assert desk.call(ANOTHER).status is CallStatus.MISSED
    assert [call.live.phase for call in desk.desk.calls] == [Phase.ACTIVE]
    assert way.keys == 0


def test_the_program_is_killed_in_a_call(begin: Begin) -> None:
    """O12, P13: SIGKILL while talking; the next start asks what came of that call, with its note and its time."""
    way = begin()
    lead_id = way.clinic.lead(0)
    task_id = way.clinic.first_task(lead_id)
    command = [sys.executable, "-m", "tests.journeys.calling_child", str(way.folder), SARA]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == "talks\n"
            child.send_signal(signal.SIGKILL)
        finally:
            child.kill()
    way.clinic.clock.advance(timedelta(seconds=20))
    way.start()
    desk = AtThePhone(way)
    way.wait_for(lambda: desk.bar.wrap_up is not None and desk.bar.wrap_up.wrap.vm.outcomes)
    way.wait_for(lambda: desk.frame.note.text() == NOTE)
    assert way.keys == 0
    call = desk.call(SARA)
    assert (call.status, call.started_at, call.answered_at) == (CallStatus.UNFINISHED, NOW, NOW)
    assert (call.person_id, call.task_id) == (way.clinic.people[0], task_id)
    way.settled()
    way.press("2")
    form = the_form(way)
    way.wait_for(lambda: not form.step.isHidden())
    assert form.answers.note.toPlainText() == NOTE
    way.press("Enter")
    way.gone(CompleteTaskDialog)
    way.wait_for(lambda: way.clinic.task(task_id).status is TaskStatus.DONE)
    assert way.keys == 2
    assert desk.call(SARA).note == NOTE
