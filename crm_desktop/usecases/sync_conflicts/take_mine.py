"""My value after all: written once more as a new unit of work, over what the other station wrote (R13)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.sharing.merging import KNOTS
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.store.kept_rows import kept_row
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.sync_conflicts.settling import require_writer, settle, unsettled, write

_OVER = ("merged", "deleted")


class NotForMine(Problem):
    """A lost slot is not won back by insisting, and what was refused is tried again instead."""

    code = "conflict.not_for_mine"


class RecordGone(Problem):
    """The record is not here any more."""

    code = "conflict.record_gone"


@dataclass(frozen=True)
class TakeMine:
    operations: tuple[int, ...]


def take_mine(work: UnitOfWork, order: TakeMine) -> None:
    """Raises AlreadySettled, NoRight, RecordGone, or CannotFollow."""
    for op in unsettled(work, order.operations):
        verdict = json.loads(op.verdict or "{}")
        if verdict.get("s") not in _OVER:
            raise NotForMine
        row_id, now = UUID(op.pk), kept_row(work.session, op.t, UUID(op.pk))
        if not now:
            raise RecordGone
        if now["deleted_at"] is None:
            require_writer(work, op.t, row_id)
        else:
            require_writer(work, op.t)
        write(work, op.t, row_id, now, _mine(op, verdict))
        settle(work, (op.q,))


def _mine(op: OutboxOp, verdict: dict[str, Any]) -> dict[str, Any]:
    """What only says something together is written together, such as a state and since when it is so."""
    changes = json.loads(op.c)
    made = changes if op.k == "I" else {name: pair[1] for name, pair in changes.items()}
    if verdict["s"] == "deleted":
        return {**made, "deleted_at": made.get("deleted_at")}
    wanted = {one["col"]: one["mine"] for one in verdict.get("conf") or ()}
    for knot in KNOTS.get(op.t, ()):
        if not wanted.keys().isdisjoint(knot):
            wanted |= {name: value for name, value in made.items() if name in knot}
    return wanted
