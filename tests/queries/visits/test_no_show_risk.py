"""What the rules are learnt from: visits that are over, as they were when they were booked."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from crm_desktop.models.access import Actor
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.queries.visits import no_show_risk
from crm_desktop.queries.visits.no_show_risk import (
    Circumstances,
    Place,
    circumstances_of,
    coming_ids,
    past_of,
    past_visits,
)
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row

ZONE = "Asia/Tehran"
TODAY = date(2026, 11, 21)


@pytest.fixture
def past(base: OpenBase, program: Actor) -> OpenBase:
    rows = [
        row(2, person_key="1", birth_on=date(2000, 10, 6), visit_at=datetime(2026, 10, 5, 10),
            booked_at=datetime(2026, 9, 30, 23, 50), showed=True),
        row(3, person_key="1", visit_at=datetime(2026, 10, 6, 10), booked_at=datetime(2026, 10, 6, 8), showed=False),
        row(4, person_key="2", visit_at=datetime(2026, 10, 6, 11), showed=True),
    ]  # fmt: skip
    Importing(base, program, "appointments").group(*rows).end()
    return base


def everything(base: OpenBase) -> list[Circumstances]:
    found: list[Circumstances] = []
    place: Place | None = None
    while True:
        chunk = base.read(partial(past_visits, time_zone=ZONE, before=TODAY, after=place))
        found += chunk.visits
        if chunk.next_from is None:
            return found
        place = chunk.next_from


def test_days_ahead_age_and_whether_they_came(past: OpenBase) -> None:
    """B10: days of the branch; whole years at the visit; what is not known is None."""
    told = [(one.ahead, one.age, one.came) for one in everything(past)]
    assert sorted(told, key=str) == sorted([(5, 25, True), (0, 26, False), (None, None, True)], key=str)


@pytest.mark.parametrize("chunk", [1, 2, 3, 4])
def test_chunk_by_chunk_nothing_is_left_out_or_twice(
    past: OpenBase, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B10: learning reads in chunks, in order of days."""
    whole = everything(past)
    monkeypatch.setattr(no_show_risk, "CHUNK", chunk)
    assert everything(past) == whole
    assert [one.on for one in whole] == sorted(one.on for one in whole)


def test_the_past_of_one_person_and_of_one_visit(past: OpenBase, program: Actor) -> None:
    """B10: the same facts, by person and by appointment."""
    first = everything(past)[0]
    own = past.read(lambda session: past_of(session, ZONE, TODAY, [first.person]))
    assert [one.came for one in own] == [True, False]
    assert past.read(lambda session: past_of(session, ZONE, date(2026, 10, 6), [first.person])) == [first]
    ids = past.read(lambda session: list(session.scalars(select(Appointment.id))))
    told = past.read(lambda session: circumstances_of(session, program, ZONE, ids))
    assert {one.person for _, one in told} == {one.person for one in everything(past)}


def test_what_is_to_come_by_day_and_state(past: OpenBase, program: Actor) -> None:
    """B10: between two days, in order of time."""
    first, last = date(2026, 10, 5), date(2026, 10, 6)
    missed = AppointmentStatus.NO_SHOW
    assert len(past.read(lambda s: coming_ids(s, program, first, last, missed))) == 1
    assert len(past.read(lambda s: coming_ids(s, program, first, first, missed))) == 0
