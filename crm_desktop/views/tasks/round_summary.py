"""The end of a call round: who was reached, who was not, who was not called and why, and how long it took (B12)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import count, duration
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.rules.dialling import Hindrance
from crm_desktop.rules.task_moves import TaskClosed
from crm_desktop.usecases.tasks.start_next_call import SkippedCall
from crm_desktop.views.tasks import result_words, round_words
from crm_desktop.views.widgets.dialog_foot import ReadingFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.figures import Figures
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label, section
from crm_desktop.views.widgets.round_vm import RoundSummary
from crm_desktop.views.widgets.scrolled import Tall, scrolled
from crm_desktop.views.widgets.strip import Strip

_WIDTH, _HEIGHT = 620, 340
_LINE, _MOST_LINES = 32, 8
_ICONS = {
    Hindrance.DO_NOT_CALL: ("ban", "red"),
    Hindrance.QUIET_HOURS: ("moon", "blue"),
    Hindrance.TRIED_ENOUGH: ("history", "amber"),
}


class RoundSummaryDialog(QDialog):
    def __init__(self, house: House, summary: RoundSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._summary = house, summary
        self.setProperty("surface", "card")
        self._lay_out()
        self._show_words()
        lines = min(len(summary.skipped), _MOST_LINES)
        self.resize(_WIDTH, _HEIGHT + _LINE * lines if lines else self.sizeHint().height())
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), ElidedLabel("", "muted")
        self.strip = Strip("circle-check", "green")
        self.figures = Figures(4)
        self._heading = section("")
        inside = Tall()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self.reasons: list[ElidedLabel] = []
        for one in self._summary.skipped:
            self._lines.addLayout(self._line(one))
        self._lines.addStretch(1)
        area = scrolled(inside)
        area.setVisible(bool(self._summary.skipped))
        self._heading.setVisible(bool(self._summary.skipped))
        body = QVBoxLayout()
        body.setContentsMargins(20, 14, 20, 14)
        body.setSpacing(10)
        body.addWidget(self.strip)
        body.addLayout(self.figures)
        body.addWidget(self._heading)
        body.addWidget(area, 1)
        if not self._summary.skipped:
            body.addStretch(1)
        foot = ReadingFoot()
        self.hint, self.close_button = foot.hint, foot.close_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(DialogHead(IconDisc("headset", "accent", 40), self._title, self._about))
        column.addWidget(separator())
        column.addLayout(body, 1)
        column.addWidget(separator())
        column.addLayout(foot)
        self.close_button.clicked.connect(self.accept)

    def _line(self, call: SkippedCall) -> QHBoxLayout:
        reason = ElidedLabel("", "")
        self.reasons.append(reason)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark(*_ICONS[call.why], 16))
        row.addWidget(reason, 1)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._show_words()

    def _show_words(self) -> None:
        made, style = self._summary, current_style()
        self.setWindowTitle(self.tr("The call round"))
        self._title.setText(made.title or self.tr("The call round"))
        self._about.setText(self._pace())
        told = (
            (count(made.reached, style), self.tr("Reached")),
            (count(made.unreached, style), self.tr("Not reached")),
            (count(made.left, style), self.tr("Still to call")),
            (duration(made.seconds, style), self.tr("Time")),
        )
        self.figures.show_figures(told)
        self._heading.setText(self.tr("Not called, and why"))
        for label, call in zip(self.reasons, made.skipped, strict=True):
            label.setText(round_words.skipped_one(call, self._house.now))
        self._say(made.problem)
        self.hint.setText(self.tr("The calls that were not reached come again when their next try is due."))
        self.close_button.set_words(self.tr("Close"))

    def _pace(self) -> str:
        made = self._summary
        calls = made.reached + made.unreached
        if not calls or made.seconds < 60:
            return ""
        pace = count(round(calls * 3600 / made.seconds), current_style())
        return filled(self.tr("{number} calls an hour"), number=pace)

    def _say(self, problem: Problem | None) -> None:
        """Why there is no next call; nothing where somebody stopped."""
        if problem is None:
            self.strip.say("")
        elif isinstance(problem, TaskClosed):
            self.strip.say(result_words.round_done(), "circle-check", "green")
        else:
            self.strip.say(words(problem), "clock", "amber")
