"""How much waits for anybody who takes it, at the foot of the desk: my own list does not show it (R1)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.queries.admin.branch_days import as_of
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.queries.work.unclaimed import TABLES, unclaimed_count
from crm_desktop.views.desk.desk_vm import DeskVm
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House


class UnclaimedLink(Button):
    """Hidden where there is none, and where the list in view has it."""

    def __init__(self, house: House, vm: DeskVm, parent: QWidget | None = None) -> None:
        super().__init__("", "link", "users", parent=parent)
        self._house, self._vm = house, vm
        self._number = 0
        self.hide()
        self.clicked.connect(self.toggle)
        vm.moved.connect(self._say)
        house.feed.changed.connect(self._heard)

    def toggle(self) -> None:
        """My work, and that of my team with what nobody has."""
        self._vm.show_whose(Whose.TEAM if self._vm.whose is Whose.MINE else Whose.MINE)

    def read(self) -> None:
        actor, now = self._house.session.actor, self._house.now
        if actor.scope_of(Right.TASKS_SEE) is not None:
            self._house.lanes.read(
                self,
                lambda session: unclaimed_count(session, actor, as_of(session, actor, now)),
                self._arrived,
                lambda _problem: None,
            )

    def _heard(self, changes: Any) -> None:
        if changes.touches(*TABLES):
            self.read()

    def _arrived(self, number: int) -> None:
        self._number = number
        self._say()

    def _say(self) -> None:
        words = self.tr("For anybody: %1").replace("%1", count(self._number, current_style()))
        self.set_words(words, self.tr("Nobody has these yet. Alt+9 shows them with your team's work, and goes back."))
        self.setVisible(self._number > 0 and self._vm.whose is Whose.MINE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_number"):
            self._say()
