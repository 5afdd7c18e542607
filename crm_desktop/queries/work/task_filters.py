"""Which tasks a list shows: whose, of which day, in what state (OT-30, OT-35, OT-36, OT-41)."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.team import TeamMember
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.admin.branch_days import AsOf
from crm_desktop.queries.people.search_words import people_meant, region_of
from crm_desktop.store.access import seen
from crm_desktop.store.narrowing import where_equal

TABLES = frozenset({"task", "person", "phone", "contact_point", "team_member", "tag_use"})


class Whose(enum.StrEnum):
    MINE = "mine"
    TEAM = "team"  # given to my teams, to my mates, or to nobody yet
    CONTROL = "control"  # I gave them to others (OT-36)
    ALL = "all"


@dataclass(frozen=True)
class TaskFilter:
    """`done_from` and `done_until` are moments, the second excluded; `overdue` names the moment it is asked at."""

    whose: Whose = Whose.ALL
    statuses: tuple[TaskStatus, ...] = OPEN_TASKS
    task_type: TaskType | None = None
    template_id: UUID | None = None
    priority: Priority | None = None
    day: date | None = None
    until_day: date | None = None
    overdue: AsOf | None = None
    person_id: UUID | None = None
    lead_id: UUID | None = None
    deal_id: UUID | None = None
    parent_id: UUID | None = None
    performer_id: UUID | None = None
    team_id: UUID | None = None
    result_id: UUID | None = None
    tag_id: UUID | None = None
    done_from: datetime | None = None
    done_until: datetime | None = None
    text: str = ""


def narrowed(
    statement: Select[*tuple[Any, ...]], session: Session, actor: Actor, wanted: TaskFilter
) -> Select[*tuple[Any, ...]]:
    """The statement over Task with the filter and what the actor may see; nothing is sorted."""
    statement = seen(statement, actor, Task).where(_whose(wanted.whose, actor))
    if wanted.statuses:
        statement = statement.where(Task.status.in_(wanted.statuses))
    statement = where_equal(
        statement,
        (Task.task_type, wanted.task_type),
        (Task.template_id, wanted.template_id),
        (Task.priority, wanted.priority),
        (Task.person_id, wanted.person_id),
        (Task.lead_id, wanted.lead_id),
        (Task.deal_id, wanted.deal_id),
        (Task.parent_id, wanted.parent_id),
        (Task.performer_id, wanted.performer_id),
        (Task.team_id, wanted.team_id),
        (Task.result_id, wanted.result_id),
    )
    if wanted.tag_id is not None:
        from crm_desktop.models.notes.tag import TagUse  # ADR 0010: the desk comes without it

        tagged = select(TagUse.record_id).where(
            TagUse.tag_id == wanted.tag_id, TagUse.record_table == "task", TagUse.deleted_at.is_(None)
        )
        statement = statement.where(Task.id.in_(tagged))
    statement = _at_its_time(statement, wanted)
    if wanted.text.strip():
        statement = statement.where(_has_text(wanted.text, session, actor))
    return statement


def is_overdue(at: AsOf) -> ColumnElement[bool]:
    """The same rule as Task.is_overdue, for the base to apply."""
    return and_(
        Task.status.in_(OPEN_TASKS),
        or_(
            Task.due_at < at.now,
            and_(Task.due_at.is_(None), func.coalesce(Task.due_until_on, Task.due_on) < at.today),
        ),
    )


def _at_its_time(statement: Select[*tuple[Any, ...]], wanted: TaskFilter) -> Select[*tuple[Any, ...]]:
    if wanted.day is not None:
        last = func.coalesce(Task.due_until_on, Task.due_on)
        statement = statement.where(Task.due_on <= wanted.day, last >= wanted.day)
    if wanted.until_day is not None:
        statement = statement.where(Task.due_on <= wanted.until_day)
    if wanted.overdue is not None:
        statement = statement.where(is_overdue(wanted.overdue))
    if wanted.done_from is not None:
        statement = statement.where(Task.done_at >= wanted.done_from)
    if wanted.done_until is not None:
        statement = statement.where(Task.done_at < wanted.done_until)
    return statement


def _whose(whose: Whose, actor: Actor) -> ColumnElement[bool]:
    me = actor.user_id
    if whose is Whose.MINE:
        return Task.performer_id == me
    if whose is Whose.CONTROL:
        return and_(Task.author_id == me, or_(Task.performer_id.is_(None), Task.performer_id != me))
    if whose is Whose.TEAM:
        mates = select(TeamMember.user_id).where(
            TeamMember.team_id.in_(actor.team_ids), TeamMember.deleted_at.is_(None)
        )
        return or_(
            Task.team_id.in_(actor.team_ids),
            Task.performer_id.in_(mates),
            and_(Task.performer_id.is_(None), Task.team_id.is_(None)),
        )
    return Task.id.is_not(None)


def _has_text(text: str, session: Session, actor: Actor) -> ColumnElement[bool]:
    people = seen(select(Person.id).where(people_meant(text, region_of(session, actor.branch_id))), actor, Person)
    return or_(func.fold(Task.title).contains(fold(text), autoescape=True), Task.person_id.in_(people))
