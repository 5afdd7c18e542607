"""The desk of any day: leads, deals, current and planned tasks, calls, and the figures over them (C24-11, C24-12)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.admin.branch_days import AsOf
from crm_desktop.queries.calls.call_rows import TABLES as CALL_TABLES
from crm_desktop.queries.calls.call_rows import CallFilter, call_ids
from crm_desktop.queries.calls.callback_rows import TABLES as CALLBACK_TABLES
from crm_desktop.queries.calls.callback_rows import CallbackFilter, callback_ids
from crm_desktop.queries.deals.deal_rows import TABLES as DEAL_TABLES
from crm_desktop.queries.deals.deal_rows import DealFilter, deal_ids
from crm_desktop.queries.work.task_filters import TaskFilter, Whose, narrowed
from crm_desktop.queries.work.task_rows import TABLES as TASK_TABLES
from crm_desktop.queries.work.task_rows import task_count, task_ids
from crm_desktop.store.access import seen


@cache
def tables() -> frozenset[str]:
    """What the desk is made of; asked with the first news and not before the first rows (ADR 0010)."""
    from crm_desktop.queries.work.lead_rows import TABLES as LEAD_TABLES

    return TASK_TABLES | LEAD_TABLES | DEAL_TABLES | CALL_TABLES | CALLBACK_TABLES


@dataclass(frozen=True)
class DayFigures:
    """Of the day shown, but `overdue` and `missed`, which are of this moment."""

    calls_to_make: int
    planned: int
    overdue: int
    done: int
    new_leads: int
    calls: int
    missed: int


@dataclass(frozen=True)
class DayDesk:
    """Each pane's whole order as ids; their pages come from the lists' own queries."""

    day: date
    leads: tuple[UUID, ...]
    deals: tuple[UUID, ...]
    current: tuple[UUID, ...]
    planned: tuple[UUID, ...]
    calls: tuple[UUID, ...]
    missed: tuple[UUID, ...]
    overdue: tuple[UUID, ...]
    figures: DayFigures


def day_desk(session: Session, actor: Actor, day: date, at: AsOf, whose: Whose = Whose.ALL) -> DayDesk:
    """Today's planned tasks include those left over from before; another day's are due on that very day.

    The first thing asked at a start: whatever an order already tells is counted from it and not asked again.
    """
    begins, ends = at.bounds(day)
    mine = whose is Whose.MINE
    due = _due(whose, day, at)
    done = TaskFilter(whose, statuses=(TaskStatus.DONE,), done_from=begins, done_until=ends)
    planned = task_ids(session, actor, due)
    current = task_ids(session, actor, done)
    calls = call_ids(session, actor, CallFilter(started_from=begins, started_until=ends, mine=mine))
    leads = _leads_of_day(session, actor, begins, ends, mine)
    missed = callback_ids(session, actor, CallbackFilter(mine=mine))
    overdue = task_ids(session, actor, TaskFilter(whose, overdue=at))
    return DayDesk(
        day=day,
        leads=tuple(leads),
        deals=tuple(deal_ids(session, actor, DealFilter(statuses=(), mine=mine, moved_from=begins, moved_until=ends))),
        current=tuple(current),
        planned=tuple(planned),
        calls=tuple(calls),
        missed=tuple(missed),
        overdue=tuple(overdue),
        figures=DayFigures(
            calls_to_make=task_count(session, actor, replace(due, task_type=TaskType.PERSONAL_CALL)),
            planned=len(planned),
            overdue=len(overdue),
            done=len(current),
            new_leads=sum(begins <= created < ends for created in leads.values()),
            calls=len(calls),
            missed=len(missed),
        ),
    )


def left_open(session: Session, actor: Actor, day: date) -> list[UUID]:
    """What I would leave behind at the end of my shift: in work, or due by that day (R14)."""
    statement = narrowed(select(Task.id), session, actor, TaskFilter(Whose.MINE, statuses=OPEN_TASKS)).where(
        or_(Task.status == TaskStatus.IN_WORK, func.coalesce(Task.due_until_on, Task.due_on) <= day)
    )
    return list(session.scalars(statement.order_by(Task.due_on, Task.due_at, Task.id)))


def _due(whose: Whose, day: date, at: AsOf) -> TaskFilter:
    return TaskFilter(whose, until_day=day) if day == at.today else TaskFilter(whose, day=day)


def _leads_of_day(session: Session, actor: Actor, begins: datetime, ends: datetime, mine: bool) -> dict[UUID, datetime]:
    """Those made or moved on the day, in their order, with when they were made."""
    statement = seen(select(Lead.id, Lead.created_at), actor, Lead).where(
        or_(
            (Lead.created_at >= begins) & (Lead.created_at < ends),
            (Lead.status_at >= begins) & (Lead.status_at < ends),
        )
    )
    if mine:
        statement = statement.where(Lead.assignee_id == actor.user_id)
    rows = session.execute(statement.order_by(Lead.created_at.desc(), Lead.id.desc()))
    return {row.id: row.created_at for row in rows}
