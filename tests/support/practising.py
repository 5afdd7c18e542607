"""Builders for the practice: its calls, and notes of what was done in them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from crm_desktop.telephony.engines.simulator.script import Clinic
from crm_desktop.telephony.engines.simulator.training import Deed, Noted, Task, practice
from crm_desktop.views.practice.practice_result import PracticeResult
from tests.support.telephone import NOON

NUMBERS = tuple(f"+98912000{place:04}" for place in range(40))
SHARED = ("+989350000001",)
QUESTION = frozenset({Deed.ANSWERED, Deed.RESULT_SAVED})
NOTE, CHOICE = QUESTION | {Deed.NOTE_WRITTEN}, QUESTION | {Deed.PERSON_CHOSEN}
TRANSFER = frozenset({Deed.ANSWERED, Deed.PASSED_ON})
MISSED = frozenset({Deed.CALLED_BACK})


def tasks_of(*steps: frozenset[Deed]) -> tuple[Task, ...]:
    """Calls of these steps, each another one."""
    left = list(practice(NOON, Clinic(), NUMBERS, SHARED, seed=3))
    made = []
    for wanted in steps:
        task = next(one for one in left if one.steps == wanted)
        left.remove(task)
        made.append(task)
    return tuple(made)


def noted(task: Task, deeds: Mapping[Deed, float]) -> tuple[Noted, ...]:
    """Deeds with their seconds after the ring."""
    return tuple(Noted(task.call_key, deed, task.rings_at + timedelta(seconds=after)) for deed, after in deeds.items())


def a_result() -> PracticeResult:
    """Two of thirty calls: one with every step, one whose note is missing."""
    whole, noteless = tasks_of(QUESTION, NOTE)
    notes = noted(whole, {Deed.ANSWERED: 3, Deed.RESULT_SAVED: 43}) + noted(whole, {Deed.KEY: 3}) * 4
    notes += noted(noteless, {Deed.ANSWERED: 5, Deed.RESULT_SAVED: 75, Deed.CLICK: 6})
    names = {whole.call_key: "Sara Ahmadi", noteless.call_key: "=Reza"}
    return PracticeResult((whole, noteless), notes, names, 30, NOON, NOON)
