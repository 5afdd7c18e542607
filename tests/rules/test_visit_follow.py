"""Lead, deal and work follow the visits, whatever is done in whatever order."""

from __future__ import annotations

import os

import pytest

from tests.support.random_visits import RandomVisits
from tests.support.visits import Visits

# The long proof is run whole with CRM_SOAK set; the suite runs a twentieth of it.
OPERATIONS, SEEDS = (2_500, 4) if os.environ.get("CRM_SOAK") else (250, 2)
ENOUGH = 1_200
OF_VISITS = (
    "accept_offer admit book_appointment cancel_appointment complete_admission confirm_appointment hold_slot "
    "mark_arrived mark_no_show offer_slot refuse_offer reschedule_appointment run_night wait_for_slot"
).split()


def without_waiting_for_the_disk(visits: Visits) -> None:
    """No power cut is part of these proofs."""
    connection = visits.clinic.base.writer_engine.raw_connection()
    connection.cursor().execute("PRAGMA synchronous = OFF")
    connection.close()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_no_order_of_bookings_admissions_and_nights_breaks_a_rule(visits: Visits, seed: int) -> None:
    """C24-18, C24-09, C24-19: no open lead without a next step, no two in one place."""
    without_waiting_for_the_disk(visits)
    somebody = RandomVisits(visits.clinic, seed, visits=visits)
    for _ in range(10):
        somebody.work(OPERATIONS // 10)
        assert visits.clinic.breaches() == []
    assert sum(somebody.done.values()) > OPERATIONS / 4, somebody.refused


def test_the_random_work_does_everything(visits: Visits) -> None:
    """C24-18: a proof over operations that are always refused would prove nothing."""
    without_waiting_for_the_disk(visits)
    somebody = RandomVisits(visits.clinic, 99, visits=visits)
    for _ in range(0, 3 * ENOUGH, 50):
        if set(OF_VISITS) - set(somebody.done):
            somebody.work(50)
    assert set(OF_VISITS) - set(somebody.done) == set()
    assert visits.clinic.breaches() == []
