"""What search compares instead of the text itself: folded forms, sounds, and other key layouts."""

from __future__ import annotations

import unicodedata

from crm_desktop.kit.keyboard_layouts import other_layouts
from crm_desktop.kit.persian import LETTER_TABLE
from crm_desktop.kit.sounds import skeleton

__all__ = ["fold", "other_layouts", "sound"]

# Letters that Unicode does not decompose, though people type the plain one.
_PLAIN = {
    "ё": "е", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ء": "",
}  # fmt: skip
# Inside a word they are no border: O'Brien, Солов'ёв, Mo'meni.
_APOSTROPHES = frozenset("'’‘ʼʻʾʿ′`")
_SPACES = frozenset("PSZ")


def _fold_char(char: str) -> str:
    if char in "йЙ":  # decomposed it would become another letter
        return "й"
    if char in _APOSTROPHES:
        return ""
    pieces = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    return "".join(map(_fold_piece, pieces.translate(LETTER_TABLE)))


def _fold_piece(char: str) -> str:
    if char in _PLAIN:
        return _PLAIN[char]
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category[0] in _SPACES or category == "Cc":
        return " "
    # Marks that stand on a letter; and invisible ones, ZWNJ among them: علی‌رضا is found as علیرضا.
    return "" if category in ("Mn", "Me") or category[0] == "C" else char


class _FoldTable(dict[int, str]):
    """Learns each character once: a full table of Unicode would cost more at start than it saves."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_char(chr(code))
        return folded


_TABLE = _FoldTable()


def fold(text: str) -> str:
    """The same for two texts that a person would call the same; folding twice changes nothing."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.translate(_TABLE).split())


def sound(text: str) -> str:
    """A consonant skeleton for each word, common to the Latin, Cyrillic and Persian spellings of a name."""
    return " ".join(map(skeleton, fold(text).split()))
