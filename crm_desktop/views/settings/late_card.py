"""From when on an answer to a request is late: the one word of the branch among the settings (MIS-31)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.queries.visits.timetable_rows import branch_of
from crm_desktop.usecases.requests.set_late_limit import LEAST, MOST, SetLateLimit, set_late_limit
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card, row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.number_field import NumberField


class LateCard(Card):
    """Seen by everybody, so that the red of a list is explained; changed by who may change settings."""

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._house = house
        self._is_busy = False
        self._lay_out()
        self._show_words()
        self._read()
        house.feed.changed.connect(self._news)

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), Label("", "muted", wrap=True)
        self.minutes = NumberField(LEAST, MOST, LEAST)
        self.minutes.setMaximumWidth(140)
        self._field = LabelledField(self.minutes)
        self.change = Button("", "", "hourglass")
        self.change.clicked.connect(self.ask)
        foot = row(self.change)
        foot.addStretch(1)
        may_change = self._house.session.actor.scope_of(Right.SETTINGS_CHANGE) is not None
        self.minutes.setEnabled(may_change)
        self.change.setVisible(may_change)
        for widget in (self._title, self._about, self._field):
            self.column.addWidget(widget)
        self.column.addLayout(foot)

    def ask(self) -> None:
        if self._is_busy:
            return
        self._is_busy = True
        self._field.refuse("")
        order = SetLateLimit(self.minutes.value())
        self._house.lanes.write(
            self,
            "set_late_limit",
            lambda unit: set_late_limit(unit, order).late_after,
            lambda _minutes: self._done(),
            self._refused,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.minutes.isEnabled():
            self.ask()
        else:
            super().keyPressEvent(event)

    def _done(self) -> None:
        self._is_busy = False
        self._house.go.toast(self.tr("An answer is late from now on when it takes longer. Ctrl+Z takes it back."))

    def _refused(self, problem: Problem) -> None:
        self._is_busy = False
        self._field.refuse(words(problem))
        self.minutes.setFocus()

    # ---- reading

    def _news(self, changes: Any) -> None:
        if changes.touches("branch"):
            self._read()

    def _read(self) -> None:
        branch_id = self._house.session.actor.branch_id
        self._house.lanes.read(
            self, lambda session: branch_of(session, branch_id).late_after, self.minutes.setValue, self._refused
        )

    # ---- words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        self._title.setText(self.tr("Answers to requests"))
        self._about.setText(
            self.tr("A request that waits longer is shown in red, and whoever answers it is asked for the cause.")
        )
        self._field.set_words(self.tr("Late after, in minutes"))
        self.change.set_words(self.tr("Save the limit"))
