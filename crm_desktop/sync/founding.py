"""A base that was begun without a server becomes the clinic of an empty one (FC-64): nothing is entered again.

What the base has now is queued as new rows, parents first, in one transaction; from there on it is sent by the engine
like any other work, however often it is interrupted. What led to it (and could be undone) is not sent, and goes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, LargeBinary, Table, text

from crm_desktop.kit.problems import Problem
from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.store import capture
from crm_desktop.sync.facts import Fact, keep
from crm_desktop.sync.here import Here
from crm_desktop.sync.protocol import Hello, Pushed, Said
from crm_desktop.sync.push import next_ones
from crm_desktop.sync.remote.gateway import Gateway
from crm_desktop.sync.settle import Answered, Waiting, take_in, verdicts_of

GROUP = 500
GROUP_WITH_BYTES = 4  # rows that may have a quarter of a megabyte each
DEEPEST = 10_000  # rows that refer to rows of their own table; only a circle goes on for longer
# The server's own; all others are kept as they are, with who wrote what when.
UNSENT = frozenset({"id", "rv"})
STEPS = ("found.writing", "found.queued", "found.ending", "found.ended")


class NotTaken(Problem):
    """The server did not take a row of the base. facts: table, row, reason"""

    code = "join.not_taken"


def queue(connection: Connection, facts: Mapping[Fact, str | int | None], user: UUID, now: datetime) -> int:
    """In one transaction of Writer.apply: every row waits for the server, and the base knows it. How many rows."""
    connection.exec_driver_sql("DELETE FROM outbox")
    connection.exec_driver_sql("DELETE FROM work_group")
    rows = sum(_queue_table(connection, table, user, now) for table in capture.synced_tables())
    keep(connection, {**facts, Fact.USER: user.hex, Fact.FOUNDING: 1})
    return rows


def send(here: Here, gateway: Gateway, hello: Hello) -> int:
    """All that waits, and then the server is told that the clinic is there. Raises NotTaken."""
    sent = 0
    if hello.founding:
        while waiting := here.read(next_ones)[0]:
            here.hook("push.read")
            pushed = gateway.push(here.client(), [one.op for one in waiting])
            here.hook("push.sent")
            _take_in(here, waiting, pushed)
            sent += len(waiting)
        here.hook("found.ending")
        gateway.found_end()
    here.keep({Fact.FOUNDING: None, Fact.CURSOR: gateway.snapshot()}, "found.ended", "found.ended")
    return sent


def _take_in(here: Here, waiting: Sequence[Waiting], pushed: Pushed) -> None:
    verdicts = verdicts_of([one.op for one in waiting], pushed)
    answered = [Answered(*pair) for pair in zip(waiting, verdicts, strict=True)]
    _require_taken(answered)
    here.write(lambda connection: _settle(connection, answered, pushed, here.now()), "settle.writing", "push.done")


def _require_taken(answered: list[Answered]) -> None:
    for one in answered:
        if one.verdict.said in (Said.REFUSED, Said.MISSING, Said.DELETED):
            op, told = one.waiting.op, one.verdict.told
            raise NotTaken(table=op.table, row=op.key, reason=str(told.get("code") or one.verdict.said))


def _settle(connection: Connection, answered: list[Answered], pushed: Pushed, now: str) -> None:
    """Unlike everyday work the rows keep their stamps on the server, so here as well."""
    plain: list[Answered] = []
    other: list[Answered] = []
    for one in answered:
        (plain if one.verdict.said is Said.OK and not one.verdict.has_row else other).append(one)
    take_in(connection, other, pushed, now)
    cursor = connection.connection.cursor()
    marks = [(now, now, one.verdict.seq) for one in plain]
    cursor.executemany("UPDATE outbox SET state = 1, acked_at = ?, settled_at = ? WHERE q = ?", marks)
    by_table: dict[str, list[tuple[int | None, str]]] = {}
    for one in plain:
        by_table.setdefault(one.waiting.op.table, []).append((one.verdict.rv, one.waiting.op.key))
    for table, versions in by_table.items():
        cursor.executemany(f'UPDATE "{table}" SET rv = ? WHERE id = ?', versions)
    keep(connection, {Fact.ACKED: pushed.last, Fact.WITNESS: pushed.link})


def _queue_table(connection: Connection, table: Table, user: UUID, now: datetime) -> int:
    rows = connection.exec_driver_sql(f'SELECT count(*) FROM "{table.name}"').scalar_one()
    has_bytes = any(isinstance(column.type, LargeBinary) for column in table.columns)
    size = GROUP_WITH_BYTES if has_bytes else GROUP
    at = {"at": now.strftime(MOMENT_FORMAT), "user": user.hex}
    opened = "INSERT INTO work_group (act, user_id, at) VALUES ('', :user, :at) RETURNING g"
    groups = [connection.execute(text(opened), at).scalar_one() for _ in range(-(-rows // size))]
    if not groups:
        return 0
    joined, order = _parents_first(connection, table)
    payload = ", ".join(
        f"'{column.name}', {capture.worded(column, 't')}" for column in table.columns if column.name not in UNSENT
    )
    connection.execute(
        text(
            "INSERT INTO outbox (g, t, pk, k, c, b, v, u) "
            f"SELECT :first + (row_number() OVER (ORDER BY {order}) - 1) / :size, '{table.name}', t.id, 'I', "
            f"json_object({payload}), 0, '{capture.SCHEMA}', t.created_by "
            f'FROM "{table.name}" t {joined} ORDER BY {order}'
        ),
        {"first": groups[0], "size": size},
    )
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.depth")
    return int(rows)


def _parents_first(connection: Connection, table: Table) -> tuple[str, str]:
    """What to join and to sort by, so that no row comes before one that it refers to in its own table."""
    parents = [
        column.name for column in table.columns for key in column.foreign_keys if key.column.table.name == table.name
    ]
    if not parents:
        return "", "t.created_at, t.id"
    connection.exec_driver_sql("CREATE TEMP TABLE depth (id PRIMARY KEY, deep) WITHOUT ROWID")
    connection.exec_driver_sql(f'INSERT INTO depth SELECT id, 0 FROM "{table.name}"')
    for deep in range(DEEPEST):
        deeper = " UNION ".join(
            f'SELECT c.id FROM "{table.name}" c JOIN depth p ON p.id = c."{name}" WHERE p.deep = :deep'
            for name in parents
        )
        done = connection.execute(text(f"UPDATE depth SET deep = :deep + 1 WHERE id IN ({deeper})"), {"deep": deep})
        if done.rowcount == 0:
            break
    return "JOIN depth d ON d.id = t.id", "d.deep, t.created_at, t.id"
