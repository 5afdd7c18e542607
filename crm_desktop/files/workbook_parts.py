"""Looks into a workbook's archive for what the sheet reader does not tell: cells in error, and the count of days."""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from crm_desktop.files.problems import FileDamaged, FileEncrypted, FileNotTable, FileTooLarge
from crm_desktop.files.rows import Limits

_CHUNK = 1 << 20
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_WORKBOOK_PARTS = (_WORKBOOK, "xl/workbook.bin", "content.xml")
_LARGEST_INDEX = 8 << 20

_IN_ERROR = re.compile(rb"""\bt=["']e["']""")
_CELL = re.compile(rb"""<(?:\w+:)?c\b([^>]*?\bt=["']e["'][^>]*)(?<!/)>(.*?)</(?:\w+:)?c>""", re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?v[^>]*>([^<]*)<")
_PLACE = re.compile(rb"""\br=["']([A-Z]{1,3})(\d{1,7})["']""")
_SHEET = re.compile(r"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")
_DAYS_SINCE_1904 = re.compile(r"""\bdate1904=["'](?:1|true)["']""")
_UNKNOWN_ERROR = "#ERROR!"

Place = tuple[int, int]
"""Row and column, both from one."""


@dataclass(frozen=True)
class WorkbookParts:
    """`sheets` are the parts of an XLSX by the sheet's name; other formats tell nothing here."""

    path: Path
    sheets: dict[str, str] = field(default_factory=dict)
    with_errors: frozenset[str] = frozenset()
    counts_from_1904: bool = False

    def errors_of(self, sheet: str) -> dict[Place, str]:
        """What cells in error show, such as #DIV/0!; the sheet reader takes them for empty."""
        part = self.sheets.get(sheet, "")
        if part not in self.with_errors:
            return {}
        with zipfile.ZipFile(self.path) as archive, archive.open(part) as stream:
            found: dict[Place, str] = {}
            rest = b""
            while chunk := stream.read(_CHUNK):
                rest += chunk
                end = rest.rfind(b"c>") + 2  # of the last whole cell
                if end > 1:
                    found |= _errors(rest[:end])
                    rest = rest[end:]
            return found


def look_into(path: Path, limits: Limits) -> WorkbookParts:
    """Inflates every part once, so that a size that lies, a bad checksum and a bomb are met before the real reading.

    Raises FileDamaged, FileEncrypted, FileTooLarge, FileNotTable.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise FileEncrypted(name=path.name)
            if not any(part.filename in _WORKBOOK_PARTS for part in parts):
                raise FileNotTable(name=path.name)
            with_errors = _inflate(archive, path.name, limits)
            workbook, relations = _text(archive, _WORKBOOK), _text(archive, _RELATIONS)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise FileDamaged(name=path.name) from error
    return WorkbookParts(path, _sheets(workbook, relations), with_errors, bool(_DAYS_SINCE_1904.search(workbook)))


def _inflate(archive: zipfile.ZipFile, name: str, limits: Limits) -> frozenset[str]:
    """The parts with a cell in error."""
    left = limits.inflated_bytes
    found: set[str] = set()
    for part in archive.infolist():
        edge = b""
        with archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise FileTooLarge(name=name, limit_mb=limits.inflated_bytes >> 20)
                if part.filename not in found and _IN_ERROR.search(edge + chunk):
                    found.add(part.filename)
                edge = chunk[-8:]
    return frozenset(found)


def _text(archive: zipfile.ZipFile, part: str) -> str:
    try:
        with archive.open(part) as stream:
            return stream.read(_LARGEST_INDEX).decode("utf-8", "replace")
    except KeyError:
        return ""


def _sheets(workbook: str, relations: str) -> dict[str, str]:
    targets = {
        _attribute(one, "Id"): posixpath.normpath(posixpath.join("/xl", _attribute(one, "Target"))).lstrip("/")
        for one in _RELATION.findall(relations)
    }
    return {_attribute(one, "name"): targets.get(_attribute(one, r"\w+:id"), "") for one in _SHEET.findall(workbook)}


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf"""\s{name}=("([^"]*)"|'([^']*)')""", tag)
    return html.unescape(found[2] if found[2] is not None else found[3]) if found else ""


def _errors(cells: bytes) -> dict[Place, str]:
    if not _IN_ERROR.search(cells):
        return {}
    return dict(filter(None, map(_error, _CELL.finditer(cells))))


def _error(cell: re.Match[bytes]) -> tuple[Place, str] | None:
    place, value = _PLACE.search(cell[1]), _VALUE.search(cell[2])
    if place is None:
        return None
    column = 0
    for letter in place[1]:
        column = column * 26 + letter - ord("A") + 1
    shown = html.unescape(value[1].decode("utf-8", "replace")).strip() if value else ""
    return (int(place[2]), column), shown or _UNKNOWN_ERROR
