"""What the server says of an operation by the registry alone, told in Python to hold the program's work against."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.team import TeamMember
from crm_desktop.models.sharing.moves import MOVES, is_legal
from crm_desktop.models.sharing.reach import HELD, REMOVERS, access_of
from crm_desktop.models.sharing.writers import GUARDED, KEPT, MAKERS, OWN, SIGNED, WRITERS, Guard
from crm_desktop.store.access import may_do
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


Row = dict[str, Any]


def beyond(base: OpenBase, start: int, me: Actor) -> list[str]:
    """What of the operations after `start` the server refuses to `me`, who said them."""
    mates = base.read(
        lambda session: frozenset(
            session.scalars(
                select(TeamMember.user_id).where(TeamMember.team_id.in_(me.team_ids), TeamMember.deleted_at.is_(None))
            )
        )
    )
    rows: dict[tuple[str, str], Row] = {}
    told = []
    for op in ops(base):
        row = rows.setdefault((op.table, op.pk), {})
        if op.q > start and not (is_allowed(op, me.rights, me.user_id, row) and is_in_reach(op, row, me, mates)):
            told.append(str(op))
        row.update({name: new for name, (_old, new) in op.changes.items()})
    return told


def is_in_reach(op: Op, row: Row, me: Actor, mates: frozenset[UUID] = frozenset()) -> bool:
    """Of a row that is there; what was taken back is judged by what was done."""
    if op.kind == "I" or op.undoes is not None:
        return True
    held = HELD.get(op.table)
    if held is not None:
        asked = held.columns & set(op.changes) - {one for one in held.filled if row[one] is None}
    reached = held is None or not asked or _reaches(held.rights, op.table, row, me, mates)
    return reached and ("deleted_at" not in op.changes or _may_remove(op, row, me, mates))


def _may_remove(op: Op, row: Row, me: Actor, mates: frozenset[UUID]) -> bool:
    removal = REMOVERS[op.table]
    if op.table not in HELD:
        return bool(removal.rights & set(me.rights))
    is_gone_by_rule = row["status"] in removal.while_in or (
        removal.instead is not None and (op.changes.get(removal.instead, (None, None))[1] or row[removal.instead])
    )
    by_rule = is_gone_by_rule and removal.by_rule & set(me.rights)
    return bool(by_rule) or _reaches(removal.rights, op.table, row, me, mates)


def _reaches(rights: Collection[Right], table: str, row: Row, me: Actor, mates: frozenset[UUID]) -> bool:
    """As the program itself asks it."""
    access = access_of(table)
    assert access is not None
    names = {"branch_id", *access.owners, *([access.team] if access.team is not None else [])}
    told: Any = SimpleNamespace(ACCESS=access, **{name: UUID(row[name]) if row[name] else None for name in names})
    return any(may_do(me, right, told, mates) for right in rights)


def is_allowed(op: Op, rights: Collection[Right], user_id: UUID | None = None, row: Row | None = None) -> bool:
    """By table and value alone; `row` is what stood there, if that is known."""
    if op.kind == "U" and op.table in KEPT:
        return False
    return _may_write(op, set(rights), user_id) and all(
        guard.rights & set(rights) for guard in GUARDED if op.undoes is None and _asks(guard, op, row or {})
    )


def _may_write(op: Op, rights: set[Right], user_id: UUID | None) -> bool:
    if WRITERS[op.table] & rights:
        signed = SIGNED.get(op.table)
        told = op.changes.get(signed.by) if signed is not None and not signed.or_by & rights else None
        return told is None or user_id is None or told[1] == user_id.hex
    if op.kind == "I":
        return bool(MAKERS.get(op.table, frozenset()) & rights)
    own = OWN.get(op.table)
    return own is not None and user_id is not None and set(op.changes) <= own.columns


def _asks(guard: Guard, op: Op, row: Row) -> bool:
    before = {**row, **{name: old for name, (old, _new) in op.changes.items()}} if op.kind == "U" else None
    return guard.table == op.table and guard.asks(before, {name: new for name, (_old, new) in op.changes.items()})
