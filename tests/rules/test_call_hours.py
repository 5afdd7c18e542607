"""When people may be rung, by the clocks where they live."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import phonenumbers
import pytest

from crm_desktop.models.admin.branch import Branch
from crm_desktop.rules.call_hours import clocks_of, may_ring, next_allowed_at, quiet_clock, zones_of

# Landlines of cities in the eleven zones of Russia, from Kaliningrad to Kamchatka.
CITIES = {
    "4012": "Europe/Kaliningrad",
    "495": "Europe/Moscow",
    "846": "Europe/Samara",
    "343": "Asia/Yekaterinburg",
    "3812": "Asia/Omsk",
    "391": "Asia/Krasnoyarsk",
    "3952": "Asia/Irkutsk",
    "4112": "Asia/Yakutsk",
    "423": "Asia/Vladivostok",
    "4132": "Asia/Magadan",
    "4152": "Asia/Kamchatka",
}
ATTEMPTS = 10_575  # a tenth of the 105,754 of B12


def a_branch(zone: str = "Europe/Moscow", opens: str = "09:00", closes: str = "21:00", **given: object) -> Branch:
    return Branch(name="B", time_zone=zone, region="RU", calls_from=opens, calls_until=closes, **given)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def landline(chance: random.Random, code: str) -> str:
    while True:
        e164 = f"+7{code}{chance.randrange(10 ** (10 - len(code))):0{10 - len(code)}d}"
        if phonenumbers.is_valid_number(phonenumbers.parse(e164)):
            return e164


def test_nobody_is_rung_at_night_in_any_of_eleven_zones() -> None:
    """B12: of a tenth of 105,754 attempts none is in quiet hours; what is put off is rung at the first fit moment."""
    chance = random.Random(12)
    branch = a_branch()
    rung = 0
    for _ in range(ATTEMPTS):
        code = chance.choice(list(CITIES))
        e164 = landline(chance, code)
        now = at("2026-01-01") + timedelta(seconds=chance.randrange(366 * 24 * 3600))
        there = ZoneInfo(CITIES[code])
        if may_ring(e164, now, branch):
            rung += 1
            assert 9 <= now.astimezone(there).hour < 21, (e164, now)
            assert next_allowed_at(e164, now, branch) == now
        else:
            then = next_allowed_at(e164, now, branch)
            assert timedelta(0) < then - now <= timedelta(hours=13), (e164, now)
            # By the library's map Kaliningrad changes its clock in summer, so both hours are waited for.
            is_late = code == "4012" and then.astimezone(there).strftime("%H:%M") != "09:00"
            assert then.astimezone(there).strftime("%H:%M") == "09:00" or is_late, (e164, now)
            assert may_ring(e164, then, branch)
    assert ATTEMPTS * 0.4 < rung < ATTEMPTS * 0.6  # half of the day, everywhere


@pytest.mark.parametrize("month", [1, 7])
def test_all_eleven_are_placed(month: int) -> None:
    """B12: Saratov left Moscow's time in 2016, and Kaliningrad does not follow Bucharest's summer."""
    moment = datetime(2026, month, 1, tzinfo=UTC)
    for code, name in {**CITIES, "8452": "Europe/Saratov"}.items():
        known = zones_of(landline(random.Random(1), code))
        offsets = {moment.astimezone(ZoneInfo(zone)).utcoffset() for zone in known}
        assert moment.astimezone(ZoneInfo(name)).utcoffset() in offsets, code
        assert len(known) == (2 if code in ("4012", "8452") else 1), code


def test_a_mobile_of_the_own_country_lives_by_the_branch_s_clock() -> None:
    """B12: it may be anywhere in eleven zones; all of them together would leave two hours a day."""
    assert len(zones_of("+79161234567")) > 10
    assert clocks_of("+79161234567", at("2026-11-21"), a_branch()) == ("Europe/Moscow",)
    assert may_ring("+79161234567", at("2026-11-21T17:59"), a_branch())  # 20:59 in Moscow
    assert not may_ring("+79161234567", at("2026-11-21T18:00"), a_branch())


def test_a_foreign_mobile_is_rung_when_it_is_day_in_all_of_its_zones() -> None:
    """B12: from Tehran it may be Kaliningrad or Kamchatka that rings."""
    branch = a_branch("Asia/Tehran")
    assert may_ring("+79161234567", at("2026-11-21T08:00"), branch)
    assert not may_ring("+79161234567", at("2026-11-21T12:00"), branch)  # midnight in Kamchatka
    assert next_allowed_at("+79161234567", at("2026-11-21T12:00"), branch) == at("2026-11-22T07:00")


def test_zones_that_share_no_fit_hour_tell_nothing() -> None:
    """B12: from ten to eighteen no moment is fit from Kaliningrad to Kamchatka, so the branch's clock counts."""
    branch = a_branch("Asia/Tehran", "10:00", "18:00")
    assert clocks_of("+79161234567", at("2026-11-21"), branch) == ("Asia/Tehran",)
    assert next_allowed_at("+79161234567", at("2026-11-21T00:00"), branch) == at("2026-11-21T06:30")


@pytest.mark.parametrize("e164", [None, "+80012345678", "+999", "nonsense", "+8813123456"])
def test_a_number_that_tells_no_place_is_rung_by_the_branch_s_clock(e164: str | None) -> None:
    """B12: satellites and free numbers are nowhere."""
    branch = a_branch("Asia/Tehran")
    assert may_ring(e164, at("2026-11-21T05:30"), branch)
    assert not may_ring(e164, at("2026-11-21T05:29"), branch)
    assert next_allowed_at(e164, at("2026-11-20T20:00"), branch) == at("2026-11-21T05:30")


def test_an_iranian_abroad_s_neighbour_is_not_woken() -> None:
    """B12, pain P9: Tehran has been at half an hour all year since 2022, New York changes its clock."""
    branch = a_branch("Asia/Tehran")
    assert may_ring("+989123456789", at("2026-11-21T05:30"), branch)
    assert not may_ring("+12025550123", at("2026-11-21T05:30"), branch)
    assert next_allowed_at("+12025550123", at("2026-11-21T05:30"), branch) == at("2026-11-21T14:00")
    assert next_allowed_at("+12025550123", at("2026-07-21T05:30"), branch) == at("2026-07-21T13:00")


def test_a_branch_may_ring_until_midnight() -> None:
    """B12: 24:00 is the end of a day, and the hour before it still is of it."""
    branch = a_branch("Asia/Tehran", "00:00", "24:00")
    assert may_ring("+989123456789", at("2026-11-21T20:29"), branch)
    assert may_ring("+989123456789", at("2026-11-21T20:30"), branch)


def test_whoever_dials_at_night_is_told_what_their_clock_says() -> None:
    """B12: theirs and not ours; nothing is said by day, and where nobody knows the place our own clock counts."""
    branch = a_branch()
    evening = at("2026-11-22T16:00")  # 19:00 in Moscow
    assert quiet_clock("+74951234567", evening, branch) is None
    assert quiet_clock("+74152123456", evening, branch) == "04:00"  # Kamchatka
    assert quiet_clock("+982188776655", at("2026-11-22T19:40"), branch) == "23:10"
    assert quiet_clock(None, at("2026-11-22T19:40"), branch) == "22:40"
    assert quiet_clock("+74951234567", at("2026-11-22T05:59"), branch) == "08:59"
    assert quiet_clock("+74951234567", at("2026-11-22T06:00"), branch) is None
