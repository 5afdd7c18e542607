"""Writes the refused rows back as they came, each with its reason, ready to be mended and read again."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.files.problems import FileNotWritable
from crm_desktop.files.rows import Cell, SourceRow
from crm_desktop.files.values import text_of

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_LONGEST_CELL = 32_767
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PLAIN_NUMBER = re.compile(r"-\d[\d.,]*")
# Excel opens a CSV with the list separator of Windows, which goes by the language.
_DELIMITERS = {"fa": ";", "ru": ";"}


def delimiter_for(language: str) -> str:
    return _DELIMITERS.get(language, ",")


def write_rejects(
    path: Path,
    columns: tuple[str, ...],
    refused: Iterable[tuple[SourceRow, str]],
    reason_title: str,
    *,
    language: str = "en",
) -> int:
    """CSV or, by the ending, XLSX; the reason, already in words, is the last column. Gives the number of rows.
    Raises FileNotWritable."""
    while reason_title in columns:
        reason_title += " *"
    header = (*columns, reason_title)
    lines = ([*(row.cells.get(column) for column in columns), reason] for row, reason in refused)
    half = path.with_name(path.name + ".half")
    try:
        if path.suffix.lower() == ".xlsx":
            count = _write_xlsx(half, header, lines, right_to_left=language == "fa")
        else:
            count = _write_csv(half, header, lines, delimiter_for(language))
        os.replace(half, path)
    except OSError as error:
        with suppress(OSError):
            half.unlink()
        raise FileNotWritable(name=path.name, reason=error.strerror or str(error)) from error
    return count


def _write_csv(path: Path, header: tuple[str, ...], lines: Iterable[list[Cell]], delimiter: str) -> int:
    count = 0
    # With the mark of UTF-8 at its head, or Excel shows Persian and Russian as garbage.
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow([_guarded(title) for title in header])
        for line in lines:
            writer.writerow([_guarded(text_as_it_came(cell)) for cell in line])
            count += 1
    return count


def _write_xlsx(path: Path, header: tuple[str, ...], lines: Iterable[list[Cell]], *, right_to_left: bool) -> int:
    from xlsxwriter import Workbook

    count = 0
    # Opened here, for the writer leaks its own temporary file when it cannot open the place.
    with path.open("wb") as file, Workbook(file, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        if right_to_left:
            sheet.right_to_left()
        formats: dict[type, Format] = {
            date: book.add_format({"num_format": "yyyy-mm-dd"}),
            datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
        }
        _write_line(sheet, 0, [*header], formats)
        for line in lines:
            count += 1
            _write_line(sheet, count, line, formats)
    return count


def _write_line(sheet: Worksheet, at: int, line: list[Cell], formats: dict[type, Format]) -> None:
    for column, cell in enumerate(line):
        if isinstance(cell, date) and cell.year < 1900:
            sheet.write_string(at, column, cell.isoformat())  # before the first day that Excel knows
        elif isinstance(cell, datetime):
            sheet.write_datetime(at, column, cell.replace(tzinfo=None), formats[datetime])
        elif isinstance(cell, date):
            sheet.write_datetime(at, column, cell, formats[date])
        elif isinstance(cell, bool):
            sheet.write_boolean(at, column, cell)
        elif isinstance(cell, int | float):
            sheet.write_number(at, column, cell)
        elif cell is not None:
            # Said to be a string, for what begins with = would be taken for a formula.
            sheet.write_string(at, column, cell[:_LONGEST_CELL])


def text_as_it_came(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    return "" if cell is None else text_of(cell)


def _guarded(text: str) -> str:
    """A leading apostrophe, which the reader takes away again, keeps a spreadsheet from calculating the text."""
    if text.startswith(_FORMULA) and not _PLAIN_NUMBER.fullmatch(text):
        return "'" + text
    return text
