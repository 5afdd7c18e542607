"""Put tasks off: one digit for a usual while, or any day and hour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from crm_desktop.i18n.dates import day_brief, local, relative_day
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import day_of
from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.rules.due import When
from crm_desktop.usecases.tasks.postpone_task import PostponeTask, postpone_task
from crm_desktop.views.tasks.next_step_panel import moment_of
from crm_desktop.views.tasks.tasks_meant import ids_meant, read_tasks, told
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.time_field import TimeField

USUAL = (1, 2, 3, 7, 14, 30)


class PostponeDialog(FormDialog):
    ACT: ClassVar[str] = "postpone_task"
    ICON: ClassVar[str] = "alarm-clock"
    TONE: ClassVar[str] = "violet"
    WIDTH: ClassVar[int] = 520

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._ids = ids_meant(facts)
        self._tasks: list[TaskRow] = []
        super().__init__(house, "", parent)
        read_tasks(house, self, self._ids, self._loaded)
        self.usual.take_focus()

    def lay_out(self) -> None:
        self.usual = OptionGroup()
        self.day = DateField(clock=self.house.clock, may_be_empty=False)
        self.time = TimeField(clock=self.house.clock)
        self.reason = QLineEdit()
        self._day, self._time = LabelledField(self.day), LabelledField(self.time)
        self._reason = LabelledField(self.reason)
        self.day.set_day(self.house.today + timedelta(days=1))
        self.body.addWidget(self.usual)
        self.body.addLayout(pair(self._day, self._time))
        self.body.addWidget(self._reason)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.usual.picked.connect(lambda days: self.day.set_day(self.house.today + timedelta(days=int(days))))
        self.usual.accepted.connect(self.save)
        for field in (self.day, self.time):
            field.changed.connect(self._day_chosen)
            field.line.returnPressed.connect(self.save)
        self.reason.returnPressed.connect(self.save)

    def show_words(self) -> None:
        self.say_head(self.tr("Postpone"), told(self._tasks, len(self._ids)), self.tr("Postpone"))
        today, style = self.house.today, current_style()
        days = [(str(n), today + timedelta(days=n)) for n in USUAL]
        self.usual.set_options([Option(n, _named(relative_day(day, style, today))) for n, day in days])
        self._day_chosen()
        self._day.set_words(self.tr("Day"), self.tr("+3, a weekday, 30 Aban or 21.11"))
        self._time.set_words(self.tr("Time"), self.tr("Empty: some time that day"))
        self._reason.set_words(self.tr("Why"))

    def lack(self) -> str:
        for field in (self.day, self.time):
            if not field.commit():
                field.setFocus()
                return self.tr("I cannot read that; see below the field.")
        return ""

    def work(self) -> Work:
        day = self.day.day() or self.house.today
        when = When(on=day, at=moment_of(day, self.time.time()))
        orders = [PostponeTask(one, when, self.reason.text().strip()) for one in self._ids]

        def work(unit: Any) -> None:
            for order in orders:
                postpone_task(unit, order)

        return work

    def saved(self, answer: Any) -> None:
        day = day_brief(self.day.day() or self.house.today, current_style(), self.house.today)
        self.house.go.toast(filled(self.tr("Postponed to {day}. Ctrl+Z takes it back."), day=day))

    def enter_pressed(self) -> None:
        self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter or "+" at the usual days begins a day in words, as if one stood in its field."""
        begins = event.text().isprintable() and event.text().strip() and not event.text().isdigit()
        if begins and self.usual.isAncestorOf(self.focusWidget()) and not _with_command(event):
            self.day.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.day.line.selectAll()
            QApplication.sendEvent(self.day.line, event)
            return
        super().keyPressEvent(event)

    def _loaded(self, rows: list[TaskRow]) -> None:
        self._tasks = rows
        if len(rows) == 1 and rows[0].due_at is not None:
            at = local(rows[0].due_at, current_style())
            self.time.set_time(at.time().replace(second=0, microsecond=0))
        self.show_words()
        self.usual.take_focus()

    def _day_chosen(self) -> None:
        """The digit of the day that stands in the field is shown as picked."""
        day = self.day.day()
        self.usual.choose(*([str((day - day_of(self.house.now, self.house.session.time_zone)).days)] if day else []))


def _with_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))


def _named(words: str) -> str:
    return words[:1].upper() + words[1:]
