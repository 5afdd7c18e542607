"""What going on with an import needs that was stopped or killed half-way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.station.import_batch import ImportBatch
from crm_desktop.queries.imports.import_owners import can_go_on, import_owner
from crm_desktop.store.access import require

TABLES: frozenset[str] = frozenset()  # batches are not captured


@dataclass(frozen=True)
class UnfinishedImport:
    """`mapping` is what the batch kept of its map; `rows_read` is how many rows of the file have had their turn."""

    id: UUID
    kind: str
    file_name: str
    path: str
    mapping: str
    duplicates: str
    rows_read: int


def unfinished_import(session: Session, actor: Actor, batch_id: UUID, now: datetime) -> UnfinishedImport | None:
    """None for one that came to its end, was undone, or still runs."""
    require(actor, Right.IMPORT_RUN)
    batch = session.get(ImportBatch, batch_id)
    if batch is None or not can_go_on(session, batch, now):
        return None
    owner = import_owner(session, batch_id)
    return UnfinishedImport(
        batch.id, batch.kind, batch.file_name, owner.path, batch.mapping, owner.duplicates, batch.rows_read
    )
