"""Takes the server's answer to a push into the base: what was taken is marked, and rows become what the server has."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection

from crm_desktop.store.applying import tell
from crm_desktop.sync.apply import LEFT, Than, drop, drop_left, store, waiting_columns
from crm_desktop.sync.protocol import Op, Pushed, Rows, Said, Verdict

# Made once: json.dumps makes another one for every operation of a day that waited.
_worded = json.JSONEncoder(ensure_ascii=False).encode
_MARK = "UPDATE outbox SET state = 1, verdict = ?, acked_at = ?, settled_at = ? WHERE q = ?"
# Of a push that was taken as it was; its operations have one number after the other.
_MARK_ALL = (
    """UPDATE outbox SET state = 1, verdict = printf('{"q": %d, "s": "ok", "rv": %d}', q, b + 1), """
    "acked_at = ?, settled_at = ? WHERE q BETWEEN ? AND ?"
)


class Waiting(NamedTuple):
    """An operation that is to be sent; `again`, if a server has forgotten that it had taken it."""

    op: Op
    again: bool


class Answered(NamedTuple):
    waiting: Waiting
    verdict: Verdict


def verdicts_of(ops: Sequence[Op], pushed: Pushed) -> list[Verdict]:
    """One an operation, also where the server only said that all went well."""
    if not pushed.fast:
        by_seq = {verdict.seq: verdict for verdict in pushed.verdicts}
        return [by_seq[op.seq] for op in ops]
    return [Verdict(op.seq, Said.OK, op.base + 1) for op in ops]


def take_in(connection: Connection, answered: Sequence[Answered], pushed: Pushed, now: str) -> None:
    """At most a batch, in the transaction of Writer.apply; `now` in station form."""
    cursor = connection.connection.cursor()
    if pushed.fast and answered:
        cursor.execute(_MARK_ALL, (now, now, answered[0].waiting.op.seq, answered[-1].waiting.op.seq))
    else:
        marks = [(_kept(one.verdict), now, _settled(one.verdict, now), one.verdict.seq) for one in answered]
        cursor.executemany(_MARK, marks)
    # Whether a row waits is shown, so every one of them looks different now.
    shown: dict[str, list[str]] = defaultdict(list)
    by_table: dict[str, dict[str, list[tuple[Op, Verdict]]]] = defaultdict(lambda: defaultdict(list))
    for (op, is_again), verdict in answered:
        shown[op.table].append(op.key)
        if not is_again:
            # What is sent again says nothing about our rows: they are newer, and compared when all is sent.
            by_table[op.table][op.key].append((op, verdict))
    for table, keys in shown.items():
        tell(connection, table, keys)
    for table, rows in by_table.items():
        _settle_table(connection, table, rows, pushed)


def _settle_table(
    connection: Connection, table: str, rows: dict[str, list[tuple[Op, Verdict]]], pushed: Pushed
) -> None:
    cursor = connection.connection.cursor()
    if not pushed.fast:
        for key, said in rows.items():
            _store_answer(connection, table, key, said)
    last = {key: said[-1] for key, said in rows.items()}
    if gone := [key for key, (_, verdict) in last.items() if verdict.has_row and verdict.row is None]:
        drop(connection, table, gone)
    taken = {key: said for key, said in last.items() if not said[1].has_row and said[1].rv is not None}
    changed = [
        (verdict.rv, pushed.at, pushed.by, key, verdict.rv) for key, (op, verdict) in taken.items() if op.kind == "U"
    ]
    cursor.executemany(
        f'UPDATE "{table}" SET rv = ?, updated_at = ?, updated_by = ? WHERE id = ? AND rv < ? AND rv > {LEFT}', changed
    )
    _settle_made(cursor, table, {key: verdict for key, (op, verdict) in taken.items() if op.kind == "I"}, pushed)
    drop_left(connection, table, list(taken))


def _store_answer(connection: Connection, table: str, key: str, said: list[tuple[Op, Verdict]]) -> None:
    """The last row that came; what later operations changed stands, for those were taken as they were."""
    at = max((place for place, (_, verdict) in enumerate(said) if verdict.row is not None), default=None)
    if at is None or (row := said[at][1].row) is None:
        return
    later = {column for op, _ in said[at + 1 :] for column in json.loads(op.changes)}
    store(connection, table, Rows(list(row), [list(row.values())]), Than.NO_NEWER, {key: later} if later else {})


def _settle_made(cursor: Any, table: str, made: dict[str, Verdict], pushed: Pushed) -> None:
    """The author of a new row is who sent it, unless it was the program; and nobody has changed it yet."""
    if not made:
        return
    waiting = waiting_columns(cursor, table, made)
    head = f'UPDATE "{table}" SET rv = ?, created_by = CASE WHEN created_by IS NOT NULL THEN ? END'
    tail = f"WHERE id = ? AND rv < ? AND rv > {LEFT}"
    values = [(verdict.rv, pushed.by, key, verdict.rv) for key, verdict in made.items()]
    untouched = [one for one in values if one[2] not in waiting]
    cursor.executemany(f"{head}, updated_at = NULL, updated_by = NULL {tail}", untouched)
    cursor.executemany(f"{head} {tail}", [one for one in values if one[2] in waiting])


def _kept(verdict: Verdict) -> str:
    """Without the row: it is in its table."""
    return _worded({name: value for name, value in verdict.told.items() if name != "row"})


def _settled(verdict: Verdict, now: str) -> str | None:
    return now if verdict.said is Said.OK else None
