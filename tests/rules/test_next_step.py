"""What the process proposes after a result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import PerformerRule, TaskTemplate
from crm_desktop.rules.answers import fields_of
from crm_desktop.rules.due import DuePassed, When
from crm_desktop.rules.next_step import ProposedStep, propose_step
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.process.save_next_step import SaveNextStep, save_next_step
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic

TODAY = date(2026, 11, 21)  # a Saturday; Fridays are off


def proposal(
    clinic: Clinic, task: Task, result: str, answers: Mapping[UUID, Sequence[str]] | None = None
) -> ProposedStep:
    def ask(session: Session) -> ProposedStep:
        chosen = session.get_one(Result, clinic.ids[result])
        branch = session.get_one(Branch, clinic.ids["branch"])
        fields = fields_of(session, chosen)
        return propose_step(session, branch, clinic.clock(), task, chosen, fields, answers)

    return clinic.base.read(ask)


@pytest.fixture
def task(clinic: Clinic) -> Task:
    order = CreateTask(clinic.ids["first call"], When(on=TODAY), person_id=clinic.ids["maryam"])
    return clinic.do(create_task, order)


def test_a_cell_names_template_delay_and_performer(clinic: Clinic, task: Task) -> None:
    """OT-07, OT-29: "going to buy" leads to "check purchase" three days later, with the same performer."""
    step = proposal(clinic, task, "going to buy")
    assert (step.template_id, step.title) == (clinic.ids["check purchase"], "Check purchase")
    assert (step.due_on, step.due_at, step.ends) == (date(2026, 11, 24), None, False)
    assert step.performer_id == clinic.ids["sara"]


@pytest.mark.parametrize(("days", "expected"), [(0, 21), (5, 26), (6, 28), (7, 28)])
def test_a_delay_in_days_ends_on_a_working_day(clinic: Clinic, task: Task, days: int, expected: int) -> None:
    """OT-29: six days after a Saturday is a Friday, the day off of this branch; Saturday follows."""
    order = SaveNextStep(clinic.ids["first call"], clinic.ids["thinking"], clinic.ids["first call"], delay_days=days)
    clinic.do(save_next_step, order)
    assert proposal(clinic, task, "thinking").due_on == date(2026, 11, expected)


def test_minutes_count_on_any_day(clinic: Clinic, task: Task) -> None:
    """OT-29: two hours after a call at noon on a Friday, the day off, whoever works today is there."""
    clinic.clock.set(datetime(2026, 11, 27, 8, 30, tzinfo=UTC))
    step = proposal(clinic, task, "no answer")
    assert (step.due_on, step.due_at) == (date(2026, 11, 27), datetime(2026, 11, 27, 10, 30, tzinfo=UTC))


def test_who_did_not_answer_is_not_rung_at_night(clinic: Clinic, task: Task) -> None:
    """B12: two hours after a call at 20:30 on a Thursday is when Saturday's work begins."""
    clinic.clock.set(datetime(2026, 11, 26, 17, 0, tzinfo=UTC))
    step = proposal(clinic, task, "no answer")
    assert (step.due_on, step.due_at) == (date(2026, 11, 28), datetime(2026, 11, 28, 5, 30, tzinfo=UTC))


def test_the_last_try_of_a_day_is_followed_by_tomorrow_s(clinic: Clinic, task: Task) -> None:
    """B12: the cap counts this try too, and every colleague's; the task's own record is no second one."""

    def fill(work: UnitOfWork) -> None:
        for task_id in (None, None, None, task.id):
            work.add(
                Call(
                    direction=Direction.OUT,
                    status=CallStatus.NOT_REACHED,
                    origin=CallOrigin.PHONE,
                    started_at=work.now,
                    person_id=task.person_id,
                    task_id=task_id,
                )
            )
        work.branch.call_tries = 5

    clinic.change(fill)
    assert proposal(clinic, task, "no answer").due_on == date(2026, 11, 21)
    clinic.change(lambda work: setattr(work.branch, "call_tries", 4))
    assert proposal(clinic, task, "no answer").due_at == datetime(2026, 11, 22, 5, 30, tzinfo=UTC)


def test_an_hour_that_is_over_means_the_next_working_day(clinic: Clinic, task: Task) -> None:
    """OT-29: at 09:30 "today at 09:00" is Sunday at 09:00."""
    cell = SaveNextStep(clinic.ids["first call"], clinic.ids["thinking"], clinic.ids["first call"], at_time="09:00")
    clinic.do(save_next_step, cell)
    assert proposal(clinic, task, "thinking").due_at == datetime(2026, 11, 22, 5, 30, tzinfo=UTC)
    clinic.do(save_next_step, replace(cell, at_time="15:00"))
    assert proposal(clinic, task, "thinking").due_at == datetime(2026, 11, 21, 11, 30, tzinfo=UTC)


def test_the_asked_date_goes_before_the_process(clinic: Clinic, task: Task) -> None:
    """OT-40: "call back on Friday at 15:00" is due then, day off or not."""
    answers = {clinic.ids["day field"]: ["2026-11-27"], clinic.ids["hour field"]: ["15:00"]}
    step = proposal(clinic, task, "call back", answers)
    assert (step.due_on, step.due_at) == (date(2026, 11, 27), datetime(2026, 11, 27, 11, 30, tzinfo=UTC))
    assert proposal(clinic, task, "call back", {clinic.ids["hour field"]: ["15:00"]}).due_on == TODAY


def test_an_asked_day_in_the_past_is_refused(clinic: Clinic, task: Task) -> None:
    with pytest.raises(DuePassed):
        proposal(clinic, task, "call back", {clinic.ids["day field"]: ["2026-11-20"]})


def test_without_a_cell_thinking_comes_again_in_two_working_days(clinic: Clinic, task: Task) -> None:
    """OT-51: "thinking" never ends the chain; on a Wednesday two working days are Thursday and Saturday."""
    clinic.clock.set(datetime(2026, 11, 25, 8, 0, tzinfo=UTC))
    step = proposal(clinic, task, "thinking")
    assert (step.template_id, step.due_on, step.ends) == (clinic.ids["first call"], date(2026, 11, 28), False)


@pytest.mark.parametrize("result", ["bought", "refused"])
def test_success_and_categorical_refusal_may_end(clinic: Clinic, task: Task, result: str) -> None:
    """OT-03, OT-51: the chain goes on until the sale or a categorical refusal."""
    assert proposal(clinic, task, result).ends


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (PerformerRule.SAME, ("sara", None)),
        (PerformerRule.AUTHOR, ("reza", None)),
        (PerformerRule.USER, ("reza", None)),
        (PerformerRule.NOBODY, (None, None)),
    ],
)
def test_performer_rules(clinic: Clinic, rule: PerformerRule, expected: tuple[str | None, str | None]) -> None:
    """OT-29: the cell says who gets the next task."""
    given = clinic.do(
        create_task,
        CreateTask(
            clinic.ids["first call"],
            When(on=TODAY),
            person_id=clinic.ids["maryam"],
            performer_id=clinic.ids["sara"],
        ),
        clinic.reza,
    )
    cell = SaveNextStep(
        clinic.ids["first call"],
        clinic.ids["thinking"],
        clinic.ids["first call"],
        performer_rule=rule,
        performer_id=clinic.ids["reza"] if rule is PerformerRule.USER else None,
    )
    clinic.do(save_next_step, cell)
    step = proposal(clinic, given, "thinking")
    assert (step.performer_id, step.team_id) == tuple(clinic.ids[name] if name else None for name in expected)


def test_an_archived_template_follows_no_more(clinic: Clinic, task: Task) -> None:
    """OT-23: the chain then ends, or goes on with the same task, rather than with a template nobody uses."""
    clinic.change(lambda work: setattr(work.get(TaskTemplate, clinic.ids["check purchase"]), "is_archived", True))
    assert proposal(clinic, task, "going to buy").ends
