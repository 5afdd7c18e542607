"""Make or change a task template with its results and additional tasks (OT-17…22, OT-24, OT-25)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import (
    PerformerRule,
    TaskTemplate,
    TaskType,
    TemplateAddition,
    TemplateResult,
)
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.process.save_next_step import CannotFollow, PerformerUnnamed


class NameNeeded(Problem):
    code = "process.name_needed"


class TypeIsFixed(Problem):
    """Tasks of this template exist; their fields are those of its type."""

    code = "process.type_is_fixed"


@dataclass(frozen=True)
class Addition:
    template_id: UUID
    after_days: int = 0


@dataclass(frozen=True)
class SaveTemplate:
    """The whole form. The place of a result is its digit, None leaves one free; without an id it is a new one."""

    name: str
    task_type: TaskType
    template_id: UUID | None = None
    title: str = ""
    text: str | None = None
    script: str | None = None
    priority: Priority = Priority.NORMAL
    due_days: int = 0
    performer_rule: PerformerRule = PerformerRule.SAME
    performer_id: UUID | None = None
    team_id: UUID | None = None
    contact_method_id: UUID | None = None
    progress: int | None = None
    result_ids: tuple[UUID | None, ...] = ()
    additions: tuple[Addition, ...] = ()


WORDS = (
    "title",
    "text",
    "script",
    "priority",
    "due_days",
    "performer_rule",
    "performer_id",
    "team_id",
    "contact_method_id",
    "progress",
)


def save_template(work: UnitOfWork, order: SaveTemplate) -> TaskTemplate:
    """Existing tasks keep the values they had (OT-22)."""
    work.require(Right.PROCESS_CHANGE)
    if not order.name.strip():
        raise NameNeeded
    if order.performer_rule is PerformerRule.USER and order.performer_id is None:
        raise PerformerUnnamed
    if order.performer_rule is PerformerRule.TEAM and order.team_id is None:
        raise PerformerUnnamed
    template = _template(work, order)
    template.name = order.name.strip()
    for word in WORDS:
        setattr(template, word, getattr(order, word))
    work.session.flush()
    _save_results(work, template, order.result_ids)
    _save_additions(work, template, order.additions)
    return template


def _template(work: UnitOfWork, order: SaveTemplate) -> TaskTemplate:
    if order.template_id is None:
        count = len(work.all(select(TaskTemplate.id).where(TaskTemplate.deleted_at.is_(None))))
        return work.add(TaskTemplate(name=order.name.strip(), task_type=order.task_type, position=count))
    template = work.get(TaskTemplate, order.template_id)
    if template.task_type is not order.task_type:
        if work.session.scalar(select(Task.id).where(Task.template_id == template.id).limit(1)) is not None:
            raise TypeIsFixed(name=template.name)
        template.task_type = order.task_type
    return template


def _save_results(work: UnitOfWork, template: TaskTemplate, result_ids: tuple[UUID | None, ...]) -> None:
    wanted: dict[UUID, int] = {}
    for place, result_id in enumerate(result_ids, start=1):
        if result_id is not None:
            wanted.setdefault(result_id, place)
    kept: set[UUID] = set()
    for row in work.all(
        select(TemplateResult).where(TemplateResult.template_id == template.id, TemplateResult.deleted_at.is_(None))
    ):
        if row.result_id not in wanted or row.result_id in kept:
            work.remove(row)
            continue
        kept.add(row.result_id)
        row.position = wanted[row.result_id]
    for result_id, place in wanted.items():
        if result_id not in kept:
            work.get(Result, result_id)
            work.add(TemplateResult(template_id=template.id, result_id=result_id, position=place))


def _save_additions(work: UnitOfWork, template: TaskTemplate, additions: tuple[Addition, ...]) -> None:
    for row in work.all(
        select(TemplateAddition).where(
            TemplateAddition.template_id == template.id, TemplateAddition.deleted_at.is_(None)
        )
    ):
        if Addition(row.addition_id, row.after_days) not in additions:
            work.remove(row)
        else:
            additions = tuple(each for each in additions if each != Addition(row.addition_id, row.after_days))
    for addition in additions:
        extra = work.get(TaskTemplate, addition.template_id)
        if extra.task_type is TaskType.CALL_ROUND:
            raise CannotFollow(template=template.name, next=extra.name)
        work.add(
            TemplateAddition(template_id=template.id, addition_id=extra.id, after_days=max(0, addition.after_days))
        )
