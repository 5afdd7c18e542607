"""What may happen in a simulated clinic: deeds of stations, of the network and of the administrator, told as sentences.

A step carries its own chance and remembers which rows it chose, so that a story still makes sense, and still fails the
same way, when other steps are taken out of it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

T = TypeVar("T")

SERVER = -1


class Nothing(Exception):
    """There is nothing here that the deed could be done to; the step is left out."""


class Crash(BaseException):
    """The program died at a named step. No handler of ours may take it for an error it can mend."""


@dataclass(frozen=True)
class Step:
    number: int
    deed: str
    station: int  # SERVER for what the administrator does
    seed: int
    crash: int = 0  # dies at the so-manieth hook of this step; 0 is never
    chosen: tuple[str, ...] | None = None  # the rows it was done to when it was told for the first time

    @property
    def chance(self) -> random.Random:
        return random.Random(self.seed)


@dataclass
class Choice:
    """Chooses rows for one step: at random the first time, the same ones when the step is told again."""

    step: Step
    chance: random.Random = field(init=False)
    made: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = self.step.chance

    def of(self, keys: Sequence[str]) -> str:
        """One of the keys; Nothing if there is none, or not the one that was chosen the first time."""
        picked = self.chance.random()  # drawn in any case, so that what follows is the same in every telling
        if self.step.chosen is not None:
            known = self.step.chosen[len(self.made)] if len(self.made) < len(self.step.chosen) else ""
            if known not in keys:
                raise Nothing
            key = known
        elif not keys:
            raise Nothing
        else:
            key = keys[int(picked * len(keys))]
        self.made.append(key)
        return key

    def value(self, values: Sequence[T]) -> T:
        return values[int(self.chance.random() * len(values))]

    def told(self) -> Step:
        return replace(self.step, chosen=tuple(self.made))


# How often each deed comes up. Work at a station, then what passes between station and server, then the server itself.
WORK = {
    "new_person": 8,
    "edit_person": 10,
    "note": 5,
    "warn": 2,
    "renumber": 4,
    "delete_person": 2,
    "hide_person": 2,
    "book": 9,
    "overbook": 1,
    "move": 4,
    "visit_status": 5,
    "new_task": 4,
    "task_status": 5,
    "postpone": 2,
    "new_lead": 3,
    "lead_status": 4,
    "new_deal": 3,
    "move_deal": 3,
    "close_deal": 3,
    "tag": 3,
    "untag": 2,
    "comment": 3,
    "edit_comment": 2,
    "follow_up": 3,
    "undo": 4,
}
TRAFFIC = {"push": 13, "pull": 7, "run": 8, "fetch": 9, "apply": 9}
ADMINISTRATION = {"admin_edit": 2, "admin_cancel": 1, "change_branch": 1, "change_role": 1}
# Rare and dear: at most one kind a story.
DISASTERS = ("copy_server", "restore_server", "clone_station", "jump_clock")


def a_story(
    seed: int,
    *,
    stations: int = 3,
    steps: int = 60,
    crashes: float = 0.5,
    disasters: Sequence[str] = (),
) -> list[Step]:
    """A random story; equal arguments give equal stories."""
    chance = random.Random(seed)
    deeds = {**WORK, **TRAFFIC, **ADMINISTRATION}
    names, weights = list(deeds), list(deeds.values())
    at = sorted(chance.sample(range(steps // 4, steps), len(disasters)))
    planned = dict(zip(at, disasters, strict=True))
    made = []
    for number in range(1, steps + 1):
        deed = planned.get(number - 1) or chance.choices(names, weights)[0]
        is_admin = deed in ADMINISTRATION or deed in ("copy_server", "restore_server")
        # What was started as a copy works like the others.
        station = SERVER if is_admin else chance.randrange(stations)
        stations += deed == "clone_station"
        dies = chance.randint(1, 9) if chance.random() < crashes and not is_admin else 0
        made.append(Step(number, deed, station, chance.getrandbits(48), dies))
    return made


def shrunk(story: Sequence[Step], still_fails: Callable[[list[Step]], bool], *, tries: int = 400) -> list[Step]:
    """The story with every step taken out that its failure can do without, and crashes that do not matter forgotten."""
    kept = list(story)
    part = max(1, len(kept) // 2)
    while part:
        at = 0
        while at < len(kept) and tries > 0:
            shorter = kept[:at] + kept[at + part :]
            tries -= 1
            if still_fails(shorter):
                kept = shorter
            else:
                at += part
        part //= 2
    for at, step in enumerate(kept):
        if step.crash and tries > 0:
            calm = [*kept[:at], replace(step, crash=0), *kept[at + 1 :]]
            tries -= 1
            if still_fails(calm):
                kept = calm
    return kept
