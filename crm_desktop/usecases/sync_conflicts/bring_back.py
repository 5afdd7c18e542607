"""What was let go comes back to the list: one key took it off, so one key brings it back (R13)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import update

from crm_desktop.models.station.outbox import OpState, OutboxOp
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class BringBack:
    operations: tuple[int, ...]


def bring_back(work: UnitOfWork, order: BringBack) -> None:
    """Of this station alone, as letting go was."""
    work.session.execute(
        update(OutboxOp)
        .where(OutboxOp.q.in_(order.operations), OutboxOp.state == OpState.ACKNOWLEDGED)
        .values(settled_at=None)
    )
