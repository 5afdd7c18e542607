"""The imports made before this one: who runs them, and which rows of the same file they have brought already."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Select, select

from crm_desktop.kit.problems import Problem
from crm_desktop.kit.processes import this_process
from crm_desktop.models.station.import_batch import BatchState, ImportBatch, ImportRow, RowFate
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.queries.imports.import_owners import ImportOwner, import_owner, owner_key, runs_still
from crm_desktop.rules.imports.run import EarlierImport
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork


class BatchRunning(Problem):
    """Facts: file."""

    code = "undo.import_running"


def resting_batch(work: UnitOfWork, batch_id: UUID) -> ImportBatch:
    """Raises Gone, and BatchRunning while somebody stores rows of it."""
    batch = work.session.get(ImportBatch, batch_id)
    if batch is None:
        raise Gone(table="import_batch")
    if runs_still(work.session, batch, work.now):
        raise BatchRunning(file=batch.file_name)
    return batch


def own(work: UnitOfWork, batch_id: UUID, path: str, duplicates: str) -> None:
    _keep(work, batch_id, ImportOwner(this_process(), path, duplicates))


def disown(work: UnitOfWork, batch_id: UUID, *, may_go_on: bool) -> None:
    if may_go_on:
        _keep(work, batch_id, replace(import_owner(work.session, batch_id), process=""))
    elif (kept := work.session.get(StationFact, owner_key(batch_id))) is not None:
        work.session.delete(kept)


def earlier_imports(work: UnitOfWork, kind: str, file_sha256: str) -> tuple[EarlierImport, ...]:
    """Of a file with the very same content, unless they were undone."""
    if not file_sha256:
        return ()
    statement = select(ImportBatch.id, ImportBatch.rows_read).where(
        ImportBatch.kind == kind, ImportBatch.file_sha256 == file_sha256, ImportBatch.state != BatchState.UNDONE
    )
    return tuple(
        EarlierImport(read, frozenset(work.session.scalars(_not_brought(batch_id))))
        for batch_id, read in work.session.execute(statement)
        if read
    )


def _not_brought(batch_id: UUID) -> Select[int]:
    return select(ImportRow.row_number).where(
        ImportRow.batch_id == batch_id, ImportRow.fate.in_((RowFate.REFUSED, RowFate.SKIPPED))
    )


def _keep(work: UnitOfWork, batch_id: UUID, owner: ImportOwner) -> None:
    kept = work.session.get(StationFact, owner_key(batch_id))
    if kept is None:
        work.session.add(StationFact(key=owner_key(batch_id), value=owner.written()))
    else:
        kept.value = owner.written()
