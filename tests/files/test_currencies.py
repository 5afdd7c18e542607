"""A currency is known by its sign, on either side of the amount."""

from __future__ import annotations

import pytest

from crm_desktop.files.currencies import TOMAN, split_currency


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("$ 5", ("5", "USD")),
        ("5$", ("5", "USD")),
        ("1 500,50 р.", ("1 500,50", "RUB")),
        ("۵۰۰ تومان", ("۵۰۰", TOMAN)),
        ("تومان 500", ("500", TOMAN)),
        ("500 ريال", ("500", "IRR")),  # with the Arabic letter
        ("€-5", ("-5", "EUR")),
    ],
)
def test_the_sign_is_taken_off(text: str, parts: tuple[str, str]) -> None:
    assert split_currency(text) == parts


@pytest.mark.parametrize("text", ["500", "abc", "", "5 apples", "$5€", "-5"])
def test_what_bears_no_known_sign_stays(text: str) -> None:
    assert split_currency(text) == (text, "")
