"""sync.latency: one writes, ten others have it committed in their bases; against INSERT and NOTIFY until LISTEN.

Eleven workstations share the machine with the server, each of the ten in a process of its own.
"""

from __future__ import annotations

import selectors
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure

if TYPE_CHECKING:
    from crm_desktop.cli.bench.central import Central

RECEIVERS = 10
TIMES = 200
WARM = 10
EVERY_S = 0.25
LAST_S = 3.0  # for the last one to come


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.central import central
    from crm_desktop.cli.bench.filling import id_of
    from crm_desktop.cli.bench.stations import Pace, Station, hosted, took

    times = scale.times(TIMES)
    receivers = RECEIVERS if times > WARM else 2
    with central(times + WARM) as server, tempfile.TemporaryDirectory(prefix="crm-writer-") as folder:
        floor = _floor(server, receivers, times)
        places = [server.login() for _ in range(receivers)]
        writer = Station(Path(folder), server.login())
        try:
            writer.wait_online()
            with hosted([[place] for place in places], Pace()) as end:
                people = [id_of("person", at) for at in range(times + WARM)]
                for person in people:
                    writer.write(person, "Called at ten")
                    sleep(EVERY_S)
                sleep(LAST_S)
                logs = end()
        finally:
            writer.close()
    measured = {person: writer.log.written[person] for person in people[WARM:]}
    came = took(logs, measured)
    if len(came) < len(measured) * receivers:
        raise RuntimeError(f"{len(came)} of {len(measured) * receivers} changes came")
    yield figure("sync.latency", came, Target(p50=10, p95=60), floor=floor)


def _floor(server: Central, receivers: int, times: int) -> list[float]:
    """The bare signal, with as many who listen."""
    server.admin.execute("CREATE TABLE public.bare (said text)")
    lines = [server.connect() for _ in range(receivers)]
    samples = []
    with selectors.DefaultSelector() as selector:
        for line in lines:
            line.execute("LISTEN bare")
            selector.register(line.fileno(), selectors.EVENT_READ, line)
        for _ in range(times):
            began = monotonic()
            with server.admin.pipeline():
                server.admin.execute("INSERT INTO public.bare VALUES ('x')")
                server.admin.execute("NOTIFY bare")
            silent = set(lines)
            while silent:
                for key, _ in selector.select():
                    key.data.pgconn.consume_input()
                    if key.data.pgconn.notifies():
                        samples.append((monotonic() - began) * 1000)
                        silent.discard(key.data)
    for line in lines:
        line.close()
    server.admin.execute("DROP TABLE public.bare")
    return samples
