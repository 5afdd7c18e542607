"""Why an answer came late: decided from what is known, and left to whoever answers where it is not (MIS-31)."""

from __future__ import annotations

import enum
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of, moment_on
from crm_desktop.kit.ids import rule_id
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.queries.visits.day_holidays import day_holiday


class DelayCause(enum.StrEnum):
    """The causes that the program knows by name; a clinic adds its own beside them, and may call these differently."""

    LINES_BUSY = "lines_busy"
    PAUSED = "paused"
    OUT_OF_HOURS = "out_of_hours"
    NOBODY_ASSIGNED = "nobody_assigned"
    UNTOUCHED = "untouched"


def cause_id(cause: DelayCause | str) -> UUID:
    """The row of the clinic's list that is this cause, whatever it is called there."""
    return rule_id("delay_cause", str(cause))


def is_late(received_at: datetime, answered_at: datetime, late_after: int) -> bool:
    """`late_after` in minutes, as the branch says it."""
    return answered_at - received_at > timedelta(minutes=late_after)


def known_cause(session: Session, branch: Branch, request: Request, answered_at: datetime) -> UUID | None:
    """The item of the clinic's list, for an answer that is late; None where nothing is known for certain."""
    if not is_late(request.received_at, answered_at, branch.late_after):
        return None
    cause = _cause(session, branch, request, answered_at)
    item = session.get(DictItem, cause_id(cause)) if cause is not None else None
    return item.id if item is not None and item.deleted_at is None and not item.is_archived else None


def cause_to_offer(session: Session, branch_id: UUID | None, request_id: UUID, now: datetime) -> UUID | None:
    """What a form about a late answer begins with: the kept cause, else what would be kept if it came now."""
    request = session.get(Request, request_id)
    if request is None:
        return None
    if request.first_response_at is not None or request.delay_cause_id is not None:
        return request.delay_cause_id
    branch_id = request.branch_id or branch_id
    branch = session.get(Branch, branch_id) if branch_id is not None else None
    return known_cause(session, branch, request, now) if branch is not None else None


def _cause(session: Session, branch: Branch, request: Request, answered_at: datetime) -> DelayCause | None:
    late_after = timedelta(minutes=branch.late_after)
    if not _waited_while_open(session, branch, request.received_at, answered_at, late_after):
        return DelayCause.OUT_OF_HOURS
    if request.handled_by is not None or request.team_id is not None:
        return DelayCause.UNTOUCHED
    # Why nobody took a ringing call is known to the telephone alone.
    return None if request.kind is RequestKind.MISSED_CALL else DelayCause.NOBODY_ASSIGNED


def _waited_while_open(
    session: Session, branch: Branch, since: datetime, until: datetime, longer_than: timedelta
) -> bool:
    """Whether the hours of the branch alone, between the two, are longer."""
    day, last = day_of(since, branch.time_zone), day_of(until, branch.time_zone)
    waited = timedelta()
    while day <= last and waited <= longer_than:
        if str(day.isoweekday()) not in branch.days_off:
            opens_at, closes_at = _hours(session, branch, day)
            opens = moment_on(day, opens_at, branch.time_zone)
            closes = moment_on(day, closes_at, branch.time_zone)
            waited += max(min(closes, until) - max(opens, since), timedelta())
        day += timedelta(days=1)
    return waited > longer_than


def _hours(session: Session, branch: Branch, day: date) -> tuple[str, str]:
    """Of a day that is no weekly day off; a holiday without hours is closed."""
    holiday = day_holiday(session, branch, day)
    if holiday is None:
        return branch.opens_at, branch.closes_at
    if holiday.opens_at is None or holiday.closes_at is None:
        return branch.closes_at, branch.closes_at
    return max(branch.opens_at, holiday.opens_at), min(branch.closes_at, holiday.closes_at)
