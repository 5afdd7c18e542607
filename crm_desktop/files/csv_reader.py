"""Reads a delimited text file row by row; a row that is broken is told, and the rest goes on."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from crm_desktop.files.lines import byte_lines, wide_lines
from crm_desktop.files.problems import (
    FileEmpty,
    FileNotTable,
    FileTooWide,
    RowBrokenQuotes,
    RowCellTooLong,
    RowNotDecodable,
    RowNulBytes,
    RowTooFewCells,
    RowTooManyCells,
)
from crm_desktop.files.rows import Cell, Limits, ReadOptions, SourceRow, Table, column_letter, name_columns
from crm_desktop.files.sniff import find_delimiter, find_encoding, is_delimiter_hint
from crm_desktop.kit.problems import Problem

_LINE_BYTES = 4 << 20
_HEAD = 60
_FORMULA_SIGNS = ("'=", "'+", "'-", "'@")


class _Line(NamedTuple):
    text: str
    problem: Problem | None = None


class _Record(NamedTuple):
    number: int
    cells: list[str]
    refusals: tuple[Problem, ...]


def open_csv(path: Path, options: ReadOptions, limits: Limits) -> Table:
    """Raises FileEmpty, FileNotTable, FileTooWide."""
    csv.field_size_limit(limits.cell_characters)
    try:
        encoding = options.encoding or find_encoding(path)
        lines = _decoded(path, encoding, limits)
        head = list(islice(lines, _HEAD))
    except LookupError as error:
        raise FileNotTable(name=path.name) from error
    if head and isinstance(head[0].problem, RowCellTooLong):
        raise FileNotTable(name=path.name)  # no line ends where one should: this is no text
    if not any(line.text.strip("\ufeff \t\r\n") for line in head):
        raise FileEmpty(name=path.name)
    delimiter = options.delimiter or find_delimiter(line.text for line in head if line.problem is None)
    estimate = _row_estimate(path, head)
    first = 1
    if is_delimiter_hint(head[0].text):
        del head[0]
        first = 2
    records = _records(chain(head, lines), delimiter, limits, first)
    columns, ahead = _columns(records, options.has_header)
    if len(columns) > limits.columns:
        raise FileTooWide(name=path.name, columns=len(columns), limit=limits.columns)
    rows = _rows(chain(ahead, records), columns)
    return Table(columns, rows, max(estimate - options.has_header, 0), encoding, delimiter)


def _columns(records: Iterator[_Record], has_header: bool) -> tuple[tuple[str, ...], tuple[_Record, ...]]:
    header = next((record for record in records if any(cell.strip() for cell in record.cells)), None)
    if header is None:
        return (), ()
    if has_header:
        return name_columns(header.cells), ()
    return tuple(column_letter(index) for index in range(len(header.cells))), (header,)


def _rows(records: Iterator[_Record], columns: tuple[str, ...]) -> Iterator[SourceRow]:
    expected = len(columns)
    for record in records:
        cells: list[Cell] = [_cell(text) for text in record.cells]
        if not record.refusals and not any(cell is not None for cell in cells):
            continue
        refusals = record.refusals
        remarks: tuple[Problem, ...] = ()
        if len(cells) != expected and not refusals:
            refusals, remarks = _ragged(cells, expected)
        cells += [None] * (expected - len(cells))
        yield SourceRow(record.number, dict(zip(columns, cells, strict=False)), refusals, remarks)


def _ragged(cells: list[Cell], expected: int) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    found = len(cells)
    if found < expected:
        return (), (RowTooFewCells(expected=expected, found=found),)
    if any(cell is not None for cell in cells[expected:]):
        return (RowTooManyCells(expected=expected, found=found),), ()
    return (), ()


def _cell(text: str) -> str | None:
    if not text.strip():
        return None
    # Our own file of refused rows (and others) guards text from being taken for a formula with an apostrophe.
    return text[1:] if text.startswith(_FORMULA_SIGNS) else text


class _Feed:
    """Hands lines to csv.reader and remembers those of the record being read, to give them back."""

    def __init__(self, lines: Iterator[_Line], limit: int) -> None:
        self._lines = lines
        self._again: deque[_Line] = deque()
        self._limit = limit
        self.taken: list[_Line] = []

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= self._limit:
            raise csv.Error("a quote never closed")
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        return line.text

    def give_back_all_but_first(self) -> _Line:
        first, *others = self.taken
        self._again.extendleft(reversed(others))
        return first


def _records(lines: Iterator[_Line], delimiter: str, limits: Limits, first: int) -> Iterator[_Record]:
    feed = _Feed(lines, limits.record_lines)
    reader = csv.reader(feed, delimiter=delimiter, strict=True)
    number = first
    while True:
        feed.taken.clear()
        try:
            cells = next(reader)
            problems = tuple(line.problem for line in feed.taken if line.problem is not None)
        except StopIteration:
            return
        except csv.Error as error:
            line = feed.give_back_all_but_first()
            too_long = "field larger" in str(error) and len(feed.taken) == 1
            problem = RowCellTooLong(limit=limits.cell_characters) if too_long else RowBrokenQuotes()
            cells = [cell[: limits.cell_characters] for cell in line.text.rstrip("\r\n").split(delimiter)]
            before = line.problem
            problems = (problem,) if before is None or before.code == problem.code else (before, problem)
            reader = csv.reader(feed, delimiter=delimiter, strict=True)
        yield _Record(number, cells, problems)
        number += 1


def _decoded(path: Path, encoding: str, limits: Limits) -> Iterator[_Line]:
    with path.open("rb") as file:
        if encoding.startswith(("utf-16", "utf-32")):
            for text in wide_lines(file, encoding, _LINE_BYTES):
                problem = RowNotDecodable(encoding=encoding) if "\ufffd" in text else None
                yield _checked(text, _too_long(text, limits) or problem)
            return
        lines = byte_lines(file, _LINE_BYTES)
        if encoding in ("utf-8", "utf-8-sig"):
            lines = chain((line.removeprefix(b"\xef\xbb\xbf") for line in islice(lines, 1)), lines)
            encoding = "utf-8"
        for raw in lines:
            yield _decoded_line(raw, encoding, limits)


def _too_long(line: bytes | str, limits: Limits) -> Problem | None:
    return RowCellTooLong(limit=limits.cell_characters) if len(line) > _LINE_BYTES else None


def _decoded_line(raw: bytes, encoding: str, limits: Limits) -> _Line:
    if (problem := _too_long(raw, limits)) is not None:
        return _checked(raw.decode(encoding, "replace"), problem)
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        return _checked(raw.decode(encoding, "replace"), RowNotDecodable(encoding=encoding))
    if encoding != "utf-8" and not raw.isascii() and _is_utf8_text(raw):
        return _checked(text, RowNotDecodable(encoding=encoding))
    return _checked(text, None)


def _is_utf8_text(raw: bytes) -> bool:
    """Every single-byte table decodes UTF-8 to rubbish without a word; three letters of it are no accident."""
    try:
        return sum(not letter.isascii() for letter in raw.decode("utf-8")) >= 3
    except UnicodeDecodeError:
        return False


def _checked(text: str, problem: Problem | None) -> _Line:
    if "\0" in text:
        return _Line(text.replace("\0", "\ufffd"), problem or RowNulBytes())
    return _Line(text, problem)


def _row_estimate(path: Path, head: list[_Line]) -> int:
    if len(head) < _HEAD:
        return sum(1 for line in head if line.text.strip())
    with path.open("rb") as file:
        sample = file.read(1 << 18)
    ends = max(sample.count(b"\n"), sample.count(b"\r"), 1)
    return max(round(path.stat().st_size * ends / len(sample)), _HEAD)
