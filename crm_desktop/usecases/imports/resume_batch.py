"""Go on with an import that was stopped or killed half-way: the same batch, after the last row that was stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.station.import_batch import BatchState
from crm_desktop.queries.imports.import_owners import can_go_on, import_owner
from crm_desktop.rules.imports.batches import earlier_imports, own, resting_batch
from crm_desktop.rules.imports.incoming import Duplicates, ImportWords
from crm_desktop.rules.imports.run import ImportRun, Told, title_of
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork


class OtherFile(Problem):
    """The file has changed since, so that "after the last row" says nothing. Facts: name."""

    code = "import.other_file"


@dataclass(frozen=True)
class ResumeBatch:
    batch_id: UUID
    file_sha256: str
    path: str = ""
    stages: tuple[str, ...] = ()
    words: ImportWords = field(default_factory=ImportWords)


def resume_batch(work: UnitOfWork, order: ResumeBatch) -> ImportRun:
    """Its `told` says after how many rows of the file to go on. Raises Gone, BatchRunning, OtherFile."""
    work.require(Right.IMPORT_RUN)
    batch = resting_batch(work, order.batch_id)
    if not can_go_on(work.session, batch, work.now):
        raise Gone(table="import_batch")
    if batch.file_sha256 != order.file_sha256:
        raise OtherFile(name=batch.file_name)
    duplicates = Duplicates(import_owner(work.session, batch.id).duplicates or Duplicates.SKIP)
    told = Told(batch.rows_read, batch.rows_made, batch.rows_updated, batch.rows_skipped, batch.rows_refused)
    batch.state, batch.ended_at = BatchState.RUNNING, None
    own(work, batch.id, order.path, duplicates.value)
    return ImportRun(
        batch_id=batch.id,
        kind=batch.kind,
        title=title_of(batch.file_name),
        duplicates=duplicates,
        words=order.words,
        stages=order.stages,
        earlier=earlier_imports(work, batch.kind, batch.file_sha256),
        told=told,
    )
