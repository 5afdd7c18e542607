"""The course of a practice: the next call comes when the last one is done, and what is done in each is kept (B15)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.telephony.engines.simulator.simulator import Simulator
from crm_desktop.telephony.engines.simulator.training import Deed, Noted, Task, scored
from crm_desktop.views.practice.deed_watch import DeedWatch
from crm_desktop.views.practice.practice_result import PracticeResult
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall

FIRST_S = 4.0  # to put the hands on the keys
IDLE_S = 20.0  # so long after a call nobody has pressed anything: the next one comes all the same
_TIMER = "practice"


class Moment(enum.Enum):
    """Where the practice stands between the first ring and the report."""

    BEFORE = "before"  # nobody has called yet
    RINGING = "ringing"
    TALKING = "talking"
    AFTER = "after"  # the talk is over, what came of it is not yet told
    MISSED = "missed"  # rang, and nobody was quick enough
    BETWEEN = "between"
    OVER = "over"


@dataclass(frozen=True)
class PracticeState:
    """`who` calls, of several people the one that they say to be; `colleague` is whom they ask for."""

    moment: Moment = Moment.BEFORE
    number: int = 0
    total: int = 0
    whole: int = 0
    is_paused: bool = False
    task: Task | None = None
    who: str = ""
    colleague: str = ""
    is_whole: bool = False  # every step of this one is done
    is_called_back: bool = False


class PracticeVm(QObject):
    """All waiting goes by the telephone's own timetable, so that its clock is the only one."""

    changed = Signal()
    began = Signal()  # a call rings
    ended = Signal(object)  # PracticeResult

    def __init__(
        self,
        house: House,
        phone: Simulator,
        tasks: Sequence[Task],
        colleagues: dict[str, str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`colleagues`: extension → name."""
        super().__init__(parent)
        self._house, self._phone, self._tasks = house, phone, tuple(tasks)
        self._colleagues = colleagues or {}
        self._at = 0  # calls that have come
        self._notes: list[Noted] = []
        self._moment = Moment.BEFORE
        self._is_paused = self._is_ending = False
        self._touched = 0.0  # when somebody last did something, by the timetable
        self._began_at: datetime | None = None
        self._watch = DeedWatch(house, self)
        self._watch.noted.connect(self._noted)
        for told in (house.phone.rang, house.phone.changed):
            told.connect(self._heard)
        house.phone.ended.connect(self._call_ended)
        house.phone.agent_changed.connect(self._look)

    def begin(self) -> None:
        self._began_at = self._house.now
        self._wait(FIRST_S)

    @property
    def task(self) -> Task | None:
        """The call that came last."""
        return self._tasks[self._at - 1] if self._at else None

    @property
    def is_over(self) -> bool:
        return self._moment is Moment.OVER

    @property
    def counts(self) -> bool:
        """Whether what is pressed now belongs to a call."""
        return self._moment in (Moment.RINGING, Moment.TALKING, Moment.AFTER, Moment.MISSED)

    @property
    def state(self) -> PracticeState:
        state = PracticeState(self._moment, self._at, len(self._tasks), self._whole(), self._is_paused, self.task)
        if (task := self.task) is None:
            return state
        to = task.conversation.plan.passed_to if Deed.PASSED_ON in task.steps else ""
        return replace(
            state,
            who=self._who(task),
            colleague=self._colleagues.get(to, "") or to,
            is_whole=scored(task, self._notes).is_complete,
            is_called_back=self._watch.has(task.call_key, Deed.CALLED_BACK),
        )

    def _who(self, task: Task) -> str:
        wanted = self._watch.wanted.get(task.call_key)
        # Who of a family hung up nobody knows: in the list of the missed stands the number.
        if Deed.PERSON_CHOSEN in task.steps and wanted is not None and self._moment is not Moment.MISSED:
            return wanted.name
        return self._watch.names.get(task.call_key, "")

    @property
    def result(self) -> PracticeResult:
        return PracticeResult(
            self._tasks[: self._at],
            tuple(self._notes),
            dict(self._watch.names),
            len(self._tasks),
            self._began_at,
            self._house.now,
        )

    # ---- what the strip asks

    def strike(self, deed: Deed) -> None:
        """A key or a click."""
        self._touched = self._phone.timetable.seconds
        if self.counts and (task := self.task) is not None:
            self._notes.append(Noted(task.call_key, deed, self._house.now))

    def pause(self) -> None:
        """The call that goes on is not cut off; no further one comes."""
        if not self._is_paused and not self._is_ending:
            self._is_paused = True
            self._phone.timetable.forget(_TIMER)
            self.changed.emit()

    def go_on(self) -> None:
        if not self._is_paused or self._is_ending:
            return
        self._is_paused = False
        if self._moment in (Moment.BEFORE, Moment.BETWEEN):
            self._wait(FIRST_S)
        self._look()
        self.changed.emit()

    def end(self) -> None:
        """With what there is; of a result that was saved just now the telephone hears sooner than the practice."""
        if not self._is_ending:
            self._is_ending = True
            self._phone.timetable.forget(_TIMER)
            self._watch.read_all(self._finish)

    def drop(self) -> None:
        """Somebody else sits down: nobody calls any more, and nothing is told."""
        self._is_ending = True
        self._phone.timetable.forget(_TIMER)

    def _finish(self) -> None:
        self._be(Moment.OVER)
        self.ended.emit(self.result)

    # ---- the course

    def _wait(self, seconds: float) -> None:
        self._phone.timetable.forget(_TIMER)
        if not self._is_paused:
            self._phone.timetable.later(seconds, _TIMER, self._next)

    def _next(self) -> None:
        if self._house.phone.calls:
            self._wait(FIRST_S)  # somebody rings a client back of their own accord
            return
        task = self._tasks[self._at]
        self._at += 1
        self._moment = Moment.RINGING
        self._watch.follow(task)
        self._phone.play((task.conversation,))
        self._touched = self._phone.timetable.seconds
        self.began.emit()
        self.changed.emit()

    def _heard(self, call: DeskCall) -> None:
        if self._is_current(call) and not call.live.is_over and call.live.answered_at is not None:
            self._be(Moment.TALKING)

    def _call_ended(self, call: DeskCall) -> None:
        if self._is_current(call):
            self._touched = self._phone.timetable.seconds
            self._be(Moment.AFTER if call.live.answered_at is not None else Moment.MISSED)
        self._look()

    def _noted(self, note: Noted) -> None:
        if self.is_over:
            return
        self._notes.append(note)
        self.changed.emit()
        self._look()

    def _look(self) -> None:
        """Whether the call is done, or nobody does anything about it any more."""
        if self._moment not in (Moment.AFTER, Moment.MISSED) or self._is_paused or self._is_ending:
            return
        self._phone.timetable.forget(_TIMER)
        left = IDLE_S - (self._phone.timetable.seconds - self._touched)
        if not self._house.phone.calls and (self._is_dealt_with() or left <= 0):
            self._done()
        else:
            self._phone.timetable.later(max(left, 1.0), _TIMER, self._look)

    def _is_dealt_with(self) -> bool:
        """Every step is done, or somebody has put the talk away without the rest."""
        task = self.task
        if task is None:
            return False
        is_whole = scored(task, self._notes).is_complete
        if is_whole and self._watch.has(task.call_key, Deed.RESULT_SAVED):
            return True
        is_put_away = self._house.phone.agent is not AgentStatus.WRAP_UP
        return is_put_away and (is_whole or self._moment is Moment.AFTER)

    def _done(self) -> None:
        if self._at == len(self._tasks):
            self.end()
            return
        rest = self.task.rest_for if self.task is not None else FIRST_S
        self._be(Moment.BETWEEN)
        self._wait(rest)

    def _is_current(self, call: DeskCall) -> bool:
        return self.task is not None and call.live.linkedid == self.task.call_key and not self.is_over

    def _be(self, moment: Moment) -> None:
        if moment is not self._moment:
            self._moment = moment
            self.changed.emit()

    def _whole(self) -> int:
        """Of those that are done with; the one that goes on may still become whole."""
        is_done = self._moment in (Moment.BETWEEN, Moment.OVER)
        done = self._tasks[: self._at if is_done else max(self._at - 1, 0)]
        return sum(scored(task, self._notes).is_complete for task in done)
