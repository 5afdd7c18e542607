"""Delete a template: an unused one goes to the bin, a used one is archived and stays in reports (OT-23)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.store.unit_of_work import UnitOfWork


class LastOfType(Problem):
    """One template a type must stay, or no such task could be made (OT-18)."""

    code = "process.last_of_type"


class TemplateFollows(Problem):
    """The work process still leads to this template."""

    code = "process.template_follows"


@dataclass(frozen=True)
class ArchiveTemplate:
    """`is_archived` False brings an archived one back."""

    template_id: UUID
    is_archived: bool = True


def archive_template(work: UnitOfWork, order: ArchiveTemplate) -> None:
    work.require(Right.PROCESS_CHANGE)
    template = work.get(TaskTemplate, order.template_id)
    if not order.is_archived:
        template.is_archived = False
        return
    _require_another(work, template)
    _require_unled(work, template)
    if work.session.scalar(select(Task.id).where(Task.template_id == template.id).limit(1)) is not None:
        template.is_archived = True
    else:
        work.remove(template)


def _require_another(work: UnitOfWork, template: TaskTemplate) -> None:
    another = select(TaskTemplate.id).where(
        TaskTemplate.task_type == template.task_type,
        TaskTemplate.id != template.id,
        TaskTemplate.is_archived.is_(False),
        TaskTemplate.deleted_at.is_(None),
    )
    if work.session.scalar(another.limit(1)) is None:
        raise LastOfType(name=template.name)


def _require_unled(work: UnitOfWork, template: TaskTemplate) -> None:
    leading = work.session.scalar(
        select(TaskTemplate.name)
        .join(NextStep, NextStep.template_id == TaskTemplate.id)
        .where(
            NextStep.next_template_id == template.id,
            NextStep.retired_at.is_(None),
            NextStep.deleted_at.is_(None),
            TaskTemplate.id != template.id,
            TaskTemplate.is_archived.is_(False),
            TaskTemplate.deleted_at.is_(None),
        )
        .limit(1)
    )
    if leading is not None:
        raise TemplateFollows(name=template.name, after=leading)
