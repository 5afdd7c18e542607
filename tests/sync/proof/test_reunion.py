"""Two stations that worked a day without the server have the same base shortly after they meet again."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from crm_desktop.store.canonical import canonical_lines
from tests.support.simulation_ground import Ground
from tests.support.simulation_station import Station
from tests.support.simulation_steps import WORK, Step, a_story
from tests.support.simulation_world import World

pytestmark = pytest.mark.postgres

IS_SOAK = bool(os.environ.get("CRM_SOAK"))
# Each of the two; the suite has a tenth of the day.
OPERATIONS = 300 if IS_SOAK else 30
SECONDS = 10.0


def _work(seed: int, station: int) -> list[Step]:
    """Work only, of one station; more than enough, for not every step finds something to do."""
    steps = a_story(seed, steps=OPERATIONS * 4, stations=1, crashes=0)
    return [Step(step.number, step.deed, station, step.seed + station) for step in steps if step.deed in WORK]


def _offline(world: World, station: int, seed: int) -> None:
    here = world.stations[station]
    before = len(here.outbox())
    for step in _work(seed, station):
        if len(here.outbox()) - before >= OPERATIONS:
            break
        world.tell_step(step)
    assert len(here.outbox()) - before >= OPERATIONS


def _dump(station: Station) -> list[str]:
    return station.base.read(lambda session: list(canonical_lines(session, full=True)))


def test_two_stations_that_were_offline_agree_within_seconds(
    ground: Ground, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Issue 4: equal canonical dumps within 10 s of the reunion, and every operation of both in the archive."""
    world = World(ground, tmp_path / "story", seed=8)
    try:
        for station in (0, 1):
            _offline(world, station, seed=8 + station)
        begun = time.perf_counter()
        for number in (0, 1, 0):
            world.traffic[number].run()
        took = time.perf_counter() - begun
        assert _dump(world.stations[0]) == _dump(world.stations[1])
        with capsys.disabled():
            if IS_SOAK:
                sys.stdout.write(f"reunion of two stations with {OPERATIONS} operations each: {took:.2f} s\n")
        assert took < SECONDS
        world.end()
    finally:
        world.close()
