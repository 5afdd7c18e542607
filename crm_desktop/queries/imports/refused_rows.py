"""The refused rows of an import as they came, to be written to a file, mended and read again (P19)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.station.import_batch import ImportBatch, ImportRow, RowFate
from crm_desktop.store.access import require

TABLES: frozenset[str] = frozenset()  # batches are not captured


@dataclass(frozen=True)
class RefusedRow:
    number: int
    cells: tuple[str, ...]
    code: str
    facts: dict[str, Any]


@dataclass(frozen=True)
class RefusedRows:
    """`mapping` is what the batch kept of its map and columns."""

    file_name: str
    mapping: str
    rows: tuple[RefusedRow, ...]


def refused_rows(session: Session, actor: Actor, batch_id: UUID) -> RefusedRows:
    require(actor, Right.IMPORT_RUN)
    batch = session.execute(select(ImportBatch.file_name, ImportBatch.mapping).where(ImportBatch.id == batch_id)).one()
    rows = session.execute(
        select(ImportRow.row_number, ImportRow.cells, ImportRow.code, ImportRow.facts)
        .where(ImportRow.batch_id == batch_id, ImportRow.fate == RowFate.REFUSED)
        .order_by(ImportRow.row_number)
    )
    return RefusedRows(
        batch.file_name,
        batch.mapping,
        tuple(
            RefusedRow(number, tuple(json.loads(cells or "[]")), code or "", json.loads(facts or "{}"))
            for number, cells, code, facts in rows
        ),
    )
