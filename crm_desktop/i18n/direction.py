"""Which way a language is read, and how to keep a telephone number or a code whole inside it."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt

RIGHT_TO_LEFT = frozenset({"fa"})

_ISOLATE_LTR = "\u2066"
_ISOLATE_FIRST = "\u2068"
_END = "\u2069"


def direction_of(language: str) -> Qt.LayoutDirection:
    rtl = language in RIGHT_TO_LEFT
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def ltr(text: str) -> str:
    """A telephone number, code or address which must stay left-to-right inside any sentence."""
    return f"{_ISOLATE_LTR}{text}{_END}" if text else ""


def isolated(text: str) -> str:
    """A name of unknown script inside a sentence: its direction must not spread to its neighbours."""
    return f"{_ISOLATE_FIRST}{text}{_END}" if text else ""


def reads_right_to_left(text: str) -> bool | None:
    """By its first letter; None where there is no letter."""
    kinds = (unicodedata.bidirectional(char) for char in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), None)
