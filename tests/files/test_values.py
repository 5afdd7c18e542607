"""Cells become what a field expects, or are refused; nothing is guessed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.files.kinds import KINDS, Field, FieldType
from crm_desktop.files.problems import (
    NumberInOtherCurrency,
    NumberNotANumber,
    NumberNotWhole,
    NumberOutOfRange,
    PhoneCutBySpreadsheet,
    ValueInError,
    ValueNotInList,
    ValueNotYesOrNo,
)
from crm_desktop.files.rows import Cell
from crm_desktop.files.values import Formats, converter, parse_number, sound

COMMA = Formats(decimal=",", thousands=".")
POINT = Formats()


def made(cell: Cell, field_type: FieldType) -> object:
    field = Field("some", field_type, choices={"female": ("ж", "زن"), "male": ("м", "مرد")})
    return converter(field, POINT)(cell)


@pytest.mark.parametrize(
    ("text", "formats", "number"),
    [
        ("1054", POINT, "1054"),
        ("1,054.50", POINT, "1054.50"),
        ("1.054,50", COMMA, "1054.50"),
        ("1 054,5", COMMA, "1054.5"),
        ("1\u00a0054\u202f000", POINT, "1054000"),
        ("۱٬۰۵۴٫۵", POINT, "1054.5"),
        ("۱۲۳", COMMA, "123"),
        ("-7", POINT, "-7"),
        ("\u22127", POINT, "-7"),
        ("+7", POINT, "7"),
    ],
)
def test_numbers_as_people_write_them(text: str, formats: Formats, number: str) -> None:
    assert parse_number(text, formats) == Decimal(number)


@pytest.mark.parametrize(
    "text", ["n/a", "12a", "1,5", "1,0,5", "1.5.5", "--1", "nan", "inf", "1e5", "", "+", "0x10", "²", "9" * 40]
)  # fmt: skip
def test_numbers_that_are_no_numbers(text: str) -> None:
    """Bad input: numbers that are no numbers; 1,5 is not quietly fifteen."""
    with pytest.raises(NumberNotANumber) as told:
        parse_number(text, POINT)
    assert told.value.facts == {"text": text}


@pytest.mark.parametrize("cell", [True, float("nan"), float("inf"), date(2024, 1, 2)])
def test_typed_cells_that_are_no_numbers(cell: Cell) -> None:
    with pytest.raises(NumberNotANumber):
        parse_number(cell, POINT)


def test_typed_numbers_keep_their_shown_digits() -> None:
    assert parse_number(0.1, POINT) == Decimal("0.1")
    assert made(9121234567, FieldType.TEXT) == "9121234567"
    assert made(1e22, FieldType.TEXT) == "10000000000000000000000"


def test_whole_numbers() -> None:
    assert made("1,054", FieldType.WHOLE) == 1054
    assert made("3.0", FieldType.WHOLE) == 3
    with pytest.raises(NumberNotWhole):
        made("3.5", FieldType.WHOLE)


@pytest.mark.parametrize(
    ("cell", "seconds"), [("261", 261), ("4:21", 261), ("0:04:21", 261), (261, 261), ("۱:۰۰:۰۰", 3600)]
)
def test_spans_in_seconds(cell: Cell, seconds: int) -> None:
    assert made(cell, FieldType.SECONDS) == seconds


@pytest.mark.parametrize("text", ["9.89121E+11", "9,89E+11", "9E11", "9.89E+9"])
def test_a_phone_number_whose_digits_a_spreadsheet_dropped_is_refused(text: str) -> None:
    with pytest.raises(PhoneCutBySpreadsheet):
        made(text, FieldType.PHONE)


def test_a_phone_number_is_left_as_written() -> None:
    assert made(" +7 (912) 345-67-89 ", FieldType.PHONE) == "+7 (912) 345-67-89"
    assert made(9121234567, FieldType.PHONE) == "9121234567"


@pytest.mark.parametrize(
    ("cell", "claim"), [("Да", True), ("بله", True), ("No", False), ("0", False), (True, True), (0, False)]
)
def test_yes_and_no_in_three_languages(cell: Cell, claim: bool) -> None:
    assert made(cell, FieldType.YES_NO) is claim


def test_neither_yes_nor_no() -> None:
    with pytest.raises(ValueNotYesOrNo):
        made("perhaps", FieldType.YES_NO)


def test_choices_know_their_other_names() -> None:
    assert [made(cell, FieldType.CHOICE) for cell in ("زن", "М", "Female")] == ["female", "male", "female"]
    with pytest.raises(ValueNotInList) as told:
        made("?", FieldType.CHOICE)
    assert told.value.facts == {"text": "?", "allowed": "female, male"}


def test_text_is_trimmed_and_its_persian_letters_unified() -> None:
    assert made("  علي كريمي ", FieldType.TEXT) == "علی کریمی"
    assert made("=1+1", FieldType.TEXT) == "=1+1"


@pytest.mark.parametrize("field_type", FieldType)
@pytest.mark.parametrize("blank", [None, "", "  ", "\u00a0"])
def test_blank_is_nothing_for_every_type(field_type: FieldType, blank: Cell) -> None:
    assert made(blank, field_type) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9))
def test_numbers_come_back_from_both_ways_of_writing(number: Decimal) -> None:
    english = f"{number:,}"
    assert parse_number(english, POINT) == number
    assert parse_number(english.translate(str.maketrans(",.", ".,")), COMMA) == number


AMOUNT = KINDS["opportunities"].fields["amount"]


@pytest.mark.parametrize(
    ("text", "currency", "number"),
    [
        ("$1,054.50", "USD", "1054.50"),
        ("1 054 ₽", "RUB", "1054"),
        ("1054 руб.", "RUB", "1054"),
        ("RUB 1054", "RUB", "1054"),
        ("۱۲۰٬۰۰۰ ریال", "IRR", "120000"),
        ("۱۲٬۰۰۰ تومان", "IRR", "120000"),
        ("1054", "EUR", "1054"),
    ],
)
def test_amounts_may_bear_the_sign_of_the_clinics_currency(text: str, currency: str, number: str) -> None:
    assert converter(AMOUNT, Formats(currency=currency))(text) == Decimal(number)


@pytest.mark.parametrize(("text", "currency"), [("$100", "RUB"), ("100 ₽", "IRR"), ("۱۰۰ تومان", "USD"), ("€5", "USD")])
def test_an_amount_in_another_currency_is_never_taken_for_the_clinics(text: str, currency: str) -> None:
    """Bad input: a hundred dollars are not a hundred rubles."""
    with pytest.raises(NumberInOtherCurrency):
        converter(AMOUNT, Formats(currency=currency))(text)


@pytest.mark.parametrize("text", ["100 apples", "$", "12$ 13", "(100)", "1e400", "nan", "-inf", "100 млн", "$1$"])
def test_amounts_that_are_no_numbers(text: str) -> None:
    with pytest.raises(NumberNotANumber):
        converter(AMOUNT, Formats(currency="USD"))(text)


@pytest.mark.parametrize(
    ("kind", "field", "cell"),
    [
        ("opportunities", "amount", "-5"),
        ("opportunities", "amount", "9" * 20),
        ("opportunities", "amount", 1e300),
        ("call-round", "age", "-1"),
        ("call-round", "age", 1404),
        ("call-round", "attempts", 10**9),
        ("calls", "talk_seconds", "-30"),
        ("calls", "talk_seconds", "999:00:00"),
    ],
)
def test_numbers_that_nothing_can_have(kind: str, field: str, cell: Cell) -> None:
    """Bad input: more than the base can count is a refusal and no crash."""
    with pytest.raises(NumberOutOfRange):
        converter(KINDS[kind].fields[field], POINT)(cell)


@pytest.mark.parametrize("text", ["#DIV/0!", "#n/a", " #REF! ", "#Н/Д", "#ССЫЛКА!", "Err:502"])
def test_a_spreadsheets_error_is_no_value(text: str) -> None:
    with pytest.raises(ValueInError):
        sound(text)


def test_a_text_that_only_looks_like_one_stays() -> None:
    assert sound("#1") == "#1"
    assert sound("N/A") == "N/A"


def test_a_bare_day_is_counted_as_its_workbook_counts() -> None:
    birth = KINDS["people"].fields["birth_on"]
    assert converter(birth, POINT)(45_293) == date(2024, 1, 2)
    assert converter(birth, Formats(counts_from_1904=True))(43_831) == date(2024, 1, 2)
    assert converter(birth, Formats(counts_from_1904=True))("2024-01-02") == date(2024, 1, 2)
