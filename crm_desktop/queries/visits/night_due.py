"""Whether the night work of a branch waits to be done: asked before anything is written."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of, moment_on
from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.night_run import NightRule, NightRun
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.queries.visits.timetable_rows import branch_of
from crm_desktop.store.engine import CLIENT

TABLES = frozenset({"night_run", "branch"})

BEGINS_AT = "01:00"
# A PC that was off for longer has more to catch up with than anybody wants to be asked about.
MOST_DAYS = 31
SYNCED_AT = "sync.synced_at"
# A clinic without its server all night has its no-shows called before noon all the same.
PATIENCE = timedelta(hours=11)
# Without these a base with a server lacks something of the branch's night, which would count as done with it.
NEEDED = frozenset({Right.APPOINTMENTS_SEE, Right.LEADS_SEE, Right.DEALS_SEE, Right.TASKS_SEE})
# Of somebody with none of these the server would not take it.
ONE_OF = frozenset({Right.APPOINTMENTS_CHANGE, Right.TASKS_CHANGE})


def may_run_night(session: Session, actor: Actor) -> bool:
    """A base of its own does its night whoever sits there; to a server it is sent in that person's name."""
    if session.get(StationFact, CLIENT) is None:
        return True
    return set(actor.rights) >= NEEDED and not ONE_OF.isdisjoint(actor.rights)


def waits_for_news(session: Session, branch_id: UUID | None, now: datetime) -> bool:
    """Whether others may have written something of the day that is over, such as who came after all."""
    if session.get(StationFact, CLIENT) is None:
        return False
    branch = branch_of(session, branch_id)
    over = moment_on(last_over(branch, now) + timedelta(days=1), BEGINS_AT, branch.time_zone)
    synced = session.get(StationFact, SYNCED_AT)
    is_late = now >= over + PATIENCE
    return not is_late and (synced is None or datetime.fromisoformat(synced.value) < over)


def is_night_due(session: Session, branch_id: UUID | None, now: datetime) -> bool:
    branch = branch_of(session, branch_id)
    last = last_over(branch, now)
    return any(days_due(session, branch.id, rule, last) for rule in NightRule)


def last_over(branch: Branch, now: datetime) -> date:
    """The last day whose night has begun: yesterday after 01:00, the day before until then."""
    today = day_of(now, branch.time_zone)
    has_begun = now >= moment_on(today, BEGINS_AT, branch.time_zone)
    return today - timedelta(days=1 if has_begun else 2)


def days_due(session: Session, branch_id: UUID, rule: NightRule, last: date) -> list[date]:
    """From the day after the last one run; a new base begins with the last day alone."""
    before = session.scalar(select(func.max(NightRun.on)).where(NightRun.rule == rule, NightRun.branch_id == branch_id))
    first = last if before is None else max(before + timedelta(days=1), last - timedelta(days=MOST_DAYS))
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
