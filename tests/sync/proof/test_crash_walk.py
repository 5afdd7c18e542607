"""One scripted day, and a crash at every step of it in turn: each time the day ends as it would have without."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from crm_desktop.sync.steps import STEPS
from tests.support.simulation_day import DAY, SCENES, Script, passed, places, steps_of
from tests.support.simulation_ground import Ground
from tests.support.simulation_killed import killed
from tests.support.simulation_world import World

pytestmark = pytest.mark.postgres

IS_SOAK = bool(os.environ.get("CRM_SOAK"))
# The runner tidies up between two conversations; a crash in it is proved in test_steps.py.
NOT_OF_A_CONVERSATION = ("trim.writing", "trim.done")
NAMES = [name for name in STEPS if name not in NOT_OF_A_CONVERSATION]
# With a signal the suite dies where a program is most likely to: while it waits for the server, and while it writes.
BY_SIGNAL = ("push.sent", "settle.writing", "apply.writing")
# The long proof walks the whole day, so many days a test, that all cores have something to do until the end.
PIECES = 40


Undisturbed = Callable[[Script], list[str]]


@pytest.fixture(scope="module")
def undisturbed(ground: Ground, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """The named steps that a script passes; it is told once for all days that die in it."""
    known: dict[Script, list[str]] = {}

    def told(script: Script) -> list[str]:
        if script not in known:
            known[script] = passed(ground, tmp_path_factory.mktemp("undisturbed") / "day", script)
        return known[script]

    return told


def _crashed(ground: Ground, folder: Path, script: Script, at: int) -> World:
    world = World(ground, folder, seed=at, dies_once_at=at)
    try:
        for step in steps_of(script):
            world.tell_step(step)
        assert world.hooks.died.total() == 1
    except BaseException:
        world.close()
        raise
    return world


def _killed(ground: Ground, folder: Path, script: Script, at: int) -> World:
    return killed(ground, folder, steps_of(script), at)


HOW = {"crash": _crashed, "signal": _killed}


def _walk(ground: Ground, folder: Path, script: Script, at: int, how: str) -> None:
    world = HOW[how](ground, folder, script, at)
    try:
        world.end()
    finally:
        world.close()


def _pieces() -> Sequence[tuple[str, str | int]]:
    if IS_SOAK:
        return [(how, piece) for how in HOW for piece in range(PIECES)]
    return [("crash", name) for name in NAMES] + [("signal", name) for name in BY_SIGNAL]


@pytest.mark.parametrize(("how", "piece"), _pieces())
def test_a_crash_at_every_step_of_a_day(
    ground: Ground, tmp_path: Path, undisturbed: Undisturbed, how: str, piece: str | int
) -> None:
    """sync.md, how it is proved: I1–I15 after each; the program dies once a day, at another step every day.

    The suite dies once at each named step, in the first scene that has it; with CRM_SOAK set, wherever a step is
    passed on the whole day, and each time by an exception and by a SIGKILL.
    """
    if isinstance(piece, int):
        for at in places(undisturbed(DAY))[piece::PIECES]:
            _walk(ground, tmp_path / "day", DAY, at, how)
    else:
        scene = next(scene for scene in SCENES.values() if piece in undisturbed(scene))
        names = undisturbed(scene)
        _walk(ground, tmp_path / "day", scene, len(names) - names[::-1].index(piece), how)


def test_every_step_is_passed_in_a_scene_of_the_suite(ground: Ground, undisturbed: Undisturbed) -> None:
    assert {name for scene in SCENES.values() for name in undisturbed(scene)} == set(NAMES)
    assert not IS_SOAK or set(undisturbed(DAY)) == set(NAMES)
