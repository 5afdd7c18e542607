"""A scripted day in a process of its own, which the system kills at one of its named steps; another one goes on."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from tests.support.simulation_central import StoryCentral
from tests.support.simulation_clinic import Clinic0
from tests.support.simulation_ground import Ground
from tests.support.simulation_server import Rows
from tests.support.simulation_steps import Step
from tests.support.simulation_world import World

SECONDS = 60.0


def killed(ground: Ground, folder: Path, day: Sequence[Step], at: int) -> World:
    """The day until a SIGKILL at the step numbered `at`, and from there to its last step; the caller ends it.

    Whoever does the rest knows what was promised before, and has the bases as they lie on the disk.
    """
    # A process that is forked off this one would share its lines to the server and its open files.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    left = folder.with_suffix(".left")
    work = (ground.central.dsn, ground.clinic, ground.joined, ground.beginning, folder, left, list(day), at)
    process = context.Process(target=_live, args=work)
    process.start()
    process.join(SECONDS)
    assert process.exitcode == -signal.SIGKILL, process.exitcode
    memory, interrupted = pickle.loads(left.read_bytes())  # noqa: S301  it was written by the process just killed
    world = World(ground, folder, seed=at, left=memory)
    for step in day[interrupted + 1 :]:
        world.tell_step(step)
    return world


def _live(
    dsn: str, clinic: Clinic0, joined: list[Path], beginning: Rows, folder: Path, left: Path, day: list[Step], at: int
) -> None:
    world = World(Ground(StoryCentral(dsn), clinic, joined, beginning), folder, seed=at, dies_once_at=at)
    world.hooks.die = _kill_yourself
    for number, step in enumerate(day):
        # Nobody is killed while this is written: the named steps are those of sync.
        left.write_bytes(pickle.dumps((world.memory(), number)))
        world.tell_step(step)


def _kill_yourself(_: str) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("the system lets a killed process go on")
