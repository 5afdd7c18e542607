"""Opens any table people bring, by what the file is and not by what it is called."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.files.csv_reader import open_csv
from crm_desktop.files.problems import (
    FileDamaged,
    FileEmpty,
    FileIsFolder,
    FileMissing,
    FileNotPermitted,
    FileNotTable,
    FileTooLarge,
    FileUnreadable,
)
from crm_desktop.files.rows import Limits, ReadOptions, Table
from crm_desktop.files.xlsx_reader import open_workbook

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_FOREIGN = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ\x90", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf",
            b"SQLite format 3\0", b"BZh", b"\xfd7zXZ", b"{\\rtf")  # fmt: skip
_MARKUP = (b"<!doctype", b"<html", b"<table", b"<?xml", b"<meta", b"<style")


def open_table(path: Path, options: ReadOptions | None = None, limits: Limits | None = None) -> Table:
    """Raises the refusals of `problems` that begin with file. ; reads in this very process (see child.py)."""
    options, limits = options or ReadOptions(), limits or Limits()
    try:
        with path.open("rb") as file:
            head = file.read(8192)
        if path.stat().st_size > limits.file_bytes:
            raise FileTooLarge(name=path.name, limit_mb=limits.file_bytes >> 20)
        if not head:
            raise FileEmpty(name=path.name)
        if head.startswith(_WORKBOOKS):
            return _open_workbook(path, options, limits)
        if _is_foreign(head):
            raise FileNotTable(name=path.name)
        return open_csv(path, options, limits)
    except FileNotFoundError as error:
        raise FileMissing(name=path.name) from error
    except IsADirectoryError as error:
        raise FileIsFolder(name=path.name) from error
    except PermissionError as error:
        # Windows says the same of a folder.
        raise (FileIsFolder if path.is_dir() else FileNotPermitted)(name=path.name) from error
    except OSError as error:
        raise FileUnreadable(name=path.name, reason=error.strerror or str(error)) from error


def _open_workbook(path: Path, options: ReadOptions, limits: Limits) -> Table:
    try:
        return open_workbook(path, options, limits)
    except BaseException as error:
        # The Excel reader is written in Rust; a panic there is no Exception.
        if type(error).__name__ == "PanicException":
            raise FileDamaged(name=path.name) from error
        raise


def _is_foreign(head: bytes) -> bool:
    if head.startswith(_FOREIGN) or head.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(_MARKUP):
        return True
    controls = sum(byte < 9 or 13 < byte < 32 for byte in head if byte)
    return controls > len(head) / 20 + 2
