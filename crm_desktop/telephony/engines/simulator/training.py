"""Practice: thirty invented calls, and what the operator did in each: times, missed steps, keystrokes (B15)."""

from __future__ import annotations

import enum
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crm_desktop.telephony.engines.simulator.script import Clinic, Conversation, Plan, Story, told

CALLS = 30
_RINGS = (12.0, 20.0)  # as long as somebody who wants something lets it ring
_REST = (4.0, 9.0)  # before the next one; the screen waits with it until this one is done


class Deed(enum.StrEnum):
    """What the screen saw the operator do; `RANG` alone is the caller's."""

    RANG = "rang"
    ANSWERED = "answered"
    PERSON_CHOSEN = "person_chosen"
    NOTE_WRITTEN = "note_written"
    RESULT_SAVED = "result_saved"
    HELD = "held"
    PASSED_ON = "passed_on"
    CALLED_BACK = "called_back"
    KEY = "key"
    CLICK = "click"


@dataclass(frozen=True, slots=True)
class Noted:
    """`call_key` as the telephone names the call; a call back bears the key of the call that was missed."""

    call_key: str
    deed: Deed
    at: datetime


@dataclass(frozen=True, slots=True)
class Task:
    """One practice call; `steps` are what a good operator does, in any order.

    `rest_for`: seconds before the next one rings. `turn` picks what the caller says, and who of a number's people it
    is.
    """

    conversation: Conversation
    steps: frozenset[Deed]
    rest_for: float = 0.0
    turn: int = 0

    @property
    def call_key(self) -> str:
        return self.conversation.call_key

    @property
    def rings_at(self) -> datetime:
        return self.conversation.events[0].at


@dataclass(frozen=True, slots=True)
class Score:
    """`answer_for` and `handle_for` in seconds: from the ring to the answer, and from there to the saved result."""

    call_key: str
    answer_for: float | None
    handle_for: float | None
    missed_steps: frozenset[Deed]
    keystrokes: int
    clicks: int

    @property
    def is_complete(self) -> bool:
        return not self.missed_steps


@dataclass(frozen=True, slots=True)
class Report:
    scores: tuple[Score, ...]
    complete: int
    median_answer_for: float | None
    median_handle_for: float | None
    keystrokes: int
    most_missed: tuple[tuple[Deed, int], ...]  # the step that was left out most often comes first


_TALK = frozenset([Deed.ANSWERED, Deed.RESULT_SAVED])
# What the thirty are made of; a shared telephone needs a choice, a caller for a colleague is passed on.
_PROGRAMME: tuple[tuple[Story, frozenset[Deed], int], ...] = (
    (Story.ANSWERED, _TALK, 13),
    (Story.ANSWERED, _TALK | {Deed.NOTE_WRITTEN}, 6),
    (Story.ANSWERED, _TALK | {Deed.PERSON_CHOSEN}, 5),
    (Story.PASSED_ON, frozenset([Deed.ANSWERED, Deed.PASSED_ON]), 3),
    (Story.MISSED, frozenset([Deed.CALLED_BACK]), 3),
)


def practice(
    start: datetime, clinic: Clinic, numbers: Sequence[str] = (), shared: Sequence[str] = (), seed: int = 0
) -> tuple[Task, ...]:
    """From `start` on, or each when the last is done. `shared` are numbers of several people; no two calls overlap."""
    chance = random.Random(seed)  # noqa: S311  the same practice for the same seed, no secret
    wanted = [(story, steps) for story, steps, count in _PROGRAMME for _ in range(count)]
    chance.shuffle(wanted)
    moment, tasks = start, []
    for serial, (story, steps) in enumerate(wanted[:CALLS]):
        if story is Story.PASSED_ON and set(clinic.extensions) <= {clinic.own}:
            story, steps = Story.ANSWERED, _TALK  # nobody to ask for
        plan = _plan(story, steps, chance, clinic, numbers, shared)
        steps = steps if plan.number in shared else steps - {Deed.PERSON_CHOSEN}
        (conversation, *_) = told(plan, moment, serial, clinic)
        rest_for = round(chance.uniform(*_REST), 1)
        tasks.append(Task(conversation, steps, rest_for, chance.randrange(1_000)))
        moment += timedelta(seconds=plan.ring_for + plan.talk_for + rest_for)
    return tuple(tasks)


def _plan(
    story: Story,
    steps: frozenset[Deed],
    chance: random.Random,
    clinic: Clinic,
    numbers: Sequence[str],
    shared: Sequence[str],
) -> Plan:
    among = shared if Deed.PERSON_CHOSEN in steps and shared else numbers
    number = chance.choice(among) if among else clinic.stranger(chance)
    plan = Plan(story, number, line=clinic.lines[0], rung=(clinic.own,), taker=clinic.own)
    others = [extension for extension in clinic.extensions if extension != clinic.own]
    plan = replace(plan, passed_to=chance.choice(others) if others else "", ring_for=round(chance.uniform(*_RINGS), 1))
    # Hardly anybody is quick enough for a caller who rings once: that is what a call back is for.
    return replace(plan, ring_for=2.0) if story is Story.MISSED else replace(plan, talk_for=chance.uniform(30, 75))


def scored(task: Task, notes: Iterable[Noted]) -> Score:
    """Of each deed the first counts; what was done in other calls does not."""
    mine = sorted((note for note in notes if note.call_key == task.call_key), key=lambda note: note.at)
    first = {note.deed: note.at for note in reversed(mine)}
    rang, answered, saved = first.get(Deed.RANG, task.rings_at), first.get(Deed.ANSWERED), first.get(Deed.RESULT_SAVED)
    # Who caught a caller that rang but once has nobody to call back.
    steps = _TALK if answered and Deed.CALLED_BACK in task.steps else task.steps
    return Score(
        task.call_key,
        (answered - rang).total_seconds() if answered else None,
        (saved - answered).total_seconds() if answered and saved else None,
        steps - first.keys(),
        sum(note.deed is Deed.KEY for note in mine),
        sum(note.deed is Deed.CLICK for note in mine),
    )


def report(tasks: Sequence[Task], notes: Sequence[Noted]) -> Report:
    scores = tuple(scored(task, notes) for task in tasks)
    missed = [step for score in scores for step in score.missed_steps]
    often = sorted(((step, missed.count(step)) for step in set(missed)), key=lambda pair: (-pair[1], pair[0]))
    return Report(
        scores,
        sum(score.is_complete for score in scores),
        _median([score.answer_for for score in scores if score.answer_for is not None]),
        _median([score.handle_for for score in scores if score.handle_for is not None]),
        sum(score.keystrokes for score in scores),
        tuple(often),
    )


def _median(values: list[float]) -> float | None:
    return sorted(values)[len(values) // 2] if values else None
