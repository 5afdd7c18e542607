"""What the calendar of activities shows of some days: open tasks, at their hour or for the whole day (C24-28)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.admin.branch_days import AsOf, as_of
from crm_desktop.queries.visits.schedule_days import branch_of, closed_days
from crm_desktop.queries.work.task_filters import TaskFilter, Whose, narrowed
from crm_desktop.store.access import givers, may_see
from crm_desktop.store.problems import NoRight

TABLES = frozenset({"task", "person", "user_account", "team", "team_member", "branch", "holiday"})

MOST = 600  # more than this nobody reads off a calendar; the task list pages through all


@dataclass(frozen=True)
class DayTaskRow:
    """Without `due_at` it is for the whole of its days."""

    id: UUID
    title: str
    task_type: TaskType
    status: TaskStatus
    person_id: UUID | None
    person: str
    due_on: date
    due_until_on: date | None
    due_at: datetime | None
    performer_id: UUID | None
    performer: str
    is_overdue: bool


@dataclass(frozen=True)
class DayTasks:
    """`is_cut`: there are more than could be shown."""

    rows: tuple[DayTaskRow, ...]
    holidays: dict[date, str]
    is_cut: bool


def schedule_tasks(
    session: Session, actor: Actor, now: datetime, first: date, last: date, whose: Whose = Whose.MINE
) -> DayTasks:
    """Open tasks of the days `first` to `last`; raises NoRight for who may not see tasks."""
    if actor.scope_of(Right.TASKS_SEE) is None:
        raise NoRight(right=Right.TASKS_SEE.value, givers=givers(session))
    at = as_of(session, actor, now)
    until = func.coalesce(Task.due_until_on, Task.due_on)
    statement = (
        select(
            Task.id, Task.title, Task.task_type, Task.status, Task.due_on, Task.due_until_on, Task.due_at,
            Task.performer_id, func.coalesce(User.display_name, Team.name, "").label("performer"),
            Person.id.label("person_id"), Person.given_name, Person.family_name,
        )
        # A name must not be learnt from a task by somebody who may not see the person (pain P25).
        .outerjoin(Person, and_(Person.id == Task.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .outerjoin(User, User.id == Task.performer_id)
        .outerjoin(Team, Team.id == Task.team_id)
        # The first condition alone is what an index of open tasks by day can use.
        .where(Task.due_on <= last, or_(Task.due_on >= first, until >= first))
        .order_by(Task.due_on, Task.due_at.is_(None), Task.due_at, Task.id)
        .limit(MOST + 1)
    )  # fmt: skip
    wanted = TaskFilter(whose=whose, statuses=OPEN_TASKS)
    found = session.execute(narrowed(statement, session, actor, wanted)).all()
    rows = []
    for row in found[:MOST]:
        values = row._asdict()
        name = full_name(values.pop("given_name"), values.pop("family_name"))
        rows.append(DayTaskRow(**values, person=name, is_overdue=_is_overdue(row, at)))
    branch = branch_of(session, actor)
    return DayTasks(tuple(rows), closed_days(session, branch, first, last), len(found) > MOST)


def _is_overdue(row: Any, at: AsOf) -> bool:
    if row.due_at is not None:
        return bool(row.due_at < at.now)
    return bool((row.due_until_on or row.due_on) < at.today)
