"""Watches whether the signed-in user may still be here, and with which rights and teams (C24-65, C24-31)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.actors import TABLES
from crm_desktop.queries.station.sign_ins import SignIn, sign_in_of
from crm_desktop.store.changes import ChangeSet
from crm_desktop.store.problems import Gone
from crm_desktop.views.widgets.house import House


class LeftMeanwhile(Problem):
    """The user at the desk was marked as left or lost the login, here or elsewhere. Facts: name."""

    code = "station.left_meanwhile"


class StillHere(QObject):
    """One a signed-in user. Whoever listens replaces the session; until `stop` it goes on watching."""

    left = Signal(object)  # LeftMeanwhile, once
    changed = Signal(object)  # SignIn, as it is now

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._is_over = False
        house.feed.changed.connect(self._heard)

    def stop(self) -> None:
        self._is_over = True

    def look(self) -> None:
        user_id = self._house.session.user_id

        def question(session: Any) -> SignIn | None:
            try:
                return sign_in_of(session, user_id)
            except Gone:
                return None

        self._house.lanes.read(self, question, self._arrived, lambda _problem: None)

    def _heard(self, changes: ChangeSet) -> None:
        if not self._is_over and changes.touches(*TABLES):
            self.look()

    def _arrived(self, facts: SignIn | None) -> None:
        if self._is_over:
            return
        if facts is None:
            self._is_over = True
            why = LeftMeanwhile(name=self._house.session.user_name)
            # Whoever talks with a client ends that first: the caller has done nothing.
            self._house.phone.when_free(lambda: self.left.emit(why), None)
        elif facts.actor != self._house.session.actor:
            self.changed.emit(facts)


def is_otherwise(before: Actor, now: Actor) -> bool:
    """Whether the user may do or see something else; another name alone is no news to them."""
    return (before.rights, before.team_ids, before.branch_id) != (now.rights, now.team_ids, now.branch_id)
