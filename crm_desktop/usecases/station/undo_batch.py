"""Take a whole import back, one of its groups at a time, so that nobody waits for the writer (pain P19)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.station.import_batch import BatchState, ImportBatch
from crm_desktop.queries.station.undoable_groups import batch_groups
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.group_reversal import Reversal


class BatchRunning(Problem):
    code = "undo.import_running"


@dataclass(frozen=True)
class UndoBatch:
    """One step: the newest groups that still stand, until `rows` rows were taken back."""

    batch_id: UUID
    rows: int = 500


@dataclass(frozen=True)
class UndoneStep:
    """`kept` rows were changed since the import and stay; `groups_left` 0 means the batch is undone."""

    rows: int
    kept: int
    groups_left: int


def undo_batch(work: UnitOfWork, order: UndoBatch) -> UndoneStep:
    """Call it in units of work of its own until no group is left."""
    work.require(Right.IMPORT_RUN)
    batch = work.session.get(ImportBatch, order.batch_id)
    if batch is None:
        raise Gone(table="import_batch")
    if batch.state is BatchState.RUNNING:
        raise BatchRunning(file=batch.file_name)
    groups = batch_groups(work.session, batch.id)
    rows = kept = 0
    while groups and rows < order.rows:
        reversal = Reversal(work, groups.pop(0), keeps_changed=True)
        reversal.run()
        rows, kept = rows + reversal.rows, kept + reversal.kept
    if not groups:
        batch = work.session.get_one(ImportBatch, order.batch_id)
        batch.state, batch.ended_at = BatchState.UNDONE, work.now
    return UndoneStep(rows, kept, len(groups))
