"""Play this template: pick a result, see what it asks and what would come next, without storing anything (A6)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.models.work.result import Closes
from crm_desktop.queries.process.allowed_results import AllowedResultRow, FieldRow
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.views.process.coming_step import ComingStep
from crm_desktop.views.process.part_panel import clear
from crm_desktop.views.process.play import Scene, played_step, scene
from crm_desktop.views.process.script_words import sample_script
from crm_desktop.views.widgets.answer_field import AnswerField
from crm_desktop.views.widgets.answer_fields import answer_field, around
from crm_desktop.views.widgets.dialog_foot import DialogFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import Card, separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import ElidedLabel, Label, section
from crm_desktop.views.widgets.option_group import OptionGroup
from crm_desktop.views.widgets.performer_box import Staff
from crm_desktop.views.widgets.physical_keys import physical, physical_alone
from crm_desktop.views.widgets.result_kinds import result_option
from crm_desktop.views.widgets.scrolled import scrolled
from crm_desktop.views.widgets.strip import Strip

SIZE = (900, 610)


class PlayDialog(QDialog):
    def __init__(self, house: House, template_id: UUID, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._staff = house, staff
        self.scene: Scene | None = None
        self.result_row: AllowedResultRow | None = None
        self.step: ProposedStep | None = None
        self.trail: list[str] = []
        self.fields: dict[UUID, AnswerField] = {}
        self._answers: dict[UUID, list[str]] = {}
        self._question = 0
        self.setProperty("surface", "card")
        self._lay_out()
        self._wire()
        self._show_words()
        self.resize(*SIZE)
        self._open(template_id)

    # ---- building

    def _lay_out(self) -> None:
        self._title, self._trail = Label("", "h2"), ElidedLabel("", "muted")
        head = DialogHead(IconDisc("play", "accent", 40), self._title, self._trail)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._made_results(), 5)
        across.addWidget(separator(upright=True))
        across.addWidget(self._made_answer(), 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(separator())
        column.addLayout(across, 1)
        column.addWidget(separator())
        foot = DialogFoot("Enter", "skip-forward")
        self._hint, self.close_button = foot.hint, foot.close_button
        self._next_key, self.next_button = foot.act_key, foot.act_button
        column.addLayout(foot)

    def _made_results(self) -> QScrollArea:
        self._results_title = section("")
        self.results = OptionGroup(as_rows=True)
        area, column = _scrolling()
        column.addWidget(self._results_title)
        column.addWidget(self.results)
        column.addStretch(1)
        return area

    def _made_answer(self) -> QScrollArea:
        area, column = _scrolling()
        self._script = Card(flat=True)
        self._script_title, self._script_words = section(""), Label("", "", wrap=True)
        self._script.column.addWidget(self._script_title)
        self._script.column.addWidget(self._script_words)
        self.prompt = EmptyState("keyboard", "accent")
        self._fields_title = section("")
        self._form = QVBoxLayout()
        self._form.setSpacing(10)
        self._coming = ComingStep()
        self.sentence, self.who = self._coming.sentence, self._coming.who
        self.strip = Strip("circle-alert", "red")
        column.addWidget(self._script)
        column.addWidget(self.prompt, 1)
        column.addWidget(self._fields_title)
        column.addLayout(self._form)
        column.addWidget(self.strip)
        column.addWidget(self._coming)
        column.addStretch(1)
        return area

    def _wire(self) -> None:
        self.results.picked.connect(self.pick)
        self.results.accepted.connect(self.play_next)
        self.close_button.clicked.connect(self.reject)
        self.next_button.clicked.connect(self.play_next)

    # ---- playing

    def _open(self, template_id: UUID) -> None:
        actor, now = self._house.session.actor, self._house.now
        self._house.lanes.read(
            self, lambda session: scene(session, actor, now, template_id), self._opened, self._refuse
        )

    def _opened(self, opened: Scene) -> None:
        self.scene, self.result_row, self.step = opened, None, None
        self.trail.append(opened.name)
        self.results.set_options([result_option(row) for row in opened.results])
        self._show_picked()
        self.results.take_focus()

    def pick(self, key: object) -> None:
        if self.scene is None:
            return
        self.result_row = next(row for row in self.scene.results if row.result_id == key)
        self.step = None
        self._answers = {}
        self._show_picked()
        self._ask()

    def play_next(self) -> None:
        """On with the task that would come: the chain is walked to its end."""
        if self.step is not None and self.step.template_id is not None and not self.step.ends:
            self._open(self.step.template_id)

    def _answered(self, field: FieldRow, values: Sequence[str]) -> None:
        self._answers[field.field_id] = list(values)
        if field.sets_due:
            self._ask()

    def _ask(self) -> None:
        if self.scene is None or self.result_row is None:
            return
        self._question += 1
        question, actor, now = self._question, self._house.session.actor, self._house.now
        template_id, result_id = self.scene.template_id, self.result_row.result_id
        answers = {key: tuple(values) for key, values in self._answers.items() if values}

        def done(step: ProposedStep) -> None:
            if question == self._question:
                self.step = step
                self._show_step()

        self._house.lanes.read(
            self,
            lambda session: played_step(session, actor, now, template_id, result_id, answers),
            done,
            self._refuse,
        )

    def _refuse(self, problem: Problem) -> None:
        self.strip.say(words(problem), "circle-alert", "red")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = physical_alone(event)
        with_alt = physical(event) if event.modifiers() == Qt.KeyboardModifier.AltModifier else ""
        if self.results.pick_by_digit(alone or with_alt):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.play_next()
            return
        super().keyPressEvent(event)

    # ---- drawing

    def _show_picked(self) -> None:
        opened, row = self.scene, self.result_row
        self.strip.say("")
        self._coming.hide()
        self._show_next(False)
        clear(self._form)
        self.fields = {}
        self.prompt.setVisible(row is None)
        self._fields_title.setVisible(row is not None)
        if opened is not None:
            self._title.setText(filled(self.tr("Play: {template}"), template=opened.name))
            self._trail.setText(" › ".join(isolated(name) for name in self.trail))
            self._script_words.setText(sample_script(opened.script, self._house) or opened.text)
            self._script.setVisible(row is None and bool(opened.script or opened.text))
            self._script_title.setText(self.tr("Read aloud") if opened.script else self.tr("What is to be done"))
        if row is not None:
            self.results.choose(row.result_id)
            self._show_fields(row)

    def _show_fields(self, row: AllowedResultRow) -> None:
        asks = bool(row.fields) or row.closes is Closes.LOST
        self._fields_title.setText(self.tr("It asks") if asks else self.tr("It asks nothing but a comment"))
        if row.closes is Closes.LOST:
            self._form.addWidget(Label(self.tr("The reason why the client refused, one at least"), "muted", wrap=True))
        beside = around(self._house, self)
        for field in row.fields:
            control = answer_field(field, beside)
            control.answered.connect(lambda values, field=field: self._answered(field, values))
            self.fields[field.field_id] = control
            caption = QHBoxLayout()
            caption.setSpacing(6)
            caption.addWidget(Label(field.name, "field"))
            if field.is_required:
                caption.addWidget(Label(self.tr("required"), "faint"))
            caption.addStretch(1)
            box = QVBoxLayout()
            box.setSpacing(4)
            box.addLayout(caption)
            box.addWidget(control)
            self._form.addLayout(box)
        before: QWidget = self.results
        for control in self.fields.values():
            QWidget.setTabOrder(before, control)
            before = control

    def _show_step(self) -> None:
        step, row = self.step, self.result_row
        if step is None or row is None:
            return
        self.strip.say("")
        self._show_next(not self._coming.show_step(step, row.closes, self._staff, self._house.today))

    def _show_next(self, on: bool) -> None:
        self._next_key.setVisible(on)
        self.next_button.setVisible(on)

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("Play this template"))
        self._results_title.setText(self.tr("What came of it?"))
        self.results.setAccessibleName(self._results_title.text())
        self._coming.show_words()
        self.prompt.set_state(
            "keyboard", self.tr("Press the digit of a result"), self.tr("What it asks and what follows appear here.")
        )
        self._hint.setText(self.tr("A trial: nothing is stored, nobody is called."))
        self.close_button.set_words(self.tr("Close"))
        self.next_button.set_words(self.tr("Play the next step"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "next_button"):
            self._show_words()
            if self.scene is not None:
                self.results.set_options([result_option(row) for row in self.scene.results])
                self._show_picked()
                self._show_step()


def _scrolling() -> tuple[QScrollArea, QVBoxLayout]:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(10)
    return scrolled(inside), column
