"""What was meant when the wrong keyboard layout was on: vfhbz is мария, lpln is محمد."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

_ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_ENGLISH_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
# ISIRI 9147, the layout of Windows, macOS and Linux; its full stop stays one.
_PERSIAN = "\u200dضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو."

_EN_RU = str.maketrans(_ENGLISH + _ENGLISH_SHIFTED, _RUSSIAN + _RUSSIAN.upper())
_RU_EN = str.maketrans(_RUSSIAN + _RUSSIAN.upper(), _ENGLISH + _ENGLISH_SHIFTED)
_EN_FA = dict(zip(map(ord, _ENGLISH + _ENGLISH.upper()), _PERSIAN * 2, strict=True))
# The letters of the shifted layer, and پ where the older Windows layout has it.
_EN_FA |= dict(zip(map(ord, "HCM\\`"), "آژءپپ", strict=True))
_FA_EN = dict(zip(map(ord, _PERSIAN + "آژءيكئ\u200c۰۱۲۳۴۵۶۷۸۹"), _ENGLISH + "hcmd;mb0123456789", strict=True))

_FROM: dict[str, tuple[Mapping[int, str | int], ...]] = {
    "LATIN": (_EN_RU, _EN_FA),
    "CYRILLIC": (_RU_EN,),
    "ARABIC": (_FA_EN,),
}


def other_layouts(text: str) -> list[str]:
    """The text as the same keys write it in the other layouts; nothing for digits alone or for mixed scripts."""
    scripts = _scripts(text)
    if len(scripts) != 1:
        return []
    return [text.translate(table) for table in _FROM.get(scripts.pop(), ())]


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(char, "?").partition(" ")[0] for char in text if char.isalpha()}
