"""Rules about the text of files: style sheets, leftover marks, unexplained exceptions, traces of one machine."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator

# Put together here so that this file does not break the rules it holds.
_MARKS = re.compile(r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")) + r")\b")
_SIDES = re.compile(r"[\w-]*-(?:left|right)\b(?=[\w-]*\s*:)|\btext-align\b")
_EXCEPTION = re.compile(
    r"#\s*(?:(?:ruff:\s*)?noqa\b(?::\s*[A-Z]+\d+(?:[,\s]+[A-Z]+\d+)*)?|type:\s*ignore\b(?:\[[\w\s,-]*\])?)"
)
_COUNTED = re.compile(r"\btranslate\(\s*[\"'][^\"']*[\"'],\s*[\"'][^\"']*%n")
_PLACES = (
    r"(?<![\w.}])/wo" + r"rk/",
    r"/tm" + r"p/team\b",
    r"(?<![\w.}])/ro" + r"ot\b",
    r"(?<![\w.}])/home/\w",
    r"(?<![\w.}])/opt/py" + r"pi",
    r"\bpypi" + r"\.org\b",
    r"\bpython" + r"hosted\.org\b",
    r"\bregistry\.npm" + r"js\b",
    r"\bdeb\.deb" + r"ian\.org\b",
    r"[A-Z]:\\Users\\",
)
_MACHINE = re.compile("|".join(_PLACES))


def sides_in_style_sheet(path: str, source: str) -> Iterator[str]:
    """Right-to-left mirrors neither borders nor alignment, so a style sheet may not speak of sides."""
    for number, line in enumerate(source.splitlines(), 1):
        if found := _SIDES.search(line):
            yield f"{path}:{number}: {found[0]} is not mirrored in Persian; let a delegate paint it"


def _comments(source: str) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def leftover_marks(path: str, source: str) -> Iterator[str]:
    """In Python only comments are looked at: a screen may have such a word among its texts."""
    lines = _comments(source) if path.endswith(".py") else enumerate(source.splitlines(), 1)
    for number, line in lines:
        if found := _MARKS.search(line):
            yield f"{path}:{number}: {found[0]}: finish it or file it as an issue"


def unexplained_exceptions(path: str, source: str) -> Iterator[str]:
    """`noqa` and `type: ignore` are followed by the reason, on the same line."""
    for number, comment in _comments(source):
        if found := _EXCEPTION.search(comment):
            reason = _EXCEPTION.sub("", comment)
            if len(re.findall(r"[^\W\d_]{2,}", reason)) < 2:
                yield f"{path}:{number}: {found[0]!r} does not say why"


def lost_plurals(path: str, source: str) -> Iterator[str]:
    """lupdate gives plural forms to tr() alone: a count in translate() stays English for every other number."""
    for found in _COUNTED.finditer(source):
        number = source.count("\n", 0, found.start()) + 1
        yield f"{path}:{number}: a count needs tr() of a QObject; see i18n/counted.py"


def traces_of_a_machine(path: str, source: str) -> Iterator[str]:
    for number, line in enumerate(source.splitlines(), 1):
        if found := _MACHINE.search(line):
            yield f"{path}:{number}: {found[0]!r} exists on one machine only"
