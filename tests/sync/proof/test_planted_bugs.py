"""Each of a list of bugs, planted alone, is found by the stories that find nothing without it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.simulation_ground import Ground
from tests.support.simulation_plants import PLANTS, Plant
from tests.support.simulation_telling import told

pytestmark = pytest.mark.postgres

# Those that are found soonest; all of them are planted with CRM_SOAK set.
QUICK = ("rv stands still", "who leaves a scope is not told", "what is pulled is captured", "all verdicts are good")
CHOSEN = PLANTS if os.environ.get("CRM_SOAK") else [plant for plant in PLANTS if plant.name in QUICK]
STORIES = 60


@pytest.mark.parametrize("plant", CHOSEN, ids=lambda plant: plant.name)
def test_a_planted_bug_is_found(ground: Ground, tmp_path: Path, plant: Plant) -> None:
    """sync.md, how it is proved: a test that cannot fail proves nothing."""
    with plant.into(ground.central.admin):
        for seed, story in plant.stories(STORIES):
            try:
                told(ground, tmp_path / "story", seed, story)
            except Exception:  # a bug may also break what it is planted into, and that is seen as well
                return
    pytest.fail(f"{STORIES} stories did not notice: {plant.name}")


def test_the_list_of_bugs_is_long_enough() -> None:
    assert len({plant.name for plant in PLANTS}) >= 15
