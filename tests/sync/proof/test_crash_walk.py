"""One scripted day, and a crash at every step of it in turn: each time the day ends as it would have without."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.simulation_steps import SERVER, Step
from tests.support.simulation_world import Ground, World

pytestmark = pytest.mark.postgres

IS_SOAK = bool(os.environ.get("CRM_SOAK"))

# Two people of one branch and one of another; what is sent, taken, merged, lost, refused, restored and started twice.
DAY = (
    ("new_person", 0), ("book", 0), ("push", 0), ("run", 1), ("edit_person", 1), ("note", 0), ("note", 1), ("book", 1),
    ("run", 0), ("run", 1), ("run", 0), ("copy_server", SERVER), ("new_task", 0), ("task_status", 0), ("new_lead", 1),
    ("run", 0), ("run", 1), ("hide_person", 0), ("run", 0), ("comment", 2), ("run", 2), ("change_branch", SERVER),
    ("run", 2), ("run", 0), ("new_deal", 0), ("restore_server", SERVER), ("run", 0), ("run", 1), ("clone_station", 1),
    ("tag", 1), ("comment", 3), ("run", 1), ("run", 3), ("undo", 0), ("run", 0), ("run", 2), ("run", 3),
)  # fmt: skip


def _day() -> list[Step]:
    return [Step(number, deed, station, number * 7919) for number, (deed, station) in enumerate(DAY, start=1)]


def _walked(ground: Ground, folder: Path, at: int) -> list[str]:
    """The hooks that were passed before the faults stopped, in their order; dies at the one numbered `at`."""
    world = World(ground, folder, seed=at, dies_once_at=at)
    try:
        for step in _day():
            world.tell_step(step)
        passed = list(world.hooks.passed)
        assert sum(world.hooks.died.values()) == bool(at)
        world.end()
    finally:
        world.close()
    return passed


def test_a_crash_at_every_hook_of_a_day(ground: Ground, tmp_path: Path) -> None:
    """sync.md, how it is proved: I1–I15 after each; the power fails once a day, at another step every day.

    The suite dies once at each named step; with CRM_SOAK set, at every time each of them is passed.
    """
    passed = _walked(ground, tmp_path / "day", 0)
    last = {name: at for at, name in enumerate(passed, start=1)}
    assert len(last) > 25
    for at in range(1, len(passed) + 1) if IS_SOAK else last.values():
        _walked(ground, tmp_path / "day", at)
