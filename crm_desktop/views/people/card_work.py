"""The work that is open with a person: the next step as a patch, the rest as lines, each a click from its form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import day_with_weekday_brief, local, relative_day, time_of_day
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.queries.admin.branch_days import AsOf
from crm_desktop.queries.people.person_cards import PersonCard
from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.frames import TightCard
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.work_rows import TASK_ICONS

MOST = 6


@dataclass(frozen=True)
class _Line:
    icon: str
    title: str
    second: str
    chip: str
    tone: str
    task_id: UUID | None = None
    lead_id: UUID | None = None


class CardWork(QWidget):
    task_clicked = Signal(object)  # UUID
    lead_clicked = Signal(object)

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._next = _NextStep()
        self._next.clicked.connect(lambda: self.task_clicked.emit(self._next.task_id))
        self._title = Label("", "strong")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._next)
        column.addWidget(self._title)
        column.addLayout(self._lines)

    def show_card(self, card: PersonCard) -> None:
        at = AsOf(self._house.now, self._house.today, self._house.session.time_zone)
        first = card.open_tasks[0] if card.open_tasks else None
        self._next.show_task(first, at, self.tr("Next step"), self.tr("Overdue"))
        lines = [self._of_task(task, at) for task in card.open_tasks[1:]]
        lines += [
            _Line("sparkles", lead.title, lead.assignee or lead.team or "", term(lead.status), tone(lead.status),
                  lead_id=lead.id)
            for lead in card.open_leads
        ]  # fmt: skip
        self._show_lines(lines[:MOST], len(lines))

    def _of_task(self, task: TaskRow, at: AsOf) -> _Line:
        is_late = task.is_overdue(at) and task.status is TaskStatus.PLANNED
        word = self.tr("Overdue") if is_late else term(task.status)
        return _Line(
            TASK_ICONS[task.task_type],
            task.title,
            when_words(task.due_on, task.due_at, self._house.today),
            word,
            "red" if is_late else tone(task.status),
            task_id=task.id,
        )

    def _show_lines(self, lines: list[_Line], total: int) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._title.setVisible(bool(lines))
        self._title.setText(self.tr("Open work"))
        for line in lines:
            made = _WorkLine(line)
            if line.task_id is not None:
                made.clicked.connect(lambda line=line: self.task_clicked.emit(line.task_id))
            else:
                made.clicked.connect(lambda line=line: self.lead_clicked.emit(line.lead_id))
            self._lines.addWidget(made)
        if total > len(lines):
            more = self.tr("and %1 more").replace("%1", count(total - len(lines), current_style()))
            self._lines.addWidget(Label(more, "faint"))


def when_words(on: date, at: datetime | None, today: date) -> str:
    """today · 16:30; Tue 24 November; in two weeks still the weekday, because it is said on the phone."""
    style = current_style()
    near = abs((on - today).days) <= 1
    day = relative_day(on, style, today) if near else day_with_weekday_brief(on, style)
    return f"{day} · {time_of_day(local(at, style), style)}" if at is not None else day


class _NextStep(TightCard):
    """The next planned task; Enter gives its result."""

    def __init__(self) -> None:
        super().__init__("")
        self.task_id: UUID | None = None
        self._disc = IconDisc("calendar-clock", "accent", 34)
        self._kind = Label("", "small")
        self._when = ElidedLabel("", "strong")
        self._what = ElidedLabel("", "small")
        self._late = Chip("", "red", dot=True)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        head = QHBoxLayout()
        head.addWidget(self._kind, 1)
        head.addWidget(self._late)
        lines.addLayout(head)
        lines.addWidget(self._when)
        lines.addWidget(self._what)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._disc)
        row.addLayout(lines, 1)
        row.addWidget(IconMark("chevron-right", "faint", 16))
        self.column.addLayout(row)

    def show_task(self, task: TaskRow | None, at: AsOf, kind: str, late: str) -> None:
        self.setVisible(task is not None)
        self.task_id = task.id if task is not None else None
        if task is None:
            return
        is_late = task.is_overdue(at)
        self._disc.set_icon(TASK_ICONS[task.task_type], "red" if is_late else "accent")
        self._kind.setText(kind)
        self._late.set_chip(late, "red")
        self._late.setVisible(is_late)
        self._when.setText(when_words(task.due_on, task.due_at, at.today))
        self._what.setText(
            f"{task.title} · {task.performer or task.team}" if task.performer or task.team else task.title
        )
        self.setAccessibleName(f"{kind}: {self._when.text()}, {task.title}")


class _WorkLine(TightCard):
    def __init__(self, line: _Line) -> None:
        super().__init__(f"{line.title}, {line.second}, {line.chip}")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark(line.icon, "muted", 15), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(line.title))
        if line.second:
            words.addWidget(ElidedLabel(line.second, "faint"))
        row.addLayout(words, 1)
        row.addWidget(Chip(line.chip, line.tone, dot=True))
        self.column.addLayout(row)
