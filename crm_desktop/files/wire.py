"""How the reading process and the program talk: messages of JSON, each after its length in four bytes."""

from __future__ import annotations

import json
import struct
from datetime import date, datetime
from typing import Any

from crm_desktop.files.problems import revive
from crm_desktop.files.rows import SourceRow
from crm_desktop.kit.problems import Problem

Message = dict[str, Any]
LENGTH = struct.Struct(">I")
# A file's name may hold bytes that are no text; they pass through as lone surrogates.
_ERRORS = "surrogatepass"


def pack(message: Message) -> bytes:
    body = json.dumps(message, ensure_ascii=False, default=_written, separators=(",", ":")).encode("utf-8", _ERRORS)
    return LENGTH.pack(len(body)) + body


def unpack(body: bytes) -> Message:
    message: Message = json.loads(body.decode("utf-8", _ERRORS), object_hook=_read)
    return message


def pack_row(row: SourceRow) -> list[Any]:
    cells = list(row.cells.values())
    if not row.refusals and not row.remarks:
        return [row.number, cells]
    return [row.number, cells, [pack_problem(p) for p in row.refusals], [pack_problem(p) for p in row.remarks]]


def unpack_row(packed: list[Any], columns: tuple[str, ...]) -> SourceRow:
    number, cells, *told = packed
    refusals, remarks = told or ((), ())
    named = dict(zip(columns, cells, strict=True))
    return SourceRow(number, named, tuple(revive(*p) for p in refusals), tuple(revive(*p) for p in remarks))


def pack_problem(problem: Problem) -> list[Any]:
    return [problem.code, problem.facts]


def _written(value: object) -> dict[str, str]:
    if isinstance(value, datetime):
        return {"@moment": value.isoformat()}
    if isinstance(value, date):
        return {"@day": value.isoformat()}
    raise TypeError(type(value).__name__)


def _read(found: dict[str, Any]) -> Any:
    if "@day" in found:
        return date.fromisoformat(found["@day"])
    if "@moment" in found:
        return datetime.fromisoformat(found["@moment"])
    return found
