"""Keeps the slot under the cursor for this desk while somebody talks, so that nobody else books it (C24-55, R6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.rules.slots import Slot
from crm_desktop.usecases.appointments.hold_slot import HoldSlot, hold_slot, release_slots
from crm_desktop.views.widgets.house import House

_REST_MS = 150  # a slot is kept when the cursor rests on it, not for every one it passes


class KeptSlot(QObject):
    changed = Signal()  # `until` is known, or nothing is held any more
    refused = Signal(object)

    def __init__(self, house: House, wanted: Callable[[], Slot | None], parent: QObject | None = None) -> None:
        """`wanted`: the slot under the cursor, for whom and for what as they are known then."""
        super().__init__(parent)
        self._house, self._wanted = house, wanted
        self.until: datetime | None = None
        self.is_over = False  # booked, or the form is closed: nothing is kept any more
        self._kept: tuple[UUID, datetime] | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._hold)

    def follow(self) -> None:
        """The slot is kept as soon as the cursor rests; the one that is kept already is not asked for again."""
        slot = self._wanted()
        if slot is not None and (slot.provider_id, slot.starts_at) != self._kept:
            self._resting.start()

    def end(self) -> None:
        """It is being booked."""
        self._resting.stop()
        self.is_over = True

    def release(self) -> None:
        """The form closes without a booking."""
        self.end()
        if self._kept is not None:
            self._kept = None
            self._house.lanes.write(self, "", release_slots)

    def begin_anew(self) -> None:
        """The booking was refused: the slot under the cursor is kept again."""
        self.is_over = False
        self._kept = None

    def _hold(self) -> None:
        slot = self._wanted()
        if slot is None or self.is_over:
            return
        self._kept = slot.provider_id, slot.starts_at

        def kept(until: datetime) -> None:
            self.until = until
            self.changed.emit()

        def refused(problem: Problem) -> None:
            self.until = None
            self.changed.emit()
            self.refused.emit(problem)

        self._house.lanes.write(self, "", lambda unit: hold_slot(unit, HoldSlot(slot)).until_at, kept, refused)
