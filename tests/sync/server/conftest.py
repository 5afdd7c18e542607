"""What several of the tests of the central server stand on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.intruder import World, a_world
from tests.support.postgres import PostgresCluster


@pytest.fixture(scope="module")
def world(postgres: PostgresCluster) -> Iterator[World]:
    """One server for all attempts of a file: none of them leaves a trace."""
    made = a_world(postgres)
    yield made
    made.drop()
