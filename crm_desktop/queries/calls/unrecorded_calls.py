"""The log beside an exchange's records: each conversation that is missing, or that ended otherwise (B4, P4)."""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.models.calls.call import Call, CallStatus, Direction

TABLES = frozenset({"call"})
SAME_WITHIN = timedelta(seconds=5)
_BATCH = 500
_Number = tuple[Direction, str | None]
_TALKS = (CallStatus.TALKING, CallStatus.WRAP_UP, CallStatus.LOGGED, CallStatus.UNFINISHED)


class Gap(enum.StrEnum):
    MISSING = "missing"
    OTHERWISE = "otherwise"  # answered there and not here, or the other way


@dataclass(frozen=True)
class CdrCall:
    """One conversation of the records, its legs folded."""

    pbx: str
    linkedid: str
    direction: Direction
    number: str
    started_at: datetime
    is_answered: bool
    extension: str = ""
    line: str = ""


@dataclass(frozen=True)
class Unrecorded:
    """`call_id` and `status` of the row that says otherwise."""

    record: CdrCall
    gap: Gap
    call_id: UUID | None = None
    status: CallStatus | None = None


def unrecorded(session: Session, records: Sequence[CdrCall], region: str) -> list[Unrecorded]:
    """In the order of the records. A telephone's row that has no name of the exchange yet is found by its number."""
    named = _by_name(session, records)
    taken = {row.id for row in named.values()}
    rest = [record for record in records if (record.pbx, record.linkedid) not in named]
    unnamed = _unnamed(session, rest)
    gaps = []
    for record in records:
        row = named.get((record.pbx, record.linkedid)) or _alike(record, unnamed, taken, region)
        if row is None:
            gaps.append(Unrecorded(record, Gap.MISSING))
            continue
        taken.add(row.id)
        if (row.status in _TALKS) != record.is_answered:
            gaps.append(Unrecorded(record, Gap.OTHERWISE, row.id, row.status))
    return gaps


def _by_name(session: Session, records: Sequence[CdrCall]) -> dict[tuple[str, str], Row[Any]]:
    """By exchange and linkedid; the row that another one was joined into stands for both."""
    found: dict[tuple[str, str], Row[Any]] = {}
    names = list(dict.fromkeys(record.linkedid for record in records if record.linkedid))
    for start in range(0, len(names), _BATCH):
        rows = session.execute(_columns().where(Call.linkedid.in_(names[start : start + _BATCH]))).all()
        for row in sorted(rows, key=lambda row: (row.deleted_at is None, row.id)):
            found[row.pbx or "", row.linkedid] = row
    return {name: row for name, row in found.items() if row.deleted_at is None} | _joined(session, found)


def _joined(session: Session, found: dict[tuple[str, str], Row[Any]]) -> dict[tuple[str, str], Row[Any]]:
    gone = {name: row for name, row in found.items() if row.deleted_at is not None}
    stands: dict[tuple[str, str], Row[Any]] = {}
    while gone:
        targets = [row.joined_into_id for row in gone.values() if row.joined_into_id is not None]
        rows = {row.id: row for row in session.execute(_columns().where(Call.id.in_(targets)))} if targets else {}
        gone = {name: rows[row.joined_into_id] for name, row in gone.items() if row.joined_into_id in rows}
        stands |= {name: row for name, row in gone.items() if row.deleted_at is None}
        gone = {name: row for name, row in gone.items() if row.deleted_at is not None}
    return stands


def _unnamed(session: Session, records: Iterable[CdrCall]) -> dict[_Number, list[Row[Any]]]:
    moments = [record.started_at for record in records]
    rows: dict[_Number, list[Row[Any]]] = defaultdict(list)
    if not moments:
        return rows
    statement = _columns().where(
        Call.started_at >= min(moments) - SAME_WITHIN,
        Call.started_at <= max(moments) + SAME_WITHIN,
        Call.linkedid.is_(None),
        Call.deleted_at.is_(None),
    )
    for row in session.execute(statement.order_by(Call.started_at, Call.id)):
        rows[row.direction, row.e164 or row.raw_number].append(row)
    return rows


def _alike(record: CdrCall, rows: dict[_Number, list[Row[Any]]], taken: set[UUID], region: str) -> Row[Any] | None:
    """Of several the one that ended as the record says, the nearest one first."""
    number = parse_phone(record.number, region).e164 or record.number or None
    found = []
    for row in rows.get((record.direction, number), ()):
        apart = abs(row.started_at - record.started_at)
        if apart <= SAME_WITHIN and row.id not in taken:
            found.append(((row.status in _TALKS) != record.is_answered, apart, row))
    return min(found, key=lambda one: one[:2])[2] if found else None


def _columns() -> Any:
    return select(
        Call.id, Call.pbx, Call.linkedid, Call.status, Call.direction, Call.e164, Call.raw_number, Call.started_at,
        Call.joined_into_id, Call.deleted_at,
    )  # fmt: skip
