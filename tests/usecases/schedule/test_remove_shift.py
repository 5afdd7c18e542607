"""A shift that is not worked any more."""

from __future__ import annotations

from crm_desktop.models.admin.shift import Shift
from crm_desktop.usecases.schedule.remove_shift import RemoveShift, remove_shift
from crm_desktop.usecases.schedule.save_shift import SaveShift, save_shift
from tests.support.builders import a_user
from tests.support.visits import Visits


def test_it_is_gone(visits: Visits) -> None:
    """C24-38."""
    user = visits.clinic.change(lambda work: a_user(work, "Omid"))
    made = visits.clinic.do(save_shift, SaveShift(user.id, "08:00", "14:00", weekday=6))
    visits.clinic.do(remove_shift, RemoveShift(made.id))
    assert visits.clinic.rows(Shift) == []
