"""Reads a sheet of a workbook with the values it shows; nothing in it is ever calculated."""

from __future__ import annotations

import math
import zipfile
import zlib
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
    FileNotTable,
    FileTooLarge,
)
from crm_desktop.files.rows import Cell, Limits, ReadOptions, SourceRow, Table, column_letter, name_columns

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_CHUNK = 1 << 20
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK_PARTS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")


def open_workbook(path: Path, options: ReadOptions, limits: Limits) -> Table:
    """Raises FileDamaged, FileEncrypted, FileTooLarge, FileNotTable, FileNoSuchSheet, FileEmpty."""
    sheet, names = _find_sheet(path, options.sheet, limits)
    lines = _lines(sheet)
    header = next(lines, None)
    if header is None or sheet.start is None or sheet.end is None:
        raise FileEmpty(name=path.name)
    number, cells = header
    letters = tuple(column_letter(sheet.start[1] + index) for index in range(len(cells)))
    if len(cells) > limits.columns:
        raise FileTooLarge(name=path.name, limit_mb=limits.inflated_bytes >> 20)
    if options.has_header:
        columns = name_columns(letter if cell is None else cell for cell, letter in zip(cells, letters, strict=True))
    else:
        columns, lines = letters, chain((header,), lines)
    rows = (SourceRow(at, dict(zip(columns, line, strict=True))) for at, line in lines)
    return Table(columns, rows, sheet.end[0] + 1 - number + (not options.has_header), None, None, names, sheet.name)


def _lines(sheet: CalamineSheet) -> Iterator[tuple[int, list[Cell]]]:
    for number, line in enumerate(sheet.iter_rows(), start=1):
        cells = [_cell(value) for value in line]
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


def _check_archive(path: Path, limits: Limits) -> None:
    """Inflates every part once, so that a size that lies, a bad checksum and a bomb are met before the real reading."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise FileEncrypted(name=path.name)
            if not any(part.filename in _WORKBOOK_PARTS for part in parts):
                raise FileNotTable(name=path.name)
            left = limits.inflated_bytes
            for part in parts:
                with archive.open(part) as stream:
                    while chunk := stream.read(_CHUNK):
                        left -= len(chunk)
                        if left < 0:
                            raise FileTooLarge(name=path.name, limit_mb=limits.inflated_bytes >> 20)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise FileDamaged(name=path.name) from error


def _find_sheet(path: Path, wished: str | None, limits: Limits) -> tuple[CalamineSheet, tuple[str, ...]]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    with path.open("rb") as file:
        is_archive = file.read(4) == b"PK\x03\x04"
    if is_archive:
        _check_archive(path, limits)
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
        return workbook.get_sheet_by_name(name), names
    except PasswordError as error:
        raise FileEncrypted(name=path.name) from error
    except CalamineError as error:
        raise FileDamaged(name=path.name) from error
