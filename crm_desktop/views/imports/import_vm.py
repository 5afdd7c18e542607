"""An import from the window: chosen, tried, stored group by group between other people's saves, and undone."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from crm_desktop.files.import_source import Group, ImportSource
from crm_desktop.files.problems import FileMissing
from crm_desktop.files.remembered import remember
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.imports.unfinished_import import UnfinishedImport, unfinished_import
from crm_desktop.rules.imports.incoming import Duplicates, RowOutcome
from crm_desktop.rules.imports.run import ImportRun, Told
from crm_desktop.usecases.imports.close_batch import CloseBatch, close_batch
from crm_desktop.usecases.imports.open_batch import open_batch
from crm_desktop.usecases.imports.resume_batch import resume_batch
from crm_desktop.usecases.imports.store_rows import StoredGroup, StoreRows, store_rows
from crm_desktop.usecases.imports.undo_import import UndoImport, UndoneGroup, undo_import
from crm_desktop.views.imports.collector import let_the_collector_rest
from crm_desktop.views.imports.import_choice import DEFAULT_KIND, ImportChoice, choose
from crm_desktop.views.imports.import_opening import open_again, open_file, order_to_open, order_to_resume
from crm_desktop.views.imports.import_progress import Progress, Stage

if TYPE_CHECKING:
    from crm_desktop.views.widgets.house import House

# Of each fate; more than a screen can show anyhow, and all of them are in the batch.
SHOWN_OUTCOMES = 500


class ImportVm(QObject):
    """`stage` says what is to be seen. A refusal stands in `problem` until the next act."""

    changed = Signal()
    file_wanted = Signal(object, str)  # batch, file name: to go on with it, the file is not where it was

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.stage = Stage.HISTORY
        self.choice: ImportChoice | None = None
        self.problem: Problem | None = None
        self.progress = Progress()
        self.outcomes: list[RowOutcome] = []
        self.is_dry = False
        self.was_cancelled = False
        self.went_on = False
        self.file_name = ""
        self.batch_id: UUID | None = None
        self.undone_rows = self.kept_rows = 0
        self._stops = False
        self._source: ImportSource | None = None
        self._run: ImportRun | None = None
        self._clock = QElapsedTimer()
        self._began_at = 0  # rows of the file that had had their turn already

    @property
    def maps(self) -> Path:
        """Where the maps of earlier files are kept."""
        return self._house.settings.path.parent / "maps"

    @property
    def is_busy(self) -> bool:
        return self.stage in (Stage.READING, Stage.RUNNING, Stage.UNDOING)

    # ---- choosing

    def choose(self, path: Path) -> None:
        self._go(Stage.READING)
        self._house.lanes.apart(self, partial(choose, path, DEFAULT_KIND, self.maps), self._chosen, self._failed)

    def set_kind(self, kind: str) -> None:
        if self.choice is not None and kind != self.choice.kind:
            seen = self.choice
            errand = partial(choose, seen.path, kind, self.maps, seen.preview)
            self._house.lanes.apart(self, errand, self._chosen, self._failed)

    def set_field(self, column: str, field: str) -> None:
        if self.choice is not None:
            self.choice = self.choice.with_field(column, field)
            self._go(Stage.COLUMNS)

    def set_duplicates(self, duplicates: Duplicates) -> None:
        if self.choice is not None:
            self.choice = self.choice.with_duplicates(duplicates)

    def back(self) -> None:
        """From the columns to the list, from a try to the columns."""
        tried = self.stage is Stage.DONE and self.is_dry
        self._go(Stage.COLUMNS if tried else Stage.HISTORY)

    def _chosen(self, choice: ImportChoice) -> None:
        kept = self.choice.duplicates if self.choice is not None else choice.duplicates
        self.choice = choice.with_duplicates(kept)
        self.file_name = choice.path.name
        self._go(Stage.COLUMNS)

    # ---- running

    def start(self, *, dry: bool) -> None:
        """Try everything and store nothing, or store."""
        if self.choice is None or self.is_busy:
            return
        self._clear(self.choice.path.name)
        self.is_dry = dry
        self.progress = Progress(of=self.choice.preview.row_estimate)
        self._go(Stage.RUNNING)
        currency = self._house.session.currency
        self._house.lanes.apart(self, partial(open_file, self.choice, currency), self._opened, self._failed)

    def go_on(self, batch_id: UUID, path: Path | None = None) -> None:
        """With an import that was stopped or killed, after its last row; `path` where the file was moved since."""
        if self.is_busy:
            return
        actor, now = self._house.session.actor, self._house.now
        self._house.lanes.read(
            self,
            lambda session: unfinished_import(session, actor, batch_id, now),
            partial(self._unfinished_read, path=path),
        )

    def _unfinished_read(self, found: UnfinishedImport | None, path: Path | None) -> None:
        if found is None:
            self._go(Stage.HISTORY)  # somebody else took it back or went on with it
            return
        self.choice = None
        self._clear(found.file_name)
        self.is_dry, self.went_on = False, True
        self.batch_id = found.id
        self._began_at = found.rows_read
        self._go(Stage.RUNNING)
        currency = self._house.session.currency
        errand = partial(open_again, found, path or Path(found.path or found.file_name), currency)
        self._house.lanes.apart(self, errand, partial(self._opened_again, found), self._not_found)

    def _opened_again(self, found: UnfinishedImport, made: tuple[ImportSource, str]) -> None:
        self._source, digest = made
        order = order_to_resume(found, self._source, digest)
        self.progress = Progress(Told(found.rows_read), found.rows_read + self._source.row_estimate)
        self._house.lanes.write(self, "", lambda work: resume_batch(work, order), self._begun, self._failed)

    def _not_found(self, problem: Problem) -> None:
        self._failed(problem)
        if isinstance(problem, FileMissing) and self.batch_id is not None:
            self.file_wanted.emit(self.batch_id, self.file_name)

    def _clear(self, file_name: str) -> None:
        self.file_name = file_name
        self.was_cancelled = self._stops = self.went_on = False
        self.outcomes = []
        self.progress = Progress()
        self._began_at = 0
        self._clock.start()
        let_the_collector_rest()

    def cancel(self) -> None:
        """The group on its way is still stored; what is stored stays until it is undone."""
        self._stops = True

    def _opened(self, made: tuple[ImportSource, str]) -> None:
        self._source, digest = made
        if self.choice is None:
            return
        order = order_to_open(self.choice, self._source, digest, dry=self.is_dry)
        self.progress = replace(self.progress, of=self._source.row_estimate)
        self._house.lanes.write(self, "", lambda work: open_batch(work, order), self._begun, self._failed)

    def _begun(self, run: ImportRun) -> None:
        self._run = run
        self.batch_id = None if self.is_dry else run.batch_id
        self._read_on()

    def _read_on(self) -> None:
        if self._source is not None:
            self._house.lanes.apart(self, self._source.next_group, self._read, self._broke)

    def _read(self, group: Group | None) -> None:
        if self._run is None:
            return
        if group is None or self._stops:
            self._end(cancelled=group is not None)
            return
        order = StoreRows(self._run, group)
        self._house.lanes.write(
            self, "import_rows", partial(store_rows, order=order), self._stored, self._broke, batch=self.batch_id
        )

    def _stored(self, stored: StoredGroup) -> None:
        self.progress = self.progress.after(stored.told, self._clock.elapsed() / 1000, self._began_at)
        shown = Counter(one.fate for one in self.outcomes)
        for outcome in stored.outcomes:
            shown[outcome.fate] += 1
            if shown[outcome.fate] <= SHOWN_OUTCOMES:
                self.outcomes.append(outcome)
        self.changed.emit()
        # Only now is the next group asked for, by way of the event loop: saves and keystrokes go first.
        QTimer.singleShot(0, self, self._read_on)

    def _broke(self, problem: Problem) -> None:
        self.problem = problem
        self._end(cancelled=True)

    def _end(self, *, cancelled: bool) -> None:
        run, source = self._run, self._source
        self._run = self._source = None
        if source is not None:
            self._house.lanes.apart(self, source.close, _nothing)
        if run is None:
            return
        self.was_cancelled = cancelled
        closing = CloseBatch(run, is_cancelled=cancelled)
        batch = self.batch_id
        self._house.lanes.write(
            self, "import_rows", lambda work: close_batch(work, closing), self._ended, self._failed, batch=batch
        )
        if self.choice is not None and not cancelled and not self.is_dry:
            chosen = self.choice
            keep = partial(remember, self.maps, chosen.mapping, chosen.preview.columns)
            # That it cannot be remembered costs the next import a few clicks and this one nothing.
            self._house.lanes.apart(self, keep, _nothing, _nothing)

    def _ended(self, _: None) -> None:
        self._go(Stage.DONE, keep_problem=True)

    # ---- undoing

    def undo(self, batch_id: UUID) -> None:
        self.batch_id = batch_id
        self.choice = None
        self.undone_rows = self.kept_rows = 0
        let_the_collector_rest()
        self._go(Stage.UNDOING)
        self._undo_on()

    def _undo_on(self) -> None:
        if self.batch_id is not None:
            order = UndoImport(self.batch_id)
            self._house.lanes.write(
                self, "undo_import", lambda work: undo_import(work, order), self._undone, self._failed
            )

    def _undone(self, step: UndoneGroup) -> None:
        self.undone_rows += step.rows
        self.kept_rows += len(step.kept)
        if step.groups_left:
            self.changed.emit()
            QTimer.singleShot(0, self, self._undo_on)
        else:
            self._go(Stage.HISTORY)

    # ---- what goes wrong

    def _failed(self, problem: Problem) -> None:
        source, self._source, self._run = self._source, None, None
        if source is not None:
            self._house.lanes.apart(self, source.close, _nothing)
        seen = self.stage in (Stage.RUNNING, Stage.COLUMNS) and self.choice is not None
        self._go(Stage.COLUMNS if seen else Stage.HISTORY)
        self.problem = problem
        self.changed.emit()

    def _go(self, stage: Stage, *, keep_problem: bool = False) -> None:
        self.stage = stage
        if not keep_problem:
            self.problem = None
        self.changed.emit()


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""
