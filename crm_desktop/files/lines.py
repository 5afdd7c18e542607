"""Cuts a byte stream into lines, whatever the line ending, without ever holding more than the longest allowed."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

_CHUNK = 1 << 18
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def split_lines(data: bytes) -> tuple[list[bytes], bytes]:
    """Whole lines with their endings, and what is left of an unfinished one."""
    lines = data.splitlines(keepends=True)
    # A carriage return at the very end may be the first half of \r\n.
    if lines and not lines[-1].endswith(b"\n"):
        return lines, lines.pop()
    return lines, b""


def byte_lines(file: BinaryIO, limit: int) -> Iterator[bytes]:
    """Of a line longer than `limit` only its first limit + 1 bytes."""
    rest = b""
    while chunk := file.read(_CHUNK):
        lines, rest = split_lines(rest + chunk)
        for line in lines:
            yield line[: limit + 1]
        rest = _shortened(rest, limit)
    for line in rest.splitlines(keepends=True):
        yield line[: limit + 1]


def wide_lines(file: BinaryIO, encoding: str, limit: int) -> Iterator[str]:
    """Of UTF-16 and UTF-32, where a line ending is no single byte; what can't be decoded becomes U+FFFD."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    rest = ""
    while chunk := file.read(_CHUNK):
        lines = _cut(rest + decoder.decode(chunk))
        rest = lines.pop() if lines and not lines[-1].endswith("\n") else ""
        for line in lines:
            yield line[: limit + 1]
        if len(rest) > limit + 1:
            rest = rest[: limit + 1]
    for line in _cut(rest + decoder.decode(b"", True)):
        yield line[: limit + 1]


def _shortened(line: bytes, limit: int) -> bytes:
    """What must be kept of a line whose end has not come yet; a last return may be half of a line's ending."""
    if len(line) <= limit + 2:
        return line
    return line[: limit + 1] + (b"\r" if line.endswith(b"\r") else b"")


def _cut(text: str) -> list[str]:
    # str.splitlines would also cut at form feeds and other marks that belong to a cell.
    return _LINE.findall(text)
