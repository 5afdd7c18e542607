"""Cuts a byte stream into lines, whatever the line ending, without ever holding more than a line too long."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

_CHUNK = 1 << 18
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


class LineTooLong(Exception):
    """No line ends within the limit: this is no text."""


def split_lines(data: bytes) -> tuple[list[bytes], bytes]:
    """Whole lines with their endings, and what is left of an unfinished one."""
    lines = data.splitlines(keepends=True)
    # A carriage return at the very end may be the first half of \r\n.
    if lines and not lines[-1].endswith(b"\n"):
        return lines, lines.pop()
    return lines, b""


def byte_lines(file: BinaryIO, limit: int) -> Iterator[bytes]:
    rest = b""
    while chunk := file.read(_CHUNK):
        lines, rest = split_lines(rest + chunk)
        yield from lines
        if len(rest) > limit:
            raise LineTooLong
    yield from rest.splitlines(keepends=True)


def wide_lines(file: BinaryIO, encoding: str, limit: int) -> Iterator[str]:
    """Of UTF-16 and UTF-32, where a line ending is no single byte; what can't be decoded becomes U+FFFD."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    rest = ""
    while chunk := file.read(_CHUNK):
        lines = _cut(rest + decoder.decode(chunk))
        rest = lines.pop() if lines and not lines[-1].endswith("\n") else ""
        yield from lines
        if len(rest) > limit:
            raise LineTooLong
    yield from _cut(rest + decoder.decode(b"", True))


def _cut(text: str) -> list[str]:
    # str.splitlines would also cut at form feeds and other marks that belong to a cell.
    return _LINE.findall(text)
