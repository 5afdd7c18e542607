"""Begin an import: the batch that will tell the fate of every row of a file (FC-30, P19)."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.station.import_batch import BatchState, ImportBatch
from crm_desktop.rules.imports.batches import earlier_imports, own
from crm_desktop.rules.imports.incoming import Duplicates, ImportWords
from crm_desktop.rules.imports.run import ImportRun, title_of
from crm_desktop.store.unit_of_work import UnitOfWork

_MOST_LETTERS = 200


@dataclass(frozen=True)
class OpenBatch:
    """`mapping` is kept as it is; a dry run keeps no batch. The id is the caller's, who names it with every group.

    `path` is where the file lies, for an import that is broken off and goes on later.
    """

    batch_id: UUID
    kind: str
    file_name: str
    file_sha256: str = ""
    mapping: str = ""
    duplicates: Duplicates = Duplicates.SKIP
    is_dry: bool = False
    stages: tuple[str, ...] = ()
    words: ImportWords = field(default_factory=ImportWords)
    path: str = ""


def open_batch(work: UnitOfWork, order: OpenBatch) -> ImportRun:
    work.require(Right.IMPORT_RUN)
    earlier = earlier_imports(work, order.kind, order.file_sha256)
    if not order.is_dry:
        work.session.add(
            ImportBatch(
                id=order.batch_id,
                kind=order.kind,
                file_name=order.file_name[-_MOST_LETTERS:],
                file_sha256=order.file_sha256,
                mapping=order.mapping,
                state=BatchState.RUNNING,
                started_at=work.now,
                ended_at=None,
                user_id=work.actor.user_id,
            )
        )
        own(work, order.batch_id, order.path, order.duplicates.value)
    return ImportRun(
        batch_id=order.batch_id,
        kind=order.kind,
        title=title_of(order.file_name),
        duplicates=order.duplicates,
        is_dry=order.is_dry,
        words=order.words,
        stages=order.stages,
        earlier=earlier,
    )
