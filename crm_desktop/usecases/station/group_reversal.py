"""Taking one group of changes back, row by row from its outbox operations, the last one first."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary, Table, func, literal, or_, select, type_coerce, update
from sqlalchemy.types import NullType

from crm_desktop.kit.problems import Problem
from crm_desktop.models.base import Base
from crm_desktop.models.sharing.writers import KEPT
from crm_desktop.models.station.outbox import Group, OutboxOp
from crm_desktop.store.kept_rows import AsKept
from crm_desktop.store.unit_of_work import UnitOfWork

# Written once and never taken away: the entry that says "undone" follows them. A merge moves them, its undoing back.
APPEND_ONLY = frozenset({"timeline_entry"}) | KEPT


class ChangedSince(Problem):
    """Somebody went on working with a row of the group; taking it back would lose their work."""

    code = "undo.changed_since"


def reverse(work: UnitOfWork, group: int) -> int:
    """How many rows went back; raises ChangedSince, and then nothing may be committed."""
    work.session.flush()
    operations = work.session.execute(
        select(OutboxOp.t, OutboxOp.pk, OutboxOp.k, OutboxOp.c)
        .where(OutboxOp.g == group, or_(OutboxOp.t.not_in(APPEND_ONLY), OutboxOp.k == "U"))
        .order_by(OutboxOp.q.desc())
    ).all()
    for name, key, kind, columns in operations:
        table, row_id = Base.metadata.tables[name], UUID(key)
        if kind == "U":
            _put_back(work, table, row_id, json.loads(columns))
        else:
            _remove(work, table, row_id, json.loads(columns))
    _mark(work, group)
    work.session.expire_all()
    return len({(name, key) for name, key, _, _ in operations})


def running_group(work: UnitOfWork) -> int:
    """The group that this very unit of work is making."""
    return int(work.session.scalar(select(func.sync_group())) or 0)


def _put_back(work: UnitOfWork, table: Table, row_id: UUID, changes: dict[str, list[Any]]) -> None:
    _require_unchanged(work, table, row_id, {name: new for name, (_old, new) in changes.items()})
    _write(work, table, row_id, {name: literal(old, AsKept()) for name, (old, _new) in changes.items()})


def _remove(work: UnitOfWork, table: Table, row_id: UUID, made: dict[str, Any]) -> None:
    # Bytes stand in the outbox in another form, and are never changed afterwards.
    plain = {name: value for name, value in made.items() if not isinstance(table.c[name].type, LargeBinary)}
    _require_unchanged(work, table, row_id, plain)
    _write(work, table, row_id, {"deleted_at": work.now})


def _require_unchanged(work: UnitOfWork, table: Table, row_id: UUID, expected: dict[str, Any]) -> None:
    """Compared as the file keeps them, which is how the outbox wrote them down."""
    kept = (type_coerce(table.c[name], NullType()).label(name) for name in expected)
    row = work.session.execute(select(*kept).where(table.c.id == row_id)).one_or_none()
    if row is None or row._asdict() != expected:
        raise ChangedSince(table=table.name)


def _write(work: UnitOfWork, table: Table, row_id: UUID, values: dict[str, Any]) -> None:
    stamp = {"updated_at": work.now, "updated_by": work.actor.user_id}
    work.session.execute(update(table).where(table.c.id == row_id).values({**values, **stamp}))


def _mark(work: UnitOfWork, group: int) -> None:
    current = running_group(work)
    work.session.get_one(Group, group).undone_by = current
    work.session.get_one(Group, current).undoes = group
    work.session.flush()
