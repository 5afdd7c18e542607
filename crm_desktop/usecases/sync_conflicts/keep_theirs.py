"""Their value: it stays where it stands, and comes back where mine had been taken (R13)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_desktop.store.kept_rows import Kept, kept_row
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.sync_conflicts.settling import require_writer, settle, unsettled, write


@dataclass(frozen=True)
class KeepTheirs:
    operations: tuple[int, ...]


def keep_theirs(work: UnitOfWork, order: KeepTheirs) -> None:
    """Raises AlreadySettled and, if something has to be written back, NoRight or CannotFollow."""
    for op in unsettled(work, order.operations):
        verdict, now = json.loads(op.verdict or "{}"), kept_row(work.session, op.t, UUID(op.pk))
        wanted = {one["col"]: one["theirs"] for one in verdict.get("conf") or () if now and _is_mine(one, now)}
        if wanted:
            require_writer(work, op.t, UUID(op.pk))
            write(work, op.t, UUID(op.pk), now, wanted)
        settle(work, (op.q,))


def _is_mine(told: dict[str, Any], now: Kept) -> bool:
    """Whether what stands there is still what the merge made of mine; what somebody wrote since is theirs to keep."""
    current = now.get(told["col"])
    if told.get("winner") == "mine":
        return bool(current == told["mine"])
    parts = (told.get("theirs"), told.get("mine"))
    return told.get("winner") == "both" and all(str(one or "") in str(current) for one in parts)
