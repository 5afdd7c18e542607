"""A row as it stands in somebody's file, what to read it with, and how much of it is too much."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from crm_desktop.kit.problems import Problem

Cell = str | int | float | bool | date | datetime | None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """`number` is the row as a spreadsheet shows it: the header, if there is one, is 1."""

    number: int
    cells: dict[str, Cell]
    refusals: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What is left None is found out from the file itself."""

    encoding: str | None = None
    delimiter: str | None = None
    has_header: bool = True
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """A megabyte can inflate to a gigabyte, so the reading process has ceilings of its own."""

    file_bytes: int = 512 << 20
    inflated_bytes: int = 768 << 20
    cell_characters: int = 131_072
    record_lines: int = 100
    columns: int = 2_000
    memory_bytes: int = 2 << 30
    cpu_seconds: int = 300
    quiet_seconds: float = 90.0
    output_bytes: int = 2 << 30


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a file; `row_estimate` counts rows of data and is exact for a workbook."""

    columns: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    row_estimate: int
    encoding: str | None = None
    delimiter: str | None = None
    sheet_names: tuple[str, ...] = ()
    sheet: str | None = None
    counts_from_1904: bool = False
    """Whether a day is a number since 1904, as in workbooks of old Macintoshes."""


@dataclass(slots=True)
class Table:
    """An opened file: its columns are known, its rows are yet to be read."""

    columns: tuple[str, ...]
    rows: Iterable[SourceRow]
    row_estimate: int
    encoding: str | None = None
    delimiter: str | None = None
    sheet_names: tuple[str, ...] = field(default=())
    sheet: str | None = None
    counts_from_1904: bool = False


def name_columns(header: Iterable[Cell]) -> tuple[str, ...]:
    """Every column gets a name of its own: an empty one its spreadsheet letter, a repeated one a number in brackets."""
    names: list[str] = []
    taken: set[str] = set()
    for index, cell in enumerate(header):
        wished = " ".join(str(cell).split()) if cell is not None else ""
        wished = name = wished or column_letter(index)
        again = 2
        while name in taken:
            name = f"{wished} ({again})"
            again += 1
        taken.add(name)
        names.append(name)
    return tuple(names)


def column_letter(index: int) -> str:
    """0 is A, 25 is Z, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
