"""What Ctrl+Z would undo: this user's last operation that was not undone yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.sharing.writers import KEPT
from crm_desktop.models.station.outbox import Group, OutboxOp

# The groups are not captured; they come with whatever was changed, so any news may bring another one.
TABLES: frozenset[str] = frozenset()

# What the server refused it has taken back already, and what only bears witness is not taken back at all.
_STANDS = exists().where(
    OutboxOp.g == Group.g,
    OutboxOp.t.not_in(KEPT),
    func.coalesce(func.json_extract(OutboxOp.verdict, "$.s"), "ok") != "refused",
)


@dataclass(frozen=True)
class UndoableGroup:
    """`act` is the name of the use case, worded by the screen."""

    group: int
    act: str
    at: datetime


def last_undoable(session: Session, actor: Actor, before: int | None = None) -> UndoableGroup | None:
    """Imports are undone as whole batches, not here. `before` is the group that asks, which is not to undo itself."""
    statement = (
        select(Group.g, Group.act, Group.at)
        .where(
            Group.user_id == actor.user_id,
            Group.act != "",
            Group.undone_by.is_(None),
            Group.undoes.is_(None),
            Group.batch_id.is_(None),
            _STANDS,
        )
        .order_by(Group.g.desc())
        .limit(1)
    )
    if before is not None:
        statement = statement.where(Group.g < before)
    row = session.execute(statement).one_or_none()
    return UndoableGroup(*row) if row is not None else None


def batch_groups(session: Session, batch_id: UUID) -> list[int]:
    """The groups of an import that still stand, the newest first."""
    statement = (
        select(Group.g)
        .where(Group.batch_id == batch_id, Group.undone_by.is_(None), Group.undoes.is_(None))
        .order_by(Group.g.desc())
    )
    return list(session.scalars(statement))
