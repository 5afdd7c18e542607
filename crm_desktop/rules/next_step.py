"""What follows a result: the cell of the work process that holds now, and the task it proposes (OT-07, OT-29)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of, moment_on
from crm_desktop.kit.problems import Problem
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.result import MAY_END, Closes, ExtraField, FieldType, Result
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.rules.deal_progress import ends_workflow
from crm_desktop.rules.dialling import retry_at, tries_of
from crm_desktop.rules.due import DuePassed, after_days, after_working_days, working_day
from crm_desktop.rules.open_work import unplanned
from crm_desktop.rules.performers import Around, Performer, performer_by

# What the program plans when the process says nothing (OT-51).
DEFAULT_WORKING_DAYS = 2


class ChainCannotEnd(Problem):
    """Only success and categorical refusal end a chain (OT-51)."""

    code = "task.chain_cannot_end"


@dataclass(frozen=True)
class ProposedStep:
    """The next task as it would be made, or the end of the chain; `next_step_id` is the rule version behind it.

    `wins`: the chain ends because the workflow is over and its deal won.
    """

    template_id: UUID | None = None
    title: str = ""
    description: str | None = None
    due_on: date | None = None
    due_at: datetime | None = None
    performer_id: UUID | None = None
    team_id: UUID | None = None
    ends: bool = False
    end_reason: str | None = None
    next_step_id: UUID | None = None
    wins: bool = False


@dataclass(frozen=True)
class _Day:
    on: date
    at: datetime | None = None


def current_cell(session: Session, template_id: UUID, result_id: UUID) -> NextStep | None:
    """The version that holds now; of two made apart by two stations, the later one."""
    return session.scalars(
        select(NextStep)
        .where(
            NextStep.template_id == template_id,
            NextStep.result_id == result_id,
            NextStep.retired_at.is_(None),
            NextStep.deleted_at.is_(None),
        )
        .order_by(NextStep.created_at.desc(), NextStep.id.desc())
        .limit(1)
    ).first()


def closes_as(result: Result) -> Closes:
    return result.closes if result.kind in MAY_END else Closes.NOTHING


def must_go_on(session: Session, task: Task, result: Result) -> bool:
    """Whether ending here would leave an open lead or deal with nothing planned."""
    if closes_as(result) is not Closes.NOTHING:
        return False
    return unplanned(session, task.lead_id, task.deal_id, besides=(task.id,), waking=True) is not None


def propose_step(
    session: Session,
    branch: Branch,
    now: datetime,
    task: Task,
    result: Result,
    fields: Sequence[ExtraField] = (),
    answers: Mapping[UUID, Sequence[str]] | None = None,
) -> ProposedStep:
    """What the process plans after `result`; raises DuePassed if the asked date is over already."""
    cell = current_cell(session, task.template_id, result.id)
    if ends_workflow(session, task, result):
        return replace(_end(cell if cell is not None and cell.next_template_id is None else None), wins=True)
    follower = _template_after(session, cell)
    go_on = result.kind not in MAY_END or must_go_on(session, task, result)
    if follower is None and not go_on:
        return _end(cell)
    asked = _asked(branch, now, fields, answers or {})
    if follower is None or cell is None:
        template = session.get_one(TaskTemplate, task.template_id)
        return _step(template, asked or _default_day(branch, now), _same(task), cell, repeated=task)
    around = Around(_same(task), task.author_id, task.lead_id, task.deal_id)
    day = asked or _planned(branch, now, cell)
    if result.is_no_answer and asked is None and day.at is not None and task.person_id is not None:
        day = _again(session, branch, now, task, task.person_id, day.at)
    return _step(follower, day, performer_by(session, cell, around), cell)


def _end(cell: NextStep | None) -> ProposedStep:
    if cell is None:
        return ProposedStep(ends=True)
    return ProposedStep(ends=True, end_reason=cell.end_reason, next_step_id=cell.id)


def _template_after(session: Session, cell: NextStep | None) -> TaskTemplate | None:
    template = session.get(TaskTemplate, cell.next_template_id) if cell is not None and cell.next_template_id else None
    return None if template is None or template.is_archived or template.deleted_at is not None else template


def _step(
    template: TaskTemplate, day: _Day, performer: Performer, cell: NextStep | None, repeated: Task | None = None
) -> ProposedStep:
    return ProposedStep(
        template_id=template.id,
        title=repeated.title if repeated is not None else template.title or template.name,
        due_on=day.on,
        due_at=day.at,
        performer_id=performer.user_id,
        team_id=performer.team_id,
        next_step_id=cell.id if cell is not None else None,
    )


def _same(task: Task) -> Performer:
    return Performer(task.performer_id, task.team_id)


def _default_day(branch: Branch, now: datetime) -> _Day:
    return _Day(after_working_days(day_of(now, branch.time_zone), DEFAULT_WORKING_DAYS, branch.days_off))


def _planned(branch: Branch, now: datetime, cell: NextStep) -> _Day:
    if cell.delay_minutes and not cell.delay_days:
        at = now + timedelta(minutes=cell.delay_minutes)
        return _Day(day_of(at, branch.time_zone), at)
    day = after_days(day_of(now, branch.time_zone), cell.delay_days, branch.days_off)
    if cell.at_time is None:
        return _Day(day)
    return _at(branch, now, day, cell.at_time)


def _again(session: Session, branch: Branch, now: datetime, task: Task, person_id: UUID, planned: datetime) -> _Day:
    """Nobody is rung at night, nor more often in vain than the branch says (B12)."""
    number = phone_looks(session, (person_id,)).get(person_id, "")
    tries = tries_of(session, branch, now, (person_id,), besides=task.id).get(person_id, 0) + 1
    e164 = number if number.startswith("+") else None
    at = retry_at(branch, planned, e164, tries, day_of(now, branch.time_zone))
    return _Day(day_of(at, branch.time_zone), at)


def _at(branch: Branch, now: datetime, day: date, clock_time: str) -> _Day:
    """An hour that is over today means the next working day."""
    at = moment_on(day, clock_time, branch.time_zone)
    if at <= now:
        day = working_day(day + timedelta(days=1), branch.days_off)
        at = moment_on(day, clock_time, branch.time_zone)
    return _Day(day, at)


def _asked(
    branch: Branch, now: datetime, fields: Sequence[ExtraField], answers: Mapping[UUID, Sequence[str]]
) -> _Day | None:
    """What the client asked for ("call back on …") goes before what the process says, days off or not."""
    given = {field.field_type: answers[field.id][0] for field in fields if field.sets_due and answers.get(field.id)}
    today = day_of(now, branch.time_zone)
    clock_time = given.get(FieldType.TIME)
    if (text := given.get(FieldType.DATE)) is not None:
        day = date.fromisoformat(text)
        if day < today:
            raise DuePassed(day=day)
        return _Day(day, moment_on(day, clock_time, branch.time_zone) if clock_time else None)
    return _at(branch, now, today, clock_time) if clock_time else None
