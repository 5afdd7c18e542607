"""Imports made at this station, and the fate of their rows (pain P19)."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import utc_now
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.station.import_batch import BatchState, ImportBatch, ImportRow, RowFate
from crm_desktop.queries.imports.import_owners import can_go_on, runs_still

TABLES = frozenset({"user_account"})  # batches are not captured; a running import tells of itself


@dataclass(frozen=True)
class ImportBatchRow:
    id: UUID
    kind: str
    file_name: str
    state: BatchState
    started_at: datetime
    ended_at: datetime | None
    user: str | None
    rows_read: int
    rows_made: int
    rows_updated: int
    rows_skipped: int
    rows_refused: int
    is_interrupted: bool = False
    """Its process was killed: what it had stored until then is there."""
    can_go_on: bool = False


@dataclass(frozen=True)
class ImportRowFate:
    row_number: int
    fate: RowFate
    record_id: UUID | None
    code: str | None
    facts: dict[str, Any]
    cells: list[str]


def import_batches(
    session: Session, actor: Actor, limit: int = 100, now: datetime | None = None
) -> list[ImportBatchRow]:
    """The latest first."""
    b = ImportBatch
    statement = (
        select(
            b.id, b.kind, b.file_name, b.state, b.started_at, b.ended_at, User.display_name.label("user"),
            b.rows_read, b.rows_made, b.rows_updated, b.rows_skipped, b.rows_refused,
        )
        .outerjoin(User, User.id == b.user_id)
        .order_by(b.started_at.desc(), b.id.desc())
        .limit(limit)
    )  # fmt: skip
    rows = [ImportBatchRow(**row._asdict()) for row in session.execute(statement)]
    return [_with_end(session, row, now or utc_now()) for row in rows]


def _with_end(session: Session, row: ImportBatchRow, now: datetime) -> ImportBatchRow:
    """Of the few that did not come to their end it is asked whether they still run."""
    if row.state not in (BatchState.RUNNING, BatchState.CANCELLED):
        return row
    batch = session.get_one(ImportBatch, row.id)
    is_dead = row.state is BatchState.RUNNING and not runs_still(session, batch, now)
    return replace(row, is_interrupted=is_dead, can_go_on=can_go_on(session, batch, now))


def import_row_fates(
    session: Session, actor: Actor, batch_id: UUID, after: int = 0, limit: int = 500, fate: RowFate | None = None
) -> list[ImportRowFate]:
    """Rows that were not simply made, or those of one fate, by their number in the file; `after` is the last one
    already shown."""
    r = ImportRow
    statement = (
        select(r.row_number, r.fate, r.record_id, r.code, r.facts, r.cells)
        .where(r.batch_id == batch_id, r.row_number > after)
        .order_by(r.row_number)
        .limit(limit)
    )
    if fate is not None:
        statement = statement.where(r.fate == fate)
    return [
        ImportRowFate(number, fate, record, code, json.loads(facts or "{}"), json.loads(cells or "[]"))
        for number, fate, record, code, facts, cells in session.execute(statement)
    ]


def first_fates(session: Session, actor: Actor, batch_id: UUID, each: int) -> list[ImportRowFate]:
    """The first rows of every fate, by their number: thousands of skipped rows do not hide a refused one."""
    found = [row for fate in RowFate for row in import_row_fates(session, actor, batch_id, limit=each, fate=fate)]
    return sorted(found, key=lambda row: row.row_number)
