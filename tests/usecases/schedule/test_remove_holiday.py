"""The clinic works on that day after all."""

from __future__ import annotations

from crm_desktop.usecases.schedule.remove_holiday import RemoveHoliday, remove_holiday
from crm_desktop.usecases.schedule.save_holiday import SaveHoliday, save_holiday
from tests.support.visits import Visits


def test_the_day_can_be_booked_again(visits: Visits) -> None:
    """C24-55."""
    made = visits.clinic.do(save_holiday, SaveHoliday(visits.day(1), "Yalda"))
    visits.clinic.do(remove_holiday, RemoveHoliday(made.id))
    assert visits.book(starts_at=visits.at("10:00", 1)).on == visits.day(1)
