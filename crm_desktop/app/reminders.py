"""Reminders ring when their moment has come, and call-backs that their owner let lie go to the team with them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.views.widgets.house import House

RING_MS = 20_000


class Reminders(QObject):
    """A read asks first whether anything is due; only then something is written."""

    looked = Signal()  # whatever is new can be shown

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        timer = QTimer(self)
        timer.setInterval(RING_MS)
        timer.timeout.connect(self.ring)
        timer.start()

    def ring(self) -> None:
        """Those put off come back with the same stroke."""
        actor, now = self._house.session.actor, self._house.now

        def question(session: Any) -> bool:
            from crm_desktop.queries.calls.left_callbacks import any_callback_left
            from crm_desktop.queries.notes.due_reminders import any_reminder_due

            return any_reminder_due(session, actor, now) or any_callback_left(session, actor, now)

        self._house.lanes.read(self, question, self._ring, lambda _problem: None)

    def _ring(self, is_due: bool) -> None:
        def work(unit: Any) -> None:
            from crm_desktop.usecases.calls.pass_on_callbacks import pass_on_callbacks
            from crm_desktop.usecases.notes.ring_reminders import ring_reminders

            ring_reminders(unit)
            pass_on_callbacks(unit)

        if is_due:
            self._house.lanes.write(self, "", work, lambda _none: self.looked.emit(), lambda _problem: None)
        else:
            self.looked.emit()
