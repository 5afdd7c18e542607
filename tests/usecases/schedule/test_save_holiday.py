"""Days on which the clinic is closed or open for shorter hours."""

from __future__ import annotations

import pytest

from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.rules.slots import ClinicClosed, OutsideHours
from crm_desktop.rules.timetable import EndsBeforeBegins, NameNeeded
from crm_desktop.usecases.schedule.save_holiday import DayTaken, SaveHoliday, save_holiday
from tests.support.visits import Visits


def test_a_holiday_closes_the_clinic_or_shortens_its_day(visits: Visits) -> None:
    """C24-55: bookings on a holiday are refused by its name."""
    day = visits.day(1)
    made = visits.clinic.do(save_holiday, SaveHoliday(day, "Yalda"))
    with pytest.raises(ClinicClosed) as refused:
        visits.book(starts_at=visits.at("10:00", 1))
    assert refused.value.facts["name"] == "Yalda"
    visits.clinic.do(save_holiday, SaveHoliday(day, "Yalda", closes_at="13:00", holiday_id=made.id))
    visits.book(starts_at=visits.at("10:00", 1))
    with pytest.raises(OutsideHours):
        visits.book(starts_at=visits.at("15:00", 1))
    assert len(visits.clinic.rows(Holiday)) == 1


def test_nonsense_is_refused(visits: Visits) -> None:
    """C24-55: no name, the same day twice, closing before opening."""
    day = visits.day(1)
    visits.clinic.do(save_holiday, SaveHoliday(day, "Yalda"))
    with pytest.raises(DayTaken):
        visits.clinic.do(save_holiday, SaveHoliday(day, "Another"))
    with pytest.raises(NameNeeded):
        visits.clinic.do(save_holiday, SaveHoliday(visits.day(2), " "))
    with pytest.raises(EndsBeforeBegins):
        visits.clinic.do(save_holiday, SaveHoliday(visits.day(2), "Half", "14:00", "10:00"))
