"""The nearest visit of a person, and the news of one that is booked while a form about them stands open (O6)."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.models.access import Actor
from crm_desktop.queries.visits.coming_visits import coming_visits
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.views.widgets.house import House


class VisitWatch(QObject):
    heard = Signal(object)  # VisitRow or None, after any change of appointments

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._person_id: UUID | None = None
        house.feed.changed.connect(self._look)

    def follow(self, person_id: UUID | None) -> None:
        self._person_id = person_id

    def _look(self, changes: Any) -> None:
        if self._person_id is None or not changes.touches("appointment"):
            return
        person_id, actor, now = self._person_id, self._house.session.actor, self._house.now
        self._house.lanes.read(
            self, lambda session: nearest_visit(session, actor, person_id, now), self.heard.emit, lambda _problem: None
        )


def nearest_visit(session: Any, actor: Actor, person_id: UUID | None, now: datetime) -> VisitRow | None:
    if person_id is None:
        return None
    return next(iter(coming_visits(session, actor, person_id, now, 1)), None)
