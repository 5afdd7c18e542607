"""A cell of somebody's list may hold several numbers, an extension, or whose number it is."""

from __future__ import annotations

import pytest

from crm_desktop.rules.imports.phones import phones_in


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("09121234567", ["+989121234567"]),
        ("09121234567, 09351112233", ["+989121234567", "+989351112233"]),
        ("021-88776655 / 09121234567", ["+982188776655", "+989121234567"]),
        ("۰۹۱۲۱۲۳۴۵۶۷ و ۰۹۳۵۱۱۱۲۲۳۳", ["+989121234567", "+989351112233"]),
        ("09121234567؛09351112233", ["+989121234567", "+989351112233"]),
        ("+98 912 123 4567\n+98 935 111 2233", ["+989121234567", "+989351112233"]),
    ],
)
def test_each_whole_number_is_one(text: str, numbers: list[str]) -> None:
    """FC-30: several numbers in a cell."""
    assert [number.e164 for number in phones_in(text, "IR")] == numbers


def test_an_extension_stays_with_its_number() -> None:
    one, two = phones_in("021-88776655 داخلی 12, 09121234567", "IR")
    assert (one.e164, one.extension, two.extension) == ("+982188776655", "12", None)
    (alone,) = phones_in("+7 (495) 123-45-67, доб. 89", "RU")
    assert (alone.e164, alone.extension) == ("+74951234567", "89")


@pytest.mark.parametrize(
    "text", ["021-88776655-60", "09121234567 (mother)", "12/45", "09121234567 / 88776655443322110"]
)
def test_what_is_not_surely_several_is_one_and_keeps_its_text(text: str) -> None:
    (one,) = phones_in(text, "IR")
    assert one.raw == text
