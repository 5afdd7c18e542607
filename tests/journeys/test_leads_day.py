"""The day of requests and leads in counted keys: a new caller, a call back, a refusal, the end of the shift."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from crm_desktop.models.calls.call import Call, CallStatus
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.queries.breaches import breaches
from crm_desktop.views.calls.new_call_dialog import NewCallDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.tasks.hand_over_dialog import HandOverDialog
from tests.journeys.conftest import Begin
from tests.support.journey import Journey

LANGUAGES = pytest.mark.parametrize("language", ["en", "fa"])
NUMBERS = {"en": "09351112233", "fa": "۰۹۳۵۱۱۱۲۲۳۳"}
NAMES = {"en": "Shirin", "fa": "شیرین"}


def opened(begin: Begin, language: str) -> Journey:
    way = begin(language)
    way.layout = language
    return way


def at_the_desk(way: Journey, task_id: object) -> None:
    """The cursor on that task; what is counted begins here."""
    way.start()
    way.settled()
    way.wait_for(way.table().hasFocus)
    way.press("Home")
    while way.row.record_id != task_id:
        way.press("Down")
    way.keys = way.typed = 0


def next_of(way: Journey, task_id: object) -> Task:
    (found,) = way.clinic.rows(select(Task).where(Task.previous_id == task_id, Task.deleted_at.is_(None)))
    assert isinstance(found, Task)
    return found


@LANGUAGES
def test_a_new_caller_asks_a_price(begin: Begin, language: str) -> None:
    """R7, MIS-02, MIS-04, MIS-30: number and name beside, ten keys: Enter answers, Enter names, topic and source by
    two letters, Ctrl+Enter hangs up, 2 thinking, Enter takes the proposed call; the question is answered."""
    way = opened(begin, language)
    way.start()
    way.go("calls")
    way.press("Ctrl+N")
    dialog = way.dialog(NewCallDialog)
    way.write(NUMBERS[language])
    way.keys = way.typed = 0
    way.press("Enter")
    way.wait_for(dialog.caller.given.hasFocus)
    way.write(NAMES[language])
    way.press("Enter")
    way.wait_for(dialog.topic.hasFocus)
    way.typed = 0
    topic, source = dialog.topic.itemText(1), dialog.channel.itemText(1)
    about = (dialog.topic.itemData(1), dialog.channel.itemData(1))
    way.write(topic[:2])
    way.press("Enter")
    way.wait_for(dialog.channel.hasFocus)
    way.write(source[:2])
    way.press("Ctrl+Enter")
    result = way.dialog(CompleteTaskDialog)
    way.wait_for(lambda: result.vm.form is not None)
    task_id = result.vm.task_id
    way.press("2")
    way.wait_for(result.step.isVisible)
    way.press("Enter")
    way.gone(CompleteTaskDialog)
    assert way.keys + way.typed == 10
    (request,) = way.clinic.rows(select(Request))
    person = way.clinic.row(Person, request.person_id)
    assert (person.given_name, request.status) == (NAMES[language], RequestStatus.ANSWERED)
    assert request.first_response_at == request.received_at
    assert (request.topic_id, request.channel_id) == about
    (call,) = way.clinic.rows(select(Call).where(Call.request_id == request.id))
    assert call.status is CallStatus.LOGGED
    following = next_of(way, task_id)
    assert following.person_id == person.id
    assert following.due_on >= way.clinic.house.today + timedelta(days=1)
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))


@LANGUAGES
@pytest.mark.parametrize("for_the_team", [False, True])
def test_calling_back_at_three(begin: Begin, language: str, for_the_team: bool) -> None:
    """O7: outcome 4, 15, Enter (personal) or Alt+T (the team): four keys, at 15:00 of today."""
    way = opened(begin, language)
    task_id = way.clinic.a_task()
    at_the_desk(way, task_id)
    way.press("Enter")
    dialog = way.dialog(CompleteTaskDialog)
    way.wait_for(lambda: dialog.vm.form is not None)
    way.keys = 0
    way.press("4")
    way.write({"en": "15", "fa": "۱۵"}[language])
    way.wait_for(dialog.step.isVisible)
    way.press("Alt+T" if for_the_team else "Enter")
    way.gone(CompleteTaskDialog)
    assert way.keys + way.typed == 4
    following = next_of(way, task_id)
    assert following.due_at is not None
    assert (following.due_on, following.due_at.strftime("%H:%M")) == (way.clinic.house.today, "11:30")  # UTC
    holder = (None, way.clinic.team) if for_the_team else (way.clinic.me, None)
    assert (following.performer_id, following.team_id) == holder


@LANGUAGES
def test_who_went_to_a_competitor_is_three_keys(begin: Begin, language: str) -> None:
    """O8, MIS-32, FC-18: 7, the digit of the preset reason, Enter; the lead is lost with it, nothing stays planned."""
    way = opened(begin, language)
    lead_id = way.clinic.lead()
    at_the_desk(way, way.clinic.first_task(lead_id))
    way.press("Enter")
    dialog = way.dialog(CompleteTaskDialog)
    way.wait_for(lambda: dialog.vm.form is not None)
    way.keys = 0
    way.press("7")
    way.wait_for(dialog.answers.reasons.isVisible)
    way.press("2", "Enter")
    way.gone(CompleteTaskDialog)
    assert way.keys == 3
    assert way.clinic.row(Lead, lead_id).status is LeadStatus.LOST
    tags = select(Tag.name).join(TagUse, TagUse.tag_id == Tag.id).where(TagUse.record_id == lead_id)
    assert way.clinic.rows(tags) == [{"en": "Went to a competitor", "fa": "رفتن نزد رقیب"}[language]]
    assert not way.clinic.rows(select(Task).where(Task.lead_id == lead_id, Task.status.in_(OPEN_TASKS)))


@LANGUAGES
def test_the_end_of_the_shift_leaves_nothing_open(begin: Begin, language: str) -> None:
    """R14: F5, Ctrl+H, and Enter for the colleague who is proposed; "left open by me" is empty then."""
    way = opened(begin, language)
    mine = [way.clinic.a_task(person=at) for at in range(3)]
    way.start()
    way.go("leads")
    way.keys = 0
    way.press("F5")
    way.wait_for(lambda: way.window.current == "desk")
    way.settled()
    way.wait_for(way.table().hasFocus)
    assert len(way.page().vm.left_open()) == len(mine)
    way.press("Ctrl+H")
    dialog = way.dialog(HandOverDialog)
    way.wait_for(lambda: dialog.to.performer()[0] is not None)
    way.press("Enter")
    way.gone(HandOverDialog)
    assert way.keys == 3
    assert {way.clinic.task(one).performer_id for one in mine} == {way.clinic.mate}
    assert {way.clinic.task(one).status for one in mine} == {TaskStatus.PLANNED}
    way.wait_for(lambda: way.page().vm.lists is not None and not way.page().vm.left_open())
