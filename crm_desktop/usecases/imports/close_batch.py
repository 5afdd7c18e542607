"""End an import: what was stored stays, and the batch says whether the file was read to its end."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.station.import_batch import BatchState, ImportBatch
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.rules.imports.batches import disown
from crm_desktop.rules.imports.run import ImportRun
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class CloseBatch:
    run: ImportRun
    is_cancelled: bool = False


def close_batch(work: UnitOfWork, order: CloseBatch) -> None:
    work.require(Right.IMPORT_RUN)
    run = order.run
    batch = work.session.get(ImportBatch, run.batch_id)
    if batch is None:
        return  # a dry run
    batch.state = BatchState.CANCELLED if order.is_cancelled else BatchState.APPLIED
    batch.ended_at = work.now
    disown(work, batch.id, may_go_on=order.is_cancelled)
    if (round_id := run.made_once.get("call_round")) is not None:
        _finish_round(work, round_id)


def _finish_round(work: UnitOfWork, round_id: UUID) -> None:
    """A call round is done when nobody of it is left to be called."""
    parent = work.session.get(Task, round_id)
    if parent is None:
        return  # the group that was to make it was taken back: nothing was stored
    left = work.session.scalar(
        select(Task.id)
        .where(Task.parent_id == round_id, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None))
        .limit(1)
    )
    if left is None and parent.is_open:
        parent.status = TaskStatus.DONE
        parent.done_at = work.now
        parent.done_by = work.actor.user_id
