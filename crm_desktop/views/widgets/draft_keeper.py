"""What is being typed goes to the disk within a second, and comes back when the form is opened again (pain P13)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from crm_desktop.queries.station.drafts import DraftRow, draft_of
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.drop_draft import DropDraft, drop_draft
from crm_desktop.usecases.station.keep_draft import KeepDraft, keep_draft
from crm_desktop.views.widgets.house import House

SOON_MS = 500
T = TypeVar("T")


class DraftKeeper(QObject):
    """`typed` says what the form holds now; the form calls `touch` after each change, `close` when it goes."""

    def __init__(
        self, house: House, form: str, typed: Callable[[], dict[str, Any]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._house, self._form, self._typed = house, form, typed
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON_MS)
        self._timer.timeout.connect(self._keep)

    def read(self, done: Callable[[dict[str, Any] | None], None]) -> None:
        actor, form = self._house.session.actor, self._form

        def arrived(row: DraftRow | None) -> None:
            done(row.fields if row is not None else None)

        self._house.lanes.read(self, lambda session: draft_of(session, actor, form), arrived)

    def touch(self) -> None:
        if not self._is_over:
            self._timer.start()

    def close(self) -> None:
        """The form goes without being saved: what was typed stays."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def saving(self, work: Callable[[UnitOfWork], T]) -> Callable[[UnitOfWork], T]:
        """The save with the end of the draft in the same unit of work."""
        self._timer.stop()
        order = DropDraft(self._form)

        def both(unit: UnitOfWork) -> T:
            answer = work(unit)
            drop_draft(unit, order)
            return answer

        return both

    def end(self) -> None:
        """Saved: nothing more is kept."""
        self._is_over = True
        self._timer.stop()

    def discard(self) -> None:
        """What was typed is elsewhere now, or not wanted: nothing more is kept, and what was is thrown away."""
        self.end()
        order = DropDraft(self._form)
        self._house.lanes.write(self, "", lambda unit: drop_draft(unit, order))

    def _keep(self) -> None:
        order = KeepDraft(self._form, self._typed())
        self._house.lanes.write(self, "", lambda unit: keep_draft(unit, order))
