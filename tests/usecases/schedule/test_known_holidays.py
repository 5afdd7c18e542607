"""What the program knows of public holidays."""

from __future__ import annotations

from datetime import date

from crm_desktop.usecases.schedule.known_holidays import known_holidays, knows_holidays, year_of


def test_the_fixed_days_of_iran_are_computed() -> None:
    """C24-55, C24-59: 1406 begins on 21 March 2027."""
    days = {one.on: one.name for one in known_holidays("IR", 1406, "5", "en")}
    assert days[date(2027, 3, 21)] == "Nowruz"
    assert days[date(2028, 2, 11)] == "Victory of the Revolution"
    assert (year_of("IR", date(2027, 3, 20)), year_of("IR", date(2027, 3, 21))) == (1405, 1406)


def test_days_of_the_moon_say_that_they_are_estimated() -> None:
    """C24-55: the calendar of 1405 was published for some of them."""
    of_1405 = {one.on: one.is_estimated for one in known_holidays("IR", 1405, "5", "fa")}
    assert of_1405[date(2026, 6, 25)] is False
    assert of_1405[date(2026, 12, 23)] is True
    assert len(of_1405) == 25  # as many as the council's calendar counts


def test_a_russian_holiday_on_a_day_off_frees_the_next_working_day() -> None:
    """C24-55: in 2026 the government's calendar says 9 March and 11 May."""
    five_days = {one.on for one in known_holidays("RU", 2026, "67", "ru")}
    assert {date(2026, 1, 9), date(2026, 3, 9), date(2026, 5, 11), date(2026, 12, 31)} <= five_days
    assert date(2026, 5, 4) not in five_days
    six_days = {one.on for one in known_holidays("RU", 2026, "7", "ru")}
    assert date(2026, 3, 9) in six_days
    assert date(2026, 5, 11) not in six_days


def test_other_countries_and_years_are_not_made_up() -> None:
    """C24-55."""
    assert not knows_holidays("GB", 2026)
    assert known_holidays("IR", 1420, "5", "fa") == []
