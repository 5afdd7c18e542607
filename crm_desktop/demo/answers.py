"""How the demo's staff answer: a result drawn by weight, its fields filled in, the call timed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from crm_desktop.demo.clinic import Demo
from crm_desktop.kit.clock import day_of
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.work.result import Closes, FieldType, ResultKind
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.admin.dictionaries import items_of
from crm_desktop.queries.admin.services import service_rows
from crm_desktop.queries.notes.tags import tag_rows
from crm_desktop.queries.process.allowed_results import AllowedResultRow, FieldRow, allowed_results
from crm_desktop.queries.work.task_filters import TaskFilter
from crm_desktop.queries.work.task_rows import TaskRow, task_ids, task_page
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task

WEIGHTS = {
    ResultKind.SUCCESS: 5,
    ResultKind.NEUTRAL: 3,
    ResultKind.POSTPONE: 3,
    ResultKind.CONDITIONAL_REFUSAL: 1,
    ResultKind.CATEGORICAL_REFUSAL: 1,
}


def open_tasks(demo: Demo, actor: Actor, until: date) -> Sequence[TaskRow]:
    """What is due up to that day, oldest first; call rounds are done by their calls, visits by their admissions."""
    wanted = TaskFilter(until_day=until)
    rows = demo.base.read(lambda session: task_page(session, actor, task_ids(session, actor, wanted)))
    return [row for row in rows if row.task_type is not TaskType.CALL_ROUND and row.id not in demo.visit_tasks]


def complete(demo: Demo, actor: Actor, task: TaskRow) -> None:
    """Give the task a result, as somebody would after the talk."""
    results = demo.once(task.template_id, lambda session: allowed_results(session, actor, task.template_id))
    chosen = demo.chance.choices(results, [WEIGHTS[row.kind] for row in results])[0]
    order = CompleteTask(
        task_id=task.id,
        result_id=chosen.result_id,
        values={field.field_id: answer for field in chosen.fields if (answer := _answer(demo, actor, field))},
        note=demo.one_of("notes") if demo.chance.random() < 0.5 and not chosen.is_no_answer else None,
        lost_reason_tag_ids=_reasons(demo, actor, chosen),
        contact_method_id=_method(demo, actor) if task.task_type is TaskType.PERSONAL_CALL else None,
        talk_for=None if chosen.is_no_answer else demo.chance.randint(35, 420),
    )
    demo.act(actor, lambda work: complete_task(work, order), "complete_task")


def _answer(demo: Demo, actor: Actor, field: FieldRow) -> tuple[str, ...]:
    if not field.is_required and demo.chance.random() < 0.6:
        return ()
    kind = field.field_type
    if kind is FieldType.DATE:
        return (str(day_of(demo.clock(), demo.zone) + timedelta(days=demo.chance.randint(1, 9))),)
    if kind is FieldType.TIME:
        return (f"{demo.chance.randint(9, 17):02d}:{demo.chance.choice((0, 15, 30, 45)):02d}",)
    if kind in (FieldType.LIST, FieldType.SEVERAL):
        return (str(demo.chance.choice(field.items).item_id),) if field.items else ()
    if kind is FieldType.SERVICE:
        return (str(service(demo, actor)),)
    if kind is FieldType.YES_NO:
        return (demo.chance.choice(("yes", "no")),)
    if kind is FieldType.MONEY:
        return (str(demo.chance.randint(2, 40) * 100_000),)
    if kind is FieldType.NUMBER:
        return (str(demo.chance.randint(1, 9)),)
    return (demo.one_of("notes"),) if kind is FieldType.TEXT else ()


def _reasons(demo: Demo, actor: Actor, chosen: AllowedResultRow) -> tuple[UUID, ...]:
    if chosen.closes is not Closes.LOST:
        return ()
    tags = demo.once("reasons", lambda session: tag_rows(session, actor, lost_reasons=True))
    return (demo.chance.choice(tags).id,)


def _method(demo: Demo, actor: Actor) -> UUID | None:
    items = demo.once("methods", lambda session: items_of(session, actor, BuiltIn.CONTACT_METHOD))
    return next((item.id for item in items if item.call_direction == "out"), None)


def service(demo: Demo, actor: Actor) -> UUID:
    rows = demo.once("services", lambda session: service_rows(session, actor, demo.today))
    return demo.chance.choice(rows).id
