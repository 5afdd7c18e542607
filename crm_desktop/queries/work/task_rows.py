"""Tasks as lists show them: the whole order as ids, and the rows of a page with all their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, case, func, select
from sqlalchemy.orm import Session, aliased

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead, LeadStatus, Priority
from crm_desktop.models.work.result import Result, ResultKind
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.queries.admin.branch_days import AsOf
from crm_desktop.queries.deals.stage_steps import StageStep, stage_steps
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.work.task_filters import TABLES as FILTER_TABLES
from crm_desktop.queries.work.task_filters import TaskFilter, Whose, is_overdue, narrowed
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.kept import kept
from crm_desktop.store.keyset import PackedIds, in_order, packed_ids

TABLES = FILTER_TABLES | {"task_template", "user_account", "team", "lead", "deal", "stage", "dict_item", "result"}


@dataclass(frozen=True)
class TaskRow:
    """`done` of `total` is the progress of a call round; `is_pending` waits for a server to confirm."""

    id: UUID
    title: str
    description: str | None
    task_type: TaskType
    template_id: UUID
    template: str
    status: TaskStatus
    priority: Priority
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    warning: str | None
    do_not_call: bool | None
    lead_id: UUID | None
    lead_status: LeadStatus | None
    parent_id: UUID | None
    due_on: date
    due_until_on: date | None
    due_at: datetime | None
    performer_id: UUID | None
    performer: str | None
    author_id: UUID | None
    author: str | None
    team_id: UUID | None
    team: str | None
    contact_method: str | None
    result: str | None
    result_kind: ResultKind | None
    result_note: str | None
    taken_at: datetime | None
    done_at: datetime | None
    postponed: int
    cancel_reason: str | None
    phone: str | None = None
    stage: StageStep | None = None
    done: int = 0
    total: int = 0
    is_pending: bool = False

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)

    @property
    def is_open(self) -> bool:
        return self.status in OPEN_TASKS

    def is_overdue(self, at: AsOf) -> bool:
        if not self.is_open:
            return False
        if self.due_at is not None:
            return self.due_at < at.now
        return (self.due_until_on or self.due_on) < at.today


@dataclass(frozen=True)
class TaskCounts:
    """Open tasks a tab, for the segmented control."""

    mine: int
    team: int
    control: int
    all: int
    mine_today: int
    mine_overdue: int


def task_ids(session: Session, actor: Actor, wanted: TaskFilter, limit: int | None = None) -> PackedIds:
    """By due day and hour, tasks with an hour first; done ones by when they were done, the latest first."""
    statement = narrowed(select(Task.id), session, actor, wanted)
    if wanted.statuses == (TaskStatus.DONE,):
        statement = statement.order_by(Task.done_at.desc(), Task.id.desc())
    else:
        statement = statement.order_by(Task.due_on, Task.due_at.is_(None), Task.due_at, Task.id)
    return packed_ids(session, statement.limit(limit))


def task_count(session: Session, actor: Actor, wanted: TaskFilter) -> int:
    return int(session.scalar(narrowed(select(func.count(Task.id)), session, actor, wanted)) or 0)


def task_counts(session: Session, actor: Actor, at: AsOf) -> TaskCounts:
    mine = TaskFilter(Whose.MINE)
    row = session.execute(
        narrowed(
            select(
                func.count(Task.id),
                func.count(case((Task.due_on <= at.today, 1))),
                func.count(case((is_overdue(at), 1))),
            ),
            session,
            actor,
            mine,
        )
    ).one()
    return TaskCounts(
        mine=row[0],
        team=task_count(session, actor, TaskFilter(Whose.TEAM)),
        control=task_count(session, actor, TaskFilter(Whose.CONTROL)),
        all=task_count(session, actor, TaskFilter(Whose.ALL)),
        mine_today=row[1],
        mine_overdue=row[2],
    )


def task_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[TaskRow]:
    if not ids:
        return []
    found = [row._asdict() for row in session.execute(_looks(actor), {"ids": list(ids)})]
    phones = phone_looks(session, [row["person_id"] for row in found])
    stages = stage_steps(session, _visible_deals(session, actor, [row["deal_id"] for row in found]))
    rounds = _progress(session, [row["id"] for row in found if row["task_type"] is TaskType.CALL_ROUND])
    rows: dict[UUID, TaskRow] = {}
    for row in found:
        stage = stages.get(row.pop("deal_id"))
        done, total = rounds.get(row["id"], (0, 0))
        rows[row["id"]] = TaskRow(**row, phone=phones.get(row["person_id"]), stage=stage, done=done, total=total)
    return in_order(ids, rows)


@kept
def _looks(actor: Actor) -> Select[*tuple[Any, ...]]:
    author, performer = aliased(User), aliased(User)
    deal_of_lead = (
        select(Deal.id).where(Deal.lead_id == Lead.id, Deal.deleted_at.is_(None)).order_by(Deal.created_at.desc())
    )
    statement = (
        select(
            Task.id, Task.title, Task.description, Task.task_type, Task.template_id,
            TaskTemplate.name.label("template"),
            Task.status, Task.priority, Person.id.label("person_id"), Person.given_name, Person.family_name,
            Person.warning, Person.do_not_call, Lead.id.label("lead_id"), Lead.status.label("lead_status"),
            Task.parent_id, Task.due_on, Task.due_until_on, Task.due_at,
            Task.performer_id, performer.display_name.label("performer"),
            Task.author_id, author.display_name.label("author"), Task.team_id, Team.name.label("team"),
            DictItem.name.label("contact_method"), Result.name.label("result"), Result.kind.label("result_kind"),
            Task.result_note, Task.taken_at, Task.done_at, Task.postponed, Task.cancel_reason,
            func.coalesce(Task.deal_id, deal_of_lead.limit(1).scalar_subquery()).label("deal_id"),
        )
        .join(TaskTemplate, TaskTemplate.id == Task.template_id)
        # A name must not be learnt from a task by somebody who may not see the person (pain P25).
        .outerjoin(Person, and_(Person.id == Task.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .outerjoin(Lead, and_(Lead.id == Task.lead_id, Lead.deleted_at.is_(None), may_see(actor, Lead)))
        .outerjoin(performer, performer.id == Task.performer_id)
        .outerjoin(author, author.id == Task.author_id)
        .outerjoin(Team, Team.id == Task.team_id)
        .outerjoin(DictItem, DictItem.id == Task.contact_method_id)
        .outerjoin(Result, Result.id == Task.result_id)
        .where(Task.id.in_(bindparam("ids", expanding=True)))
    )  # fmt: skip
    return seen(statement, actor, Task)


def _visible_deals(session: Session, actor: Actor, deal_ids: Sequence[UUID | None]) -> list[UUID]:
    wanted = [deal_id for deal_id in deal_ids if deal_id is not None]
    return list(session.scalars(seen(select(Deal.id).where(Deal.id.in_(wanted)), actor, Deal))) if wanted else []


def _progress(session: Session, round_ids: Sequence[UUID]) -> dict[UUID, tuple[int, int]]:
    """How many persons of a call round are dealt with; cancelled ones count as dealt with."""
    if not round_ids:
        return {}
    statement = (
        select(Task.parent_id, func.count(case((Task.status.not_in(OPEN_TASKS), 1))), func.count(Task.id))
        .where(Task.parent_id.in_(round_ids), Task.deleted_at.is_(None))
        .group_by(Task.parent_id)
    )
    return {row[0]: (row[1], row[2]) for row in session.execute(statement) if row[0] is not None}
