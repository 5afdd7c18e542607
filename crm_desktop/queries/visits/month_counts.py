"""How full each day of a month is: visits by state, or open tasks, for the month of the calendar."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.queries.admin.branch_days import as_of
from crm_desktop.queries.visits.schedule_days import GONE, branch_of, closed_days
from crm_desktop.queries.work.task_filters import TaskFilter, Whose, is_overdue, narrowed
from crm_desktop.store.access import givers, seen
from crm_desktop.store.problems import NoRight

TABLES = frozenset({"appointment", "task", "branch", "holiday", "team_member"})


@dataclass(frozen=True)
class DayCount:
    """Of visits `by_status` has the states; of tasks `overdue` says how many are late."""

    on: date
    total: int
    by_status: dict[AppointmentStatus, int] = field(default_factory=dict)
    overdue: int = 0


@dataclass(frozen=True)
class MonthCounts:
    """Days with nothing are left out; `holidays` as in a Schedule."""

    days: dict[date, DayCount]
    holidays: dict[date, str]


def month_visits(
    session: Session, actor: Actor, first: date, last: date, provider_ids: tuple[UUID, ...] = ()
) -> MonthCounts:
    """Raises NoRight for who may not see appointments."""
    if actor.scope_of(Right.APPOINTMENTS_SEE) is None:
        raise NoRight(right=Right.APPOINTMENTS_SEE.value, givers=givers(session))
    statement = (
        select(Appointment.on, Appointment.status, func.count(Appointment.id))
        .where(Appointment.on.between(first, last), Appointment.status.not_in(GONE))
        .group_by(Appointment.on, Appointment.status)
    )
    if provider_ids:
        statement = statement.where(Appointment.provider_id.in_(provider_ids))
    found: defaultdict[date, dict[AppointmentStatus, int]] = defaultdict(dict)
    for on, status, number in session.execute(seen(statement, actor, Appointment)):
        found[on][status] = number
    counts = {on: DayCount(on, sum(states.values()), states) for on, states in found.items()}
    return MonthCounts(counts, closed_days(session, branch_of(session, actor), first, last))


def month_tasks(
    session: Session, actor: Actor, now: datetime, first: date, last: date, whose: Whose = Whose.MINE
) -> MonthCounts:
    """A task of several days counts on its first; raises NoRight for who may not see tasks."""
    if actor.scope_of(Right.TASKS_SEE) is None:
        raise NoRight(right=Right.TASKS_SEE.value, givers=givers(session))
    late = func.count(case((is_overdue(as_of(session, actor, now)), 1)))
    statement = (
        select(Task.due_on, func.count(Task.id), late).where(Task.due_on.between(first, last)).group_by(Task.due_on)
    )
    rows = session.execute(narrowed(statement, session, actor, TaskFilter(whose=whose, statuses=OPEN_TASKS)))
    counts = {on: DayCount(on, total, overdue=overdue) for on, total, overdue in rows}
    return MonthCounts(counts, closed_days(session, branch_of(session, actor), first, last))
