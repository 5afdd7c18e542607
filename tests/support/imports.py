"""Runs an import over rows given as values, as the command and the page do over a file's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from crm_desktop.kit.ids import new_id
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.rules.imports.incoming import Duplicates, IncomingRow, RowOutcome, WishedStep
from crm_desktop.rules.imports.run import ImportRun, Told
from crm_desktop.rules.imports.taking_back import KeptRow
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.imports.close_batch import CloseBatch, close_batch
from crm_desktop.usecases.imports.open_batch import OpenBatch, open_batch
from crm_desktop.usecases.imports.store_rows import StoreRows, store_rows
from crm_desktop.usecases.imports.undo_import import UndoImport, undo_import


@dataclass
class Importing:
    """One import in a test: begin it, store groups, end it."""

    base: OpenBase
    actor: Actor
    kind: str
    duplicates: Duplicates = Duplicates.SKIP
    is_dry: bool = False
    stages: tuple[str, ...] = ()
    file_sha256: str = ""
    batch_id: UUID = field(default_factory=new_id)
    run: ImportRun = field(init=False)
    outcomes: list[RowOutcome] = field(default_factory=list)

    def __post_init__(self) -> None:
        order = OpenBatch(
            batch_id=self.batch_id,
            kind=self.kind,
            file_name="spring.csv",
            duplicates=self.duplicates,
            is_dry=self.is_dry,
            stages=self.stages,
            file_sha256=self.file_sha256,
            path="files/spring.csv",
        )
        self.run = self.base.writer.write(self.actor, lambda work: open_batch(work, order))

    def group(self, *rows: IncomingRow) -> Importing:
        order = StoreRows(self.run, rows)
        stored = self.base.writer.write(
            self.actor, lambda work: store_rows(work, order), act="import_rows", batch=self.batch_id
        )
        self.outcomes += stored.outcomes
        return self

    def end(self, *, cancelled: bool = False) -> Told:
        order = CloseBatch(self.run, is_cancelled=cancelled)
        self.base.writer.write(
            self.actor, lambda work: close_batch(work, order), act="import_rows", batch=self.batch_id
        )
        return self.run.told

    @property
    def fates(self) -> list[tuple[int, str, str]]:
        """Row, fate and the first reason's code."""
        return [(one.number, one.fate.value, one.problems[0][1].code) for one in self.outcomes]


def row(
    number: int = 2,
    *,
    step: WishedStep | None = None,
    refusals: Sequence[tuple[str, Problem]] = (),
    remarks: Sequence[tuple[str, Problem]] = (),
    **values: Any,
) -> IncomingRow:
    cells = tuple(str(value) for value in values.values())
    return IncomingRow(number, values, cells, tuple(refusals), tuple(remarks), step)


def undo(base: OpenBase, actor: Actor, batch_id: UUID) -> tuple[int, list[KeptRow]]:
    """Until no group is left: rows taken back, rows kept."""
    rows, kept, left = 0, list[KeptRow](), 1
    while left:
        step = base.writer.write(actor, lambda work: undo_import(work, UndoImport(batch_id)), act="undo_import")
        rows, left = rows + step.rows, step.groups_left
        kept += step.kept
    return rows, kept
