"""Working through a call round."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.rules.call_hours import zones_of
from crm_desktop.rules.dialling import Hindrance
from crm_desktop.rules.reaching import NewPhone, add_number
from crm_desktop.rules.task_moves import TaskClosed
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.usecases.tasks.start_next_call import (
    RoundRests,
    RoundWaits,
    SkippedCall,
    StartNextCall,
    start_next_call,
)
from tests.support import builders as make
from tests.support.process import Clinic


@pytest.fixture
def calls(clinic: Clinic) -> Task:
    persons = (clinic.ids["maryam"], clinic.ids["ali"])
    return clinic.do(create_call_round, CreateCallRound(clinic.ids["lapsed patients"], persons, for_anybody=True))


def test_one_call_after_the_other_until_the_round_is_done(clinic: Clinic, calls: Task) -> None:
    """OT-14, OT-37: Space takes the next; the same one until it has its result."""
    for name in ("maryam", "ali"):
        task = clinic.do(start_next_call, StartNextCall(calls.id)).task
        assert task is not None
        assert task.person_id == clinic.ids[name]
        assert clinic.do(start_next_call, StartNextCall(calls.id)).id == task.id
        clinic.do(complete_task, CompleteTask(task.id, clinic.ids["no answer"]))
    with pytest.raises(TaskClosed):
        clinic.do(start_next_call, StartNextCall(calls.id))


def test_two_operators_never_get_the_same_call(clinic: Clinic, calls: Task) -> None:
    """OT-33: each call is taken once; who finds none left is told so."""
    first = clinic.do(start_next_call, StartNextCall(calls.id), clinic.sara)
    second = clinic.do(start_next_call, StartNextCall(calls.id), clinic.reza)
    assert first.id != second.id
    clinic.do(complete_task, CompleteTask(second.id, clinic.ids["no answer"]), clinic.reza)
    with pytest.raises(RoundWaits):
        clinic.do(start_next_call, StartNextCall(calls.id), clinic.reza)


def change(clinic: Clinic, name: str, **given: Any) -> None:
    def doing(work: UnitOfWork) -> None:
        person = work.session.get_one(Person, clinic.ids[name])
        for column, value in given.items():
            setattr(person, column, value)

    clinic.change(doing)


def of(clinic: Clinic, calls: Task, name: str) -> Task:
    (task,) = clinic.rows(Task, person_id=clinic.ids[name], parent_id=calls.id)
    return task


def test_who_wants_no_calls_is_taken_out_of_the_round(clinic: Clinic, calls: Task) -> None:
    """B12: with the reason in the words of whoever works, and the next one is offered."""
    change(clinic, "maryam", do_not_call=True)
    started = clinic.do(start_next_call, StartNextCall(calls.id, no_calls_reason="Wants no calls"))
    assert started.task is not None
    assert started.task.person_id == clinic.ids["ali"]
    task = of(clinic, calls, "maryam")
    assert started.skipped == (
        SkippedCall(task.id, clinic.ids["maryam"], "Maryam Hosseini", Hindrance.DO_NOT_CALL, None),
    )
    assert (task.status, task.cancel_reason) == (TaskStatus.CANCELLED, "Wants no calls")


def test_an_open_lead_is_not_forgotten_for_that(clinic: Clinic) -> None:
    """B12, C24-18: its call leaves the round and stays planned, for somebody to find another way."""
    lead = clinic.do(create_lead, CreateLead(person_ids=(clinic.ids["maryam"],), title="Implant"))[0]

    def nothing_else(work: UnitOfWork) -> None:
        for task in work.all(select(Task).where(Task.lead_id == lead.id)):
            work.remove(task)

    clinic.change(nothing_else)
    persons = (clinic.ids["maryam"], clinic.ids["ali"])
    calls = clinic.do(create_call_round, CreateCallRound(clinic.ids["lapsed patients"], persons, for_anybody=True))
    change(clinic, "maryam", do_not_call=True)
    assert clinic.do(start_next_call, StartNextCall(calls.id)).skipped[0].until is None
    (left,) = clinic.open_tasks(lead_id=lead.id)
    assert (left.status, left.parent_id) == (TaskStatus.PLANNED, None)
    assert clinic.breaches() == []


def test_who_sleeps_is_put_off_to_their_morning(clinic: Clinic, calls: Task) -> None:
    """B12: an American number waits; when nobody else is left the round says from when on it goes on."""
    clinic.change(lambda work: add_number(work, clinic.ids["ali"], NewPhone("+1 202 555 0123")))
    first = clinic.do(start_next_call, StartNextCall(calls.id))
    assert first.task is not None
    clinic.do(complete_task, CompleteTask(first.task.id, clinic.ids["no answer"]))
    rests = clinic.do(start_next_call, StartNextCall(calls.id))
    morning = datetime(2026, 11, 21, 14, tzinfo=UTC)
    assert rests.task is None
    assert [(one.why, one.until) for one in rests.skipped] == [(Hindrance.QUIET_HOURS, morning)]
    assert (of(clinic, calls, "ali").due_at, of(clinic, calls, "ali").status) == (morning, TaskStatus.PLANNED)
    # Told once; the moment is told as often as it is asked.
    again = clinic.do(start_next_call, StartNextCall(calls.id))
    assert (again.skipped, again.again_at) == ((), morning)
    assert isinstance(again.problem, RoundRests)
    with pytest.raises(RoundRests):
        _ = again.id
    clinic.clock.set(morning)
    awake = clinic.do(start_next_call, StartNextCall(calls.id))
    assert awake.task is not None
    assert awake.task.person_id == clinic.ids["ali"]


def test_a_call_in_work_is_no_exception(clinic: Clinic, calls: Task) -> None:
    """B12: what was taken in the day is not dialled in the night."""
    taken = clinic.do(start_next_call, StartNextCall(calls.id)).id
    clinic.clock.set(datetime(2026, 11, 21, 19, tzinfo=UTC))
    assert clinic.do(start_next_call, StartNextCall(calls.id)).task is None
    assert clinic.row(Task, taken).status is TaskStatus.PLANNED


def test_who_was_rung_in_vain_all_day_is_left_until_tomorrow(clinic: Clinic, calls: Task) -> None:
    """B12: the cap counts everybody's attempts."""

    def fill(work: UnitOfWork) -> None:
        for _ in range(work.branch.call_tries):
            work.add(
                Call(
                    direction=Direction.OUT,
                    status=CallStatus.NOT_REACHED,
                    origin=CallOrigin.PHONE,
                    started_at=work.now,
                    person_id=clinic.ids["maryam"],
                )
            )

    clinic.change(fill)
    started = clinic.do(start_next_call, StartNextCall(calls.id))
    assert [one.why for one in started.skipped] == [Hindrance.TRIED_ENOUGH]
    assert of(clinic, calls, "maryam").due_at == datetime(2026, 11, 22, 5, 30, tzinfo=UTC)


def test_a_round_of_those_who_want_no_calls_is_over(clinic: Clinic, calls: Task) -> None:
    """B12, OT-14: nothing is left of it, and it says so."""
    for name in ("maryam", "ali"):
        change(clinic, name, do_not_call=True)
    started = clinic.do(start_next_call, StartNextCall(calls.id))
    assert (started.task, len(started.skipped), type(started.problem)) == (None, 2, TaskClosed)
    assert clinic.row(Task, calls.id).status is TaskStatus.DONE


def test_the_call_just_left_comes_last(clinic: Clinic, calls: Task) -> None:
    """O5: for later, and not again at once."""
    first = clinic.do(start_next_call, StartNextCall(calls.id)).id
    second = clinic.do(start_next_call, StartNextCall(calls.id, after_id=first)).id
    assert second != first
    clinic.do(complete_task, CompleteTask(second, clinic.ids["no answer"]))
    assert clinic.do(start_next_call, StartNextCall(calls.id, after_id=first)).id == first


def test_nothing_forbidden_is_dialled_in_a_long_round(clinic: Clinic) -> None:
    """B12: hundreds of attempts, numbers of many zones, some who want none: 0 forbidden calls, whatever the hour."""
    chance = random.Random(5)
    codes = ("4012", "495", "343", "391", "423", "4152")

    def fill(work: UnitOfWork) -> list[UUID]:
        made = []
        for at in range(70):
            person = make.a_person(work, given_name=f"P{at}", do_not_call=at % 7 == 0)
            code = chance.choice(codes)
            digits = 10 - len(code)
            add_number(work, person.id, NewPhone(f"+7{code}2{chance.randrange(10 ** (digits - 1)):0{digits - 1}d}"))
            made.append(person.id)
        return made

    persons = clinic.change(fill)
    calls = clinic.do(
        create_call_round, CreateCallRound(clinic.ids["lapsed patients"], tuple(persons), for_anybody=True)
    )
    numbers = clinic.base.read(lambda session: phone_looks(session, persons))
    unwilling = {person.id for person in clinic.rows(Person, do_not_call=True)}
    rung: list[UUID] = []
    for _ in range(250):
        try:
            started = clinic.do(start_next_call, StartNextCall(calls.id))
        except TaskClosed:
            break
        if started.task is None:
            if started.again_at is None:
                break
            clinic.clock.set(started.again_at)
            continue
        person_id = started.task.person_id
        assert person_id is not None
        assert person_id not in unwilling
        hours = {clinic.clock().astimezone(ZoneInfo(zone)).hour for zone in zones_of(numbers[person_id])}
        assert all(9 <= hour < 21 for hour in hours)
        rung.append(person_id)
        clinic.do(complete_task, CompleteTask(started.task.id, clinic.ids["no answer"]))
        clinic.clock.advance(timedelta(minutes=chance.randrange(20)))
    assert sorted(rung) == sorted(set(persons) - unwilling)
    assert clinic.row(Task, calls.id).status is TaskStatus.DONE
