"""sync.rls_pull, sync.rls_push: with row security on the tables, against the same calls on the same data without it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, taken

if TYPE_CHECKING:
    from crm_desktop.cli.bench.central import Central

PEOPLE = 100_000
DELTA = 20_000
OPS = 2_000
TIMES = 15
PAGE = 1_000


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.central import central, desk
    from crm_desktop.cli.bench.sync_push import work
    from crm_desktop.sync.push import next_ones

    people, times = scale.rows(PEOPLE), scale.times(TIMES)
    with central(people) as server, desk(server.login()) as station, server.connect(station.place) as line:
        station.engine.greet()
        client, cursor = station.engine.here.client(), station.gateway.snapshot()
        delta = min(scale.rows(DELTA), people // 2)
        server.admin.execute(
            "UPDATE person SET warning = 'x' WHERE id IN (SELECT id FROM person ORDER BY id DESC LIMIT %s)", [delta]
        )
        work(station, scale.rows(OPS), 0)
        ops = json.dumps([one.op.worded() for one in station.base.read(lambda session: next_ones(session, OPS))[0]])
        server.admin.execute("VACUUM ANALYZE")
        pulls = _both(server, times, lambda: _pull(line, client, cursor, delta))
        pushes = _both(server, times, lambda: _push(line, client, ops))
    yield figure("sync.rls_pull", pulls[0], Target(ratio=1.3), floor=pulls[1])
    yield figure("sync.rls_push", pushes[0], Target(ratio=1.1), floor=pushes[1])


def _both(server: Central, times: int, ask: Any) -> tuple[list[float], list[float]]:
    """With and without, in turn; each once before it counts."""
    found: dict[bool, list[float]] = {True: [], False: []}
    for turn in range(times + 1):
        for is_on in (True, False):
            _secure(server, is_on)
            ask()  # plans anew what the change of the tables has made old
            took = taken(ask)
            if turn:
                found[is_on].append(took)
    return found[True], found[False]


def _secure(server: Central, is_on: bool) -> None:
    tables = server.admin.execute("SELECT name FROM sync.tbl").fetchall()
    state = "ENABLE" if is_on else "DISABLE"
    server.admin.execute(";".join(f'ALTER TABLE "{name}" {state} ROW LEVEL SECURITY' for (name,) in tables))


def _pull(line: Any, client: object, cursor: str, delta: int) -> None:
    upto, after, more, rows = None, 0, True, 0
    while more:
        (page,) = line.execute("SELECT sync.pull(%s, %s, %s, %s, %s)", [client, cursor, upto, after, PAGE]).fetchone()
        upto, after, more = page["upto"], page["after"], page["more"]
        rows += sum(len(part["rows"]) for part in page["tables"].values())
    if rows != delta:
        raise RuntimeError(f"{rows:,} of {delta:,} rows came")


def _push(line: Any, client: object, ops: str) -> None:
    """Taken back at once, so that the next one meets the same data."""
    line.execute("BEGIN")
    (answer,) = line.execute("SELECT sync.push(%s, %s::jsonb)", [client, ops]).fetchone()
    line.execute("ROLLBACK")
    if not answer["fast"]:
        raise RuntimeError("the server found something surprising in the operations")
