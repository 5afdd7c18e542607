"""Phone numbers as people and exchanges write them, brought to one E.164 so that a caller is known (P1, B1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from crm_desktop.kit.persian import latin_digits

if TYPE_CHECKING:
    import phonenumbers

DEFAULT_REGION = "IR"
TAIL_LENGTH = 9
_INTERNAL_LENGTH = 6
_LONGEST = 200  # a cell with a whole novel in it must not hold up an import
_MOST_DIGITS = 20  # of one number with all the prefixes that somebody put before it


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """`digits` are those after country code and trunk prefix, or all there are when no number could be made out."""

    raw: str
    e164: str | None
    digits: str
    extension: str | None = None

    @property
    def tail(self) -> str:
        """The last digits: a caller found by them alone is only possibly the right one."""
        return self.digits[-TAIL_LENGTH:]

    @property
    def is_internal(self) -> bool:
        """Too short for the public network: an extension of the clinic's own exchange."""
        return self.e164 is None and 0 < len(self.digits) <= _INTERNAL_LENGTH and "+" not in self.raw


# Soft hyphen, zero-width characters, bidi marks, byte order mark: they come along with copied numbers.
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_URI = re.compile(r"\s*(?:sips?|tel|callto):(?://)?([^@;?]*)[^;?]*", re.IGNORECASE)
_ADDRESS = re.compile(r"<\s*((?:sips?|tel):[^<>]*)", re.IGNORECASE)  # "Ali 2" <sip:09123456789@10.0.0.1>
_EXTENSION = re.compile(
    r"[\s,;(/-]*(?:داخلی|داخلي|доб(?:авочный)?|вн(?:утр)?|ext(?:ension)?|extn|x|#)[\s.:=#]*([0-9]{1,7})[\s)]*$",
    re.IGNORECASE,
)
_RUN = re.compile(r"\+?\(?\d[\d\s().\u2010-\u2015-]*")
_LINES = re.compile(r"\s*[-\u2010-\u2015]\s*\d{1,4}$")  # 021-88776655-60: the lines 55 to 60 of a firm
_SEPARATORS = re.compile(r"[\s().-]+")
_NOT_DIGITS = re.compile(r"[^0-9]+")  # digits of other scripts are none that can be dialled

# Plain mobiles make nine tenths of a clinic's numbers; the library needs 30 µs for each, this way needs three.
# A test proves that both agree; what is not matched here simply goes the long way.
IRANIAN_MOBILE = "(9(?:0[0-5]|[13][0-9]|2[0-3]|9[0-46])[0-9]{7})"
RUSSIAN_MOBILE = "(9(?!30)[0-9]{9})"
_MOBILES = {
    "IR": (
        (re.compile(r"(?:\+98|0098|98|0)?" + IRANIAN_MOBILE), "+98"),
        (re.compile(r"(?:\+7)" + RUSSIAN_MOBILE), "+7"),
    ),
    "RU": ((re.compile(r"(?:\+7|8|7)?" + RUSSIAN_MOBILE), "+7"), (re.compile(r"(?:\+98)" + IRANIAN_MOBILE), "+98")),
}


def parse_phone(raw: str, region: str = DEFAULT_REGION) -> PhoneNumber:
    """Never raises: what is no number keeps its raw text and has no `e164`."""
    text, extension = _split_extension(_INVISIBLE.sub("", latin_digits(raw[:_LONGEST])))
    for pattern, country in _MOBILES.get(region, ()):
        if found := pattern.fullmatch(_SEPARATORS.sub("", text)):
            return PhoneNumber(raw, country + found[1], found[1], extension)
    short = len(_ascii_digits(text))
    if "+" not in text and short <= _INTERNAL_LENGTH and short <= _internal_length(region):
        return PhoneNumber(raw, None, _ascii_digits(text), extension)
    return _parse_slowly(raw, text, extension, region)


def dialled_text(raw: str) -> str:
    """What was dialled without what stands around it: `115` of `sip:115@10.0.0.1;user=phone`, `*98` as it is."""
    return _split_extension(_INVISIBLE.sub("", latin_digits(raw[:_LONGEST])))[0]


def reversed_digits(text: str) -> str:
    """For an index in which the last digits come first."""
    return _ascii_digits(text)[::-1]


def dialled_as_at_home(e164: str, region: str = DEFAULT_REGION) -> str:
    """The digits that are dialled from a telephone of that country: 0912… and 007912… in Iran, 8912… and 81098… in
    Russia; another country of the same code is no foreign one.
    """
    country, trunk, abroad = _dialling(region)
    digits = e164.removeprefix("+")
    return trunk + digits.removeprefix(country) if digits.startswith(country) else abroad + digits


def looks_like_phone(text: str) -> bool:
    """Whether somebody who typed this into a search box may mean a number: three digits will do, a date will not."""
    plain = _INVISIBLE.sub("", latin_digits(text[:_LONGEST])).strip()
    if re.fullmatch(r"(?:1[2-5]|19|20)\d\d([/.-])\d{1,2}\1\d{1,2}", plain):
        return False
    number = _split_extension(plain)[0]
    return re.fullmatch(r"\+?[\d\s()./\u2010-\u2015-]+", number) is not None and 3 <= len(_ascii_digits(number)) <= 17


def searched_digits(text: str, region: str = DEFAULT_REGION) -> tuple[str, ...]:
    """What to look for in `PhoneNumber.digits` when part of a number was typed: as it is, and without its prefix.

    0912 may be the end of a number or the beginning of a mobile, so both are worth a look.
    """
    digits = _ascii_digits(text)
    if "+" in text:
        return (_without_country(digits),)
    rest = _without_prefix(digits, region)
    return (digits,) if rest in ("", digits) else (digits, rest)


def _ascii_digits(text: str) -> str:
    return _NOT_DIGITS.sub("", latin_digits(text))


def _split_extension(text: str) -> tuple[str, str | None]:
    extension = None
    if "<" in text and (found := _ADDRESS.search(text)):
        text = found[1]
    if found := _EXTENSION.search(text):
        text, extension = text[: found.start()], found[1]
    if found := _URI.match(text):
        text = found[1]
    return text.strip(), extension


def _parse_slowly(raw: str, text: str, extension: str | None, region: str) -> PhoneNumber:
    # The whole text first; then its parts, as in "021-88776655 / 0912…" or "0912… (mother)"; then without "to line 60".
    for part in dict.fromkeys([text, *_RUN.findall(text), _LINES.sub("", text)]):
        if "+" in part or len(_ascii_digits(part)) > _internal_length(region):
            for spelling, in_region in [*_spellings(part, region), *_unprefixed(part, region)]:
                if found := _valid(spelling, in_region):
                    return _known(raw, found, extension)
    # The library's ranges are those of its own day: one written with its country, as long as a mobile there, is one.
    for part in [text, *_RUN.findall(text)]:
        if part.lstrip(" (").startswith("+") and (found := _possible(part, None)):
            return _known(raw, found, extension)
    return PhoneNumber(raw, None, _ascii_digits(text).lstrip("0"), extension)


def might_be(raw: str, region: str = DEFAULT_REGION) -> str | None:
    """What a number of no range that is known would be in E.164, were it one: not to be kept, only to be looked up."""
    found = _possible(dialled_text(raw), region)
    return _e164(found) if found else None


def _spellings(text: str, region: str) -> list[tuple[str, str | None]]:
    digits = _ascii_digits(text)
    if text.lstrip(" (").startswith("+"):
        return [(text, region)]
    # 00 first, because where it is not the international prefix (RU, KZ) the library reads it wrongly.
    abroad = [("+" + digits[2:], None)] if digits.startswith("00") else []
    # A trunk line sends 77011234567 without the plus.
    return [*abroad, (text, region), ("+" + digits, None)]


def _unprefixed(text: str, region: str) -> Iterator[tuple[str, str | None]]:
    """+98 98 912…, 0 98 912…, 8-7-912…: a prefix before the prefix, taken off one by one as long as there is one."""
    digits = _ascii_digits(text)
    if len(digits) > _MOST_DIGITS:
        return
    country, trunk, abroad = _dialling(region)
    prefixes = [prefix for prefix in (abroad, "00", country, trunk) if prefix]
    while prefix := next((one for one in prefixes if digits.startswith(one)), ""):
        digits = digits[len(prefix) :]
        yield f"+{country}{digits}", None


def _valid(text: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


def _possible(text: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    """As long as a mobile is there; shorter ones are mostly slips of the pen."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    reason = phonenumbers.is_possible_number_for_type_with_reason(number, phonenumbers.PhoneNumberType.MOBILE)
    return number if reason == phonenumbers.ValidationResult.IS_POSSIBLE else None


def _known(raw: str, number: phonenumbers.PhoneNumber, extension: str | None) -> PhoneNumber:
    import phonenumbers

    national = phonenumbers.national_significant_number(number)
    return PhoneNumber(raw, _e164(number), national, extension or number.extension or None)


def _e164(number: phonenumbers.PhoneNumber) -> str:
    import phonenumbers

    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _without_prefix(digits: str, region: str) -> str:
    country, trunk, abroad = _dialling(region)
    for prefix in ("00", abroad):
        if digits.startswith(prefix):
            return _without_country(digits[len(prefix) :])
    for prefix in (country, trunk):
        if prefix and digits.startswith(prefix):
            return digits[len(prefix) :]
    return digits


def _without_country(digits: str) -> str:
    import phonenumbers

    for length in (1, 2, 3):  # no country code begins with another one
        if digits[:length].isdecimal() and int(digits[:length]) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
            return digits[length:]
    return digits


@lru_cache(maxsize=64)
def _internal_length(region: str) -> int:
    """How many digits are too few for a public number: six, but less on islands where six digits are a whole one."""
    import phonenumbers

    kinds = (phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE)
    examples = (phonenumbers.example_number_for_type(region, kind) for kind in kinds)
    lengths = (len(phonenumbers.national_significant_number(example)) for example in examples if example)
    return min(_INTERNAL_LENGTH, min(lengths, default=_INTERNAL_LENGTH + 1) - 1)


@lru_cache(maxsize=64)
def _dialling(region: str) -> tuple[str, str, str]:
    """Country code, trunk prefix and international prefix."""
    import phonenumbers

    meta = phonenumbers.PhoneMetadata.metadata_for_region(region)
    country = str(phonenumbers.country_code_for_region(region))
    if meta is None:
        return country, "", "00"
    return country, meta.national_prefix or "", (meta.preferred_international_prefix or "00").replace("~", "")


def an_invented_number(region: str) -> str:
    """A mobile number as they look there, in whole form; the country's own example of one."""
    import phonenumbers

    example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    if example is None:
        return "+989120000000"
    return phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
