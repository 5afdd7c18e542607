"""The one call that a round has made: which of the calls at the desk it is, and what the telephone says of its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.live_call import LiveCall
from crm_desktop.telephony.softphone import Can
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall

_LETTERS = {
    CallOutcome.NO_ANSWER: "N",
    CallOutcome.CANCELLED: "N",  # we gave up before they answered
    CallOutcome.BUSY: "B",
    CallOutcome.DECLINED: "B",
}
_LOST_AFTER = timedelta(seconds=3)
_HANGING_UP_MS = 1_500


class RoundLine(QObject):
    changed = Signal()  # any call of the desk: the line may be free now
    over = Signal(str)  # the letter of the result that the telephone tells, or nothing
    refused = Signal(object)  # Problem

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.live: LiveCall | None = None
        self._person_id: UUID | None = None
        self._task_id: UUID | None = None
        self._before: frozenset[str] = frozenset()
        self._dialled_at: datetime | None = None  # while it is on its way or on
        self._then: Callable[[], None] | None = None
        self._patience = QTimer(self, interval=_HANGING_UP_MS, singleShot=True)
        self._patience.timeout.connect(self._hung_up)
        phone = house.phone
        phone.rang.connect(self._heard)
        phone.changed.connect(self._heard)
        phone.ended.connect(self._ended)
        phone.refused.connect(self._refuse)

    @property
    def is_on(self) -> bool:
        """It is being dialled, rings, or they talk."""
        return self._dialled_at is not None

    @property
    def was_answered(self) -> bool:
        return self.live is not None and self.live.answered_at is not None

    def forget(self) -> None:
        self.live, self._dialled_at, self._then = None, None, None
        self._patience.stop()

    def dial(self, number: str, person_id: UUID | None, task_id: UUID | None) -> None:
        self.forget()
        self._person_id, self._task_id = person_id, task_id
        self._before = frozenset(call.key for call in self._house.phone.calls)
        self._dialled_at = self._house.now
        self._house.phone.dial(number, person_id, task_id)

    def hang_up(self, then: Callable[[], None]) -> None:
        """`then` when it is over and in the log, so that its result finds its row; at once where nothing is on."""
        if not self.is_on:
            then()
            return
        self._then = then
        self._patience.start()
        if self.live is not None:
            self._house.phone.hang_up(self.live.key)

    def look(self) -> None:
        """A call that vanished without a word is over: two engines may have told of it, or its engine was let go."""
        if self._dialled_at is None or self._house.now - self._dialled_at < _LOST_AFTER:
            return
        calls = [call for call in self._house.phone.calls if self._is_ours(call)]
        if calls:
            self.live = calls[0].live
        elif self.live is not None:
            self._end(self.live)

    def _is_ours(self, call: DeskCall) -> bool:
        if self.live is not None and call.key == self.live.key:
            return True
        if call.key in self._before or call.live.direction is not Direction.OUT:
            return False
        return (self._person_id is not None and self._person_id == call.person_id) or self._task_id == call.task_id

    def _heard(self, call: DeskCall) -> None:
        if self.is_on and self._is_ours(call):
            is_first = self.live is None
            self.live = call.live
            if is_first and self._then is not None:
                self._house.phone.hang_up(call.key)
        self.changed.emit()

    def _ended(self, call: DeskCall) -> None:
        if self.is_on and self._is_ours(call):
            self._end(call.live)
        self.changed.emit()

    def _end(self, live: LiveCall) -> None:
        self.live, self._dialled_at = live, None
        if self._then is not None:
            self._hung_up()
            return
        # Of a call that another program makes nobody knows what became.
        is_seen = Can.HANG_UP in self._house.phone.can and live.answered_at is None
        self.over.emit(_LETTERS.get(live.outcome, "") if is_seen and live.outcome is not None else "")

    def _hung_up(self) -> None:
        self._patience.stop()
        self._dialled_at = None
        then, self._then = self._then, None
        if then is not None:
            then()

    def _refuse(self, problem: Problem) -> None:
        """Of a call that never began; what else is refused is told by the bar."""
        if self.is_on and self.live is None:
            self._dialled_at = None
            if self._then is not None:
                self._hung_up()
            else:
                self.refused.emit(problem)
