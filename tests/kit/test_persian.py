"""Persian text in one spelling, whoever typed it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.kit.persian import latin_digits, persian_digits, unify_letters


def test_both_eastern_digits_become_latin() -> None:
    assert latin_digits("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩") == "0123456789 0123456789"


def test_all_digits_become_persian() -> None:
    assert persian_digits("1405/08/30 ٤") == "۱۴۰۵/۰۸/۳۰ ۴"


@given(st.text())
def test_digits_survive_the_way_there_and_back(text: str) -> None:
    assert latin_digits(persian_digits(text)) == latin_digits(text)


@pytest.mark.parametrize(
    ("written", "unified"),
    [
        ("علي كريمي", "علی کریمی"),
        ("موسى", "موسی"),
        ("فاطمة", "فاطمه"),
        ("خانۀ ما", "خانه ما"),
        ("خانه\u0654 ما", "خانه ما"),
        ("محــــمد", "محمد"),
        ("مُحَمَّد", "محمد"),
        ("ﻣﺤﻤﺪ", "محمد"),  # as copied from a PDF
        ("ﻋﻠﻲ", "علی"),
        ("ﻼ", "لا"),
        ("علی‌رضا", "علی‌رضا"),  # the ZWNJ is spelling, not noise
        ("آرش مسئول رؤیا", "آرش مسئول رؤیا"),
        ("Ali Али", "Ali Али"),
    ],
)
def test_foreign_forms_become_persian_letters(written: str, unified: str) -> None:
    assert unify_letters(written) == unified


@given(st.text())
def test_unifying_twice_changes_nothing_more(text: str) -> None:
    assert unify_letters(unify_letters(text)) == unify_letters(text)
