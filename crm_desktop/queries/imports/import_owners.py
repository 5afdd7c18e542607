"""Who runs an import, so that one whose process was killed is known for dead at once (P19)."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.processes import is_running, this_process
from crm_desktop.models.station.import_batch import BatchState, ImportBatch
from crm_desktop.models.station.outbox import Group, StationFact

TABLES: frozenset[str] = frozenset()  # neither batches nor these facts are captured

# A group takes a fraction of a second; an import of this very program that stored nothing for so long lost its way.
_SILENCE = timedelta(minutes=2)


@dataclass(frozen=True)
class ImportOwner:
    """Kept while an import is not at its end: `process` is a mark (see kit/processes.py), empty once it was stopped;
    `path` and `duplicates` are what going on needs."""

    process: str = ""
    path: str = ""
    duplicates: str = ""

    def written(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


def owner_key(batch_id: UUID) -> str:
    return f"import {batch_id.hex}"


def import_owner(session: Session, batch_id: UUID) -> ImportOwner:
    kept = session.scalar(select(StationFact.value).where(StationFact.key == owner_key(batch_id)))
    return ImportOwner(**json.loads(kept)) if kept else ImportOwner()


def runs_still(session: Session, batch: ImportBatch, now: datetime) -> bool:
    """Whether somebody stores rows of it at this moment."""
    if batch.state is not BatchState.RUNNING:
        return False
    process = import_owner(session, batch.id).process
    if process not in ("", this_process()):
        return is_running(process)  # however slow it is: two must never store the same file
    last = session.scalar(select(func.max(Group.at)).where(Group.batch_id == batch.id))
    return now - max(last or batch.started_at, batch.started_at) < _SILENCE


def can_go_on(session: Session, batch: ImportBatch, now: datetime) -> bool:
    """Stopped or killed half-way, and nothing of it was taken back."""
    if batch.state not in (BatchState.RUNNING, BatchState.CANCELLED) or runs_still(session, batch, now):
        return False
    taken_back = select(Group.g).where(Group.batch_id == batch.id, Group.undone_by.is_not(None)).limit(1)
    return session.scalar(taken_back) is None
