"""Proposes a map from the words in a header, in any of our languages, and how dates and numbers are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crm_desktop.files.date_patterns import AUTO
from crm_desktop.files.kinds import KINDS, Kind
from crm_desktop.files.mapping import FieldSource, Mapping
from crm_desktop.files.problems import MapUnknownKind
from crm_desktop.files.rows import Preview, SourceRow
from crm_desktop.files.values import Formats
from crm_desktop.kit.folding import fold
from crm_desktop.kit.persian import latin_digits

# Thousands stand in threes, so that these can be read in one way only.
_DECIMAL_COMMA = re.compile(r"[-+]?(\d+,(\d{1,2}|\d{4,})|\d{1,3}([. \u00a0\u202f]\d{3})+,\d+)")
_DECIMAL_POINT = re.compile(r"[-+]?(\d+\.(\d{1,2}|\d{4,})|\d{1,3}(,\d{3})+\.\d+)")
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")


def guessed(kind: str, head: Preview) -> Mapping:
    """A whole map. Raises MapUnknownKind."""
    return Mapping(kind, guess_fields(kind, head.columns), formats=guess_formats(head.rows))


def guess_fields(kind_name: str, columns: tuple[str, ...]) -> dict[str, FieldSource]:
    """No column serves two fields. Raises MapUnknownKind."""
    kind = KINDS.get(kind_name)
    if kind is None:
        raise MapUnknownKind(kind=kind_name, kinds=", ".join(KINDS))
    left = {fold(column): column for column in reversed(columns)}
    found: dict[str, FieldSource] = {}
    for word, name in _words(kind):
        if name not in found and word in left:
            found[name] = FieldSource(column=left.pop(word))
    return {name: found[name] for name in kind.fields if name in found}


def _words(kind: Kind) -> list[tuple[str, str]]:
    """Our own names first, so that a file we wrote is understood whole; then each field's best word before its next."""
    ours = [(fold(name), name) for name in kind.fields]
    theirs = [
        (place, fold(word), name) for name, field in kind.fields.items() for place, word in enumerate(field.words)
    ]
    theirs.sort(key=lambda entry: entry[0])
    return ours + [(word, name) for _, word, name in theirs]


def guess_formats(rows: Iterable[SourceRow]) -> Formats:
    """Only what the first rows prove: a decimal comma, and whether the day or the month stands first in 25/12/2024."""
    texts = [latin_digits(text).strip() for text in _texts(rows)]
    commas, points = (sum(bool(form.fullmatch(text)) for text in texts) for form in (_DECIMAL_COMMA, _DECIMAL_POINT))
    marks = (",", ".") if commas and not points else (".", ",")
    return Formats((AUTO, *_slashed(texts)), *marks)


def _texts(rows: Iterable[SourceRow]) -> Iterator[str]:
    for row in rows:
        yield from (cell for cell in row.cells.values() if isinstance(cell, str))


def _slashed(texts: Iterable[str]) -> list[str]:
    """One pattern for each mark between the numbers, where all dates with that mark agree."""
    firsts: dict[str, list[tuple[int, int, int]]] = {}
    for text in texts:
        if found := _SLASHED.fullmatch(text.partition(" ")[0]):
            firsts.setdefault(found[2], []).append((int(found[1]), int(found[3]), int(found[4])))
    patterns = []
    for mark, dates in firsts.items():
        day_first = any(first > 12 for first, _, _ in dates)
        month_first = any(second > 12 for _, second, _ in dates)
        if day_first == month_first:
            continue  # it cannot be told, or is both
        calendar = "jalali " if all(1200 <= year < 1600 for *_, year in dates) else ""
        pattern = f"{calendar}{mark.join(('dd', 'mm', 'yyyy') if day_first else ('mm', 'dd', 'yyyy'))}"
        if pattern != "dd.mm.yyyy":  # which is understood anyhow
            patterns.append(pattern)
    return patterns
