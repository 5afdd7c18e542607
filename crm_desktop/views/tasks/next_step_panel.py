"""The next task in a sentence, before it is made; its day, hour, performer and template are changed in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import local
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.performer_box import PerformerBox, Staff
from crm_desktop.views.widgets.step_words import step_words
from crm_desktop.views.widgets.time_field import TimeField


class NextStepPanel(Card):
    """Shows what `show_step` is given; every change goes out through `edited` as the step that is wanted."""

    edited = Signal(object)  # what was changed: names of ProposedStep → values
    team_asked = Signal()
    accepted = Signal()  # Enter in one of its fields

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(flat=True, parent=parent)
        self._clock = clock
        self._step: ProposedStep | None = None
        self._staff = Staff()
        self._is_filling = False
        self._lay_out()
        self._show_words()

    def _lay_out(self) -> None:
        self._disc = IconDisc("calendar-clock", "accent", 36)
        self._heading = Label("", "section")
        self.sentence = Label("", "strong", wrap=True)
        self.who = Label("", "small")
        self._who_mark = IconMark("user", "faint", 14)
        who = QHBoxLayout()
        who.setSpacing(5)
        who.addWidget(self._who_mark)
        who.addWidget(self.who, 1)
        who.addStretch(0)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._heading)
        told.addWidget(self.sentence)
        told.addLayout(who)
        self.change = Button("", "link")
        self.change.setCheckable(True)
        self.change.toggled.connect(self._show_editor)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._disc)
        head.addLayout(told, 1)
        head.addWidget(self.change)
        self.column.addLayout(head)
        self.column.addWidget(self._made_editor())

    def _made_editor(self) -> QWidget:
        self._editor = QWidget()
        self.day = DateField(clock=self._clock, may_be_empty=False)
        self.time = TimeField(clock=self._clock)
        self.template = ChoiceBox(with_none=False)
        self.performer = PerformerBox()
        self.ends = QCheckBox()
        self._captions = [Label("", "field") for _ in range(4)]
        grid = QGridLayout(self._editor)
        grid.setContentsMargins(48, 4, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for at, (caption, control) in enumerate(
            zip(self._captions, (self.day, self.time, self.template, self.performer), strict=True)
        ):
            grid.addWidget(caption, at // 2 * 2, at % 2)
            grid.addWidget(control, at // 2 * 2 + 1, at % 2)
        grid.addWidget(self.ends, 4, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.day.changed.connect(self._due_edited)
        self.time.changed.connect(self._due_edited)
        self.template.picked.connect(self._template_edited)
        self.performer.changed.connect(self._performer_edited)
        self.ends.toggled.connect(lambda on: self._tell(ends=on))
        for line in (self.day.line, self.time.line):
            line.returnPressed.connect(self._entered)
        self._editor.hide()
        return self._editor

    def set_choices(self, templates: Sequence[tuple[UUID, str]], staff: Staff) -> None:
        self._staff = staff
        self.performer.set_staff(staff)
        self.template.offer(templates)

    def show_step(self, step: ProposedStep | None, may_end: bool, end_words: str = "") -> None:
        """`end_words` say what the end of the chain does to the lead or deal."""
        self._step = step
        self.setVisible(step is not None)
        if step is None:
            return
        self._is_filling = True
        try:
            self._fill_editor(step, may_end)
        finally:
            self._is_filling = False
        self._say(step, end_words)

    def settle(self) -> QWidget | None:
        """Reads what was typed but not left yet; the field that could not be read, if any."""
        if self._editor.isHidden() or self.ends.isChecked():
            return None
        return next((field for field in (self.day, self.time) if not field.commit()), None)

    def open_editor(self) -> None:
        self.change.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "ends"):
            self._show_words()

    # ---- showing

    def _fill_editor(self, step: ProposedStep, may_end: bool) -> None:
        style = current_style()
        self.day.set_day(step.due_on)
        self.time.set_time(local(step.due_at, style).time().replace(second=0, microsecond=0) if step.due_at else None)
        self.template.choose(step.template_id)
        self.performer.set_performer(step.performer_id, step.team_id)
        self.ends.setChecked(step.ends)
        self.ends.setVisible(may_end)
        for control in (self.day, self.time, self.template, self.performer):
            control.setEnabled(not step.ends)

    def _say(self, step: ProposedStep, end_words: str) -> None:
        is_end = step.ends or step.due_on is None
        self._disc.set_icon("flag" if is_end else "calendar-clock", "green" if is_end else "accent")
        if is_end or step.due_on is None:
            self.sentence.setText(step.end_reason or self.tr("No next step: the work ends here."))
            self.who.setText(end_words)
        else:
            today = self.day.today()
            self.sentence.setText(step_words(step.title, step.due_on, step.due_at, today))
            self.who.setText(self._who(step))
        self._who_mark.setVisible(not is_end)
        self._who_mark.set_icon("users" if step.team_id and not step.performer_id else "user", "faint")
        self.who.setVisible(bool(self.who.text()))

    def _who(self, step: ProposedStep) -> str:
        name = isolated(self._staff.name_of(step.performer_id, step.team_id))
        if step.performer_id is None and step.team_id is None:
            return self.tr("For anybody who takes it")
        if step.performer_id is None:
            return filled(self.tr("For the team {team}"), team=name)
        return filled(self.tr("For {name}"), name=name)

    def _show_editor(self, is_open: bool) -> None:
        self._editor.setVisible(is_open)
        self._show_words()
        if is_open:
            self.day.setFocus()
            self.day.line.selectAll()

    def _show_words(self) -> None:
        self._heading.setText(self.tr("Next step"))
        is_open = self.change.isChecked()
        self.change.set_words(self.tr("Fold up") if is_open else self.tr("Change"), self.tr("Change the next step"))
        names = (self.tr("Day"), self.tr("Time"), self.tr("Task"), self.tr("For"))
        for caption, name in zip(self._captions, names, strict=True):
            caption.setText(name)
        self.day.set_accessible_name(names[0])
        self.time.set_accessible_name(names[1])
        self.template.setAccessibleName(names[2])
        self.performer.setAccessibleName(names[3])
        self.ends.setText(self.tr("No next step, the work ends here"))

    # ---- changing

    def _tell(self, **changes: object) -> None:
        if not self._is_filling:
            self.edited.emit(changes)

    def _due_edited(self) -> None:
        day = self.day.day()
        if day is None:
            return
        self._tell(due_on=day, due_at=moment_of(day, self.time.time()))

    def _template_edited(self) -> None:
        name = self.template.currentText()
        self._tell(template_id=self.template.chosen(), title=name)

    def _performer_edited(self) -> None:
        user_id, team_id = self.performer.performer()
        self._tell(performer_id=user_id, team_id=team_id)

    def _entered(self) -> None:
        if self.settle() is None:
            self.accepted.emit()


def moment_of(day: dt.date, at: dt.time | None) -> dt.datetime | None:
    """The moment on the branch's clock, in UTC."""
    if at is None:
        return None
    zone = local(dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC), current_style()).tzinfo
    return dt.datetime.combine(day, at, tzinfo=zone).astimezone(dt.UTC)
