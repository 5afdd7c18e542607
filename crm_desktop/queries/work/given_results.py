"""What a done task was answered with, and what came of it: the ground for putting the result right (OT-42)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.money.service import Service
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.result import Closes, ExtraField, FieldType, Result
from crm_desktop.models.work.task import Task, TaskStatus, TaskValue
from crm_desktop.store.access import seen

TABLES = frozenset({"task", "task_value", "extra_field", "result", "tag", "tag_use", "person", "service"})


@dataclass(frozen=True)
class Follower:
    """The task that the result made; one that was begun stays, whatever the result becomes."""

    title: str
    due_on: date
    due_at: datetime | None
    is_begun: bool


@dataclass(frozen=True)
class GivenResult:
    """`names` are those of the persons and services answered with, by their id as it is stored."""

    result_id: UUID
    result: str
    closes: Closes
    note: str | None
    done_at: datetime
    answers: dict[UUID, list[str]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    reasons: tuple[UUID, ...] = ()
    followers: tuple[Follower, ...] = ()


def given_result(session: Session, actor: Actor, task_id: UUID) -> GivenResult | None:
    """None for a task without a result, or one the actor may not see."""
    statement = select(Task, Result).join(Result, Result.id == Task.result_id).where(Task.id == task_id)
    found = session.execute(seen(statement, actor, Task)).one_or_none()
    if found is None or found.Task.status is not TaskStatus.DONE or found.Task.done_at is None:
        return None
    answers, names = _answers(session, actor, task_id)
    return GivenResult(
        result_id=found.Result.id,
        result=found.Result.name,
        closes=found.Result.closes,
        note=found.Task.result_note,
        done_at=found.Task.done_at,
        answers=answers,
        names=names,
        reasons=_reasons(session, found.Task),
        followers=_followers(session, task_id),
    )


def _answers(session: Session, actor: Actor, task_id: UUID) -> tuple[dict[UUID, list[str]], dict[str, str]]:
    rows = session.execute(
        select(TaskValue.field_id, ExtraField.field_type, TaskValue.value)
        .join(ExtraField, ExtraField.id == TaskValue.field_id)
        .where(TaskValue.task_id == task_id, TaskValue.deleted_at.is_(None))
        .order_by(TaskValue.field_id, TaskValue.position)
    ).all()
    answers: dict[UUID, list[str]] = defaultdict(list)
    for field_id, _, value in rows:
        answers[field_id].append(value)
    people = [UUID(value) for _, kind, value in rows if kind is FieldType.PERSON]
    services = [UUID(value) for _, kind, value in rows if kind is FieldType.SERVICE]
    return dict(answers), _names(session, actor, people, services)


def _names(session: Session, actor: Actor, people: Sequence[UUID], services: Sequence[UUID]) -> dict[str, str]:
    names: dict[str, str] = {}
    if people:
        for person in session.scalars(seen(select(Person).where(Person.id.in_(people)), actor, Person)):
            names[str(person.id)] = person.full_name
    if services:
        for service in session.scalars(select(Service).where(Service.id.in_(services))):
            names[str(service.id)] = service.name
    return names


def _reasons(session: Session, task: Task) -> tuple[UUID, ...]:
    records = [one for one in (task.id, task.lead_id, task.deal_id) if one is not None]
    found = session.scalars(
        select(TagUse.tag_id)
        .join(Tag, Tag.id == TagUse.tag_id)
        .where(
            TagUse.record_id.in_(records),
            TagUse.record_table.in_(("task", "lead", "deal")),
            TagUse.deleted_at.is_(None),
            Tag.is_lost_reason.is_(True),
        )
        .order_by(Tag.position, Tag.id)
    )
    return tuple(dict.fromkeys(found))


def _followers(session: Session, task_id: UUID) -> tuple[Follower, ...]:
    tasks = session.scalars(
        select(Task)
        .where(Task.previous_id == task_id, Task.deleted_at.is_(None), Task.status != TaskStatus.CANCELLED)
        .order_by(Task.due_on, Task.id)
    )
    return tuple(Follower(one.title, one.due_on, one.due_at, one.status is not TaskStatus.PLANNED) for one in tasks)
