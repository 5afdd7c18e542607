"""Persian digits and letters in one spelling: what an Arabic keyboard or a PDF wrote is made Persian."""

from __future__ import annotations

import unicodedata

PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"
ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
LATIN_DIGITS = "0123456789"

_TO_LATIN = str.maketrans(PERSIAN_DIGITS + ARABIC_DIGITS, LATIN_DIGITS * 2)
_TO_PERSIAN = str.maketrans(LATIN_DIGITS + ARABIC_DIGITS, PERSIAN_DIGITS * 2)

TATWEEL = "\u0640"

# Arabic, Urdu and Kurdish forms → the Persian letter that is read in their place.
_SAME_LETTER = {
    "ي": "ی", "ى": "ی", "ې": "ی", "ۍ": "ی", "ے": "ی",
    "ك": "ک", "ڪ": "ک",
    "ة": "ه", "ۀ": "ه", "ۃ": "ه", "ہ": "ه", "ۂ": "ه", "ە": "ه", "ھ": "ه",
}  # fmt: skip

_MARK_RANGES = (
    (0x0610, 0x061A),  # signs of honour
    (0x064B, 0x065F),  # harakat, tashdid, the hamza above a silent he
    (0x0670, 0x0670),  # superscript alef
    (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8), (0x06EA, 0x06ED),  # Koranic marks
)  # fmt: skip
_PRESENTATION_RANGES = ((0xFB50, 0xFDFB), (0xFE70, 0xFEFC))


def _letter_table() -> dict[int, str]:
    table = {ord(foreign): persian for foreign, persian in _SAME_LETTER.items()}
    table[ord(TATWEEL)] = ""
    for first, last in _MARK_RANGES:
        table.update(dict.fromkeys(range(first, last + 1), ""))
    for first, last in _PRESENTATION_RANGES:
        for code in range(first, last + 1):
            if unicodedata.category(chr(code)) == "Lo":
                table[code] = unicodedata.normalize("NFKC", chr(code)).translate(table)
    return table


LETTER_TABLE = _letter_table()


def latin_digits(text: str) -> str:
    return text.translate(_TO_LATIN)


def persian_digits(text: str) -> str:
    return text.translate(_TO_PERSIAN)


def unify_letters(text: str) -> str:
    """Safe for what is stored and shown: it loses harakat and tatweel, never a letter or a ZWNJ."""
    return text if text.isascii() else text.translate(LETTER_TABLE)
