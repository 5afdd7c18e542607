"""Rooms, services, holidays and shifts as the timetable shows them."""

from __future__ import annotations

from crm_desktop.queries.visits.timetable_rows import (
    branch_of,
    holiday_rows,
    planned_services,
    room_rows,
    shift_rows,
)
from crm_desktop.usecases.schedule.save_holiday import SaveHoliday, save_holiday
from crm_desktop.usecases.schedule.save_room import SaveRoom, save_room
from crm_desktop.usecases.schedule.save_shift import SaveShift, save_shift
from crm_desktop.usecases.schedule.set_price import SetPrice, set_price
from tests.support.visits import Visits


def test_a_room_names_who_works_in_it(visits: Visits) -> None:
    """C24-55."""
    visits.clinic.do(save_room, SaveRoom("Room 2", room_id=visits.ids["room 2"], is_active=False))
    rows = visits.clinic.base.read(room_rows)
    assert [(row.name, row.providers) for row in rows] == [("Room 1", ("Dr Karimi",))]
    assert len(visits.clinic.base.read(lambda session: room_rows(session, closed=True))) == 2


def test_a_service_knows_the_price_to_come(visits: Visits) -> None:
    """C24-64."""
    day = visits.day(5)
    visits.clinic.do(set_price, SetPrice(visits.ids["implant"], 6_000_000, day))
    rows = {row.name: row for row in visits.clinic.base.read(lambda session: planned_services(session, visits.day(0)))}
    assert (rows["Implant"].price, rows["Implant"].next_price, rows["Implant"].next_price_on) == (
        5_000_000,
        6_000_000,
        day,
    )
    assert rows["Cleaning"].price is None


def test_holidays_and_shifts_that_are_over_are_left_out(visits: Visits) -> None:
    """C24-38, C24-55."""
    branch = visits.clinic.base.read(lambda session: branch_of(session, None).id)
    assert branch == visits.clinic.ids["branch"]
    for days in (1, 8):
        visits.clinic.do(save_holiday, SaveHoliday(visits.day(days), f"Day {days}"))
        visits.clinic.do(save_shift, SaveShift(visits.clinic.ids["sara"], "08:00", "12:00", on=visits.day(days)))
    visits.clinic.do(save_shift, SaveShift(visits.clinic.ids["reza"], "08:00", "12:00", weekday=1))
    day = visits.day(8)
    assert [row.name for row in visits.clinic.base.read(lambda session: holiday_rows(session, branch, day))] == [
        "Day 8"
    ]
    shifts = visits.clinic.base.read(lambda session: shift_rows(session, day))
    assert [(row.user, row.weekday, row.on) for row in shifts] == [("Reza", 1, None), ("Sara", None, day)]
