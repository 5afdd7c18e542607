"""The menu at the signed-in user's name: another user, settings, locking the base."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.theme.icons import icon
from crm_desktop.views.widgets.house import House


class UserMenu(QMenu):
    user_chosen = Signal(object)  # UUID
    settings_asked = Signal()
    lock_asked = Signal()
    conflicts_asked = Signal()
    station_asked = Signal()

    def __init__(self, parent: QWidget, house: House, can_lock: bool = True) -> None:
        """`can_lock` is false for a base in memory's key only, the demo: nobody could open it again."""
        super().__init__(parent)
        self._house, self._can_lock = house, can_lock
        self._anchor = parent

    def open_at(self, anchor: QWidget) -> None:
        """Who may sign in is asked first; the menu stands above the card."""
        self._anchor = anchor

        def question(session: Any) -> list[tuple[UUID, str]]:
            from crm_desktop.queries.station.sign_ins import active_users

            return active_users(session)

        self._house.lanes.read(self, question, self._show_users)

    def _show_users(self, users: list[tuple[UUID, str]]) -> None:
        self.fill(users)
        height = self.sizeHint().height()
        self.popup(self._anchor.mapToGlobal(QPoint(0, -height - 6)))
        me = next((one for one in self.actions() if one.isChecked()), None)
        if me is not None:
            self.setActiveAction(me)  # the arrows begin at me

    def fill(self, users: list[tuple[UUID, str]]) -> None:
        self.clear()
        group = QActionGroup(self)
        if len(users) > 1:
            # The words of a section are not drawn under a stylesheet.
            self.addAction(self.tr("Switch user")).setEnabled(False)
        for user_id, name in users:
            mine = user_id == self._house.session.user_id
            # An ampersand would be taken for a key.
            action = QAction(name.replace("&", "&&"), self, checkable=True, checked=mine)
            action.triggered.connect(lambda _on=False, user_id=user_id: self._choose(user_id))
            group.addAction(action)
            self.addAction(action)
        self.addSeparator()
        if self._house.standing.facts.has_server:
            needs = self.addAction(icon("git-merge", "muted"), self.tr("What needs you") + "\tCtrl+J")
            needs.triggered.connect(lambda: self.conflicts_asked.emit())
        station = self.addAction(icon("heart-pulse", "muted"), self.tr("This station"))
        station.triggered.connect(lambda: self.station_asked.emit())
        settings = self.addAction(icon("settings", "muted"), self.tr("Settings"))
        settings.triggered.connect(lambda: self.settings_asked.emit())
        if self._can_lock and self._house.standing.facts.has_server:
            # A joined base is one person's: whoever else sits down opens theirs.
            change = self.addAction(icon("users", "muted"), self.tr("Change user"))
            change.triggered.connect(lambda: self.lock_asked.emit())
        if self._can_lock:
            lock = self.addAction(icon("lock", "muted"), self.tr("Lock"))
            lock.triggered.connect(lambda: self.lock_asked.emit())

    def _choose(self, user_id: UUID) -> None:
        if user_id != self._house.session.user_id:
            self.user_chosen.emit(user_id)
