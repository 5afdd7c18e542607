"""Names compared by their consonants, so that Mohammadi, محمدی and Мохаммади meet.

Persian writes few vowels and Russian has one letter for h and kh, one for g and gh, so the classes are those which
the usual spellings agree on: H is h kh х خ ح ه, K is k q g gh к г ک ق غ گ, J is j zh ж дж ج ژ, F is f v w в ф ف and
the و that is read v. A word that begins with a vowel, with ع or with y begins with A, one that ends with i ends with I
(Ahmad is not Ahmadi); the other vowels are dropped.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWEL = "a"
_START = "A"


def _table(letters: str, classes: str, vowels: str) -> dict[int, str]:
    pairs = dict(zip(letters, classes, strict=True)) | dict.fromkeys(vowels, _VOWEL)
    return {ord(letter): kind for letter, kind in pairs.items()}


_LATIN_GROUPS = {
    "tsch": "C", "shch": "X", "dzh": "J", "sch": "X", "tch": "C",
    "sh": "X", "kh": "H", "ch": "C", "zh": "J", "gh": "K", "ph": "F", "th": "T", "dj": "J", "ck": "K", "tz": "TS",
}  # fmt: skip
_LATIN = re.compile("|".join([*_LATIN_GROUPS, "c(?=[eiy])", "w(?![aeiouy])"]))
_LATIN_TABLE = _table("bcdfghjklmnpqrstvwz", "BKDFKHJKLMNPKRSTFFZ", vowels="aeiouy") | {ord("x"): "KS"}

_CYRILLIC = re.compile("дж|^у(?=[иэо])")
_CYRILLIC_GROUPS = {"дж": "J", "у": "F"}
_CYRILLIC_TABLE = _table("бвгґджзклмнпрстўфхчшщ", "BFKKDJZKLMNPRSTFFHCXX", vowels="аеєиіїоуыэюяй")
_CYRILLIC_TABLE |= {ord("ц"): "TS", ord("ь"): "", ord("ъ"): ""}

# و is v at the beginning (وحید), after an inner ا (کاوه), before ا (جواد; but خواجه)
# and before ی (نوید; but رویا and خویی).
_PERSIAN = re.compile("لل|شچ|خوا|^و(?=.)|(?<=.ا)و|و(?=ا)|و(?=ی(?![ای]))")
_PERSIAN_GROUPS = {"لل": "L", "شچ": "X", "خوا": "H", "و": "F"}
_PERSIAN_TABLE = _table("بپتثجچحخدذرزژسشصضطظغفقکگلمنه", "BPTSJCHHDZRZJSXSZTZKFKKKLMNH", vowels="اعیو")

_DOUBLED = re.compile(r"([A-Z])\1+")
# A final h is written, or heard, in one language only: Fatemeh, فاطمه, Фатеме; صالح, Салех.
_FINAL_H = re.compile("(?<=.)H$")
_FINAL_I = frozenset("iyиійїی")
_READ_A = frozenset(["موسی", "عیسی", "یحیی", "مصطفی", "مرتضی", "مجتبی", "کبری", "صغری", "هدی", "سلمی"])
# Persian puts a vowel before s + consonant: Смирнов is اسمیرنوف, so the vowel counts in no language.
_BEFORE_S = re.compile("^A(?=[SX][CFKLMNPT])")


@lru_cache(maxsize=32768)
def skeleton(word: str) -> str:
    """Of one folded, non-empty word."""
    letters = _FINAL_H.sub("", _classes(word))
    body = letters.replace(_VOWEL, "")
    if word[-1] in _FINAL_I and len(word) > 1 and word not in _READ_A:
        body += "I"
    if not letters.startswith(_VOWEL):
        return body
    return _BEFORE_S.sub("", _START + body)


def _classes(word: str) -> str:
    """Class letters with a small mark where a vowel stood. Letters of other scripts and digits stay as they are."""
    if word.isascii() or word[0] < "\u0370":
        grouped = _LATIN.sub(lambda found: _latin_group(found.group()), word)
        return _DOUBLED.sub(r"\1", grouped.translate(_LATIN_TABLE))
    if "\u0400" <= word[0] <= "\u052f":
        grouped = _CYRILLIC.sub(lambda found: _CYRILLIC_GROUPS[found.group()], word)
        return _DOUBLED.sub(r"\1", grouped.translate(_CYRILLIC_TABLE))
    # Not undoubled: two equal Persian letters have a vowel between them.
    grouped = _PERSIAN.sub(lambda found: _PERSIAN_GROUPS[found.group()], word)
    return grouped.translate(_PERSIAN_TABLE)


def _latin_group(letters: str) -> str:
    # c before e, i, y; and the w of -ow, which is a vowel.
    return _LATIN_GROUPS.get(letters, "S" if letters == "c" else _VOWEL)
