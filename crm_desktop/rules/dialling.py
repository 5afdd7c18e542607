"""Whether a round may ring somebody now: not who wants no calls, not at night, not for ever in vain (B12)."""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of, moment_on, start_of_day
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.rules.call_hours import next_allowed_at
from crm_desktop.rules.due import working_day


class Hindrance(enum.StrEnum):
    DO_NOT_CALL = "do_not_call"
    TRIED_ENOUGH = "tried_enough"  # today
    QUIET_HOURS = "quiet_hours"  # where they live


@dataclass(frozen=True)
class Verdict:
    """`allowed_at` is when they may be rung; None is never."""

    why: Hindrance | None
    allowed_at: datetime | None


def may_dial(branch: Branch, now: datetime, e164: str | None, tries: int, *, do_not_call: bool) -> Verdict:
    """Of somebody who was rung in vain `tries` times today."""
    if do_not_call:
        return Verdict(Hindrance.DO_NOT_CALL, None)
    if tries >= branch.call_tries:
        return Verdict(Hindrance.TRIED_ENOUGH, opens_after(branch, day_of(now, branch.time_zone), e164))
    at = next_allowed_at(e164, now, branch)
    return Verdict(Hindrance.QUIET_HOURS if at > now else None, at)


def retry_at(branch: Branch, planned: datetime, e164: str | None, tries: int, today: date) -> datetime:
    """When whoever did not answer is rung again: as planned, but by their own clock, and at most so often a day."""
    if tries >= branch.call_tries and day_of(planned, branch.time_zone) <= today:
        return opens_after(branch, today, e164)
    at = next_allowed_at(e164, planned, branch)
    # Nobody of ours is there to ring them on a day off.
    day = day_of(at, branch.time_zone)
    return at if day == today or working_day(day, branch.days_off) == day else opens_after(branch, day, e164)


def opens_after(branch: Branch, day: date, e164: str | None) -> datetime:
    """The first moment of the next working day at which they may be rung."""
    next_day = working_day(day + timedelta(days=1), branch.days_off)
    return next_allowed_at(e164, moment_on(next_day, branch.calls_from, branch.time_zone), branch)


def tries_of(
    session: Session, branch: Branch, now: datetime, person_ids: Collection[UUID], besides: UUID | None = None
) -> Mapping[UUID, int]:
    """How often each was rung in vain on the branch's day, whoever did; `besides` is a task whose call is left out."""
    statement = (
        select(Call.person_id, func.count(Call.id))
        .where(
            Call.person_id.in_(person_ids),
            Call.started_at >= start_of_day(day_of(now, branch.time_zone), branch.time_zone),
            Call.direction == Direction.OUT,
            Call.status == CallStatus.NOT_REACHED,
            Call.joined_into_id.is_(None),
            Call.deleted_at.is_(None),
        )
        .group_by(Call.person_id)
    )
    if besides is not None:
        statement = statement.where((Call.task_id != besides) | Call.task_id.is_(None))
    return {person_id: count for person_id, count in session.execute(statement).all() if person_id is not None}
