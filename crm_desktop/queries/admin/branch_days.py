"""The moment and the branch's day at which a list is looked at: overdue depends on both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of, start_of_day
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch

TABLES = frozenset({"branch"})


@dataclass(frozen=True)
class AsOf:
    """`today` is the branch's day at `now`."""

    now: datetime
    today: date
    time_zone: str

    def bounds(self, day: date) -> tuple[datetime, datetime]:
        """The first moment of the day and of the one after it, in UTC."""
        return start_of_day(day, self.time_zone), start_of_day(day + timedelta(days=1), self.time_zone)


def as_of(session: Session, actor: Actor, now: datetime) -> AsOf:
    """Of the actor's branch, else of the first one."""
    statement = select(Branch.time_zone).where(Branch.deleted_at.is_(None)).order_by(Branch.created_at, Branch.id)
    if actor.branch_id is not None:
        statement = statement.where(Branch.id == actor.branch_id)
    zone = session.scalars(statement.limit(1)).first() or "UTC"
    return AsOf(now=now, today=day_of(now, zone), time_zone=zone)
