"""The result of a task in three keys: what came of it, what it asks, and what comes next (OT-40, O7, O8)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.models.work.result import Closes
from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.rules.task_moves import TaskClosed
from crm_desktop.views.tasks.answer_form import AnswerForm
from crm_desktop.views.tasks.complete_task_vm import CompleteTaskVm, Lack, Missing, Saved
from crm_desktop.views.tasks.correction import taken_back
from crm_desktop.views.tasks.next_step_panel import NextStepPanel
from crm_desktop.views.tasks.round_calls import put_back, unreached
from crm_desktop.views.tasks.script_card import ScriptCard
from crm_desktop.views.tasks.task_header import TaskHeader
from crm_desktop.views.tasks.words import KIND_ICONS, KIND_TONES, kind_words, step_words
from crm_desktop.views.widgets.answer_fields import Around
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label, section
from crm_desktop.views.widgets.lookups import person_finder, service_finder
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.physical_keys import physical, physical_alone
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.typed_ahead import TypedAhead

_SIZE = (1000, 694)
_SMALLEST = (860, 560)
_RESULTS_WIDTH = 336


class CompleteTaskDialog(QDialog):
    def __init__(
        self,
        house: House,
        task_id: UUID,
        parent: QWidget | None = None,
        *,
        is_correction: bool = False,
        in_round: bool = False,
    ) -> None:
        """`is_correction`: a done result is put right. `in_round`: the round opened this call by itself."""
        super().__init__(parent)
        self._house = house
        self._in_round = in_round
        self._letters: dict[str, UUID] = {}
        self.vm = CompleteTaskVm(house, task_id, self, is_correction=is_correction)
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
        self.vm.load()

    # ---- building

    def _lay_out(self) -> None:
        self.header = TaskHeader(self._house.session.region)
        self.results = OptionGroup(as_rows=True)
        self._results_title = section("")
        self.script = ScriptCard()
        self.prompt = EmptyState("keyboard", "accent")
        find = Around(
            self._house.session.currency,
            self._house.clock,
            person_finder(self._house, self),
            service_finder(self._house, self),
        )
        self.answers = AnswerForm(find)
        self.step = NextStepPanel(self._house.clock)
        self.strip = Strip("circle-alert", "red")
        self.told = Strip("history", "blue")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._above = QWidget()
        above = QHBoxLayout(self._above)
        above.setContentsMargins(20, 0, 20, 12)
        above.addWidget(self.told)
        self._above.hide()
        column.addWidget(self._above)
        column.addWidget(separator())
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._made_results())
        middle.addWidget(separator(upright=True))
        middle.addWidget(self._made_right(), 1)
        column.addLayout(middle, 1)
        column.addWidget(separator())
        column.addLayout(self._made_foot())

    def _made_results(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._results_title)
        column.addWidget(self.results)
        column.addStretch(1)
        area = _scrolling(inside)
        area.setFixedWidth(_RESULTS_WIDTH)
        return area

    def _made_right(self) -> QWidget:
        inside = _Tall()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(12)
        column.addWidget(self.script)
        column.addWidget(self.prompt, 1)
        column.addWidget(self.answers)
        column.addStretch(0)
        whole = QWidget()
        below = QVBoxLayout()
        below.setContentsMargins(20, 0, 20, 14)
        below.setSpacing(8)
        below.addWidget(self.strip)
        below.addWidget(self.step)
        right = QVBoxLayout(whole)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self._area = _scrolling(inside)
        right.addWidget(self._area, 1)
        right.addLayout(below)
        return whole

    def _made_foot(self) -> QHBoxLayout:
        self._hint = Label("", "hint")
        self.close_button = Button("", "ghost")
        self.save_button = Button("", "primary", "check")
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 14)
        row.setSpacing(10)
        row.addWidget(self._hint, 1)
        row.addWidget(Label("Esc", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button)
        row.addSpacing(6)
        row.addWidget(Label("Ctrl+Enter", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.save_button)
        return row

    def _wire(self) -> None:
        vm = self.vm
        vm.loaded.connect(self._show_form)
        vm.picked.connect(self._show_picked)
        vm.step_changed.connect(self._show_step)
        vm.refused.connect(self._show_refusal)
        vm.saved.connect(self._leave)
        self.results.picked.connect(vm.pick)
        self.results.accepted.connect(self.accept_now)
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
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept_now)

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
        if self.results.pick_by_digit(physical_alone(event)) or self._pick_unreached(physical_alone(event)):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_now()
            return
        super().keyPressEvent(event)

    def _pick_unreached(self, letter: str) -> bool:
        """O5: N or B picks, the same key once more saves."""
        result_id = self._letters.get(letter)
        if result_id is None:
            return False
        if self.vm.result is not None and self.vm.result.result_id == result_id:
            self.accept_now()
        else:
            self.vm.pick(result_id)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with a digit or T, before a field that has the keyboard takes it for a letter to write."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or not self._is_mine(watched):
            return False
        key = physical(event)
        if key == "T":
            self._give_to_team()
            return True
        return self.results.pick_by_digit(key)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        super().hideEvent(event)

    def _is_mine(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (watched is self or self.isAncestorOf(watched))

    def _give_to_team(self) -> None:
        unread = self.answers.settle()
        if unread is not None:
            unread.setFocus(Qt.FocusReason.OtherFocusReason)
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
        self._house.go.toast(self._saved_words(saved))
        self.accept()
        if self.vm.is_in_round:
            self.vm.call_on(self._round_ended)

    def _saved_words(self, saved: Saved) -> str:
        step = saved.step
        if self.vm.is_correction:
            return self.tr("The result is put right. Ctrl+Z takes it back.")
        if step is None or step.due_on is None:
            return self.tr("Saved. The work ends here. Ctrl+Z takes it back.")
        next_step = step_words(step.title, step.due_on, step.due_at, self._house.today)
        return filled(self.tr("Saved. Next: {step}. Ctrl+Z takes it back."), step=next_step)

    def _round_ended(self, problem: Problem) -> None:
        if isinstance(problem, TaskClosed):
            self._house.go.toast(QCoreApplication.translate("CompleteTaskDialog", "The call round is done."))
        else:
            self._house.go.toast(words(problem), "amber")

    # ---- showing

    def _show_form(self) -> None:
        form = self.vm.form
        if form is None:
            return
        self.header.show_task(form.task, form.birth_on, self._house.now, self._house.today)
        self.script.show_script("" if self.vm.is_correction else form.script)
        self._letters = unreached(form.results)
        self._show_told()
        self.results.set_options([_option(row) for row in form.results])
        self.answers.set_choices(form.lost_reasons, () if self.vm.is_correction else form.methods)
        self.step.set_choices(form.templates, form.staff)
        self._show_picked()
        self.results.take_focus()
        self._ahead.give()

    def _show_told(self) -> None:
        """Above the form: what a correction takes back, or how far the round has come."""
        form = self.vm.form
        if form is None:
            return
        if self.vm.is_correction:
            self.told.say(taken_back(form.given, self._house) if form.given is not None else "", "history", "blue")
        elif form.round is not None and form.round.is_open:
            style = current_style()
            place = {"number": count(form.round.done + 1, style), "total": count(form.round.total, style)}
            self.told.say(
                filled(self.tr("{round}: call {number} of {total}"), round=isolated(form.round.title), **place),
                "headset",
                "blue",
            )
        self._above.setVisible(bool(self.told.text()))
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
        self._area.verticalScrollBar().setValue(0)
        if not self.answers.take_focus():
            self.results.take_focus()

    def _show_step(self) -> None:
        result = self.vm.result
        self.step.show_step(self.vm.step, self.vm.may_end, self._end_words(result) if result is not None else "")
        if self._saves_then:
            self.accept_now()

    def _end_words(self, result: AllowedResultRow) -> str:
        form = self.vm.form
        if form is None or form.task.lead_id is None:
            return ""
        if result.closes is Closes.WON:
            return self.tr("The deal is won.")
        if result.closes is Closes.LOST:
            return self.tr("The lead is closed with its reason.")
        return ""

    def _show_refusal(self, problem: Problem) -> None:
        self._ahead.drop()
        self._saves_then = False
        self.strip.say(words(problem), "circle-alert", "red")

    def _show_words(self) -> None:
        is_correction = self.vm.is_correction
        self.setWindowTitle(self.tr("Correct the result") if is_correction else self.tr("Result of the task"))
        self._results_title.setText(self.tr("What came of it?"))
        self.results.setAccessibleName(self._results_title.text())
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
        if self.vm.is_in_round and self._letters:
            return self.tr("N no answer · B busy · the same key or Enter saves · Esc ends the round")
        return self.tr("Enter saves · Alt+digit another result · Alt+T next step for the team")

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


class _Tall(QWidget):
    """As high as its lines need at its width: a scroll area asks only for the least height, and would squeeze."""

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout is not None:
            flows = layout.hasHeightForWidth()
            self.setMinimumHeight(
                layout.totalHeightForWidth(self.width()) if flows else layout.totalMinimumSize().height()
            )
        return answer


def _option(row: AllowedResultRow) -> Option:
    tone, icon = KIND_TONES[row.kind], KIND_ICONS[row.kind]
    digit = str(row.digit) if row.digit is not None else None
    return Option(row.result_id, row.name, tone, icon, kind_words(row.kind), digit)


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
