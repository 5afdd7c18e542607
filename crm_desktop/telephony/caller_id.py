"""Texts that strangers send along with a call, made short and harmless before anybody sees, stores or compares them.

Nothing is escaped: SQL has its parameters and labels their plain text. What goes is what could deceive a reader
(bidi marks, invisible characters, storms of accents), break a line or a file, or make a label take it for HTML.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from crm_desktop.kit.persian import latin_digits

LONGEST = 80
LONGEST_NUMBER = 40
LONGEST_ID = 120

_READ_AT_MOST = 1_000
_MARKS_IN_A_ROW = 3  # an Arabic letter bears a shadda and a vowel; more than three is a storm
# Letters and marks that nobody sees, though their category says otherwise: fillers, joiners, variation selectors.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffd\U000e0000-\U000e0fff]"
)
_GONE = frozenset(["Cf", "Cs", "Co", "Cn"])
_BLANK = frozenset(["Cc", "Zs", "Zl", "Zp"])
_ENTITY = re.compile(r"&+(?=#?\w{1,40};)")
_ANGLES = str.maketrans("<>", "‹›")
_NOBODY = frozenset(
    [
        "anonymous",
        "asterisk",
        "blocked",
        "id unavailable",
        "no caller id",
        "no number",
        "private",
        "private number",
        "restricted",
        "unavailable",
        "unknown",
        "unknown number",
        "withheld",
    ]
)
_IN_ANGLES = re.compile(r"<([^<>]*)>\s*(?:;.*)?$", re.DOTALL)
_SCHEME = re.compile(r"(?:\s*(?:sips?|tel|callto):(?://)?)+", re.IGNORECASE)
_AFTER_USER = re.compile(r"[@;?].*", re.DOTALL)
_NOT_IN_ID = re.compile(r"[^\x21-\x7e]+")


def cleaned(text: str | None) -> str:
    """One line of at most 80 characters that can be seen; never raises."""
    return _cut(_visible(text), LONGEST).translate(_ANGLES)


def cleaned_name(text: str | None) -> str:
    """Empty where the exchange only says that it knows no name."""
    name = _visible(text).strip("\"' ")
    return "" if _is_nobody(name) else _cut(name, LONGEST).translate(_ANGLES)


def cleaned_number(text: str | None) -> str:
    """The caller's number without the address around it, digits in ASCII; empty when he does not show it."""
    number = _visible(text)
    if found := _IN_ANGLES.search(number):
        number = found[1] if _SCHEME.match(found[1]) else number
    bare = _SCHEME.sub("", number, count=1)
    if bare != number:
        bare = _visible(unquote(_AFTER_USER.sub("", bare), errors="ignore"))
    elif "@" in bare:
        bare = bare.partition("@")[0]
    bare = _cut(latin_digits(bare).strip("\"' "), LONGEST_NUMBER).translate(_ANGLES)
    return "" if _is_nobody(bare) or not any(sign.isalnum() for sign in bare) else bare


def cleaned_id(text: str | None) -> str:
    """The name an exchange gives a call: ASCII without blanks, so that two engines' spellings compare."""
    return _NOT_IN_ID.sub("", (text or "")[:_READ_AT_MOST])[:LONGEST_ID]


def _is_nobody(text: str) -> bool:
    return text.strip("<>‹›\"' ").lower() in _NOBODY


def _visible(text: str | None) -> str:
    """One line, no entity of HTML in it; angle brackets still stand, because they may hold an address."""
    # Surrogates and private characters go first: normalising must not meet them, and a storm is cut before it costs.
    kept = "".join(map(_shown, (text or "")[:_READ_AT_MOST]))
    line = " ".join(unicodedata.normalize("NFC", _UNSEEN.sub("", kept)).split())
    return _ENTITY.sub("", _calmed(line))


def _shown(sign: str) -> str:
    category = unicodedata.category(sign)
    return " " if category in _BLANK else "" if category in _GONE else sign


def _calmed(line: str) -> str:
    calm: list[str] = []
    marks = _MARKS_IN_A_ROW  # a mark with nothing before it would sit on whatever the screen puts there
    for sign in line:
        if unicodedata.category(sign) in ("Mn", "Me"):
            marks += 1
            if marks > _MARKS_IN_A_ROW:
                continue
        else:
            marks = _MARKS_IN_A_ROW if sign == " " else 0
        calm.append(sign)
    return "".join(calm)


def _cut(line: str, longest: int) -> str:
    return line[:longest].strip()
