"""A call of a round with the telephone at work: one key for who was not reached, and the next one rings (O5, B12)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.tasks.result_saving import Saved
from crm_desktop.views.tasks.round_calls import put_back
from crm_desktop.views.tasks.round_panel import RoundPanel
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.physical_keys import physical_alone
from crm_desktop.views.widgets.round_vm import RoundVm, Stage, round_of

_UNREACHED = ("N", "B")
_AROUND = 80  # of the window and the bar of tasks


class RoundDialog(CompleteTaskDialog):
    """Of a round that nobody works through any more, as after a restart, it is the dialog of any task."""

    def __init__(
        self, house: House, task_id: UUID, parent: QWidget | None = None, *, begun: Mapping[str, Any] | None = None
    ) -> None:
        self.round: RoundVm | None = None
        self.panel: RoundPanel | None = None
        self._is_hanging_up = self._ends_quietly = False
        super().__init__(house, task_id, parent, in_round=True, begun=begun)

    # ---- from call to call

    def _show_form(self) -> None:
        form = self.vm.form
        if self.round is None and form is not None and form.round is not None:
            self.round = round_of(self._house, form.round.id)
            if self.round is not None:
                self._begin(self.round, form.task, form.round)
        super()._show_form()

    def _begin(self, vm: RoundVm, task: TaskRow, parent: TaskRow) -> None:
        self.panel = RoundPanel(self._house, vm)
        self.standing.add(self.panel)
        room = self.screen().availableGeometry().height() - _AROUND
        self.resize(self.width(), max(min(self.height() + self.panel.sizeHint().height(), room), self.height()))
        vm.ended_in_vain.connect(self._mark)
        vm.left_out.connect(self._leave_out)
        vm.attend(task, parent)

    def _show_told(self) -> None:
        super()._show_told()
        if self.round is not None:
            self.told.say("")
            self.standing.show()

    def _leave(self, saved: Saved) -> None:
        if self.round is not None:
            self.round.told(is_no_answer=saved.result.is_no_answer)
        super()._leave(saved)

    def _leave_out(self) -> None:
        """They may not be rung now after all: nothing is to be put back."""
        self._in_round = False
        self.round = None
        self.vm.draft.close()
        self.accept()

    def reject(self) -> None:
        if self.round is not None:
            house, task_id, self._in_round = self._house, self.vm.task_id, False
            is_owed, has_dialled = self.round.line.was_answered, self.round.has_dialled
            summary = self.round.stop(None if is_owed else lambda: put_back(house, task_id))
            self.round = None
            if has_dialled and not self._ends_quietly:
                house.go.dialog("round_summary", summary=summary)
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._ends_quietly = not event.spontaneous()  # somebody else signs in, or the program ends
        super().closeEvent(event)

    # ---- keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.round is not None and _is_pause(event):
            event.accept()  # the round pauses with the desk; the key itself comes next
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.round is not None and not event.isAutoRepeat():
            if event.key() == Qt.Key.Key_F12:
                self.round.toggle()
                return
            if event.key() == Qt.Key.Key_F8 and self.round.may_redial:
                self.round.redial()
                return
            if self._was_not_reached(physical_alone(event)):
                return
        super().keyPressEvent(event)

    def _was_not_reached(self, letter: str) -> bool:
        """One key while it rings, and after the telephone told that nobody came; in a talk it only marks."""
        vm = self.round
        if vm is None or letter not in _UNREACHED or not self._results_column.has_letters:
            return False
        if vm.stage is Stage.SETTLES:
            return True  # pressed once more than was needed for the one before
        if vm.stage not in (Stage.CALLS, Stage.OVER) or vm.line.live is None or vm.line.was_answered:
            return False
        before = self.vm.result
        if self._results_column.pick(letter) and self.vm.result is not before:
            self.accept_now()
        return True

    def _mark(self, letter: str) -> None:
        """What the telephone tells is chosen already; Enter or its letter saves it."""
        if self.vm.result is None and self._results_column.has_letters:
            self._results_column.pick(letter)

    def accept_now(self) -> None:
        """Who was not reached is not on the line any more: first the call ends, so that its row says so."""
        result, line = self.vm.result, self.round.line if self.round is not None else None
        if result is None or not result.is_no_answer or line is None or not line.is_on or self.vm.lack() is not None:
            super().accept_now()
        elif not self._is_hanging_up:
            self._is_hanging_up = True
            line.hang_up(self._hung_up)

    def _hung_up(self) -> None:
        self._is_hanging_up = False
        super().accept_now()

    # ---- words

    def _hint_words(self) -> str:
        if self.round is None or self.round.stage is Stage.BY_HAND:
            return super()._hint_words()
        return self.tr("N no answer · B busy · digit and Ctrl+Enter: a talk · F12 pause · Esc ends the round")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.panel is not None and self.round is not None:
            self.panel.show_state()


def _is_pause(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F12
