"""Taking one group of changes back, row by row from its outbox operations, the last one first."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary, Table, func, literal, select, type_coerce, update
from sqlalchemy.types import NullType

from crm_desktop.kit.problems import Problem
from crm_desktop.models.base import Base
from crm_desktop.models.station.outbox import Group, OutboxOp
from crm_desktop.store.unit_of_work import UnitOfWork

# Written once and never taken away: the entry that says "undone" follows them.
APPEND_ONLY = frozenset({"timeline_entry"})


class ChangedSince(Problem):
    """Somebody went on working with a row of the group; taking it back would lose their work."""

    code = "undo.changed_since"


class Reversal:
    """One group; `keeps_changed` leaves rows that were changed since as they are, and counts them."""

    def __init__(self, work: UnitOfWork, group: int, *, keeps_changed: bool = False) -> None:
        self.work = work
        self.group = group
        self.keeps_changed = keeps_changed
        self.rows = 0
        self.kept = 0
        self._left: set[tuple[str, str]] = set()

    def run(self) -> None:
        """Raises ChangedSince, and then nothing may be committed."""
        self.work.session.flush()
        operations = self.work.session.execute(
            select(OutboxOp.t, OutboxOp.pk, OutboxOp.k, OutboxOp.c)
            .where(OutboxOp.g == self.group)
            .order_by(OutboxOp.q.desc())
        ).all()
        touched: dict[str, set[str]] = defaultdict(set)
        for name, key, kind, columns in operations:
            if name in APPEND_ONLY and not self.keeps_changed:
                continue
            if (name, key) in self._left:
                continue
            table = Base.metadata.tables[name]
            changes = json.loads(columns)
            if kind == "U":
                self._put_back(table, key, changes)
            else:
                self._remove(table, key, changes)
            touched[name].add(key)
        self.rows = sum(map(len, touched.values())) - self.kept
        self._mark()
        self.work.session.expire_all()

    def _put_back(self, table: Table, key: str, changes: dict[str, list[Any]]) -> None:
        current = self._current(table, key, list(changes))
        if current != {name: new for name, (_old, new) in changes.items()}:
            self._refuse(table, key)
            return
        self._write(table, key, {name: literal(old, NullType()) for name, (old, _new) in changes.items()})

    def _remove(self, table: Table, key: str, made: dict[str, Any]) -> None:
        plain = {name: value for name, value in made.items() if not isinstance(table.c[name].type, LargeBinary)}
        if self._current(table, key, list(plain)) != plain:
            self._refuse(table, key)
            return
        self._write(table, key, {"deleted_at": self.work.now})

    def _current(self, table: Table, key: str, names: list[str]) -> dict[str, Any]:
        """Values as the file keeps them, which is how the outbox wrote them down."""
        statement = select(*(type_coerce(table.c[name], NullType()).label(name) for name in names))
        row = self.work.session.execute(statement.where(table.c.id == UUID(key))).one_or_none()
        return row._asdict() if row is not None else {}

    def _write(self, table: Table, key: str, values: dict[str, Any]) -> None:
        stamp = {"updated_at": self.work.now, "updated_by": self.work.actor.user_id}
        self.work.session.execute(update(table).where(table.c.id == UUID(key)).values({**values, **stamp}))

    def _refuse(self, table: Table, key: str) -> None:
        if not self.keeps_changed:
            raise ChangedSince(table=table.name)
        self._left.add((table.name, key))
        self.kept += 1

    def _mark(self) -> None:
        current = self.work.session.scalar(select(func.sync_group()))
        undone = self.work.session.get_one(Group, self.group)
        undone.undone_by = current
        self.work.session.get_one(Group, current).undoes = self.group
