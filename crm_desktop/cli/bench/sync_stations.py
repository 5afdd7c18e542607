"""sync.stations: fifty workstations at once, each saving something every twenty seconds or so and hearing all others.

What the server uses meanwhile tells what more of them need: docs/server.md has the table.
"""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic, sleep

from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, largest

STATIONS = 50
PROCESSES = 5
EVERY_S = 20.0
SECONDS = 120.0
LAST_S = 3.0  # for what was written last to come


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.central import central
    from crm_desktop.cli.bench.filling import id_of
    from crm_desktop.cli.bench.stations import Pace, hosted, took

    is_tiny = scale.times(10) < 10
    stations, processes = (3, 1) if is_tiny else (STATIONS, PROCESSES)
    seconds = 2 * LAST_S if is_tiny else max(SECONDS * scale.share, 30.0)
    every = 0.5 if is_tiny else EVERY_S
    people = [id_of("person", at) for at in range(stations * 40)]
    with central(len(people)) as server:
        places = [server.login() for _ in range(stations)]
        groups = [places[at::processes] for at in range(processes)]
        with hosted(groups, Pace(every, people)) as end:
            used, began = server.server.cpu_seconds(), monotonic()
            sleep(seconds)
            load = 100 * (server.server.cpu_seconds() - used) / (monotonic() - began)
            memory = server.server.memory_mb()
            (connections,) = server.admin.execute(_CONNECTIONS).fetchone()
            logs = end()
        written = {person: at for log in logs for person, at in log.written.items()}
        early = {person: at for person, at in written.items() if at < began + seconds - LAST_S}
        came = took(logs, early)
    if len(came) < len(early) * (stations - 1):
        raise RuntimeError(f"{len(came)} of {len(early) * (stations - 1)} changes came")
    yield figure("sync.stations", came, Target())
    yield largest("sync.stations.cpu", load, Target(), "% of a core")
    yield largest("sync.stations.memory", memory, Target(), "MB")
    yield largest("sync.stations.connections", connections, Target(), "connections")


_CONNECTIONS = "SELECT count(*) FROM pg_stat_activity WHERE usename LIKE 'desk%'"
