"""The result of a task in three keys: what came of it, what it asks, and what comes next (OT-40, O7, O8)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.rules.task_moves import TaskClosed
from crm_desktop.views.tasks import result_words
from crm_desktop.views.tasks.answer_column import AnswerColumn
from crm_desktop.views.tasks.complete_task_vm import CompleteTaskVm
from crm_desktop.views.tasks.form_standing import FormStanding
from crm_desktop.views.tasks.result_lack import Lack, Missing
from crm_desktop.views.tasks.result_saving import Saved
from crm_desktop.views.tasks.results_column import ResultsColumn
from crm_desktop.views.tasks.round_calls import put_back
from crm_desktop.views.tasks.task_header import TaskHeader
from crm_desktop.views.widgets.alt_keys import AltKeys
from crm_desktop.views.widgets.dialog_foot import DialogFoot
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.physical_keys import physical_alone
from crm_desktop.views.widgets.typed_ahead import TypedAhead

_SIZE = (1000, 694)
_SMALLEST = (860, 560)


class CompleteTaskDialog(QDialog):
    def __init__(
        self,
        house: House,
        task_id: UUID,
        parent: QWidget | None = None,
        *,
        is_correction: bool = False,
        in_round: bool = False,
        begun: Mapping[str, Any] | None = None,
    ) -> None:
        """`is_correction`: a done result is put right. `in_round`: the round opened this call by itself."""
        super().__init__(parent)
        self._house = house
        self._in_round = in_round
        self.vm = CompleteTaskVm(house, task_id, self, is_correction=is_correction, begun=begun)
        self.setProperty("surface", "card")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self._lay_out()
        self._wire()
        self._show_words()
        self._show_picked()
        self._ahead = TypedAhead(self)
        self._field: int | None = None  # that had the keyboard before the language changed
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(lambda: self.vm.draft.go_to(self._field))
        self._saves_then = False  # Enter came before the next step was there
        self._team_then = False  # Alt+T came before it
        self.vm.load()

    # ---- building

    def _lay_out(self) -> None:
        self.header = TaskHeader(self._house.session.region)
        self._results_column = ResultsColumn()
        self.results = self._results_column.results
        self._right = right = AnswerColumn(self._house)
        self.script, self.prompt, self.answers = right.script, right.prompt, right.answers
        self.step, self.strip = right.step, right.strip
        self.standing = FormStanding(self._house)
        self.told = self.standing.told
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.standing)
        column.addWidget(separator())
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._results_column)
        middle.addWidget(separator(upright=True))
        middle.addWidget(right, 1)
        column.addLayout(middle, 1)
        column.addWidget(separator())
        foot = DialogFoot()
        self._hint, self.close_button, self.save_button = foot.hint, foot.close_button, foot.act_button
        column.addLayout(foot)

    def _wire(self) -> None:
        vm = self.vm
        vm.loaded.connect(self._show_form)
        vm.picked.connect(self._show_picked)
        vm.step_changed.connect(self._show_step)
        vm.refused.connect(self._show_refusal)
        vm.saved.connect(self._leave)
        self.results.picked.connect(self._pick)
        self.results.accepted.connect(self.accept_now)
        self._results_column.pressed_again.connect(self.accept_now)
        self.answers.answered.connect(vm.answer)
        self.answers.reasons_changed.connect(vm.choose_reasons)
        self.answers.note_changed.connect(vm.set_note)
        self.answers.method_changed.connect(vm.set_method)
        self.answers.accepted.connect(self.accept_now)
        self.answers.touched.connect(lambda: self.strip.say(""))
        self.step.edited.connect(vm.wish)
        self.step.accepted.connect(self.accept_now)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept_now)
        AltKeys(self, self._alt_pressed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept_now)
        QShortcut(QKeySequence("Ctrl+B"), self, self._book)

    # ---- acting

    def accept_now(self) -> None:
        """Save if nothing is missing; else the focus goes to the first thing that is, with a sentence."""
        unread = self.answers.settle() or self.step.settle()
        if unread is not None:
            unread.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        lack = self.vm.lack()
        if lack is not None:
            self._ask_for(lack)
            return
        self.strip.say("")
        self._saves_then = self.vm.is_proposing
        if not self._saves_then:
            self.vm.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._results_column.pick(physical_alone(event)):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_now()
            return
        super().keyPressEvent(event)

    def _alt_pressed(self, key: str) -> bool:
        if key == "T":
            self._give_to_team()
            return True
        return self.results.pick_by_digit(key)

    def _book(self) -> None:
        """A visit from the running call (C24-07, O6): the result is told after it, with its day filled in."""
        form = self.vm.form
        if form is None or form.task.person_id is None:
            return
        facts = {"person_id": form.task.person_id, "task_id": form.task.id}
        if form.task.lead_id is not None:
            facts["lead_id"] = form.task.lead_id
        self._house.go.dialog("book_appointment", **facts)

    def _pick(self, result_id: UUID) -> None:
        self._team_then = False  # was asked of another result
        self.vm.pick(result_id)

    def _give_to_team(self) -> None:
        unread = self.answers.settle()
        if unread is not None:
            unread.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.vm.step is None and self.vm.is_proposing:
            self._team_then = True
        elif self.vm.give_to_team():
            self.accept_now()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.vm.draft.close()
        super().closeEvent(event)

    def reject(self) -> None:
        self.vm.draft.close()
        if self._in_round:
            put_back(self._house, self.vm.task_id)
        super().reject()

    def _ask_for(self, lack: Lack) -> None:
        match lack.what:
            case Missing.RESULT:
                sentence = self.tr("Choose what came of it: press its digit.")
                self.results.take_focus()
            case Missing.REASON:
                sentence = self.tr("Say why the client refused: press the digit of a reason.")
                self.answers.focus_reasons()
            case Missing.ANSWER:
                name = lack.field.name if lack.field is not None else ""
                sentence = filled(self.tr("{field} is still missing."), field=name)
                self.answers.focus_field(lack.field, missing=True)
        self.strip.say(sentence, "circle-alert", "amber")

    def _leave(self, saved: Saved) -> None:
        self._house.go.toast(result_words.saved(self.vm, saved, self._house.today))
        self.accept()
        if self.vm.is_in_round:
            self.vm.call_on(self._round_ended)

    def _round_ended(self, problem: Problem) -> None:
        if isinstance(problem, TaskClosed):
            self._house.go.toast(result_words.round_done())
        else:
            self._house.go.toast(words(problem), "amber")

    # ---- showing

    def _show_form(self) -> None:
        form = self.vm.form
        if form is None:
            return
        self.header.show_task(form.task, form.birth_on, self._house.now, self._house.today)
        self.script.show_script("" if self.vm.is_correction else form.script)
        self._results_column.show_results(form.results)
        self._show_told()
        self.answers.set_choices(form.lost_reasons, () if self.vm.is_correction else form.methods)
        self.step.set_choices(form.templates, form.staff)
        self._show_picked()
        if self.vm.result is None or self.vm.is_correction:
            self.results.take_focus()  # else the next digit answers what the result asks, and picks no other one
        self._ahead.give()

    def _show_told(self) -> None:
        if self.vm.form is not None:
            self.standing.show_form(self.vm.form, is_correction=self.vm.is_correction)
            self._hint.setText(self._hint_words())

    def _show_picked(self) -> None:
        result, vm = self.vm.result, self.vm
        self.prompt.setVisible(result is None)
        self.step.setVisible(False)
        self.strip.say("")
        self.answers.setVisible(result is not None)
        if result is None:
            return
        self.results.choose(result.result_id)
        self.script.fold()
        self.answers.show_result(vm)
        self._right.to_top()
        if not self.answers.take_focus():
            self.results.take_focus()

    def _show_step(self) -> None:
        self.step.show_step(self.vm.step, self.vm.may_end, result_words.end(self.vm))
        if self._team_then:
            self._team_then = self._saves_then = False
            self._give_to_team()
        elif self._saves_then:
            self.accept_now()

    def _show_refusal(self, problem: Problem) -> None:
        self._ahead.drop()
        self._saves_then = self._team_then = False
        self.strip.say(words(problem), "circle-alert", "red")

    def _show_words(self) -> None:
        is_correction = self.vm.is_correction
        self.setWindowTitle(self.tr("Correct the result") if is_correction else self.tr("Result of the task"))
        self._results_column.set_title(self.tr("What came of it?"))
        self.prompt.set_state(
            "keyboard",
            self.tr("Press the digit of the result"),
            self.tr("What it asks and the next step appear here."),
            tone="accent",
        )
        self._hint.setText(self._hint_words())
        self._show_told()
        self.close_button.set_words(self.tr("Close"))
        self.save_button.set_words(self.tr("Save"), self.tr("Save and close"))

    def _hint_words(self) -> str:
        if self.vm.is_in_round and self._results_column.has_letters:
            return self.tr("N no answer · B busy · the same key or Enter saves · Esc ends the round")
        return self.tr("Enter saves · Alt+digit another result · Ctrl+B books · Alt+T next step for the team")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "save_button"):
            self._show_words()
            if self.vm.form is not None:
                # Several of these events come at one switch; the keyboard stays where it was before the first.
                if not self._back.isActive():
                    self._field = self.vm.draft.field_in_hand()
                self._show_form()
                self._show_step()
                self._back.start()
