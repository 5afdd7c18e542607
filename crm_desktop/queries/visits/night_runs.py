"""The rules of the night work: whether each is on, when it ran last and what it made (A1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.admin.night_run import NightRule, NightRun, NightSwitch

TABLES = frozenset({"night_run", "night_switch"})


@dataclass(frozen=True)
class NightRunRow:
    """Of the branch; without `ran_at` the rule never ran. `made` is what came of that night."""

    rule: NightRule
    is_on: bool
    ran_at: datetime | None
    ran_for: date | None
    made: int


def night_runs(session: Session, branch_id: UUID | None) -> list[NightRunRow]:
    """Every rule, in the order they run."""
    switches = session.execute(select(NightSwitch.rule, NightSwitch.is_on).where(NightSwitch.deleted_at.is_(None)))
    is_on = {row.rule: row.is_on for row in switches}
    return [_row(session, branch_id, rule, is_on.get(rule, True)) for rule in NightRule]


def _row(session: Session, branch_id: UUID | None, rule: NightRule, is_on: bool) -> NightRunRow:
    statement = (
        select(NightRun)
        .where(NightRun.rule == rule, NightRun.deleted_at.is_(None))
        .order_by(NightRun.on.desc())
        .limit(1)
    )
    if branch_id is not None:
        statement = statement.where(NightRun.branch_id == branch_id)
    last = session.scalars(statement).first()
    if last is None:
        return NightRunRow(rule, is_on, None, None, 0)
    return NightRunRow(rule, is_on, last.at, last.on, last.made)
