"""See, finish or put off notices; one that was put off comes back (MIS-14)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.notes.notification import Notification
from crm_desktop.store.unit_of_work import UnitOfWork


class Handling(enum.StrEnum):
    SEE = "see"
    FINISH = "finish"
    SNOOZE = "snooze"


class SnoozeIsPast(Problem):
    code = "notice.snooze_is_past"


@dataclass(frozen=True)
class HandleNotices:
    """Only one's own are touched; `until` is for putting off."""

    notice_ids: tuple[UUID, ...]
    handling: Handling
    until: datetime | None = None


def handle_notices(work: UnitOfWork, order: HandleNotices) -> Sequence[Notification]:
    if order.handling is Handling.SNOOZE and (order.until is None or order.until <= work.now):
        raise SnoozeIsPast
    notices: Sequence[Notification] = work.all(
        select(Notification).where(
            Notification.id.in_(order.notice_ids),
            Notification.user_id == work.actor.user_id,
            Notification.deleted_at.is_(None),
        )
    )
    for notice in notices:
        notice.seen_at = notice.seen_at or work.now
        if order.handling is Handling.FINISH:
            notice.done_at = notice.done_at or work.now
        elif order.handling is Handling.SNOOZE:
            # It comes back as new.
            notice.snoozed_until, notice.seen_at = order.until, None
    return notices
