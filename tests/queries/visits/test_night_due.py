"""Whether the night work waits."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.queries.visits.night_due import is_night_due
from crm_desktop.usecases.nightly.run_night import RunNight, run_night
from tests.support.visits import Visits


def due(visits: Visits) -> bool:
    branch, now = visits.clinic.ids["branch"], visits.clinic.clock()
    return visits.clinic.base.read(lambda session: is_night_due(session, branch, now))


def test_it_waits_from_one_o_clock_of_the_branch_until_it_is_done(visits: Visits) -> None:
    """A1: asked before anything is written."""
    assert due(visits)
    visits.clinic.change(lambda work: run_night(work, RunNight()))
    assert not due(visits)
    visits.clinic.clock.set(visits.at("01:00", 1))
    visits.clinic.change(lambda work: run_night(work, RunNight()))
    visits.clinic.clock.advance(timedelta(hours=23, minutes=59))
    assert not due(visits)
    visits.clinic.clock.advance(timedelta(minutes=1))
    assert due(visits)
