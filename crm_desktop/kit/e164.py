"""A number in E.164: how it is written for people at home and abroad, and whether an SMS reaches it (P1, R9)."""

from __future__ import annotations

import re
from functools import lru_cache

from crm_desktop.kit.phone_numbers import DEFAULT_REGION, IRANIAN_MOBILE, RUSSIAN_MOBILE

_IRANIAN_E164 = re.compile(r"\+98" + IRANIAN_MOBILE)
_RUSSIAN_E164 = re.compile(r"\+7" + RUSSIAN_MOBILE)


@lru_cache(maxsize=4096)
def display_phone(e164: str, region: str = DEFAULT_REGION) -> str:
    """National in the clinic's own country, international otherwise; unknown text comes back as it is."""
    if shown := _mobile_shown(e164, region):
        return shown
    import phonenumbers

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    own = phonenumbers.region_code_for_number(number) == region
    kind = phonenumbers.PhoneNumberFormat.NATIONAL if own else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, kind)


@lru_cache(maxsize=4096)
def is_mobile(e164: str) -> bool:
    """Whether an SMS reaches it; where a country does not tell mobiles apart, it may."""
    if _IRANIAN_E164.fullmatch(e164) or _RUSSIAN_E164.fullmatch(e164):
        return True
    import phonenumbers

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return False
    kinds = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)
    return phonenumbers.number_type(number) in kinds


def _mobile_shown(e164: str, region: str) -> str:
    """Loading the library would be a tenth of the time to the first rows of the day; empty where it is needed."""
    if found := _IRANIAN_E164.fullmatch(e164):
        number = found[1]
        return f"{'0' if region == 'IR' else '+98 '}{number[:3]} {number[3:6]} {number[6:]}"
    if found := _RUSSIAN_E164.fullmatch(e164):
        number = found[1]
        network = f"8 ({number[:3]})" if region == "RU" else f"+7 {number[:3]}"
        return f"{network} {number[3:6]}-{number[6:8]}-{number[8:]}"
    return ""
