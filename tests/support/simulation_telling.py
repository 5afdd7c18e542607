"""Tells whole stories, and shrinks one that fails to what its failure needs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.support.simulation_ground import Ground
from tests.support.simulation_steps import Step, shrunk
from tests.support.simulation_world import Failure, World


def told(ground: Ground, folder: Path, seed: int, story: Sequence[Step]) -> World:
    """One story from its beginning to its end; raises Failure."""
    world = World(ground, folder, seed)
    try:
        world.tell(story)
    finally:
        world.close()
    return world


def proved(ground: Ground, folder: Path, seed: int, story: Sequence[Step], *, tries: int = 150) -> World:
    """The same, and a failure is shrunk to what it needs before it is raised."""
    try:
        return told(ground, folder, seed, story)
    except Failure as failure:
        law = failure.broken.law
        found = [failure]

        def still_fails(steps: list[Step]) -> bool:
            try:
                told(ground, folder, seed, steps)
            except Failure as again:
                if again.broken.law == law:
                    found.append(again)
                    return True
            return False

        shrunk(failure.steps, still_fails, tries=tries)
        raise min(found, key=lambda one: len(one.steps)) from None
