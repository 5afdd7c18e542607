"""What was done here and has not reached the server yet: how much of it, and since when (R12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from crm_desktop.models.station.outbox import Group, OutboxOp, StationFact

TABLES: frozenset[str] = frozenset()  # any news may bring another operation, or take some away

# Written out: SQLite uses a partial index only for a condition that it can read.
WAITING = text("outbox.state <> 1")
# That the program has looked at the night, and a time that is held while somebody asks: nothing that was done.
BESIDE = ("night_run", "slot_hold")
CLIENT_FACT = "sync.client"  # of sync/facts.py, which stands above


@dataclass(frozen=True)
class WaitingWork:
    """A group is one thing that somebody did; an operation is one row that it changed."""

    groups: int = 0
    operations: int = 0
    oldest_at: datetime | None = None


def has_server(session: Session) -> bool:
    """A base that never joined one has nobody to wait for, however long its outbox is."""
    return session.scalar(select(StationFact.value).where(StationFact.key == CLIENT_FACT)) is not None


def waiting_work(session: Session) -> WaitingWork:
    if not has_server(session):
        return WaitingWork()
    deeds = func.count(OutboxOp.g.distinct()).filter(OutboxOp.t.not_in(BESIDE))
    groups, operations = session.execute(select(deeds, func.count()).select_from(OutboxOp).where(WAITING)).one()
    if not operations:
        return WaitingWork()
    first = session.scalar(select(func.min(OutboxOp.q)).where(WAITING))
    oldest_at = session.scalar(select(Group.at).join(OutboxOp, OutboxOp.g == Group.g).where(OutboxOp.q == first))
    return WaitingWork(groups, operations, oldest_at)
