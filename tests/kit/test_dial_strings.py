"""What an exchange is told to dial."""

from __future__ import annotations

import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from crm_desktop.kit.dial_strings import DialHabit, dial_string
from crm_desktop.kit.phone_numbers import parse_phone


@pytest.mark.parametrize(
    ("number", "region", "dialled"),
    [
        ("+989123456789", "IR", "09123456789"),
        ("۰۹۱۲ ۳۴۵ ۶۷۸۹", "IR", "09123456789"),
        ("+79123456789", "IR", "0079123456789"),
        ("+79123456789", "RU", "89123456789"),
        ("+989123456789", "RU", "810989123456789"),
        ("+77011234567", "RU", "87011234567"),  # the other country of one code
        ("+77011234567", "KZ", "87011234567"),
        ("+390612345678", "IT", "0612345678"),
        ("115", "IR", "115"),
        ("*98", "IR", "*98"),
        ("*31#09123456789", "IR", "*31#09123456789"),
        ("sip:115@10.0.0.1", "IR", "115"),
        ("0906 123 4567", "IR", "09061234567"),  # of no network that the library knows
        ("anonymous", "IR", ""),
    ],
)
def test_without_rules_a_number_is_dialled_as_its_country_does(number: str, region: str, dialled: str) -> None:
    """FC-42, telephony.md: the dial string is the exchange's, not E.164."""
    assert dial_string(number, (), region) == dialled


HABITS = (
    DialHabit("", "", "9"),
    DialHabit("+98", "0", "9"),
    DialHabit("+9821", "", "9"),
    DialHabit("+7", "8", "0"),
)


@pytest.mark.parametrize(
    ("number", "dialled"),
    [
        ("+989123456789", "909123456789"),
        ("+982188776655", "988776655"),  # the longest beginning: the own city without its code
        ("+79123456789", "089123456789"),
        ("+12025550123", "90012025550123"),  # the rule for all: the line out, and abroad as from home
        ("0906 123 4567", "909061234567"),
        ("115", "115"),
        ("*98", "*98"),
    ],
)
def test_the_longest_beginning_of_the_rules_counts(number: str, dialled: str) -> None:
    """FC-42: how the clinic's exchange wants it."""
    assert dial_string(number, HABITS, "IR") == dialled


def test_a_rule_for_all_numbers_may_put_its_own_in_front() -> None:
    """FC-42: a trunk that wants the world's form without the plus."""
    assert dial_string("09123456789", [DialHabit("", "00", "")], "IR") == "00989123456789"
    assert dial_string("09123456789", [DialHabit("+", "", "")], "IR") == "989123456789"


def test_what_is_dialled_at_home_is_the_same_number_there() -> None:
    """B1, FC-42: in every country the digits that are dialled are read back as the number they were made of."""
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        for kind in (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE):
            example = phonenumbers.example_number_for_type(region, kind)
            if example is None:
                continue
            e164 = phonenumbers.format_number(example, PhoneNumberFormat.E164)
            assert parse_phone(dial_string(e164, (), region), region).e164 in (e164, None), e164
