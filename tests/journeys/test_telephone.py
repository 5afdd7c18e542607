"""The telephone in the whole window with counted keys: who rings, the talk, its result, what comes next."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.breaches import breaches
from crm_desktop.telephony.live_call import Phase
from crm_desktop.views.people.person_dialog import PersonDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from tests.journeys.conftest import Begin
from tests.support.at_the_phone import ANOTHER, SARA, STRANGER, AtThePhone, shares
from tests.support.journey import Journey

LANGUAGES = pytest.mark.parametrize("language", ["en", "fa", "ru"])
TYPED = {"en": ("Nas", "rin"), "fa": ("نس", "رین"), "ru": ("Ан", "на")}


def opened(begin: Begin, language: str = "en") -> Journey:
    way = begin(language)
    way.layout = language
    return way


@LANGUAGES
def test_it_rings_while_somebody_types(begin: Begin, language: str) -> None:
    """R5, B2: the card comes at the side, typing goes on; F8 answers, Alt+2 picks the second: two keys."""
    way = opened(begin, language)
    second = shares(way, "Ali")
    way.start()
    desk = AtThePhone(way)
    way.program._command("new_person")
    form = way.dialog(PersonDialog)
    way.wait_for(form.given.hasFocus)
    way.quiet()  # the form has its facts; until then keys wait for them
    first, rest = TYPED[language]
    way.write(first)
    moved: list[object] = []
    way.app.focusChanged.connect(lambda *_both: moved.append(1))
    call = desk.rings(SARA)
    way.write(rest)
    assert form.given.text() == first + rest
    way.press("F8")
    way.wait_for(lambda: desk.desk.calls[0].live.phase is Phase.ACTIVE)
    assert call.card is not None
    assert call.card.people[1].person_id == second
    way.press("Alt+2")
    desk.is_written()
    way.wait_for(lambda: desk.call(SARA).person_id == second)
    assert (way.keys, moved, form.given.text()) == (2, [], first + rest)
    assert form.given.hasFocus()
    assert way.clinic.row(Person, second).full_name in desk.frame.face.name.text()


def test_somebody_is_ready_with_one_key(begin: Begin) -> None:
    """O1: F12, and F12 again for a break."""
    way = opened(begin)
    way.start()
    AtThePhone(way)
    way.press("F12")
    way.quiet()
    assert stretches(way) == [AgentStatus.READY]
    way.clinic.clock.advance(timedelta(minutes=20))
    way.press("F12")
    way.quiet()
    assert stretches(way) == [AgentStatus.READY, AgentStatus.PAUSE]
    assert way.keys == 2


def stretches(way: Journey) -> list[AgentStatus]:
    return [one.status for one in way.clinic.rows(select(AgentState).order_by(AgentState.since_at))]


@LANGUAGES
def test_a_known_caller_from_the_ring_to_the_next_step(begin: Begin, language: str) -> None:
    """O2, P22: F8, the talk, F8, the outcome's digit, Enter for the next step that is proposed: four keys."""
    way = opened(begin, language)
    lead_id = way.clinic.lead(0)
    task_id = way.clinic.first_task(lead_id)
    way.start()
    way.settled()
    desk = AtThePhone(way)
    call = desk.rings(SARA)
    assert call.person_id == way.clinic.people[0]
    assert way.clinic.row(Person, way.clinic.people[0]).full_name in desk.frame.face.name.text()
    way.press("F8")
    desk.is_written()
    desk.pass_by(60)
    way.press("F8")
    way.wait_for(lambda: desk.bar.wrap_up is not None and desk.bar.wrap_up.wrap.vm.outcomes)
    way.press("2")
    form = way.dialog(CompleteTaskDialog)
    way.wait_for(lambda: form.vm.form is not None and not form.step.isHidden())
    way.press("Enter")
    way.gone(CompleteTaskDialog)
    assert way.keys == 4
    way.wait_for(lambda: way.clinic.task(task_id).status is TaskStatus.DONE)
    row = desk.call(SARA)
    assert (row.status, row.talk_for, row.task_id) == (CallStatus.LOGGED, 60, task_id)
    planned = way.clinic.rows(select(Task).where(Task.lead_id == lead_id, Task.status == TaskStatus.PLANNED))
    assert len(planned) == 1
    way.wait_for(lambda: not desk.bar.frames)
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))


def test_an_unknown_caller_who_hangs_up_is_kept(begin: Begin) -> None:
    """O3, MIS-09: nobody pressed a key, and the request stands with the number."""
    way = opened(begin)
    way.start()
    desk = AtThePhone(way)
    desk.rings(STRANGER)
    desk.is_written()
    desk.pass_by(30)
    way.wait_for(lambda: way.clinic.rows(select(Request)))
    assert desk.call(STRANGER).status is CallStatus.MISSED
    assert way.keys == 0
    assert not desk.bar.frames


@LANGUAGES
def test_an_unknown_caller_is_named_while_talking(begin: Begin, language: str) -> None:
    """O3: the request stands as soon as it is answered; Alt+N, the name, Enter: two keys and the name."""
    way = opened(begin, language)
    way.start()
    desk = AtThePhone(way)
    desk.rings(ANOTHER)
    way.press("F8")
    desk.is_written()
    way.wait_for(lambda: way.clinic.rows(select(Request)))
    (request,) = way.clinic.rows(select(Request))
    assert request.person_id is None
    way.keys = 0
    way.press("Alt+N")
    way.wait_for(desk.frame.naming.name.hasFocus)
    way.write(TYPED[language][0] + TYPED[language][1])
    way.press("Enter")
    way.wait_for(lambda: desk.call(ANOTHER).person_id)
    assert way.keys == 2
    named = way.clinic.row(Person, desk.call(ANOTHER).person_id)  # type: ignore[arg-type]  # just seen
    assert named.given_name == "".join(TYPED[language])
    assert way.clinic.row(Request, request.id).person_id == named.id
