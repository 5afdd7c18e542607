"""How somebody waits for a slot: offered, booked, refused, expired (MIS-27, domain.md section 4)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from crm_desktop.kit.problems import Problem
from crm_desktop.models.money.service import Service
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.visits.wait_entry import WAIT_MOVES, WaitEntry, WaitStatus
from crm_desktop.rules.history import name_of, tell
from crm_desktop.store.unit_of_work import UnitOfWork

OFFERED_FOR = timedelta(minutes=15)


class WaitCannotMove(Problem):
    """Who has a slot, said no or waited too long is not offered another."""

    code = "waiting.cannot_move"


class WaitDaysBackwards(Problem):
    code = "waiting.days_backwards"


class WaitDaysPassed(Problem):
    code = "waiting.days_passed"


def require_days(work: UnitOfWork, entry: WaitEntry) -> None:
    """The days somebody could come lie before them, the first not after the last."""
    if entry.until_on < entry.from_on:
        raise WaitDaysBackwards(first=entry.from_on, last=entry.until_on)
    if entry.until_on < work.today:
        raise WaitDaysPassed(last=entry.until_on)


def move_wait(work: UnitOfWork, entry: WaitEntry, status: WaitStatus, **facts: Any) -> None:
    """Raises WaitCannotMove; an offer whose time is over counts as waiting again."""
    if entry.status is status and status is not WaitStatus.OFFERED:
        return
    if status not in WAIT_MOVES[entry.status] and entry.status is not status:
        raise WaitCannotMove(before=entry.status.value, after=status.value)
    entry.status = status
    if status is not WaitStatus.OFFERED:
        entry.offered_at = entry.offered_until_at = None
    tell(
        work,
        TimelineKind.WAITING,
        entry.person_id,
        entry,
        status=status,
        service=name_of(work.session, Service, entry.service_id),
        **facts,
    )
