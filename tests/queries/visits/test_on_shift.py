"""Who is on shift."""

from __future__ import annotations

from datetime import datetime

from crm_desktop.queries.visits.on_shift import on_shift
from crm_desktop.usecases.schedule.save_holiday import SaveHoliday, save_holiday
from crm_desktop.usecases.schedule.save_shift import SaveShift, save_shift
from tests.support.visits import Visits


def there(visits: Visits, at: datetime) -> set[str]:
    names = {visits.clinic.ids[name]: name for name in ("sara", "reza")}
    found = visits.clinic.base.read(lambda session: on_shift(session, visits.branch, list(names), at))
    return {names[one] for one in found}


def test_who_has_no_shift_is_there_while_the_branch_is_open(visits: Visits) -> None:
    """C24-38: a clinic without shifts works by its hours."""
    assert there(visits, visits.at("10:00")) == {"sara", "reza"}
    assert there(visits, visits.at("20:00")) == set()


def test_a_shift_of_the_week_and_one_of_a_day(visits: Visits) -> None:
    """C24-38: the shift says more than the hours of the branch, and a holiday frees only the weekly one."""
    day = visits.day(1)
    visits.clinic.do(save_shift, SaveShift(visits.clinic.ids["reza"], "14:00", "22:00", weekday=day.isoweekday()))
    visits.clinic.do(save_shift, SaveShift(visits.clinic.ids["sara"], "08:00", "12:00", on=day))
    assert there(visits, visits.at("10:00")) == {"sara"}
    assert there(visits, visits.at("21:00")) == {"reza"}
    visits.clinic.do(save_holiday, SaveHoliday(day, "Yalda"))
    assert there(visits, visits.at("10:00")) == {"sara"}
    assert there(visits, visits.at("21:00")) == set()
