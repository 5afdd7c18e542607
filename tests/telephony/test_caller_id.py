"""Whatever a stranger puts into his caller ID comes out as one short harmless line (telephony.md Numbers, P1, B4)."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import Qt

from crm_desktop.telephony.caller_id import cleaned, cleaned_id, cleaned_name, cleaned_number

HOSTILE = [
    "x" * 10_000,
    "Ali\u202egnp.exe",
    "\u2067+98\u2069 912",
    "'; DROP TABLE call; --",
    "<script>alert(1)</script>",
    "<img src='http://x/'>Ali",
    "&lt;b&gt;Ali&&lt;/b&gt;",
    "Ali\r\nEvent: Hangup\r\n\r\n",
    "Ali\x00\x07\x1b[31m",
    "Ali\ud800\udfff",
    "Z" + "\u0301\u0489" * 5_000,
    "\u0301" * 400,
    "\u3164\u2800\u115f",
    "a\u2028b\u2029c\x85d",
    "\U000e0041\U000e007f\ufe0f",
    "\ufdfa" * 900,
]


def assert_harmless(text: str) -> None:
    assert len(text) <= 80
    assert text == text.strip()
    assert len(text.splitlines()) <= 1
    assert not [sign for sign in text if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")]
    assert not Qt.mightBeRichText(text)
    assert not re.search("[\u0300-\u036f\u0489]{4,}", text)
    text.encode()  # a lone surrogate would raise, and fail again in the base


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("clean", [cleaned, cleaned_name, cleaned_number])
def test_what_a_hostile_caller_sends_is_short_and_harmless(clean: object, text: str) -> None:
    """B4: the card shows strangers' texts."""
    assert callable(clean)
    assert_harmless(clean(text))


@given(st.text(max_size=300))
def test_any_text_at_all_is_harmless_and_cleaning_twice_changes_nothing(text: str) -> None:
    """B4."""
    for clean in (cleaned, cleaned_name, cleaned_number):
        once = clean(text)
        assert_harmless(once)
        assert clean(once) == once
    assert re.fullmatch(r"[\x21-\x7e]{0,120}", cleaned_id(text))


def test_what_people_are_really_called_stays() -> None:
    """P1: names in the clinic's languages, vowels of Arabic and accents included."""
    for name in ("Сергей Ёлкин", "علی رضایی", "مُحَمَّد", "O'Neill & Sons", "Nguyễn Thị Ánh", "Clinic (2)", "小林"):
        assert cleaned_name(name) == unicodedata.normalize("NFC", name)
    assert cleaned_name('"Front Desk"') == "Front Desk"
    assert cleaned_name("علی\u200cرضا") == "علیرضا"


@pytest.mark.parametrize(
    "text",
    [
        "anonymous",
        "Anonymous",
        "sip:anonymous@anonymous.invalid",
        '"Anonymous" <sip:anonymous@anonymous.invalid>;tag=1',
        "unknown",
        "<unknown>",
        "restricted",
        "unavailable",
        "asterisk",
        "sip:asterisk@10.0.0.1",
        " \u200eUnknown ",
        "",
        "+",
        "---",
        "\u202e",
    ],
)
def test_a_caller_who_hides_has_no_number(text: str) -> None:
    """telephony.md Rules 3: anonymous is logged, and no person is made of it."""
    assert cleaned_number(text) == ""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+7 701 123 45 67", "+7 701 123 45 67"),
        ("sip:+77011234567@10.0.0.1;user=phone", "+77011234567"),
        ("sips:%2B77011234567@host", "+77011234567"),
        ('"Ext Caller" <sip:+77011234567@127.0.0.2>;tag=9', "+77011234567"),
        ("tel:+98-912-345-6789;ext=2", "+98-912-345-6789"),
        ("77011234567@trunk", "77011234567"),
        ("\u202a۰۹۱۲۳۴۵۶۷۸۹\u202c", "09123456789"),
        ("+98\u00a0912", "+98 912"),
        ("101", "101"),
        ("*98", "*98"),
        ("sip:sip:101@host", "101"),
    ],
)
def test_a_number_is_freed_of_the_address_around_it(text: str, number: str) -> None:
    """P1, telephony.md Numbers."""
    assert cleaned_number(text) == number


def test_nothing_at_all_is_an_empty_text() -> None:
    """An exchange leaves headers out (telephony.md)."""
    assert [cleaned(None), cleaned_name(None), cleaned_number(None), cleaned_id(None)] == [""] * 4
    assert cleaned_name("<unknown>") == cleaned_name("asterisk") == ""


def test_an_exchanges_name_of_a_call_keeps_its_spelling() -> None:
    """telephony.md Rules 1: it is the key that joins two engines' calls."""
    assert cleaned_id(" b55435f2-403f-4747@10.0.0.1\r\n") == "b55435f2-403f-4747@10.0.0.1"
    assert len(cleaned_id("x" * 9_000)) == 120
