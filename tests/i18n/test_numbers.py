"""Figures, money and lengths of time in each person's way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.i18n import numbers
from crm_desktop.i18n.style import DateStyle, default_style
from tests.support.look import dress

FA, RU, EN = default_style("fa"), default_style("ru"), default_style("en")


@pytest.mark.parametrize(("style", "shown"), [(FA, "۱٬۲۵۰٬۰۰۰"), (RU, "1\u00a0250\u00a0000"), (EN, "1,250,000")])
def test_counts_are_grouped(style: DateStyle, shown: str) -> None:
    """B9: Persian or Latin digits per user."""
    assert numbers.count(1_250_000, style) == shown
    assert numbers.parse_count(shown) == 1_250_000


def test_persian_words_may_go_with_latin_digits() -> None:
    assert numbers.count(1_250_000, replace(FA, digits="latin")) == "1,250,000"


@pytest.mark.parametrize(
    ("style", "rials", "shown"),
    [
        (FA, 12_500_000, "۱٬۲۵۰٬۰۰۰ تومان"),
        (FA, 12_345, "۱٬۲۳۴٫۵ تومان"),
        (FA, -500, "\u200e\u2212۵۰ تومان"),
        (replace(FA, toman=False), 12_500_000, "۱۲٬۵۰۰٬۰۰۰ ریال"),
        (EN, 12_500_000, "1,250,000 toman"),
        (RU, 12_500_000, "1\u00a0250\u00a0000 туманов"),
    ],
)
def test_rials_are_shown_in_toman_and_the_unit_is_written(
    qapp: QApplication, style: DateStyle, rials: int, shown: str
) -> None:
    """requirements.md: rial may be shown as toman, the unit always written; money is never a float."""
    dress(qapp, style.language)
    assert numbers.money(rials, "IRR", style) == shown


@pytest.mark.parametrize(
    ("currency", "style", "minor", "shown"),
    [
        ("RUB", RU, 1_250_000, "12\u00a0500\u00a0₽"),
        ("RUB", RU, 1_250_050, "12\u00a0500,50\u00a0₽"),
        ("RUB", RU, -5, "\u22120,05\u00a0₽"),
        ("GBP", EN, 425_000, "£4,250"),
        ("GBP", EN, -425_010, "\u2212£4,250.10"),
        ("AED", EN, 100, "1\u00a0AED"),
    ],
)
def test_other_currencies_keep_their_smaller_unit(currency: str, style: DateStyle, minor: int, shown: str) -> None:
    assert numbers.money(minor, currency, style) == shown


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        (EN, ["40 s", "4 min", "1 h", "1 h 15 min"]),
        (RU, ["40 с", "4 мин", "1 ч", "1 ч 15 мин"]),
        (FA, ["۴۰ ثانیه", "۴ دقیقه", "۱ ساعت", "۱ ساعت و ۱۵ دقیقه"]),
    ],
)
def test_lengths_of_time_in_words(qapp: QApplication, style: DateStyle, shown: list[str]) -> None:
    dress(qapp, style.language)
    assert [numbers.duration(one, style) for one in (40, 244, 3600, 4500)] == shown


def test_a_running_call_is_a_stopwatch() -> None:
    assert numbers.stopwatch(7, FA) == "۰۰:۰۷"
    assert numbers.stopwatch(3735, EN) == "1:02:15"


def test_shares() -> None:
    assert numbers.percent(0.171, EN) == "17%"
    assert numbers.percent(0.171, FA, 1) == "۱۷٫۱٪"
    assert numbers.percent(0.5, RU) == "50\u00a0%"
    assert numbers.decimal(-0.04, EN) == "0"
    assert numbers.decimal(-1.5, RU) == "\u22121,5"


def test_numbers_of_people_stay_whole_in_any_sentence(qapp: QApplication) -> None:
    """interface.md: phone numbers between U+2066 and U+2069."""
    dress(qapp, "fa")
    assert numbers.phone("+98 912 345 6723", FA) == "\u2066+۹۸ ۹۱۲ ۳۴۵ ۶۷۲۳\u2069"
    assert numbers.file_number(10482, FA) == "پرونده \u2066۱۰۴۸۲\u2069"


@pytest.mark.parametrize(
    ("typed", "value"), [("۱٬۲۰۰", 1200), ("1 200", 1200), ("-5", -5), ("−5", -5), ("x", None), ("", None)]
)
def test_typed_counts(typed: str, value: int | None) -> None:
    assert numbers.parse_count(typed) == value
