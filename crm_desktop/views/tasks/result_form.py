"""All that the result dialog shows, read in one go as frozen facts, and the step the process proposes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.admin.dictionaries import DictItemRow, items_of
from crm_desktop.queries.admin.staff import team_rows
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.process.allowed_results import AllowedResultRow, allowed_results
from crm_desktop.queries.process.process_cells import process_cells
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.queries.work.given_results import GivenResult, given_result
from crm_desktop.queries.work.scripts import task_script
from crm_desktop.queries.work.task_rows import TaskRow, task_page
from crm_desktop.rules.answers import fields_of
from crm_desktop.rules.call_records import call_of
from crm_desktop.rules.next_step import ProposedStep, propose_step
from crm_desktop.rules.request_end import has_open_request
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.views.tasks.visit_watch import nearest_visit
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.named_lists import named_lost_reasons
from crm_desktop.views.widgets.performer_box import Staff, staff


@dataclass(frozen=True)
class ResultForm:
    task: TaskRow
    birth_on: date | None
    script: str
    results: tuple[AllowedResultRow, ...]
    lost_reasons: tuple[Named, ...]
    methods: tuple[Named, ...]
    templates: tuple[Named, ...]
    staff: Staff
    method_id: UUID | None  # the one the task was planned with, or that of its call
    team_id: UUID | None  # whom "the team" means
    round: TaskRow | None = None  # the call round it belongs to
    given: GivenResult | None = None  # what it was answered with, if it is done
    coming: VisitRow | None = None  # the person's nearest appointment: what "booked" means
    has_request: bool = False  # its call made one that is open still


def result_form(session: Any, actor: Actor, task_id: UUID, now: datetime) -> ResultForm:
    """Raises Gone for a task that was deleted or is not to be seen."""
    tasks = task_page(session, actor, [task_id])
    if not tasks:
        raise Gone(table="task")
    task = tasks[0]
    methods = items_of(session, actor, BuiltIn.CONTACT_METHOD)
    person = person_card(session, actor, task.person_id).person if task.person_id is not None else None
    rounds = task_page(session, actor, [task.parent_id]) if task.parent_id is not None else []
    return ResultForm(
        round=rounds[0] if rounds else None,
        given=given_result(session, actor, task_id),
        has_request=has_open_request(session, task_id),
        coming=nearest_visit(session, actor, task.person_id, now),
        task=task,
        birth_on=person.birth_on if person is not None else None,
        script=task_script(session, actor, task_id),
        results=tuple(allowed_results(session, actor, task.template_id)),
        lost_reasons=named_lost_reasons(session, actor),
        methods=tuple((item.id, item.name) for item in methods),
        templates=templates_after(session, actor, task),
        staff=staff(session, actor),
        method_id=_method(session, task, methods),
        team_id=task.team_id or next((row.id for row in team_rows(session, actor) if row.id in actor.team_ids), None),
    )


def _method(session: Any, task: TaskRow, methods: Sequence[DictItemRow]) -> UUID | None:
    """Whoever called in was not called by us, whatever the task was planned as (C24-51)."""
    planned = next((item for item in methods if item.name == task.contact_method), None)
    call = call_of(session, task.id)
    if call is not None and (planned is None or planned.call_direction != call.direction.value):
        planned = next((item for item in methods if item.call_direction == call.direction.value), planned)
    return planned.id if planned is not None else None


def proposed(
    session: Any, actor: Actor, now: datetime, task_id: UUID, result_id: UUID, answers: Mapping[UUID, Sequence[str]]
) -> ProposedStep:
    """What would come next; raises DuePassed when the day that was asked for is over."""
    unit = UnitOfWork(session, actor, now)
    task, result = unit.get(Task, task_id), unit.get(Result, result_id)
    return propose_step(session, unit.branch, now, task, result, fields_of(session, result), answers)


def templates_after(session: Any, actor: Actor, task: TaskRow) -> tuple[Named, ...]:
    """Those a next step can be made of: with a client for a client's task, without for an internal one."""
    rows = process_cells(session, actor)
    internal = task.task_type is TaskType.INTERNAL
    return tuple(
        (row.template_id, row.name)
        for row in rows
        if row.task_type is not TaskType.CALL_ROUND and (row.task_type is TaskType.INTERNAL) is internal
    )
