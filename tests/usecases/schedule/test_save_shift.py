"""Who is on shift."""

from __future__ import annotations

import pytest

from crm_desktop.models.admin.shift import Shift
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.rules.handing_over import PerformerLeft
from crm_desktop.rules.timetable import EndsBeforeBegins, HoursOverlap
from crm_desktop.usecases.schedule.save_shift import SaveShift, ShiftDayNeeded, save_shift
from tests.support.builders import a_user
from tests.support.visits import Visits


def test_a_shift_is_every_week_or_once(visits: Visits) -> None:
    """C24-38: work goes to whoever is on shift."""
    user = visits.clinic.change(lambda work: a_user(work, "Omid"))
    made = visits.clinic.do(save_shift, SaveShift(user.id, "08:00", "14:00", weekday=6))
    visits.clinic.do(save_shift, SaveShift(user.id, "14:00", "20:00", weekday=6))
    visits.clinic.do(save_shift, SaveShift(user.id, "08:00", "13:00", on=visits.day(1)))
    visits.clinic.do(save_shift, SaveShift(user.id, "08:00", "13:30", weekday=6, shift_id=made.id))
    assert sorted((row.opens_at, row.closes_at, row.weekday) for row in visits.clinic.rows(Shift) if row.weekday) == [
        ("08:00", "13:30", 6),
        ("14:00", "20:00", 6),
    ]


def test_nonsense_is_refused(visits: Visits) -> None:
    """C24-38: no day or two, shared time, backwards, somebody who has left."""
    user = visits.clinic.change(lambda work: a_user(work, "Omid"))
    gone = visits.clinic.change(lambda work: a_user(work, "Gone", status=UserStatus.LEFT))
    visits.clinic.do(save_shift, SaveShift(user.id, "08:00", "14:00", weekday=6))
    with pytest.raises(ShiftDayNeeded):
        visits.clinic.do(save_shift, SaveShift(user.id, "08:00", "14:00"))
    with pytest.raises(ShiftDayNeeded):
        visits.clinic.do(save_shift, SaveShift(user.id, "08:00", "14:00", weekday=1, on=visits.day(1)))
    with pytest.raises(HoursOverlap):
        visits.clinic.do(save_shift, SaveShift(user.id, "13:00", "15:00", weekday=6))
    with pytest.raises(EndsBeforeBegins):
        visits.clinic.do(save_shift, SaveShift(user.id, "15:00", "13:00", weekday=1))
    with pytest.raises(PerformerLeft):
        visits.clinic.do(save_shift, SaveShift(gone.id, "08:00", "14:00", weekday=1))
