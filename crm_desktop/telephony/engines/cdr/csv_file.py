"""The file in which an exchange writes its records, as Asterisk's Master.csv; only its end is read."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import BinaryIO

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.cdr.rows import PLAIN, CdrRow, Columns, RowRefused, WhyNot, columns_of, is_header

LONGEST_CALL = timedelta(hours=12)  # a line is written when its call ends, so an older beginning may come later
STEP = 1 << 20
LONGEST_LINE = 65_536


class CdrUnreadable(Problem):
    """facts: path"""

    code = "telephony.cdr_unreadable"


@dataclass(frozen=True, slots=True)
class Reading:
    rows: tuple[CdrRow, ...]
    refused: tuple[RowRefused, ...] = ()


def read_csv(path: Path, zone: tzinfo, since: datetime, own: Mapping[str, str] | None = None) -> Reading:
    """Every row of the conversations that were still going on at `since`, or began later.

    `place` of a row counts from where reading began. Raises CdrUnreadable, CdrLayout.
    """
    rows: list[CdrRow] = []
    refused: list[RowRefused] = []
    try:
        with path.open("rb") as file:
            layout = _Layout(file, zone, own)
            for place, line in enumerate(_lines(file, _start(file, layout, since)), 1):
                row = layout.row(place, line)
                if isinstance(row, CdrRow):
                    rows.append(row)
                elif row is not None:
                    refused.append(row)
    except OSError as error:
        raise CdrUnreadable(path=str(path)) from error
    return Reading(since_then(rows, since), tuple(refused))


def since_then(rows: list[CdrRow], since: datetime) -> tuple[CdrRow, ...]:
    """Whole conversations: half of one would be another one."""
    late = {row.linkedid for row in rows if row.ended_at >= since}
    return tuple(row for row in rows if row.linkedid in late)


class _Layout:
    """By the names in the first line, or by how many columns a line has."""

    def __init__(self, file: BinaryIO, zone: tzinfo, own: Mapping[str, str] | None) -> None:
        self._zone = zone
        self._own = own
        self._by_count: dict[int, Columns] = {}
        self._named: Columns | None = None
        self._count = 0
        file.seek(0)
        first = file.readline(LONGEST_LINE)
        cells = _cells(first.removeprefix(b"\xef\xbb\xbf").rstrip(b"\r\n")) or []
        if is_header(cells):
            self._named, self._count = columns_of(cells, zone, own), len(cells)
        self.start = len(first) if self._named is not None else 0

    def row(self, place: int, line: bytes) -> CdrRow | RowRefused | None:
        if not line.strip():
            return None
        cells = _cells(line)
        if cells is None:
            return RowRefused(place, WhyNot.NOT_A_LINE)
        if self._named is not None:
            if len(cells) != self._count:
                return RowRefused(place, WhyNot.NO_COLUMNS, str(len(cells)))
            return self._named.row(place, cells)
        if len(cells) not in PLAIN:
            return RowRefused(place, WhyNot.NO_COLUMNS, str(len(cells)))
        if len(cells) not in self._by_count:
            self._by_count[len(cells)] = columns_of(PLAIN[len(cells)], self._zone, self._own)
        return self._by_count[len(cells)].row(place, cells)


def _cells(line: bytes) -> list[str] | None:
    """Of one line at a time, so that a quotation mark too many spoils no other."""
    if len(line) >= LONGEST_LINE:
        return None
    try:
        return next(csv.reader([line.decode("utf-8", "replace").replace("\x00", "")]), None)
    except csv.Error:
        return None


def _start(file: BinaryIO, layout: _Layout, since: datetime) -> int:
    """Backwards, a step at a time, until a line began long before `since`."""
    oldest = since - LONGEST_CALL
    offset = file.seek(0, 2)
    while offset > layout.start:
        offset = max(layout.start, offset - STEP)
        file.seek(offset)
        if offset > layout.start:
            file.readline(STEP)  # the rest of a line that was cut
        begin = file.tell()
        row = next((r for line in _some(file) if isinstance(r := layout.row(0, line), CdrRow)), None)
        if row is not None and row.began_at < oldest:
            return begin
    return layout.start


def _some(file: BinaryIO) -> Iterator[bytes]:
    for _ in range(20):
        line = file.readline(LONGEST_LINE)
        if not line.endswith(b"\n"):
            return
        yield line


def _lines(file: BinaryIO, start: int) -> Iterator[bytes]:
    """A last line that is still being written waits for the next time."""
    file.seek(start)
    while line := file.readline(LONGEST_LINE):
        if line.endswith(b"\n"):
            yield line.rstrip(b"\r\n")
        elif len(line) == LONGEST_LINE:
            yield line
            while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
