"""Puts what the search's indexes were filled with at once where the merges of daily work do not come to it.

FTS5 keeps an index as segments on levels, and merges those of one level as soon as there are sixteen. What a filling
writes lies on the lowest level, though it is as large as a thousand days' work: the first saves after it would write
all of it anew, a second for half a million people, and again sixteen times sixteen saves later.
"""

from __future__ import annotations

from typing import Any

from crm_desktop.store.capture import INDEXES
from crm_desktop.store.unit_of_work import Writer

TOP = 5  # it takes a thousand transactions until there is anything beside it
_RECORD = 10  # the row that says which segments lie on which level
_COOKIE_BYTES, _NEWER_FORM = 4, b"\xff\x00\x00\x01"
_NO_SEGMENTS = b"\0\0"  # nothing that is being merged, nothing besides


def settle(writer: Writer) -> None:
    """After the transaction that filled them. Only a connection that has not used them since sees where they lie."""
    writer.reconnect()
    writer.apply(lambda connection: _settle(connection.connection.cursor()))


def _settle(cursor: Any) -> None:
    for name in INDEXES:
        (record,) = cursor.execute(f"SELECT block FROM {name}_data WHERE id = {_RECORD}").fetchone()
        cursor.execute(f"UPDATE {name}_data SET block = ? WHERE id = {_RECORD}", (lifted(record),))


def lifted(record: bytes) -> bytes:
    """With empty levels below, so that the highest is `TOP`; as it is, where it has as many."""
    begin = _COOKIE_BYTES
    if record[begin:].startswith(_NEWER_FORM):
        begin += len(_NEWER_FORM)
    levels, after_levels = _number(record, begin)
    _, after_segments = _number(record, after_levels)
    _, after_written = _number(record, after_segments)
    missing = TOP + 1 - levels
    if levels == 0 or missing <= 0:
        return record
    counts = record[after_levels:after_written]
    return record[:begin] + bytes([TOP + 1]) + counts + _NO_SEGMENTS * missing + record[after_written:]


def _number(record: bytes, at: int) -> tuple[int, int]:
    """A number of SQLite's variable length, and where the next one begins."""
    value = 0
    while True:
        byte = record[at]
        value, at = value << 7 | byte & 0x7F, at + 1
        if byte < 0x80:
            return value, at
