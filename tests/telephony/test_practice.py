"""Thirty practice calls played by an operator who follows a script: times, missed steps and keystrokes (B15)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from crm_desktop.telephony.engines.simulator.script import Clinic as Exchange
from crm_desktop.telephony.engines.simulator.training import CALLS, Deed, Noted, Report, Task, practice, report
from crm_desktop.telephony.live_call import LiveCall
from tests.support.telephone import NOON, a_hub, a_simulator

pytestmark = pytest.mark.usefixtures("qapp")

NUMBERS = tuple(f"+98912000{place:04}" for place in range(40))
SHARED = ("+989350000001",)
KEYS = {Deed.ANSWERED: 1, Deed.PERSON_CHOSEN: 1, Deed.NOTE_WRITTEN: 12, Deed.RESULT_SAVED: 2, Deed.PASSED_ON: 4}


class Operator:
    """Answers three seconds after the ring, does what each call asks for, and saves ten seconds after its end.

    `forgets`: at every fifth call, this step.
    """

    def __init__(self, forgets: Deed | None = None) -> None:
        self.tasks = practice(NOON, Exchange(), NUMBERS, SHARED, seed=3)
        self.by_key = {task.call_key: task for task in self.tasks}
        self.notes: list[Noted] = []
        self.forgets = forgets
        self.answered: set[str] = set()
        self.phone = a_simulator()
        self.hub, _ = a_hub(self.phone)
        self.hub.rang.connect(self._hear)
        self.hub.changed.connect(self._talk)
        self.hub.ended.connect(self._wrap_up)

    def play(self) -> Report:
        self.phone.play(task.conversation for task in self.tasks)
        self.phone.run()
        return report(self.tasks, self.notes)

    def _now(self) -> datetime:
        return self.phone.timetable.moment()

    def _do(self, task: Task, deed: Deed, after: float = 0.0) -> None:
        if deed is self.forgets and self.tasks.index(task) % 5 == 0:
            return
        at = self._now() + timedelta(seconds=after)
        self.notes += [Noted(task.call_key, Deed.KEY, at)] * KEYS.get(deed, 1)
        self.notes.append(Noted(task.call_key, deed, at))

    def _hear(self, call: LiveCall) -> None:
        if Deed.ANSWERED in self.by_key[call.linkedid].steps:
            self.phone.timetable.later(3.0, "", lambda: self.hub.answer(call.key))

    def _talk(self, call: LiveCall) -> None:
        if call.answered_at is None or call.linkedid in self.answered:
            return
        self.answered.add(call.linkedid)
        task = self.by_key[call.linkedid]
        for deed in (Deed.ANSWERED, Deed.PERSON_CHOSEN, Deed.NOTE_WRITTEN, Deed.PASSED_ON):
            if deed in task.steps:
                self._do(task, deed)

    def _wrap_up(self, call: LiveCall) -> None:
        task = self.by_key[call.linkedid]
        for deed in (Deed.RESULT_SAVED, Deed.CALLED_BACK):
            if deed in task.steps:
                self._do(task, deed, 10.0)


def test_a_good_operator_misses_nothing() -> None:
    """B15: thirty calls, each answered after three seconds, all steps done, the keys counted."""
    told = Operator().play()
    assert (len(told.scores), told.complete, told.most_missed) == (CALLS, CALLS, ())
    assert {score.answer_for for score in told.scores if score.answer_for is not None} == {3.0}
    assert told.median_handle_for is not None
    assert told.median_handle_for > 30
    assert all(score.keystrokes > 0 for score in told.scores)
    assert told.keystrokes == sum(score.keystrokes for score in told.scores)


def test_what_an_operator_forgets_is_named() -> None:
    """B15: the step, and in which calls; the same at every run."""
    operator = Operator(Deed.RESULT_SAVED)
    told = operator.play()
    wanted = [one for at, one in enumerate(operator.tasks) if at % 5 == 0 and Deed.RESULT_SAVED in one.steps]
    assert told.most_missed == ((Deed.RESULT_SAVED, len(wanted)),)
    assert told.complete == CALLS - len(wanted) < CALLS
    missed = {score.call_key for score in told.scores if score.missed_steps}
    assert missed == {one.call_key for one in wanted}
    assert Operator(Deed.RESULT_SAVED).play() == told
