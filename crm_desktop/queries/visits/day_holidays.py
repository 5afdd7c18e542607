"""The holiday of a day: one of the branch, or one of the whole clinic."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.holiday import Holiday

TABLES = frozenset({"holiday"})


def day_holiday(session: Session, branch: Branch, day: date) -> Holiday | None:
    return session.scalars(
        select(Holiday)
        .where(
            Holiday.on == day,
            Holiday.deleted_at.is_(None),
            or_(Holiday.branch_id == branch.id, Holiday.branch_id.is_(None)),
        )
        .limit(1)
    ).first()
