"""How far joining is: what is being done, how many rows have come, and how long it will take."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from crm_desktop.i18n.numbers import count, with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.sync.joining_facts import JoinProgress, JoinStage
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.step import Step

PARTS = 1000
MINUTE = 60


class FetchingStep(Step):
    """Of joining; with `is_founding` of the first way, in which this base goes to the server."""

    def __init__(self, *, is_founding: bool = False) -> None:
        self._is_founding = is_founding
        super().__init__()

    @property
    def first(self) -> QWidget:
        return self

    def show_progress(self, progress: JoinProgress) -> None:
        self._progress = progress
        self._show_words()

    @property
    def has_come(self) -> bool:
        """Whether there is something that can be gone on with."""
        return self._progress.stage not in (JoinStage.REACHING, JoinStage.PREPARING)

    def _lay_out(self) -> None:
        self._progress = JoinProgress(JoinStage.REACHING)
        self.doing = Label("", "section", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.rows, self.left = Label("", "muted"), Label("", "small")
        for widget in (self.doing, self.bar, self.rows, self.left):
            self.column.addWidget(widget)

    def _show_words(self) -> None:
        if self._is_founding:
            self.heading.setText(self.tr("Founding the clinic's server"))
            self.explanation.setText(
                self.tr("Go on working meanwhile. You may stop at any time: what was sent is kept.")
            )
        else:
            self.heading.setText(self.tr("Joining the server"))
            self.explanation.setText(
                self.tr("You may stop at any time: what has come is kept, and joining goes on there later.")
            )
        progress, style = self._progress, current_style()
        self.doing.setText(self._doing_words(progress.stage))
        is_counted = progress.stage in (JoinStage.FETCHING, JoinStage.SENDING) and progress.total > 0
        self.bar.setRange(0, PARTS if is_counted else 0)
        rows = ""
        if is_counted:
            self.bar.setValue(progress.done * PARTS // progress.total)
            rows = self.tr("%1 of %2 rows").replace("%1", count(progress.done, style))
            rows = rows.replace("%2", count(progress.total, style))
        self.rows.setText(rows)
        self.left.setText(self._left_words(progress.seconds_left) if is_counted else "")
        self.bar.setAccessibleName(self.doing.text())
        self.bar.setAccessibleDescription(rows)

    def _doing_words(self, stage: JoinStage) -> str:
        preparing = self.tr("Making the clinic's data ready…") if self._is_founding else ""
        return {
            JoinStage.REACHING: self.tr("Asking the server…"),
            JoinStage.PREPARING: preparing or self.tr("Making the encrypted base…"),
            JoinStage.FETCHING: self.tr("Fetching the clinic's data…"),
            JoinStage.SENDING: self.tr("Sending the clinic's data…"),
            JoinStage.INDEXING: self.tr("Making it searchable…"),
            JoinStage.FINISHING: self.tr("Fetching what others wrote meanwhile…"),
        }[stage]

    def _left_words(self, seconds: float | None) -> str:
        style = current_style()
        if seconds is None:
            return self.tr("How long it will take is told in a moment.")
        if seconds < MINUTE:
            return self.tr("Less than a minute left.")
        minutes = round(seconds / MINUTE)
        return with_count(self.tr("About %n minute(s) left.", "", minutes), minutes, style)
