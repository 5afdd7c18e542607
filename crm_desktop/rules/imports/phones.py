"""The numbers in one cell of somebody's list: often two of them, with a slash or a comma in between."""

from __future__ import annotations

import re

from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.phone_numbers import PhoneNumber, parse_phone

_BETWEEN = re.compile(r"\s*(?:[,;،؛|/\n]|\sو\s|\sи\s|\sили\s|\sor\s|\sand\s|\sیا\s)\s*")
_FEWEST = 7


def phones_in(text: str, region: str) -> tuple[PhoneNumber, ...]:
    """Several only where each part is a whole public number; else the cell is one, with what stands around it."""
    parts: list[str] = []
    for part in _BETWEEN.split(text):
        if parts and sum(digit.isdigit() for digit in latin_digits(part)) < _FEWEST:
            parts[-1] += f" {part}"  # an extension, or whose number it is
        elif part:
            parts.append(part)
    if len(parts) > 1:
        numbers = tuple(parse_phone(part, region) for part in parts)
        if all(number.e164 for number in numbers):
            return numbers
    return (parse_phone(text, region),)
