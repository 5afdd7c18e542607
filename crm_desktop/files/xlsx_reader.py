"""Reads a sheet of a workbook with the values it shows; nothing in it is ever calculated."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.files.problems import (
    FileDamaged,
    FileEmpty,
    FileEncrypted,
    FileNoSuchSheet,
    FileTooWide,
    RowCellTooLong,
)
from crm_desktop.files.rows import Cell, Limits, ReadOptions, SourceRow, Table, column_letter, name_columns
from crm_desktop.files.workbook_parts import Place, WorkbookParts, look_into

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


def open_workbook(path: Path, options: ReadOptions, limits: Limits) -> Table:
    """Raises FileDamaged, FileEncrypted, FileTooLarge, FileTooWide, FileNotTable, FileNoSuchSheet, FileEmpty."""
    sheet, names, parts = _find_sheet(path, options.sheet, limits)
    lines = _lines(sheet, parts.errors_of(sheet.name))
    header = next(lines, None)
    if header is None or sheet.start is None or sheet.end is None:
        raise FileEmpty(name=path.name)
    number, cells = header
    letters = tuple(column_letter(sheet.start[1] + index) for index in range(len(cells)))
    if len(cells) > limits.columns:
        raise FileTooWide(name=path.name, columns=len(cells), limit=limits.columns)
    if options.has_header:
        columns = name_columns(letter if cell is None else cell for cell, letter in zip(cells, letters, strict=True))
    else:
        columns, lines = letters, chain((header,), lines)
    rows = (_row(at, dict(zip(columns, line, strict=True)), limits) for at, line in lines)
    estimate = sheet.end[0] + 1 - number + (not options.has_header)
    return Table(columns, rows, estimate, None, None, names, sheet.name, parts.counts_from_1904)


def _row(number: int, cells: dict[str, Cell], limits: Limits) -> SourceRow:
    most = limits.cell_characters
    if all(len(cell) <= most for cell in cells.values() if isinstance(cell, str)):
        return SourceRow(number, cells)
    cut = {name: cell[:most] if isinstance(cell, str) else cell for name, cell in cells.items()}
    return SourceRow(number, cut, (RowCellTooLong(limit=most),))


def _lines(sheet: CalamineSheet, errors: dict[Place, str]) -> Iterator[tuple[int, list[Cell]]]:
    first = sheet.start[1] + 1 if sheet.start is not None else 1
    rows = {row for row, _ in errors}
    for number, line in enumerate(sheet.iter_rows(), start=1):
        cells = [_cell(value) for value in line]
        if number in rows:
            cells = [errors.get((number, first + at), cell) for at, cell in enumerate(cells)]
        if any(cell is not None for cell in cells):
            yield number, cells


def _cell(value: object) -> Cell:
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, float):
        if not math.isfinite(value):
            return str(value)
        return int(value) if value.is_integer() and abs(value) < 2**53 else value
    if isinstance(value, bool | int | date | datetime):
        return value
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return None if value is None else str(value)


def _first_filled(workbook: CalamineWorkbook) -> str | None:
    from python_calamine import SheetVisibleEnum

    for sheet in workbook.sheets_metadata:
        if sheet.visible == SheetVisibleEnum.Visible and workbook.get_sheet_by_name(sheet.name).start is not None:
            return str(sheet.name)
    return None


def _find_sheet(path: Path, wished: str | None, limits: Limits) -> tuple[CalamineSheet, tuple[str, ...], WorkbookParts]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    with path.open("rb") as file:
        is_archive = file.read(4) == b"PK\x03\x04"
    parts = WorkbookParts(path)
    if is_archive:
        parts = look_into(path, limits)
    elif _ENCRYPTED_STREAM in path.read_bytes():
        raise FileEncrypted(name=path.name)
    try:
        workbook = CalamineWorkbook.from_path(str(path))
        names = tuple(workbook.sheet_names)
        name = wished or _first_filled(workbook)
        if name is None:
            raise FileEmpty(name=path.name)
        if name not in names:
            raise FileNoSuchSheet(name=path.name, sheet=name, sheets=", ".join(names))
        return workbook.get_sheet_by_name(name), names, parts
    except PasswordError as error:
        raise FileEncrypted(name=path.name) from error
    except CalamineError as error:
        raise FileDamaged(name=path.name) from error
