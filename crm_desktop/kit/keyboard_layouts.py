"""What was meant when the wrong keyboard layout was on: vfhbz is мария, lpln is محمد."""

from __future__ import annotations

import unicodedata

_ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_ENGLISH_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
# ISIRI 9147, the layout of Windows, macOS and Linux; its full stop stays one.
_PERSIAN = "\u200dضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو."

_EN_RU = str.maketrans(_ENGLISH + _ENGLISH_SHIFTED, _RUSSIAN + _RUSSIAN.upper())
_RU_EN = str.maketrans(_RUSSIAN + _RUSSIAN.upper(), _ENGLISH + _ENGLISH_SHIFTED)
_EN_FA = str.maketrans(_ENGLISH + _ENGLISH.upper(), _PERSIAN * 2)
# The letters of the shifted layer, and پ where the older Windows layout has it.
_EN_FA.update(str.maketrans({"H": "آ", "C": "ژ", "M": "ء", "D": "ی", "Z": "ک", "\\": "پ", "`": "پ"}))
_FA_EN = str.maketrans(_PERSIAN, _ENGLISH)
_FA_EN.update(str.maketrans({"آ": "h", "ژ": "c", "ء": "m", "ي": "d", "ك": ";", "ئ": "m", "\u200c": "b"}))
_FA_EN.update(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789"))

_FROM = {"LATIN": (_EN_RU, _EN_FA), "CYRILLIC": (_RU_EN,), "ARABIC": (_FA_EN,)}


def other_layouts(text: str) -> list[str]:
    """The text as the same keys write it in the other layouts; nothing for digits alone or for mixed scripts."""
    scripts = _scripts(text)
    if len(scripts) != 1:
        return []
    return [text.translate(table) for table in _FROM.get(scripts.pop(), ())]


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(char, "?").partition(" ")[0] for char in text if char.isalpha()}
