"""Who and what a task is about: face, name, number, age, the task and when it is due."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.views.tasks.words import due_words
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.work_delegate import shown_phone
from crm_desktop.views.widgets.work_rows import TASK_ICONS


class TaskHeader(QFrame):
    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self.avatar = Avatar("", 52)
        self._disc = IconDisc("briefcase", "accent", 52)
        self.name = ElidedLabel("", "h1")
        self.facts = Label("", "muted")
        self.warning = Label("", "", tone="red")
        self.forbidden = Label("", "", tone="red")
        self._mark = IconMark("phone", "muted", 16)
        self.title = ElidedLabel("", "strong")
        self.when = Label("", "muted")
        self.status = Chip("", "blue", dot=True)
        self.priority = Chip("", "amber", dot=True)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.name)
        about = QHBoxLayout()
        about.setSpacing(10)
        about.addWidget(self.facts)
        about.addWidget(self.forbidden)
        about.addWidget(self.warning, 1)
        names.addLayout(about)
        task = QHBoxLayout()
        task.setSpacing(7)
        task.addWidget(self._mark)
        task.addWidget(self.title, 1)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        chips.addStretch(1)
        chips.addWidget(self.priority)
        chips.addWidget(self.status)
        due = QHBoxLayout()
        due.addStretch(1)
        due.addWidget(self.when)
        trailing = QVBoxLayout()
        trailing.setSpacing(4)
        trailing.addLayout(chips)
        trailing.addLayout(due)
        names.addSpacing(3)
        names.addLayout(task)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(14)
        row.addWidget(self.avatar)
        row.addWidget(self._disc)
        row.addLayout(names, 1)
        row.addLayout(trailing)
        self._wait()

    def _wait(self) -> None:
        """No face without a name and no chip without a word while the facts are still on their way."""
        for small in (self._mark, self.status):
            place = small.sizePolicy()
            place.setRetainSizeWhenHidden(True)  # what stands below does not jump
            small.setSizePolicy(place)
        for one in (self.avatar, self._disc, self._mark, self.status, self.priority):
            one.hide()

    def show_task(self, task: TaskRow, birth_on: date | None, now: datetime, today: date) -> None:
        has_person = bool(task.person)
        self._mark.show()
        self.status.show()
        self.avatar.setVisible(has_person)
        self._disc.setVisible(not has_person)
        self.avatar.set_name(task.person)
        self.name.setText(task.person or task.title)
        self.facts.setText(self._facts(task, birth_on, today))
        self.facts.setVisible(bool(self.facts.text()))
        self.warning.setText(task.warning or "")
        self.forbidden.setText(self.tr("Do not call") if task.do_not_call else "")
        self.forbidden.setVisible(bool(task.do_not_call))
        self._mark.set_icon(TASK_ICONS[task.task_type], "accent")
        self.title.setText(task.title if has_person else task.template)
        late = is_late(task, now, today)
        self.status.set_chip(*_standing(task, late))
        self.priority.setVisible(task.priority in (Priority.IMPORTANT, Priority.URGENT))
        self.priority.set_chip(term(task.priority), "red" if task.priority is Priority.URGENT else "amber")
        self.when.setText(due_words(task.due_on, task.due_until_on, task.due_at, now, today))
        self.when.set_tone("red" if late else "")

    def _facts(self, task: TaskRow, birth_on: date | None, today: date) -> str:
        parts = [shown_phone(task.phone, self._region)] if task.phone else []
        if birth_on is not None:
            age = today.year - birth_on.year - ((today.month, today.day) < (birth_on.month, birth_on.day))
            parts.append(current_style().in_digits(self.tr("%n year(s) old", "", age)))
        return "  ·  ".join(parts)


def is_late(task: TaskRow, now: datetime, today: date) -> bool:
    """The same rule as TaskRow.is_overdue, for screens that know no zone."""
    if not task.is_open:
        return False
    return task.due_at < now if task.due_at is not None else (task.due_until_on or task.due_on) < today


def _standing(task: TaskRow, late: bool) -> tuple[str, str]:
    """Overdue goes before planned, because it asks for something; "in work" says that somebody is at it."""
    if late and task.status is TaskStatus.PLANNED:
        return QCoreApplication.translate("WorkRows", "Overdue"), "red"
    return term(task.status), tone(task.status)
