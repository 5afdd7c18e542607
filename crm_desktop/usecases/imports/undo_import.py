"""Take an import back in bulk, a group at a time from the last to the first; what was worked on since stays (B13)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select, update

from crm_desktop.models.access import Right
from crm_desktop.models.station.import_batch import BatchState
from crm_desktop.models.station.outbox import Group
from crm_desktop.queries.station.undoable_groups import batch_groups
from crm_desktop.rules.imports.batches import disown, resting_batch
from crm_desktop.rules.imports.taking_back import KeptRow, take_back
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class UndoImport:
    batch_id: UUID


@dataclass(frozen=True)
class UndoneGroup:
    """`kept` are rows that somebody went on working with; with no `groups_left` the import is undone."""

    rows: int
    kept: tuple[KeptRow, ...]
    groups_left: int


def undo_import(work: UnitOfWork, order: UndoImport) -> UndoneGroup:
    """One step, in a unit of work of its own; call it until no group is left. A killed undo simply goes on.

    Raises Gone and BatchRunning.
    """
    work.require(Right.IMPORT_RUN)
    batch = resting_batch(work, order.batch_id)
    groups = batch_groups(work.session, batch.id)
    rows = 0
    kept: tuple[KeptRow, ...] = ()
    if groups:
        rows, kept = take_back(work, groups[0], batch.id)
        current = work.session.scalar(select(func.max(Group.g)))
        work.session.execute(update(Group).where(Group.g == groups[0]).values(undone_by=current))
        work.session.execute(update(Group).where(Group.g == current).values(undoes=groups[0]))
    if len(groups) <= 1:
        batch.state, batch.ended_at = BatchState.UNDONE, work.now
        disown(work, batch.id, may_go_on=False)
    return UndoneGroup(rows, kept, max(len(groups) - 1, 0))
