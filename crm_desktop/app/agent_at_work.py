"""What the one at this desk is doing, as the telephone sees it: ready, talking, after a call, in a break."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.telephony.live_call import Phase
from crm_desktop.views.telephony.call_bar_vm import wants_wrap_up
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall

Chosen = tuple[AgentStatus, UUID | None]  # with the reason of a break
_BY_HAND = (AgentStatus.READY, AgentStatus.PAUSE, AgentStatus.AWAY)
_WHY = {AgentStatus.WRAP_UP: "wrap-up", AgentStatus.AWAY: "away"}  # as the exchange's own pages show it
_DIALLING = (Phase.DIALLING, Phase.EARLY)
_RINGING = (Phase.RINGING, *_DIALLING)


class ChosenBefore(QObject):
    """Kept at the window while it is locked: who comes back on the same day is what they were, without F12 again.

    The next day, after another user, or at a new start, nobody is ready before they say so (O1).
    """

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._kept: tuple[UUID | None, date, Chosen] | None = None

    @classmethod
    def at(cls, window: QObject) -> ChosenBefore:
        there = window.findChild(cls)
        return there if isinstance(there, cls) else cls(window)

    def keep(self, house: House, chosen: Chosen) -> None:
        self._kept = (house.session.user_id, house.today, chosen)

    def take(self, house: House) -> Chosen | None:
        kept, self._kept = self._kept, None
        if kept is None or kept[:2] != (house.session.user_id, house.today) or kept[2][0] is AgentStatus.AWAY:
            return None
        return kept[2]


class AgentAtWork(QObject):
    """Talks change it by themselves; what was chosen by hand comes back after them (O1, F12)."""

    changed = Signal()
    queues_told = Signal(bool, str)  # whether queues may not ring here, and why: for the exchange

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.status = AgentStatus.AWAY
        self.reason = ""
        self.since: datetime | None = None
        self.wrap_up_for = 0  # seconds; 0 is as long as they want
        self._done = QTimer(self, singleShot=True)
        self._done.timeout.connect(self.wrapped_up)
        self._chosen: Chosen = (AgentStatus.AWAY, None)
        self._has_chosen = False
        self._is_dialling = False

    def set(self, status: AgentStatus, reason_id: UUID | None = None) -> None:
        if status in _BY_HAND:
            self._chosen = (status, reason_id)
            self._has_chosen = True
        is_at_it = self.status is AgentStatus.TALKING or (self.status is AgentStatus.RINGING and self._is_dialling)
        if status in _BY_HAND and is_at_it:
            self.changed.emit()
            return  # it holds when the talk is over; whoever only rings here is not waited for
        self._be(status, reason_id)

    @property
    def chosen(self) -> AgentStatus:
        return self._chosen[0]

    @property
    def chosen_with_reason(self) -> Chosen:
        return self._chosen

    def begin(self) -> None:
        """Nobody is ready before they say so, whatever a run that was killed has left in the base and at the queues."""
        user_id = self._house.session.user_id
        if self.status is not AgentStatus.AWAY or user_id is None:
            return

        def work(unit: Any) -> bool:
            from crm_desktop.queries.calls.agent_states import was_left_ready
            from crm_desktop.usecases.calls.set_agent_state import SetAgentState, set_agent_state

            rings_on = was_left_ready(unit.session, user_id)
            set_agent_state(unit, SetAgentState(AgentStatus.AWAY))
            return rings_on

        def told(rings_on: bool) -> None:
            if rings_on and not self._has_chosen:
                self.queues_told.emit(True, _WHY[AgentStatus.AWAY])

        self._house.lanes.write(self, "", work, told, lambda _problem: None)

    def leave_queues(self) -> None:
        """The last word to them, whatever becomes of the calls that are ended now."""
        self._tell_queues(AgentStatus.AWAY)
        self._has_chosen = False

    def leave(self) -> None:
        self._chosen = (AgentStatus.AWAY, None)
        self._be(AgentStatus.AWAY)

    def follow(self, calls: Iterable[DeskCall], over: DeskCall | None = None) -> None:
        phases = {call.live.phase for call in calls}
        self._is_dialling = bool(phases & set(_DIALLING))
        if phases - set(_RINGING):
            self._be(AgentStatus.TALKING)
        elif over is not None and over.live.answered_at is not None and wants_wrap_up(over):
            self._be(AgentStatus.WRAP_UP)
        elif phases:
            self._be(AgentStatus.RINGING)
        elif self.status in (AgentStatus.TALKING, AgentStatus.RINGING):
            self._be(*self._chosen)

    def wrapped_up(self) -> None:
        """The result was told, or nothing was to tell."""
        if self.status is AgentStatus.WRAP_UP:
            self._be(*self._chosen)

    def _be(self, status: AgentStatus, reason_id: UUID | None = None) -> None:
        if status is self.status and reason_id is None:
            return
        self.status, self.since, self.reason = status, self._house.now, ""
        if status is AgentStatus.WRAP_UP and self.wrap_up_for:
            self._done.start(self.wrap_up_for * 1000)
        else:
            self._done.stop()
        self.changed.emit()
        if reason_id is None:
            self._tell_queues(status)
        self._write(status, reason_id)

    def _tell_queues(self, status: AgentStatus, reason: str = "") -> None:
        """Ready is rung; in a break, after a call until its result is told, and when the desk is left, nobody is.

        Whoever never says what they are doing, as at a reception, is rung as the exchange was set up. What somebody is
        rung by in a talk is the queue's own rule: a second caller may well be wanted (O11).
        """
        if not self._has_chosen:
            return
        if status in _BY_HAND:
            self.queues_told.emit(status is not AgentStatus.READY, reason or _WHY.get(status, ""))
        elif status is AgentStatus.WRAP_UP and self.chosen is AgentStatus.READY:
            self.queues_told.emit(True, _WHY[status])

    def _write(self, status: AgentStatus, reason_id: UUID | None) -> None:
        if self._house.session.user_id is None:
            return

        def work(unit: Any) -> str:
            from crm_desktop.usecases.calls.set_agent_state import SetAgentState, set_agent_state

            return set_agent_state(unit, SetAgentState(status, reason_id))

        def named(reason: str) -> None:
            if reason and self.status is AgentStatus.PAUSE:
                self.reason = reason
                self.changed.emit()
            told(reason)

        def told(reason: str) -> None:
            if reason_id is not None and self.status is status:
                self._tell_queues(status, reason)

        self._house.lanes.write(self, "", work, named, lambda _problem: told(""))
