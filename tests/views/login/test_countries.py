"""What follows from a country, asked in the first run (MIS-16)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crm_desktop.kit.clock import zone
from crm_desktop.views.login.countries import NAMED, countries, country_name, currency_name, facts_of, zone_name

NOW = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)


def test_iran_brings_rial_friday_and_tehran() -> None:
    """MIS-16: currency, days off and time zone are set by choosing the country."""
    iran = facts_of("IR")
    assert (iran.currency, iran.days_off, iran.zone) == ("IRR", "5", "Asia/Tehran")


def test_a_country_with_many_zones_proposes_the_capitals_and_offers_all() -> None:
    russia = facts_of("RU")
    assert russia.zone == "Europe/Moscow"
    assert {"Asia/Novosibirsk", "Europe/Kaliningrad", "Asia/Vladivostok"} <= set(russia.zones)
    assert (russia.currency, russia.days_off) == ("RUB", "67")


@pytest.mark.parametrize("code", NAMED)
def test_every_named_country_can_be_worked_in(code: str) -> None:
    facts = facts_of(code)
    assert country_name(code)
    assert len(facts.currency) == 3
    assert len(facts.days_off) < 7
    assert zone(facts.zone).key == facts.zone


def test_named_countries_come_first_and_none_comes_twice() -> None:
    listed = [code for code, _ in countries()]
    assert set(listed[: len(NAMED)]) == set(NAMED)
    assert len(listed) == len(set(listed)) > 150


def test_a_zone_is_shown_as_a_city_with_its_distance() -> None:
    shown = zone_name("Asia/Tehran", NOW)
    assert shown.startswith("Tehran")
    assert "UTC+03:30" in shown
    assert "UTC−05:00" in zone_name("America/New_York", NOW)


def test_a_currency_without_a_name_of_ours_is_its_code() -> None:
    assert "XAF" in currency_name("XAF")
