"""The public holidays that the program knows, by country: fixed days computed, the others from a dated table."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from crm_desktop.kit import jalali
from crm_desktop.rules.due import is_day_off, working_day

FILE = Path(__file__).parent / "public_holidays.toml"
LANGUAGES = ("en", "fa", "ru")


@dataclass(frozen=True)
class KnownHoliday:
    """`is_estimated`: it follows the moon and may be a day off what the calendar of the year says."""

    on: date
    name: str
    is_estimated: bool = False


def year_of(region: str, day: date) -> int:
    """By the calendar that the country's holidays follow."""
    return jalali.from_gregorian(day).year if _is_jalali(region) else day.year


def knows_holidays(region: str, year: int) -> bool:
    country = _countries().get(region)
    return country is not None and country["first_year"] <= year <= country["last_year"]


def known_holidays(region: str, year: int, days_off: str, language: str) -> list[KnownHoliday]:
    """Of one year of the country's calendar, in order, one a day; nothing for a country or year that is unknown."""
    if not knows_holidays(region, year):
        return []
    country, word = _countries()[region], language if language in LANGUAGES else "en"
    found: dict[date, KnownHoliday] = {}
    for one in (*_fixed(country, region, year, days_off, word), *_dated(country, region, year, word)):
        found.setdefault(one.on, one)
    return [found[day] for day in sorted(found)]


def _fixed(country: dict[str, Any], region: str, year: int, days_off: str, word: str) -> Iterator[KnownHoliday]:
    for one in country["fixed"]:
        month, day = one["month"], one["day"]
        on = jalali.to_gregorian(year, month, day) if _is_jalali(region) else date(year, month, day)
        yield KnownHoliday(on, one[word])
        if "moves_after_month" in country and month > country["moves_after_month"] and is_day_off(on, days_off):
            yield KnownHoliday(working_day(on + timedelta(days=1), days_off), one[word])


def _dated(country: dict[str, Any], region: str, year: int, word: str) -> Iterator[KnownHoliday]:
    for one in country["dated"]:
        for on in one["published"]:
            if year_of(region, on) == year:
                yield KnownHoliday(on, one[word])
        for on in one["estimated"]:
            if year_of(region, on) == year:
                yield KnownHoliday(on, one[word], is_estimated=True)


def _is_jalali(region: str) -> bool:
    country = _countries().get(region)
    return country is not None and country["calendar"] == "jalali"


@lru_cache(maxsize=1)
def _countries() -> dict[str, Any]:
    with FILE.open("rb") as file:
        return tomllib.load(file)
