"""Reads dates as people write them: by a named pattern, in either calendar, or as a spreadsheet's number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache

from crm_desktop.files.problems import DateImpossible, DateOutOfRange, DateUnreadable
from crm_desktop.kit import jalali
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.problems import Problem

AUTO = "auto"
EXCEL = "excel"
_JALALI = "jalali"
_PIECES = {"yyyy": r"(?P<y>\d{4})", "mm": r"(?P<m>\d{1,2})", "dd": r"(?P<d>\d{1,2})"}
_PACKED = {"yyyy": r"(?P<y>\d{4})", "mm": r"(?P<m>\d{2})", "dd": r"(?P<d>\d{2})"}
_TIME = re.compile(
    r"(?P<day>.*?\d)(?:T|\s+)(?P<h>\d{1,2}):(?P<min>\d{2})(?::(?P<s>\d{2})(?:[.,]\d+)?)?\s*(?P<zone>Z|[+-][01]\d:?[0-5]\d)?"
)
# 1403 read as Gregorian, or 2024 as Jalali, is the wrong calendar and no date of a clinic.
_FIRST, _END = date(1800, 1, 1), date(2400, 1, 1)
_LAST_SERIAL = 182_622  # 2399-12-31
DAYS_FROM_1900_TO_1904 = 1462
# Told where the dates expected are named: how "auto" reads.
_AUTO_FORMS = "yyyy-mm-dd, yyyy/mm/dd, dd.mm.yyyy"


class UnknownPatternError(ValueError):
    """The pattern is none of ours."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    form: re.Pattern[str]
    calendar: str | None
    """None: the year tells, 1200–1599 being Jalali."""


# Nobody can tell 03/04/2024 apart, so a slashed date with the year at the end needs a pattern from the map.
_AUTO = (
    _Pattern(re.compile(r"(?P<y>\d{4})([-/.])(?P<m>\d{1,2})\2(?P<d>\d{1,2})"), None),
    _Pattern(re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})"), None),
)


def check_pattern(text: str) -> None:
    """Raises UnknownPatternError. Known: auto, excel, and yyyy mm dd in any order, led by "jalali " if so."""
    if text not in (AUTO, EXCEL):
        _compiled(text)


def parse_day(value: object, patterns: tuple[str, ...]) -> date:
    """Raises DateImpossible, DateOutOfRange, DateUnreadable."""
    return parse_moment(value, patterns).date()


def parse_moment(value: object, patterns: tuple[str, ...]) -> datetime:
    """Without a zone unless the text has one. Raises DateImpossible, DateOutOfRange, DateUnreadable."""
    if isinstance(value, date):
        at = value if isinstance(value, datetime) else datetime.combine(value, time())
        if not _FIRST <= at.date() < _END:
            raise DateOutOfRange(text=value.isoformat(), calendar="gregorian")
        return at
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_serial(value)
    as_it_came = str(value).strip()
    text = latin_digits(as_it_came)
    day_text, clock, zone = text, time(), None
    if found := _TIME.fullmatch(text):
        day_text = found["day"]
        clock, zone = _clock(found, as_it_came), _zone(found["zone"])
    day = _day(day_text, as_it_came, patterns)
    return datetime.combine(day, clock, zone)


def _day(day_text: str, text: str, patterns: tuple[str, ...]) -> date:
    refusal: Problem | None = None
    for name in patterns:
        if name == EXCEL:
            if re.fullmatch(r"\d{1,7}(\.\d+)?", day_text):
                return _from_serial(float(day_text)).date()
            continue
        for pattern in _AUTO if name == AUTO else (_compiled(name),):
            if found := pattern.form.fullmatch(day_text):
                year, month, day = int(found["y"]), int(found["m"]), int(found["d"])
                calendar = pattern.calendar or (_JALALI if 1200 <= year < 1600 else "gregorian")
                try:
                    made = jalali.to_gregorian(year, month, day) if calendar == _JALALI else date(year, month, day)
                except ValueError:
                    refusal = DateImpossible(text=text, calendar=calendar)
                    continue
                if _FIRST <= made < _END:
                    return made
                refusal = DateOutOfRange(text=text, calendar=calendar)
    raise refusal or DateUnreadable(text=text, formats=", ".join(map(_told, patterns)))


def _told(pattern: str) -> str:
    return _AUTO_FORMS if pattern == AUTO else pattern


@lru_cache(maxsize=64)
def _compiled(name: str) -> _Pattern:
    words = name.lower().split()
    calendar = "gregorian"
    if words[:1] == [_JALALI]:
        calendar = _JALALI
        del words[0]
    shape = words[0] if len(words) == 1 else ""
    pieces = re.findall(r"yyyy|mm|dd", shape)
    marks = re.split(r"yyyy|mm|dd", shape)
    if sorted(pieces) != ["dd", "mm", "yyyy"] or marks[0] or marks[3] or not re.fullmatch(r"[-/.]?", marks[1]):
        raise UnknownPatternError(name)
    if marks[1] != marks[2]:
        raise UnknownPatternError(name)
    table = _PIECES if marks[1] else _PACKED
    return _Pattern(re.compile(re.escape(marks[1]).join(table[piece] for piece in pieces)), calendar)


def _from_serial(number: float) -> datetime:
    # Excel believes in a 29 February 1900, which is its day 60.
    if not 1 <= number < _LAST_SERIAL + 1 or 60 <= number < 61:
        raise DateImpossible(text=f"{number:g}", calendar=EXCEL)
    start = datetime(1899, 12, 30) if number > 60 else datetime(1899, 12, 31)
    seconds = min(round(number % 1 * 86_400), 86_399)
    return start + timedelta(days=int(number), seconds=seconds)


def _clock(found: re.Match[str], text: str) -> time:
    try:
        return time(int(found["h"]), int(found["min"]), int(found["s"] or 0))
    except ValueError:
        raise DateImpossible(text=text, calendar="clock") from None


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text == "Z":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))
