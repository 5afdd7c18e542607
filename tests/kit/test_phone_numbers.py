"""A caller in the base is never called unknown because of a spelling (P1, B1)."""

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from crm_desktop.kit import phone_numbers
from crm_desktop.kit.persian import persian_digits
from crm_desktop.kit.phone_numbers import (
    an_invented_number,
    dialled_text,
    looks_like_phone,
    might_be,
    parse_phone,
    reversed_digits,
    searched_digits,
)


@pytest.mark.parametrize(
    "spelling",
    [
        "09123456789",
        "+98 912 345 6789",
        "0098-912-3456789",
        "۰۹۱۲۳۴۵۶۷۸۹",
        "9123456789",
        "(0912) 345 67 89",
        "٠٩١٢٣٤٥٦٧٨٩",
        "09123456789 ",
        "0912/3456789",
        "0912.345.6789",
        "989123456789",
        "\u202a+98\u00a0912\u00a0345\u00a06789\u202c",
        "tel:+98-912-345-6789",
        "sip:09123456789@10.0.0.1;user=phone",
        "09123456789 (mother)",
        "09123456789 / 02188776655",
        # Prefixes that a trunk, a telephone book or a hurried hand put before each other.
        "+98 0912 345 67 89",
        "+98 (0)912 345 6789",
        "0098 0912 3456789",
        "98 0912 3456789",
        "+98 98 912 345 6789",
        "0098989123456789",
        "98989123456789",
        "+98+989123456789",
        "00+989123456789",
        "+0989123456789",
        "0 98 912 345 6789",
        "09809123456789",
        "00912 345 6789",
        "*31#09123456789",
        '"Ali 2" <sip:09123456789@10.0.0.1:5060;transport=udp>',
        "tel:09123456789;phone-context=+98",
    ],
)
def test_one_iranian_mobile_in_any_spelling(spelling: str) -> None:
    number = parse_phone(spelling, "IR")

    assert (number.e164, number.digits, number.tail) == ("+989123456789", "9123456789", "123456789")
    assert number.raw == spelling


@pytest.mark.parametrize(
    ("spelling", "extension"),
    [
        ("89123456789", None),
        ("+7 (912) 345-67-89", None),
        ("8-912-345-67-89 доб. 12", "12"),
        ("9123456789", None),
        ("79123456789", None),
        ("0079123456789", None),
        ("8 912 345-67-89, доб.12", "12"),
        ("+7 8 912 345 67 89", None),
        ("+7 (8) 912 345-67-89", None),
        ("8 +7 912 345 67 89", None),
        ("8-7-912-345-67-89", None),
        ("88 912 345 67 89", None),
        ("+77 912 345 67 89", None),
        ("810 7 912 345 67 89", None),
        ("моб. +7(912)345-67-89 (вн. 5)", "5"),
    ],
)
def test_one_russian_mobile_in_any_spelling(spelling: str, extension: str | None) -> None:
    number = parse_phone(spelling, "RU")

    assert (number.e164, number.digits, number.extension) == ("+79123456789", "9123456789", extension)


@pytest.mark.parametrize(
    "spelling",
    [
        "77011234567",
        "87011234567",
        "+7 (701) 123-45-67",
        "7011234567",
        "8 701 123 45 67",
        "+7 8 701 123 45 67",
        "0077011234567",
        "007 701 123 45 67",
        "8-7-701-123-45-67",
    ],
)
@pytest.mark.parametrize("region", ["KZ", "RU"])
def test_one_kazakh_mobile_in_any_spelling(spelling: str, region: str) -> None:
    """B1: a trunk sends 7701… without the plus, and 00 is read wrongly by the library in both countries."""
    assert parse_phone(spelling, region).e164 == "+77011234567"


@pytest.mark.parametrize(
    "spelling",
    [
        "021-88776655 داخلی ۱۲",
        "(021) 88776655 (داخلي 12)",
        "02188776655 ext. 12",
        "02188776655x12",
        "02188776655#12",
        "tel:+98-21-88776655;ext=12",
    ],
)
def test_the_extension_is_kept_beside_the_number(spelling: str) -> None:
    number = parse_phone(spelling, "IR")

    assert (number.e164, number.extension) == ("+982188776655", "12")


def test_a_row_of_lines_is_known_by_its_first() -> None:
    assert parse_phone("021-88776655-60", "IR").e164 == "+982188776655"


def test_a_foreign_trunk_without_plus_is_understood() -> None:
    assert parse_phone("77011234567", "RU").e164 == "+77011234567"
    assert parse_phone("77011234567", "IR").e164 == "+77011234567"
    assert parse_phone("810 98 912 345 67 89", "RU").e164 == "+989123456789"


@pytest.mark.parametrize("raw", ["", "anonymous", "Unknown", "—", "asterisk", "  ", "+", "\ud800", "๐๑๒"])
def test_no_number_is_no_number(raw: str) -> None:
    number = parse_phone(raw)

    assert (number.e164, number.digits, number.is_internal) == (None, "", False)
    assert number.raw == raw


def test_a_short_number_is_an_extension_of_the_clinic() -> None:
    number = parse_phone("۱۱۵")

    assert (number.e164, number.digits, number.is_internal) == (None, "115", True)


@pytest.mark.parametrize("code", ["*98", "*78#", "**7"])
def test_a_service_of_the_exchange_is_no_client(code: str) -> None:
    """P1: stars and hashes are dialled, and are nobody's number."""
    number = parse_phone(code, "IR")

    assert (number.e164, number.is_internal) == (None, True)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("sip:115@10.0.0.1;user=phone", "115"),
        ("۱۱۵", "115"),
        ("*98", "*98"),
        ("tel:+98-912", "+98-912"),
        ("sip:sara@pbx", "sara"),
        ('"Ali" <sips:09123456789@x>', "09123456789"),
        (" anonymous ", "anonymous"),
    ],
)
def test_what_was_dialled_stands_in_the_middle(raw: str, said: str) -> None:
    """P1: an address of SIP is a number with something around it."""
    assert dialled_text(raw) == said


@pytest.mark.parametrize("raw", ["0" * 200, "98" * 100, "+" * 200, "8" * 20, "007" * 60])
def test_prefixes_without_end_are_given_up(raw: str) -> None:
    assert parse_phone(raw, "RU").e164 is None


def test_where_six_digits_are_a_whole_number_they_are_one() -> None:
    assert parse_phone("712 345", "AD").e164 == "+376712345"
    assert parse_phone("115", "AD").is_internal


def test_a_number_the_library_does_not_know_keeps_its_digits() -> None:
    number = parse_phone("0906 123 4567", "IR")

    assert (number.e164, number.digits, number.is_internal) == (None, "9061234567", False)


@pytest.mark.parametrize("raw", ["+44 7700 900123", "call +447700900123 (mother)", "+98 906 123 4567"])
def test_written_with_its_country_a_number_of_an_unknown_range_is_whole(raw: str) -> None:
    """P1: ranges are given out, and some are kept for films, that the library does not know; the length is right."""
    number = parse_phone(raw, "GB")

    assert number.e164 in ("+447700900123", "+989061234567")
    assert number.digits == (number.e164 or "")[3:]


@pytest.mark.parametrize("raw", ["+98 912 000", "+44 7700 9001", "+98 91234567890", "+999 7700900123", "+98 1234567"])
def test_of_another_length_it_is_a_slip_of_the_pen(raw: str) -> None:
    """P1: an import still says which numbers are none."""
    assert parse_phone(raw, "IR").e164 is None


def test_without_its_country_it_is_only_looked_up() -> None:
    """P1: ten digits of anything must not become somebody's number."""
    assert parse_phone("07700 900123", "GB").e164 is None
    assert might_be("07700 900123", "GB") == "+447700900123"
    assert might_be("sip:07700900123@10.0.0.1", "GB") == "+447700900123"
    assert (might_be("88776655", "IR"), might_be("anonymous", "IR"), might_be("*98", "IR")) == (None, None, None)


@given(st.text())
def test_nothing_breaks_parsing(raw: str) -> None:
    number = parse_phone(raw)

    assert number.raw == raw
    assert number.digits.isascii()


@pytest.mark.parametrize("filler", [" ", "(", "1", "x", "доб", "/ ", "\u200f"])
def test_a_cell_as_long_as_a_novel_is_read_to_its_beginning(filler: str) -> None:
    assert parse_phone("09123456789 / " + filler * 1_000_000).e164 == "+989123456789"
    assert not looks_like_phone("Sara" + filler * 1_000_000)


KINDS = (
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.VOIP,
    PhoneNumberType.PERSONAL_NUMBER,
)


def test_every_country_s_example_numbers_match_in_four_spellings() -> None:
    checked = 0
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        for example in filter(None, (phonenumbers.example_number_for_type(region, kind) for kind in KINDS)):
            checked += 1
            e164 = phonenumbers.format_number(example, PhoneNumberFormat.E164)
            national = phonenumbers.format_number(example, PhoneNumberFormat.NATIONAL)
            assert parse_phone(national, region).e164 == e164, national
            for clinic in ("IR", "RU"):
                international = phonenumbers.format_number(example, PhoneNumberFormat.INTERNATIONAL)
                for spelling in (e164, persian_digits(international), "00" + e164[1:]):
                    assert parse_phone(spelling, clinic).e164 == e164, spelling
    assert checked >= 820


MOBILES = st.from_regex(r"9[0-9]{9}", fullmatch=True)
PREFIXES = st.sampled_from(["", "0", "8", "7", "98", "+7", "+98", "0098", "007"])


@settings(max_examples=400)
@given(PREFIXES, MOBILES, st.sampled_from(["IR", "RU"]))
def test_the_short_way_agrees_with_the_library(prefix: str, mobile: str, region: str) -> None:
    raw = prefix + mobile
    with pytest.MonkeyPatch.context() as without:
        without.setattr(phone_numbers, "_MOBILES", {})
        by_library = parse_phone(raw, region)

    assert parse_phone(raw, region) == by_library


def test_last_digits_come_first() -> None:
    assert reversed_digits("+98 ۹۱۲") == "21989"


@pytest.mark.parametrize(
    "text", ["0912", "۴۵۶", "+98 912", "(0912) 345", "8-912-345-67-89 доб. 12", "021/8877", "6789"]
)
def test_somebody_types_a_number(text: str) -> None:
    assert looks_like_phone(text)


@pytest.mark.parametrize("text", ["", "12", "Sara", "Sara 0912", "1405/08/30", "1990-05-17", "٣٠ آبان", "1" * 18, "+"])
def test_somebody_types_something_else(text: str) -> None:
    assert not looks_like_phone(text)


@pytest.mark.parametrize(
    ("typed", "region"),
    [
        ("0912", "IR"),
        ("+98912", "IR"),
        ("0098 912", "IR"),
        ("98912", "IR"),
        ("۹۱۲۳", "IR"),
        ("6789", "IR"),
        ("8912", "RU"),
        ("+7912", "RU"),
        ("+7 912", "IR"),
        ("007912", "IR"),
        ("810 98 912", "RU"),
    ],
)
def test_a_part_of_a_number_is_found_with_any_prefix(typed: str, region: str) -> None:
    stored = {"IR": "+989123456789", "RU": "+79123456789"}[region]
    digits = parse_phone(stored, region).digits

    assert any(part in digits for part in searched_digits(typed, region))


def test_no_part_to_search_is_empty() -> None:
    assert searched_digits("0", "IR") == ("0",)
    assert searched_digits("45", "XX") == ("45",)


@pytest.mark.parametrize(("region", "begins"), [("IR", "+989"), ("GB", "+447"), ("KZ", "+77"), ("XX", "+989")])
def test_an_invented_number_is_one_of_the_country(region: str, begins: str) -> None:
    """B15: whoever practises sees numbers as they are written at home."""
    number = an_invented_number(region)
    assert number.startswith(begins)
    assert parse_phone(number, "IR").e164 == number
