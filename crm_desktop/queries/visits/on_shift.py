"""Who is on shift at a moment: work that comes by itself goes only to them (C24-38)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of, zone
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.shift import Shift
from crm_desktop.models.admin.team import TeamMember
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.queries.visits.day_holidays import day_holiday

TABLES = frozenset({"shift", "holiday", "branch", "team_member", "user_account"})


def members_on_shift(session: Session, branch: Branch, team_id: UUID, now: datetime) -> list[tuple[UUID, str]]:
    """Of the team, in the order of their names."""
    rows = session.execute(
        select(User.id, User.display_name)
        .join(TeamMember, TeamMember.user_id == User.id)
        .where(
            TeamMember.team_id == team_id,
            TeamMember.deleted_at.is_(None),
            User.deleted_at.is_(None),
            User.status != UserStatus.LEFT,
        )
        .order_by(User.display_name, User.id)
    ).all()
    there = on_shift(session, branch, [row.id for row in rows], now)
    return [(row.id, row.display_name) for row in rows if row.id in there]


def on_shift(session: Session, branch: Branch, user_ids: Collection[UUID], now: datetime) -> frozenset[UUID]:
    """Who has no shift at all is there while the branch is open; a shift of one day counts on a holiday too."""
    day = day_of(now, branch.time_zone)
    clock_time = now.astimezone(zone(branch.time_zone)).strftime("%H:%M")
    shifts: defaultdict[UUID, list[Shift]] = defaultdict(list)
    for shift in session.scalars(select(Shift).where(Shift.user_id.in_(user_ids), Shift.deleted_at.is_(None))):
        shifts[shift.user_id].append(shift)
    holiday = day_holiday(session, branch, day)
    is_closed = holiday is not None and holiday.opens_at is None
    opens_at, closes_at = branch.opens_at, branch.closes_at
    if holiday is not None and holiday.opens_at is not None and holiday.closes_at is not None:
        opens_at, closes_at = holiday.opens_at, holiday.closes_at
    is_open = not is_closed and str(day.isoweekday()) not in branch.days_off and opens_at <= clock_time < closes_at

    def works(shift: Shift) -> bool:
        is_of_day = shift.on == day or (shift.weekday == day.isoweekday() and not is_closed)
        return is_of_day and shift.opens_at <= clock_time < shift.closes_at

    return frozenset(
        user_id for user_id in user_ids if (any(map(works, shifts[user_id])) if user_id in shifts else is_open)
    )
