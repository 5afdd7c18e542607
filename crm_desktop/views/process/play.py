"""Trying a template without a task: the process is asked as it would be, and nothing is stored (A6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.queries.process.allowed_results import AllowedResultRow, allowed_results
from crm_desktop.rules.answers import fields_of
from crm_desktop.rules.next_step import ProposedStep, propose_step
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Scene:
    """A template as its task would stand on the screen."""

    template_id: UUID
    name: str
    text: str
    script: str
    results: tuple[AllowedResultRow, ...]


def scene(session: Any, actor: Actor, now: datetime, template_id: UUID) -> Scene:
    template = UnitOfWork(session, actor, now).get(TaskTemplate, template_id)
    results = tuple(allowed_results(session, actor, template_id))
    return Scene(template_id, template.name, template.text or "", template.script or "", results)


def played_step(
    session: Any,
    actor: Actor,
    now: datetime,
    template_id: UUID,
    result_id: UUID,
    answers: Mapping[UUID, Sequence[str]],
) -> ProposedStep:
    """What the process would propose to the one who plays; raises DuePassed when the asked day is over."""
    unit = UnitOfWork(session, actor, now)
    template, result = unit.get(TaskTemplate, template_id), unit.get(Result, result_id)
    # Never added to the session: a task that only the rules look at.
    task = Task(
        template_id=template.id,
        title=template.title or template.name,
        task_type=template.task_type,
        performer_id=actor.user_id,
        author_id=actor.user_id,
    )
    return propose_step(session, unit.branch, now, task, result, fields_of(session, result), answers)
