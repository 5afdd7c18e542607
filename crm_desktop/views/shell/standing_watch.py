"""Counts in the base what waits for the server and what needs somebody, after every news (R12)."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from crm_desktop.views.widgets.house import House

REST_MS = 150  # a save is several pieces of news, an import hundreds


class _Counted(NamedTuple):
    waiting: int
    needs_you: int
    ids: frozenset[UUID]
    slots: frozenset[UUID]


class StandingWatch(QObject):
    """Asks nothing in a base without a server."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._is_stopped = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self.look)
        house.feed.changed.connect(lambda _changes: self._soon())
        house.standing.heard.connect(self._soon)
        self._soon()

    def stop(self) -> None:
        """Nothing is counted any more: for pictures of what the base does not have."""
        self._is_stopped = True

    def look(self) -> None:
        house = self._house
        if self._is_stopped or not house.standing.facts.has_server:
            return
        actor, today = house.session.actor, house.today

        def question(session: Any) -> _Counted:
            from crm_desktop.queries.station.pending_rows import pending_rows
            from crm_desktop.queries.station.sync_conflicts import conflict_count
            from crm_desktop.queries.station.waiting_work import waiting_work

            rows = pending_rows(session)
            waiting = waiting_work(session).groups
            return _Counted(waiting, conflict_count(session, actor, today), rows.ids, rows.slots)

        house.lanes.read(self, question, lambda counted: house.standing.count(*counted), lambda _problem: None)

    def _soon(self) -> None:
        if self._house.standing.facts.has_server and not self._resting.isActive():
            self._resting.start()
