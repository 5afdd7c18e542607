"""The end of a practice: how quick each call was, what was left out, and which key would have done it (B15)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import local, moment
from crm_desktop.i18n.numbers import count, decimal, with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.practice.practice_result import PracticeResult
from crm_desktop.views.practice.practice_words import key_of, step
from crm_desktop.views.practice.report_saver import ReportSaver
from crm_desktop.views.practice.report_table import ReportTable, time_of
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.dialog_foot import DialogFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.dialog_size import fitting
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.figures import Figures
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.strip import Strip

_SIZE = 1200, 660
_ROW = 36
_EMPTY_SIZE = 620, 380


class ReportDialog(QDialog):
    """`again` begins a new practice; without it, in a picture, the button only closes."""

    def __init__(
        self,
        house: House,
        result: PracticeResult,
        again: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._house, self.made, self._again = house, result, again
        self._saver = ReportSaver(house, self)
        self.setProperty("surface", "card")
        self._lay_out()
        self._show_words()
        self.resize(fitting(self, _SIZE if result.tasks else _EMPTY_SIZE))
        (self.table if result.tasks else self.foot.act_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), ElidedLabel("", "muted")
        self.figures = Figures(4)
        self.strip = Strip("lightbulb", "amber")
        self.table = ReportTable(self.made.lines)
        self.table.set_row_height(_ROW)
        self.empty = EmptyState("graduation-cap", "blue")
        self._whole = QWidget()
        inside = QVBoxLayout(self._whole)
        inside.setContentsMargins(20, 14, 20, 0)
        inside.setSpacing(10)
        inside.addLayout(self.figures)
        inside.addWidget(self.strip)
        inside.addWidget(self.table, 1)
        has_calls = bool(self.made.tasks)
        self._whole.setVisible(has_calls)
        self.empty.setVisible(not has_calls)
        self.foot = DialogFoot("Ctrl+Enter", "repeat")
        self.save_key, self.save_button = Label("Ctrl+S", "key"), Button("", "", "file-down")
        self.foot.insertWidget(1, self.save_key, 0, Qt.AlignmentFlag.AlignVCenter)
        self.foot.insertWidget(2, self.save_button)
        self.foot.insertSpacing(3, 6)
        for widget in (self.save_key, self.save_button):
            widget.setVisible(has_calls)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(DialogHead(IconDisc("graduation-cap", "accent", 40), self._title, self._about))
        column.addWidget(separator())
        column.addWidget(self._whole, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(separator())
        column.addLayout(self.foot)
        self.foot.close_button.clicked.connect(self.reject)
        self.foot.act_button.clicked.connect(self.begin_again)
        self.save_button.clicked.connect(self.save)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.begin_again)

    # ---- acting

    def begin_again(self) -> None:
        self.accept()
        if self._again is not None:
            self._again()

    def save(self) -> None:
        if self.made.tasks:
            self._saver.ask(self, self.made.lines, self._file_name())

    def _file_name(self) -> str:
        """By the day as files are sorted, whatever calendar is read on the screen."""
        name, began = self.tr("practice"), self.made.began_at
        return f"{name} {local(began, current_style()):%Y-%m-%d %H%M}.csv" if began is not None else f"{name}.csv"

    # ---- words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "foot"):
            self._show_words()

    def _show_words(self) -> None:
        style, made = current_style(), self.made
        report = made.report
        self.setWindowTitle(self.tr("The practice"))
        self._title.setText(self.tr("How the practice went"))
        self._about.setText(moment(made.began_at, style) if made.began_at is not None else "")
        self._about.setVisible(bool(self._about.text()))
        calls = len(made.tasks)
        strokes = sum(score.keystrokes + score.clicks for score in report.scores)
        of = filled(self.tr("{whole} of {calls}"), whole=count(report.complete, style), calls=count(calls, style))
        told = (
            (of, self.tr("Calls with every step")),
            (time_of(report.median_answer_for), self.tr("Answered in, usually")),
            (time_of(report.median_handle_for), self.tr("Handled in, usually")),
            (decimal(strokes / calls if calls else 0, style), self.tr("Keys and clicks a call")),
        )
        self.figures.show_figures(told)
        self._say_missed()
        self.empty.set_state(
            "graduation-cap",
            self.tr("Nobody has called yet"),
            self.tr("The practice was ended before its first call, so there is nothing to tell."),
            tone="blue",
        )
        self.foot.hint.setText(self._hint())
        self.foot.close_button.set_words(self.tr("Close"))
        self.foot.act_button.set_words(self.tr("Practise again"))
        self.save_button.set_words(self.tr("Save as table"))

    def _say_missed(self) -> None:
        missed = self.made.most_missed
        if missed is None:
            self.strip.say(self.tr("Nothing was left out in any call."), "circle-check", "green")
            return
        deed, times = missed
        sentence = self.tr("Left out most often, in %n call(s): {step}.", "", times)
        sentence = filled(with_count(sentence, times, current_style()), step=step(deed))
        self.strip.say(f"{sentence} {key_of(deed)}", "lightbulb", "amber")

    def _hint(self) -> str:
        left = self.made.planned - len(self.made.tasks)
        if left <= 0 or not self.made.tasks:
            return ""
        return with_count(self.tr("Ended early: %n call(s) did not come.", "", left), left, current_style())
