"""Keeps on disk which forms stand open, so that after a kill the program comes back with them in hand (P13, O12)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from crm_desktop.views.widgets.house import House

PLACE = "open_forms"
Facts = Mapping[str, Any]


class OpenForms(QObject):
    """One a signed-in user. What was typed is each form's own draft; here is only that it was open."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._open: dict[QDialog, dict[str, Any]] = {}
        self.is_read = False

    def opened(self, dialog: QDialog, key: str, facts: Facts) -> None:
        packed = _packed(facts)
        if packed is not None:
            self._open[dialog] = {"key": key, "facts": packed}
            self._keep()

    def closed(self, dialog: QDialog) -> None:
        if self._open.pop(dialog, None) is not None:
            self._keep()

    def leave(self) -> None:
        """The forms that stand open now come back with the next sign-in; closing them is no wish of their user."""
        self._open = {}

    def reopen(self, open_dialog: Callable[[str, Facts], None]) -> None:
        """As they stood when the program ended without having been asked to close them."""
        from crm_desktop.queries.station.saved_views import last_place

        actor = self._house.session.actor

        def arrived(place: dict[str, Any]) -> None:
            self.is_read = True
            now_open = list(self._open.values())
            for form in place.get("forms", ()):
                if form not in now_open:
                    open_dialog(str(form["key"]), _unpacked(form["facts"]))
            if now_open:
                self._keep()

        self._house.lanes.read(self, lambda session: last_place(session, actor, PLACE), arrived)

    def _keep(self) -> None:
        if not self.is_read:
            return  # what the last time left open is not yet known, and would be written over
        from crm_desktop.usecases.station.save_view import SaveView, save_view

        order = SaveView(screen=PLACE, name="", state={"forms": list(self._open.values())})
        self._house.lanes.write(self, "", lambda work: save_view(work, order))


def _packed(facts: Facts) -> dict[str, Any] | None:
    """As plain JSON, ids marked as such; None for facts that cannot be kept."""
    made: dict[str, Any] = {}
    for name, value in facts.items():
        if isinstance(value, UUID):
            made[name] = {"id": str(value)}
        elif isinstance(value, (tuple, list)) and all(isinstance(one, UUID) for one in value):
            made[name] = {"ids": [str(one) for one in value]}
        elif value is None or isinstance(value, (str, int, bool)):
            made[name] = {"value": value}
        else:
            return None
    return made


def _unpacked(packed: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, kept in packed.items():
        if "id" in kept:
            made[name] = UUID(kept["id"])
        elif "ids" in kept:
            made[name] = tuple(UUID(one) for one in kept["ids"])
        else:
            made[name] = kept["value"]
    return made
