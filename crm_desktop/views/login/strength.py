"""How hard a passphrase is to guess, roughly: length counts most, repetition and rows of keys count little."""

from __future__ import annotations

import enum
import math
import unicodedata


class Strength(enum.IntEnum):
    NONE = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


# Bits from which each grade begins; a word list attacker does about 10^10 guesses a second, Argon2id a few hundred.
_GRADES = ((72, Strength.STRONG), (52, Strength.GOOD), (34, Strength.FAIR))
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "01234567890",
    "йцукенгшщзхъфывапролджэячсмитьбю", "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو",
)  # fmt: skip


def strength(passphrase: str) -> Strength:
    if not passphrase:
        return Strength.NONE
    guesses = bits(passphrase)
    return next((grade for least, grade in _GRADES if guesses >= least), Strength.WEAK)


def bits(passphrase: str) -> float:
    """An estimate, on the low side."""
    letter = math.log2(sum(size for size in _alphabets(passphrase).values()))
    lowered = passphrase.lower()
    total = 0.0
    for at, char in enumerate(lowered):
        before = lowered[at - 1] if at else ""
        is_expected = char == before or _follows(before, char) or lowered[max(at - 2, 0) : at].startswith(char)
        total += 1.0 if is_expected else letter
    # Words are what people choose, so a letter among letters tells less than its alphabet says.
    share = sum(char.isalpha() for char in passphrase) / len(passphrase)
    return total * (1 - 0.35 * share) if len(passphrase) > 1 else total


def _alphabets(passphrase: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for char in passphrase:
        kind = unicodedata.category(char)
        if kind == "Nd":
            found["digits"] = 10
        elif kind == "Lu":
            found["capitals"] = 26
        elif kind[0] == "L":
            found["letters"] = 32
        else:
            found["signs"] = 16
    return found


def _follows(before: str, char: str) -> bool:
    return bool(before) and any(before + char in row or char + before in row for row in _ROWS)
