"""What the server says of an operation by the registry alone, told in Python to hold the program's work against."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text

from crm_desktop.models.access import Right
from crm_desktop.models.sharing.moves import MOVES, is_legal
from crm_desktop.models.sharing.writers import GUARDED, MAKERS, OWN, WRITERS
from crm_desktop.store.base_file import OpenBase

_OPS = "SELECT o.q, o.t, o.pk, o.k, o.c, g.act, g.undoes FROM outbox o JOIN work_group g ON g.g = o.g WHERE o.q > :q ORDER BY o.q"  # noqa: E501  one statement


@dataclass(frozen=True)
class Op:
    """`changes` are {column: (old, new)}; of a made row the old values are None."""

    q: int
    table: str
    pk: str
    kind: str
    changes: dict[str, tuple[Any, Any]]
    act: str
    undoes: int | None

    def __str__(self) -> str:
        return f"{self.act}: {self.kind} {self.table} {self.changes}"


def last_q(base: OpenBase) -> int:
    return int(base.read(lambda session: session.scalar(text("SELECT coalesce(max(q), 0) FROM outbox"))))


def ops(base: OpenBase, after: int = 0) -> list[Op]:
    rows = base.read(lambda session: session.execute(text(_OPS), {"q": after}).all())
    return [
        Op(q, table, pk, kind, dict(_changes(kind, json.loads(payload))), act, undoes)
        for q, table, pk, kind, payload, act, undoes in rows
    ]


def _changes(kind: str, payload: dict[str, Any]) -> Iterator[tuple[str, tuple[Any, Any]]]:
    for column, told in payload.items():
        yield column, (None, told) if kind == "I" else (told[0], told[1])


def illegal_moves(done: Collection[Op]) -> list[str]:
    """What was taken back is judged by what was done, not by the table of moves."""
    return [
        f"{op.act}: {op.table}.{column} {op.changes[column]}"
        for op in done
        if op.kind == "U" and op.undoes is None
        for column in MOVES.get(op.table, {})
        if column in op.changes and not is_legal(op.table, column, *op.changes[column])
    ]


def is_allowed(op: Op, rights: Collection[Right], user_id: UUID | None = None) -> bool:
    return _may_write(op, set(rights), user_id) and all(
        guard.rights & set(rights) for guard in GUARDED if op.undoes is None and _asks(guard, op)
    )


def _may_write(op: Op, rights: set[Right], user_id: UUID | None) -> bool:
    if WRITERS[op.table] & rights:
        return True
    if op.kind == "I":
        return bool(MAKERS.get(op.table, frozenset()) & rights)
    own = OWN.get(op.table)
    return own is not None and user_id is not None and set(op.changes) <= own.columns


def _asks(guard: Any, op: Op) -> bool:
    if guard.table != op.table or guard.column not in op.changes:
        return False
    before, after = op.changes[guard.column]
    return after in guard.after and (not guard.before or before in guard.before)
