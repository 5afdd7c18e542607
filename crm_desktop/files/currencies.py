"""Knows the sign of a currency beside an amount, so that a hundred dollars are not taken for a hundred rubles."""

from __future__ import annotations

import re

from crm_desktop.kit.persian import unify_letters

TOMAN = "IRT"
"""Ten rials: what people in Iran count in, though no bank does."""
_CURRENCIES: dict[str, tuple[str, ...]] = {
    "IRR": ("ریال", "rial", "rials", "﷼"),
    TOMAN: ("تومان", "تومن", "toman", "tomans"),
    "RUB": ("₽", "руб.", "руб", "р.", "р"),
    "USD": ("$", "us$"),
    "EUR": ("€", "euro", "евро", "یورو"),
    "GBP": ("£",),
    "KZT": ("₸", "тг"),
    "TRY": ("₺", "tl"),
    "AED": ("درهم",),
    "GEL": ("₾",),
    "AMD": ("֏",),
    "AZN": ("₼",),
    "UAH": ("₴", "грн", "грн."),
}
_BY_SIGN = {sign.casefold(): code for code, signs in _CURRENCIES.items() for sign in (code, *signs)}
_AMOUNT = re.compile(r"(?P<before>[^\d\s+-][^\d+-]*?)?\s*(?P<number>[-+]?\s*\d.*?)\s*(?P<after>[^\d\s][^\d]*)?")


def split_currency(text: str) -> tuple[str, str]:
    """The amount and its currency's code; what bears no sign we know comes back as it is, with none."""
    found = _AMOUNT.fullmatch(unify_letters(text).strip())
    if found is None:
        return text, ""
    signs = [sign.strip().casefold() for sign in (found["before"], found["after"]) if sign and sign.strip()]
    code = _BY_SIGN.get(signs[0], "") if len(signs) == 1 else ""
    return (found["number"], code) if code else (text, "")
