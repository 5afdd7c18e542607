"""From when on an answer to a request is late: the one word of the branch among the settings (MIS-31)."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.queries.visits.timetable_rows import branch_of
from crm_desktop.usecases.requests.set_late_limit import LEAST, MOST, SetLateLimit, set_late_limit
from crm_desktop.views.settings.asking_card import AskingCard
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.number_field import NumberField


class LateCard(AskingCard):
    """Seen by everybody, so that the red of a list is explained; changed by who may change settings."""

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(house, "hourglass", parent)
        self._read()
        house.feed.changed.connect(self._news)

    def _lines(self) -> QVBoxLayout:
        self.minutes = NumberField(LEAST, MOST, LEAST)
        self.minutes.setMaximumWidth(140)
        self._field = LabelledField(self.minutes)
        column = QVBoxLayout()
        column.addWidget(self._field)
        return column

    def ask(self) -> None:
        if self.minutes.isEnabled():
            super().ask()

    def _ask(self) -> None:
        self._set_busy(True)
        self._field.refuse("")
        order = SetLateLimit(self.minutes.value())
        self._house.lanes.write(
            self,
            "set_late_limit",
            lambda unit: set_late_limit(unit, order).late_after,
            lambda _minutes: self._done(),
            self._refused,
        )

    def _done(self) -> None:
        self._set_busy(False)
        self._house.go.toast(self.tr("An answer is late from now on when it takes longer. Ctrl+Z takes it back."))

    def _refused(self, problem: Problem) -> None:
        self._set_busy(False)
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

    def _show_words(self) -> None:
        may_change = self._house.session.actor.scope_of(Right.SETTINGS_CHANGE) is not None
        self.minutes.setEnabled(may_change)
        self.button.setVisible(may_change)
        self._title.setText(self.tr("Answers to requests"))
        self._about.setText(
            self.tr("A request that waits longer is shown in red, and whoever answers it is asked for the cause.")
        )
        self._field.set_words(self.tr("Late after, in minutes"))
        self.button.set_words(self.tr("Save the limit"))
