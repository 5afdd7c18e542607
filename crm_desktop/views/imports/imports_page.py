"""Imports: those made at this station, and the way of a new file from its columns to its fates (FC-30, P19)."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.import_batches import ImportBatchRow, ImportRowFate, first_fates
from crm_desktop.rules.imports.run import Told
from crm_desktop.views.imports.columns_step import ColumnsStep
from crm_desktop.views.imports.history_step import HistoryStep
from crm_desktop.views.imports.import_lists import FateLine
from crm_desktop.views.imports.import_progress import Stage
from crm_desktop.views.imports.import_vm import SHOWN_OUTCOMES, ImportVm
from crm_desktop.views.imports.import_words import reason, reason_of
from crm_desktop.views.imports.progress_step import ProgressStep
from crm_desktop.views.imports.rejects_saver import RejectsSaver
from crm_desktop.views.imports.result_step import ResultStep
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.page import Page


class ImportsPage(Page):
    has_card = False

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.vm = ImportVm(house)
        self._rejects = RejectsSaver(house)
        self._opened: ImportBatchRow | None = None  # of the history, its fates shown
        self._fates: list[FateLine] = []
        self._came_back = False  # to the history, whose rows are still being read
        self._lay_out()
        self._wire()
        self._show_words()
        self.history.read()

    def take_focus(self) -> None:
        homes: dict[QWidget, QWidget] = {
            self.history: self.choose if self.history.is_empty else self.history.batches,
            self.columns: self.columns.start,
            self.running: self.running.stop,
            self.result: self.result.home,
        }
        step = self._stack.currentWidget()
        if step is not None:
            homes[step].setFocus(Qt.FocusReason.OtherFocusReason)

    def new_asked(self) -> bool:
        self._ask_file()
        return True

    # ---- the way of a file

    def _ask_file(self) -> None:
        if self.vm.is_busy:
            return
        shown = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file to import"), "", shown)
        if name:
            self._opened = None
            self.vm.choose(Path(name))

    def _ask_rejects(self) -> None:
        batch_id = self._opened.id if self._opened is not None else self.vm.batch_id
        if batch_id is not None:
            self._rejects.ask(self, batch_id)

    def _ask_undo(self) -> None:
        batch_id = self._opened.id if self._opened is not None else self.vm.batch_id
        if batch_id is None or not self._is_sure():
            return
        self._opened = None
        self.vm.undo(batch_id)

    def _is_sure(self) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Undo this import"))
        box.setText(self.tr("Everything this import stored is taken back. What was worked on since stays."))
        undo = box.addButton(self.tr("Undo this import"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is undo

    # ---- past imports

    def _open_batch(self, batch: ImportBatchRow) -> None:
        self._opened = batch
        actor = self._house.session.actor
        self._house.lanes.read(
            self, lambda session: first_fates(session, actor, batch.id, SHOWN_OUTCOMES), self._fates_read
        )

    def _history_read(self) -> None:
        """Only now is it known whether there is a list to put the keyboard on."""
        if self._came_back and self._stack.currentWidget() is self.history:
            self.take_focus()
        self._came_back = False

    def _fates_read(self, fates: list[ImportRowFate]) -> None:
        self._fates = [FateLine(one.row_number, one.fate.value, _reason(one)) for one in fates]
        self._show_state()

    def _ask_go_on(self) -> None:
        batch_id = self._opened.id if self._opened is not None else self.vm.batch_id
        self._opened = None
        if batch_id is not None:
            self.vm.go_on(batch_id)

    def _ask_moved_file(self, batch_id: UUID, file_name: str) -> None:
        """The file of an import that is to go on is not where it was."""
        title = self.tr("Where is {file}?").replace("{file}", file_name)
        name, _ = QFileDialog.getOpenFileName(self, title, file_name)
        if name:
            self.vm.go_on(batch_id, Path(name))

    # ---- drawing

    def _lay_out(self) -> None:
        self._title, self.choose = Label("", "h1"), Button("", "primary", "file-up")
        self.history = HistoryStep(self._house)
        self.columns, self.running, self.result = ColumnsStep(), ProgressStep(), ResultStep()
        self._stack = QStackedWidget()
        for step in (self.history, self.columns, self.running, self.result):
            self._stack.addWidget(step)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.choose)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self.choose.clicked.connect(self._ask_file)
        self.history.file_asked.connect(self._ask_file)
        self.history.opened.connect(self._open_batch)
        self.history.was_read.connect(self._history_read)
        self.columns.kind_chosen.connect(self.vm.set_kind)
        self.columns.field_chosen.connect(self.vm.set_field)
        self.columns.duplicates_chosen.connect(self.vm.set_duplicates)
        self.columns.back_asked.connect(self.vm.back)
        self.columns.check_asked.connect(lambda: self.vm.start(dry=True))
        self.columns.import_asked.connect(lambda: self.vm.start(dry=False))
        self.running.stop_asked.connect(self.vm.cancel)
        self.result.back_asked.connect(self._back)
        self.result.import_asked.connect(lambda: self.vm.start(dry=False))
        self.result.rejects_asked.connect(self._ask_rejects)
        self.result.undo_asked.connect(self._ask_undo)
        self.result.go_on_asked.connect(self._ask_go_on)
        self.vm.file_wanted.connect(self._ask_moved_file)
        for keys, act in (("Esc", self._go_back), ("Ctrl+Return", self._go_forward), ("Ctrl+Enter", self._go_forward)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.vm.changed.connect(self._show_state)

    def _go_back(self) -> None:
        """Esc: never out of something that runs, which has its own button."""
        if self._stack.currentWidget() in (self.columns, self.result):
            self._back()

    def _go_forward(self) -> None:
        """Ctrl+Enter, as it saves everywhere."""
        step = self._stack.currentWidget()
        buttons: dict[QWidget | None, Button] = {self.columns: self.columns.start, self.result: self.result.start}
        button = buttons.get(step)
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()

    def _back(self) -> None:
        if self._opened is not None:
            self._opened = None
            self._show_state()
        else:
            self.vm.back()

    def _show_words(self) -> None:
        self._title.setText(self.tr("Imports"))
        self.choose.set_words(self.tr("Import a file…"))
        self.history.show_words()
        self._show_state()

    def _show_state(self) -> None:
        vm = self.vm
        if self._opened is not None and not vm.is_busy:
            self._show_opened(self._opened)
            return
        self.choose.setVisible(vm.stage is Stage.HISTORY)
        if vm.stage is Stage.HISTORY:
            self.history.say(*self._news())
            self._show(self.history)
            self.history.read()
        elif vm.stage is Stage.COLUMNS and vm.choice is not None:
            self.columns.show_choice(vm.choice, vm.problem)
            self._show(self.columns)
        elif vm.stage is Stage.DONE:
            self._show_done()
        else:
            self._show_running()

    def _show_running(self) -> None:
        vm = self.vm
        name = vm.file_name
        if vm.stage is Stage.RUNNING:
            text = self.tr("Trying {file} without storing") if vm.is_dry else self.tr("Importing {file}")
            self.running.show_progress(text.replace("{file}", name), vm.progress)
        elif vm.stage is Stage.UNDOING:
            undone = self.tr("%n record(s) taken back", "", vm.undone_rows)
            rows = with_count(undone, vm.undone_rows, current_style())
            self.running.show_wait(self.tr("Undoing the import"), rows)
        else:
            self.running.show_wait(self.tr("Reading the file"))
        self._show(self.running)

    def _show_done(self) -> None:
        vm = self.vm
        note, tone = "", "amber"
        if vm.problem is not None:
            note, tone = words(vm.problem), "red"
        elif vm.was_cancelled:
            note = self.tr("The import was stopped. What was stored until then stays: undo it, or go on with it.")
        elif vm.is_dry:
            note, tone = self.tr("This was a trial: nothing has been stored."), "blue"
        self.result.show_result(
            vm.file_name,
            vm.progress.told,
            [FateLine(one.number, one.fate.value, reason(one.problems)) for one in vm.outcomes],
            is_dry=vm.is_dry,
            can_undo=vm.batch_id is not None and bool(vm.progress.told.made or vm.progress.told.updated),
            can_go_on=vm.was_cancelled and vm.batch_id is not None and vm.problem is None,
            note=note,
            note_tone=tone,
        )
        self._show(self.result)

    def _show_opened(self, batch: ImportBatchRow) -> None:
        self.choose.setVisible(False)
        told = Told(batch.rows_read, batch.rows_made, batch.rows_updated, batch.rows_skipped, batch.rows_refused)
        is_undone = batch.state.value == "undone"
        note, tone = "", "amber"
        if is_undone:
            note, tone = self.tr("This import was undone."), "blue"
        elif batch.is_interrupted:
            note = self.tr(
                "The program ended while this import ran. Undo what was stored, or go on after its last row."
            )
        elif batch.can_go_on:
            note = self.tr("The import was stopped. What was stored until then stays: undo it, or go on with it.")
        self.result.show_result(
            batch.file_name,
            told,
            self._fates,
            is_dry=False,
            can_undo=not is_undone and bool(told.made or told.updated),
            can_go_on=batch.can_go_on,
            note=note,
            note_tone=tone,
        )
        self._show(self.result)

    def _show(self, step: QWidget) -> None:
        """The keyboard goes where work goes on, but only when something else comes into view."""
        if self._stack.currentWidget() is not step:
            self._stack.setCurrentWidget(step)
            self._came_back = step is self.history and self.isVisible()
            if self.isVisible():
                self.take_focus()

    def _news(self) -> tuple[Any, ...]:
        """What the strip above the history says: a refusal, or what an undo left."""
        problem: Problem | None = self.vm.problem
        if problem is not None:
            return words(problem), "circle-alert", "red"
        if self.vm.kept_rows:
            text = self.tr("%n record(s) were worked on since and stay.", "", self.vm.kept_rows)
            return with_count(text, self.vm.kept_rows, current_style()), "info", "amber"
        return ("",)


def _reason(fate: ImportRowFate) -> str:
    return reason_of(fate.code, fate.facts) if fate.code else ""
