"""sync.empty_pull: nothing is new, while a forgotten transaction has stayed open before 100,000 committed rows."""

from __future__ import annotations

from collections.abc import Iterator

from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, taken

ROWS = 100_000
TIMES = 200
COMMITS = 100


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.central import central, desk

    rows = scale.rows(ROWS)
    with central(rows) as server, desk(server.login()) as station:
        forgotten = server.connect()
        try:
            forgotten.execute("BEGIN")
            forgotten.execute("SELECT pg_current_xact_id()")
            ids = "SELECT id, ntile(%s) OVER (ORDER BY id) AS part FROM person"
            server.admin.execute(f"CREATE TEMP TABLE parts AS {ids}", [COMMITS])
            for part in range(1, COMMITS + 1):
                changed = "UPDATE person SET warning = 'x' FROM parts WHERE parts.id = person.id AND part = %s"
                server.admin.execute(changed, [part])
            # The cursor stands behind all of them, as after any pull.
            _skip(station)
            pulls = [taken(station.engine.pull) for _ in range(scale.times(TIMES))]
        finally:
            forgotten.close()
    yield figure("sync.empty_pull", pulls, Target(p95=20))


def _skip(station: object) -> None:
    """Moves the cursor to now; to fetch the rows first would take a minute and change nothing of what is measured."""
    from crm_desktop.cli.bench.central import Desk
    from crm_desktop.sync.facts import Fact, keep

    assert isinstance(station, Desk)  # noqa: S101  for the types alone
    station.engine.greet()
    cursor = station.gateway.snapshot()
    station.base.writer.apply(lambda connection: keep(connection, {Fact.CURSOR: cursor}))
    station.engine.pull()
