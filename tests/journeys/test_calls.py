"""The operator's calls: an unknown number kept at once, a round without a wasted key, a refusal with its reason."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from crm_desktop.models.calls.call import Call, CallStatus
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.queries.breaches import breaches
from crm_desktop.rules.due import When
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.views.calls.new_call_dialog import NewCallDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.tasks.round_dialog import RoundDialog
from tests.journeys.conftest import Begin
from tests.support.journey import Journey

CALLS = 8


@pytest.mark.parametrize("language", ["en", "fa"])
def test_an_unknown_caller_is_kept_before_anything_is_asked(begin: Begin, language: str) -> None:
    """O3, OT-39: number, Enter: a request stands; name, Enter: it has its person."""
    way = begin(language)
    way.layout = language
    way.start()
    way.go("calls")
    way.press("Ctrl+N")
    dialog = way.dialog(NewCallDialog)
    opened = way.keys
    way.write({"en": "09351112233", "fa": "۰۹۳۵۱۱۱۲۲۳۳"}[language])
    way.press("Enter")
    way.wait_for(lambda: way.clinic.rows(select(Request)))
    (call,) = way.clinic.rows(select(Call).where(Call.e164 == "+989351112233"))
    assert call.status is not CallStatus.MISSED
    way.wait_for(dialog.caller.given.hasFocus)
    way.write({"en": "Shirin", "fa": "شیرین"}[language])
    way.press("Enter")
    way.wait_for(lambda: dialog.vm.person_name)
    assert way.keys - opened == 2
    (request,) = way.clinic.rows(select(Request))
    assert way.clinic.row(Person, request.person_id).given_name == {"en": "Shirin", "fa": "شیرین"}[language]
    assert way.clinic.row(Call, call.id).person_id == request.person_id


def a_round(way: Journey) -> Task:
    def more(work: object) -> None:
        for at in range(CALLS - len(way.clinic.people)):
            phones = (NewPhone(f"0921000000{at}"),)
            order = CreatePerson(given_name="Guest", family_name=f"Number {at}", phones=phones)
            way.clinic.people.append(create_person(work, order).id)  # type: ignore[arg-type]  # a unit of work

    way.clinic.write(more)
    order = CreateCallRound(
        way.clinic.template("call_round"), tuple(way.clinic.people), performer_id=way.clinic.me,
        when=When(on=way.clinic.house.today),
    )  # fmt: skip
    found: Task = way.clinic.write(lambda work: create_call_round(work, order))
    return found


def test_a_round_of_calls_costs_two_keys_for_nobody_there(begin: Begin) -> None:
    """O5, OT-14: Enter starts; each N N, B B or digit Enter, and the next call comes by itself; Esc ends."""
    way = begin()
    parent = a_round(way)
    way.start()
    way.go("tasks")
    way.settled()
    while way.row.record_id != parent.id:
        way.press("Down")
    way.press("Enter")
    answers = ("N N", "N N", "B B", "N N", "2 Enter", "N N")
    for number, keys in enumerate(answers, start=1):
        assert _answered(way, number, keys) == 2
    way.press("Esc")
    way.gone(CompleteTaskDialog)
    way.wait_for(lambda: any(row.record_id == parent.id and row.done == len(answers) for row in way.settled()))
    (shown,) = [row for row in way.rows() if row.record_id == parent.id]
    assert (shown.done, shown.total) == (len(answers), CALLS)
    done = select(func.count()).where(Task.parent_id == parent.id, Task.status == TaskStatus.DONE)
    assert way.clinic.read(lambda session: session.scalar(done)) == len(answers)
    in_work = select(Task).where(Task.parent_id == parent.id, Task.status == TaskStatus.IN_WORK)
    way.wait_for(lambda: not way.clinic.rows(in_work))
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))


def test_space_begins_the_round_from_the_calls(begin: Begin) -> None:
    """O5: F7, Space, and the first call of the round stands there; in the list of tasks Space on the round does it."""
    way = begin()
    way.start()
    way.settled()
    way.press("F7")
    way.wait_for(lambda: way.window.current == "calls")
    way.quiet()
    way.press("Space")
    way.wait_for(way.toasts)
    a_round(way)
    way.press("Space")
    dialog = way.dialog(RoundDialog)
    way.wait_for(lambda: dialog.round is not None and dialog.round.total == CALLS)
    way.press("Esc")
    way.gone(CompleteTaskDialog)
    way.go("tasks")
    way.settled()
    way.wait_for(way.table().hasFocus)
    way.press("End")
    last = way.row.id
    way.press("Home")
    assert way.row.id == way.rows()[0].id != last
    while way.row.total == 0:
        way.press("Down")
    way.press("Space")
    assert way.dialog(CompleteTaskDialog).vm.task_id is not None


def _answered(way: Journey, number: int, keys: str) -> int:
    """How many keys it took until the next call stood there."""
    dialog = way.dialog(RoundDialog)
    way.wait_for(lambda: dialog.round is not None and dialog.round.task_id == dialog.vm.task_id)
    assert dialog.round is not None
    assert (dialog.round.done, dialog.round.total) == (number - 1, CALLS)
    before, task_id = way.keys, dialog.vm.task_id
    way.press(*keys.split())
    way.wait_for(lambda: _another(way, task_id))
    return way.keys - before


def _another(way: Journey, task_id: object) -> bool:
    """The next call stands there with its facts."""
    there = [one for one in way.dialogs() if isinstance(one, CompleteTaskDialog)]
    return len(there) == 1 and there[0].vm.task_id != task_id and there[0].vm.form is not None


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_a_refusal_is_three_keys_and_the_lead_ends_with_its_reason(begin: Begin, language: str) -> None:
    """O8, OT-40, FC-18: 7, the reason's digit, a comment if one likes, Enter; nothing is planned any more."""
    way = begin(language)
    lead_id = way.clinic.lead()
    wanted = way.clinic.first_task(lead_id)
    more = way.clinic.a_task("client_task", lead_id=lead_id)
    way.layout = language
    way.start()
    way.settled()
    while way.row.record_id not in (wanted, more):
        way.press("Down")
    if way.row.record_id == more:
        way.press("Down")
    way.press("Enter")
    dialog = way.dialog(CompleteTaskDialog)
    opened = way.keys
    way.press("7")
    way.wait_for(lambda: dialog.answers.reasons.isVisible())
    way.press("1")
    dialog.answers.note.setFocus()
    way.write("…")
    dialog.answers.focus_reasons()
    way.press("Enter")
    way.gone(CompleteTaskDialog)
    assert way.keys - opened == 3
    lead = way.clinic.row(Lead, lead_id)
    assert lead.status is LeadStatus.LOST
    tags = select(Tag).join(TagUse, TagUse.tag_id == Tag.id).where(Tag.is_lost_reason, TagUse.record_id == lead_id)
    assert len(way.clinic.rows(tags)) == 1
    assert not way.clinic.rows(select(Task).where(Task.lead_id == lead_id, Task.status.in_(OPEN_TASKS)))


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_a_refusal_without_a_lead_is_the_same_three_keys(begin: Begin, language: str) -> None:
    """O8, FC-18: with nothing to lose the digit is a reason too, never another result; it stays with the task."""
    way = begin(language)
    wanted = way.clinic.a_task(person=1)
    way.layout = language
    way.start()
    way.settled()
    while way.row.record_id != wanted:
        way.press("Down")
    way.press("Enter")
    way.dialog(CompleteTaskDialog)
    opened = way.keys
    way.press("7", "1", "Enter")
    way.gone(CompleteTaskDialog)
    assert way.keys - opened == 3
    (kept,) = way.clinic.rows(select(Tag).join(TagUse, TagUse.tag_id == Tag.id).where(TagUse.record_id == wanted))
    assert kept.is_lost_reason
    assert way.clinic.task(wanted).status is TaskStatus.DONE
