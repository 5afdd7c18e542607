"""The table in which an exchange keeps its records (FreePBX: asteriskcdrdb.cdr), read since a moment, never written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from crm_desktop.settings.record_table import Database, RecordTable
from crm_desktop.telephony.engines.cdr.csv_file import LONGEST_CALL, Reading, since_then
from crm_desktop.telephony.engines.cdr.rest import CdrNotUnderstood
from crm_desktop.telephony.engines.cdr.rows import CdrLayout, CdrRow, Columns, RowRefused, columns_of
from crm_desktop.telephony.engines.cdr.table_line import Clock, TableLine, Value

BATCH = 1_000
MOST_AT_ONCE = 64_000  # records of one and the same second
MOST_BATCHES = 500


@dataclass(frozen=True, slots=True)
class TableSource:
    """`authority` is the file of the clinic's own authority: with it the line is encrypted, and to nobody else."""

    table: RecordTable
    password: str = field(default="", repr=False)
    authority: str = ""
    own: Mapping[str, str] = field(default_factory=dict)


def read_table(source: TableSource, zone: tzinfo, since: datetime) -> Reading:
    """Raises CdrUnreachable, CdrLogin, CdrLayout, CdrNotUnderstood and what table_line.py has."""
    with closing(_line(source)) as line:
        columns, told = _all(line, source, zone, since - LONGEST_CALL)
    rows: list[CdrRow] = []
    refused: list[RowRefused] = []
    for place, said in enumerate(told, 1):
        row = columns.row(place, [_text(value) for value in said])
        if isinstance(row, CdrRow):
            rows.append(row)
        else:
            refused.append(row)
    return Reading(since_then(rows, since), tuple(refused))


def _line(source: TableSource) -> TableLine:
    """A driver is loaded only where somebody reads such a table."""
    if source.table.kind is Database.MYSQL:
        from crm_desktop.telephony.engines.cdr import mysql_line

        return mysql_line.MySqlLine(source.table, source.password, source.authority)
    from crm_desktop.telephony.engines.cdr import postgres_line

    return postgres_line.PostgresLine(source.table, source.password, source.authority)


def _all(line: TableLine, source: TableSource, zone: tzinfo, since: datetime) -> tuple[Columns, list[Sequence[Value]]]:
    """The columns that are ours, batch after batch by the moment in which the call began."""
    table = ".".join(_quoted(part, line.quote) for part in source.table.table.split("."))
    known = line.columns(f"select * from {table} where 1 = 0")  # noqa: S608  the name is letters and digits, quoted
    names = [column.name for column in known]
    at = {ours: int(there) for ours, there in columns_of(names, zone, source.own).at.items()}
    clock = known[at["began"]].clock
    if clock is Clock.NONE:
        raise CdrLayout(column=names[at["began"]])
    order = [ours for ours in at if ours != "began"]
    sequence = next((name for name in names if name.lower() == "sequence"), "")
    chosen = [names[at["began"]], *(names[at[ours]] for ours in order), *([sequence] if sequence else [])]
    began, *_ = listed = [_quoted(name, line.quote) for name in chosen]
    question = (
        f"select {', '.join(listed)} from {table} where {began} >= %s "  # noqa: S608  columns that the table has, quoted
        f"order by {began} limit %s"
    )
    first = since.astimezone(UTC) if clock is Clock.WORLD else since.astimezone(zone).replace(tzinfo=None)
    told = _batches(line, question, first, source.table.host)
    if sequence:
        told.sort(key=lambda said: (said[0], _number(said[-1])))  # as they were written
    return Columns({"began": 0} | {ours: place for place, ours in enumerate(order, 1)}, zone), told


def _batches(line: TableLine, question: str, first: datetime, host: str) -> list[Sequence[Value]]:
    """The last moment of a batch is asked for again, for there may be more of it; no key has to be unique."""
    told: list[Sequence[Value]] = []
    begin: Value = first
    size = BATCH
    for _ in range(MOST_BATCHES):
        batch = line.rows(question, begin, size)
        if len(batch) < size:
            return told + batch
        last = batch[-1][0]
        whole = [said for said in batch if said[0] != last]
        if whole:
            told += whole
            begin, size = last, BATCH
        elif size >= MOST_AT_ONCE:
            raise CdrNotUnderstood(host=host)
        else:
            size *= 4
    return told


def _quoted(name: str, mark: str) -> str:
    return mark + name.replace(mark, mark * 2).replace("%", "%%") + mark


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0


def _text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return str(value).replace("\x00", "")
