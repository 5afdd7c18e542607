"""One scripted day of a simulated clinic, whole and in short scenes, and where in it a program may die."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from tests.support.simulation_ground import Ground
from tests.support.simulation_steps import SERVER, Step
from tests.support.simulation_world import World

Script = Sequence[tuple[str, int]]

# Two people of one branch and one of another; what is sent, taken, merged, lost, refused, restored and started twice.
DAY: Script = (
    ("new_person", 0), ("book", 0), ("push", 0), ("run", 1), ("edit_person", 1), ("note", 0), ("note", 1), ("book", 1),
    ("run", 0), ("run", 1), ("run", 0), ("copy_server", SERVER), ("new_task", 0), ("task_status", 0), ("new_lead", 1),
    ("run", 0), ("run", 1), ("hide_person", 0), ("run", 0), ("comment", 2), ("run", 2), ("change_branch", SERVER),
    ("run", 2), ("run", 0), ("new_deal", 0), ("restore_server", SERVER), ("run", 0), ("run", 1), ("clone_station", 1),
    ("tag", 1), ("comment", 3), ("run", 1), ("run", 3), ("undo", 0), ("run", 0), ("run", 2), ("run", 3),
)  # fmt: skip
# The same in three parts, each of which needs nothing of the others: what every run passes, what a copied profile
# passes, and what a restored server makes the stations pass.
SCENES: dict[str, Script] = {
    "work": (
        ("new_person", 0), ("book", 0), ("run", 1), ("push", 0), ("note", 1), ("note", 0), ("book", 1), ("run", 0),
        ("run", 1), ("run", 0),
    ),
    "copied": (("new_person", 1), ("run", 1), ("clone_station", 1), ("tag", 1), ("comment", 3), ("run", 1), ("run", 3)),
    "restored": (
        ("new_person", 0), ("run", 0), ("copy_server", SERVER), ("note", 0), ("new_task", 0), ("run", 0),
        ("restore_server", SERVER), ("run", 0),
    ),
}  # fmt: skip


def steps_of(script: Script) -> list[Step]:
    return [Step(number, deed, station, number * 7919) for number, (deed, station) in enumerate(script, start=1)]


def passed(ground: Ground, folder: Path, script: Script) -> list[str]:
    """The named steps of the day, in their order, when nothing happens to anybody."""
    world = World(ground, folder, seed=0)
    try:
        for step in steps_of(script):
            world.tell_step(step)
        found = list(world.hooks.passed)
        world.end()
    finally:
        world.close()
    return found


def places(names: Sequence[str]) -> list[int]:
    """Where dying makes a difference, counted from 1: equal steps in a row, which write nothing between them, once."""
    first = [1, *(at for at, (before, name) in enumerate(pairwise(names), start=2) if before != name)]
    return first[: len(names)]
