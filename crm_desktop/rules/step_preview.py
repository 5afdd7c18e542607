"""The next step as the result dialog shows it before anything is saved: asked on a reader lane (OT-40)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.queries.process.allowed_results import TABLES as PROCESS_TABLES
from crm_desktop.rules.answers import checked, fields_of
from crm_desktop.rules.next_step import ProposedStep, propose_step
from crm_desktop.store.access import seen
from crm_desktop.store.problems import Gone

TABLES = PROCESS_TABLES | {"task", "lead", "deal"}


def preview_step(
    session: Session,
    actor: Actor,
    now: datetime,
    task_id: UUID,
    result_id: UUID,
    values: Mapping[UUID, Sequence[str]] | None = None,
) -> ProposedStep:
    """What would follow with the answers given so far; fields still empty are no fault here.

    Raises AnswerUnreadable, DuePassed or Gone.
    """
    task = session.scalars(seen(select(Task).where(Task.id == task_id), actor, Task)).one_or_none()
    result = session.get(Result, result_id)
    if task is None or result is None:
        raise Gone(table="task")
    fields = fields_of(session, result)
    given = {field.id: (values or {}).get(field.id, ()) for field in fields}
    answered = [field for field in fields if any(text.strip() for text in given[field.id])]
    answers = checked(session, answered, {field.id: given[field.id] for field in answered})
    statement = select(Branch).where(Branch.deleted_at.is_(None)).order_by(Branch.created_at, Branch.id)
    if actor.branch_id is not None:
        statement = statement.where(Branch.id == actor.branch_id)
    branch = session.scalars(statement.limit(1)).one()
    return propose_step(session, branch, now, task, result, fields, answers)
