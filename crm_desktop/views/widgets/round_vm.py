"""A call round while it is worked through: when the next one is dialled, what became of it, and how far it has come.

It outlives the dialogs of its calls. Nobody is dialled while another call is on, in a pause, or unlooked-at (B12, O5).
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.usecases.tasks.start_next_call import SkippedCall
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.round_line import RoundLine
from crm_desktop.views.widgets.round_next import NextCall, next_call

SETTLE = timedelta(seconds=1.5)
_LOOK_MS = 250


class Stage(enum.Enum):
    BY_HAND = "by_hand"  # nothing here dials
    SETTLES = "settles"  # it is dialled in a moment
    WAITS = "waits"  # another call is on, or what it came to is not told
    PAUSED = "paused"
    CALLS = "calls"  # from the look at whether they may be rung to the end of the call
    OVER = "over"  # what came of it is asked
    REFUSED = "refused"  # `problem` says why


@dataclass(frozen=True)
class RoundSummary:
    title: str
    reached: int
    unreached: int
    left: int
    skipped: tuple[SkippedCall, ...]
    seconds: int
    problem: Problem | None = None  # why there is no next call


class RoundVm(QObject):
    changed = Signal()
    ticked = Signal()  # a quarter of a second has gone by
    ended_in_vain = Signal(str)  # the letter of what the telephone tells
    left_out = Signal()  # the call at hand is not made now; another one opens, or the round ends

    def __init__(self, house: House, round_id: UUID, *, is_paused: bool) -> None:
        """Lives beside the screens, for each of its calls has a dialog of its own."""
        super().__init__(house.go)
        self._house, self.round_id, self.is_paused = house, round_id, is_paused
        self.line = RoundLine(house, self)
        self.stage = Stage.BY_HAND
        self.problem: Problem | None = None
        self.title, self.total, self.done = "", 0, 0
        self.reached = self.unreached = 0
        self.skipped: list[SkippedCall] = []
        self.task_id: UUID | None = None
        self._began_at, self._dial_at = house.now, house.now
        self._has_dialled = self._is_stopped = False
        self._is_wanted = False  # somebody asked for this very call
        self._ended: Callable[[Problem], None] = lambda _problem: None
        self._agent = house.phone.agent
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.line.changed.connect(self._line_changed)
        self.line.over.connect(self._over)
        self.line.refused.connect(self._refused)
        house.phone.agent_changed.connect(self._agent_changed)

    # ---- from call to call

    def go_on(self, ended: Callable[[Problem], None]) -> None:
        """Opens the next call; `ended` hears why there is none, unless the summary tells it."""
        self._ended = ended
        self._house.lanes.write(self, "", next_call(self.round_id), self._arrived, self._nobody)

    def attend(self, task: TaskRow, parent: TaskRow) -> None:
        """The dialog of this call stands open."""
        self.task_id, self.title, self.total, self.done = task.id, parent.title, parent.total, parent.done
        self.problem, self._is_wanted = None, False
        self.line.forget()
        self._timer.start()
        self._settle()

    def told(self, *, is_no_answer: bool) -> None:
        """What came of the call at hand is saved."""
        self.done += 1
        if is_no_answer:
            self.unreached += 1
        else:
            self.reached += 1
        if self.line.was_answered and not self.line.is_on:
            self._house.phone.end_wrap_up()
        self._timer.stop()

    def stop(self, after: Callable[[], None] | None = None) -> RoundSummary:
        """No call is made any more. What rings is hung up; a talk goes on."""
        self._is_stopped = True
        self._timer.stop()
        if self.line.was_answered:
            self.deleteLater()
        else:
            self.line.hang_up(lambda: self._leave(after))
        return self.summary()

    def _leave(self, after: Callable[[], None] | None) -> None:
        if after is not None:
            after()
        self.deleteLater()

    def summary(self, problem: Problem | None = None) -> RoundSummary:
        spent = int((self._house.now - self._began_at).total_seconds())
        left, skipped = max(self.total - self.done, 0), tuple(self.skipped)
        return RoundSummary(self.title, self.reached, self.unreached, left, skipped, spent, problem)

    @property
    def is_going_on(self) -> bool:
        return not self._is_stopped

    @property
    def has_dialled(self) -> bool:
        """By the telephone, and not by hand: then the end is summed up."""
        return self._has_dialled

    def _arrived(self, call: NextCall) -> None:
        self.skipped += call.skipped
        if call.task_id is None:
            if call.problem is not None:
                self._nobody(call.problem)
        else:
            self._house.go.dialog("complete_task", task_id=call.task_id, in_round=True)

    def _nobody(self, problem: Problem) -> None:
        self._is_stopped = True
        self._timer.stop()
        if self._has_dialled:
            self._house.go.dialog("round_summary", summary=self.summary(problem))
        else:
            self._ended(problem)
        self.deleteLater()

    # ---- the call at hand

    @property
    def settles_for(self) -> float:
        """Seconds until it is dialled."""
        return max((self._dial_at - self._house.now).total_seconds(), 0.0)

    def toggle(self) -> None:
        """F12: pause, or on. A call that is on is let be; the one after it waits."""
        self.pause(not self.is_paused)
        self._house.phone.set_agent(AgentStatus.PAUSE if self.is_paused else AgentStatus.READY)

    @property
    def may_redial(self) -> bool:
        return self.stage in (Stage.REFUSED, Stage.OVER, Stage.SETTLES) and not self.line.is_on

    def redial(self) -> None:
        """At once, or once more."""
        if self.may_redial:
            self.line.forget()
            self._is_wanted = True
            self.problem, self._dial_at = None, self._house.now
            self._be(Stage.SETTLES)
            self.look()

    def look(self) -> None:
        """What only time brings about."""
        self.line.look()
        if self.stage is Stage.SETTLES and self._house.now >= self._dial_at:
            self._check()
        elif self.stage is Stage.WAITS and self._line_is_free():
            self._settle()
        self.ticked.emit()

    def _settle(self) -> None:
        if not self._house.phone.can_dial:
            self._be(Stage.BY_HAND)
        elif self.is_paused:
            self._be(Stage.PAUSED)
        elif not self._line_is_free():
            self._be(Stage.WAITS)
        else:
            self._dial_at = self._house.now + SETTLE
            self._be(Stage.SETTLES)

    def _line_is_free(self) -> bool:
        phone = self._house.phone
        return not phone.calls and phone.agent is not AgentStatus.WRAP_UP

    def _check(self) -> None:
        """Looked at once more at the very moment: the evening may have come, or they may have asked for no calls."""
        if not self._line_is_free():
            self._be(Stage.WAITS)
            return
        self._be(Stage.CALLS)
        self._house.lanes.write(self, "", next_call(self.round_id), self._checked, self._left_out)

    def _checked(self, call: NextCall) -> None:
        if self._is_stopped:
            return
        if call.task_id != self.task_id:
            self.left_out.emit()
            self._arrived(call)
            return
        if self.is_paused or not self._line_is_free():
            self._settle()
            return
        if call.was_answered and not self._is_wanted:
            self._be(Stage.OVER)
            return
        if not call.number:
            self._be(Stage.REFUSED)
            return
        self._has_dialled = True
        self.line.dial(call.number, call.person_id, call.task_id)

    def _left_out(self, problem: Problem) -> None:
        if not self._is_stopped:
            self.left_out.emit()
            self._nobody(problem)

    def _line_changed(self) -> None:
        if self.stage is Stage.SETTLES and not self._line_is_free():
            self._be(Stage.WAITS)
        elif self.stage is Stage.WAITS and self._line_is_free():
            self._settle()
        self.changed.emit()

    def _over(self, letter: str) -> None:
        if self.stage is Stage.CALLS:
            self._be(Stage.OVER)
            if letter:
                self.ended_in_vain.emit(letter)

    def _refused(self, problem: Problem) -> None:
        if self.stage is Stage.CALLS:
            self.problem = problem
            self._be(Stage.REFUSED)

    # ---- pausing

    def pause(self, is_paused: bool) -> None:
        self.is_paused = is_paused
        if self.stage in (Stage.SETTLES, Stage.WAITS, Stage.PAUSED):
            self._settle()
        self.changed.emit()

    def _agent_changed(self) -> None:
        """A pause that was begun in the bar is one here too."""
        before, self._agent = self._agent, self._house.phone.agent
        if self._agent is AgentStatus.PAUSE and not self.is_paused:
            self.pause(True)
        elif before is AgentStatus.PAUSE and self._agent is AgentStatus.READY and self.is_paused:
            self.pause(False)
        self._line_changed()

    def _be(self, stage: Stage) -> None:
        self.stage = stage
        self.changed.emit()


def round_of(house: House, round_id: UUID | None = None) -> RoundVm | None:
    """The one that is worked through at this desk."""
    found = (one for one in house.go.findChildren(RoundVm) if one.is_going_on)
    return next((one for one in found if round_id in (None, one.round_id)), None)


def begin_round(house: House, round_id: UUID, ended: Callable[[Problem], None]) -> None:
    """Somebody wants to work through it: where a telephone dials, it dials from now on by itself (B12)."""
    other = round_of(house)
    if other is not None and other.round_id != round_id:
        other.pause(True)  # one line, one round at a time
    if other is None and house.phone.agent is AgentStatus.PAUSE:
        house.phone.set_agent(AgentStatus.READY)
    _round(house, round_id, is_paused=False).go_on(ended)


def open_next_call(house: House, round_id: UUID, ended: Callable[[Problem], None]) -> None:
    """The next call in work with its dialog; nobody's operation, so Ctrl+Z still means the result given before.

    A round that nobody began, as when one of its calls was told alone, dials nobody until it is told to go on.
    """
    _round(house, round_id, is_paused=True).go_on(ended)


def _round(house: House, round_id: UUID, *, is_paused: bool) -> RoundVm:
    return round_of(house, round_id) or RoundVm(house, round_id, is_paused=is_paused)
