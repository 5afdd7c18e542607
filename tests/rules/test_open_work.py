"""Nobody is forgotten, whatever is done in whatever order."""

from __future__ import annotations

import os

import pytest

from tests.support.process import Clinic
from tests.support.random_work import RandomWork

# The long proof is run whole with CRM_SOAK set; the suite runs a twentieth of it.
OPERATIONS, SEEDS = (2_500, 4) if os.environ.get("CRM_SOAK") else (250, 2)
ENOUGH = 1_200


def _without_waiting_for_the_disk(clinic: Clinic) -> None:
    """No power cut is part of these proofs."""
    connection = clinic.base.writer_engine.raw_connection()
    connection.cursor().execute("PRAGMA synchronous = OFF")
    connection.close()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_no_use_case_leaves_a_lead_or_deal_without_a_planned_task(clinic: Clinic, seed: int) -> None:
    """C24-18, OT-51, OT-42: random operations, and no rule of the domain is ever broken."""
    _without_waiting_for_the_disk(clinic)
    somebody = RandomWork(clinic, seed)
    for _ in range(10):
        somebody.work(OPERATIONS // 10)
        assert clinic.breaches() == []
    assert sum(somebody.done.values()) > OPERATIONS / 4, somebody.refused


def test_the_random_work_does_everything(clinic: Clinic) -> None:
    """C24-18: a proof over operations that are always refused would prove nothing."""
    _without_waiting_for_the_disk(clinic)
    somebody = RandomWork(clinic, 3)
    for _ in range(0, ENOUGH, 50):
        somebody.work(50)
        tried = {name.split(":")[0] for name in somebody.refused} | set(somebody.done)
        if len(tried) == len(somebody.done) == 31:
            break
    assert tried - set(somebody.done) == set()
    assert len(somebody.done) == 31
    assert clinic.breaches() == []
