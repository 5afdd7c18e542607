"""One scripted day, and a crash at every step of it in turn: each time the day ends as it would have without."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.simulation_steps import SERVER, Step
from tests.support.simulation_world import Ground, World

pytestmark = pytest.mark.postgres

# The suite walks a tenth of the hooks; with CRM_SOAK set, all of them.
EVERY = 1 if os.environ.get("CRM_SOAK") else 10

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


def _walked(ground: Ground, folder: Path, at: int) -> tuple[int, int]:
    """How many hooks were passed, and how often it died."""
    world = World(ground, folder, seed=at, dies_once_at=at)
    try:
        world.tell(_day())
    finally:
        world.close()
    passed = sum(world.hooks.passed.values())
    return passed, sum(world.hooks.died.values())


def test_a_crash_at_every_hook_of_a_day(ground: Ground, tmp_path: Path) -> None:
    """sync.md, how it is proved: I1–I15 after each; the power fails once a day, at another step every day."""
    hooks, died = _walked(ground, tmp_path / "day", 0)
    assert not died
    assert hooks > 100
    for at in range(1, hooks + 1, EVERY):
        _, died = _walked(ground, tmp_path / "day", at)
        assert died == 1, at
