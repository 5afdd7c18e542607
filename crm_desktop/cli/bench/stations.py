"""Workstations in processes of their own, each as the program runs it: a base, and a thread that goes round.

Moments are those of the system's monotonic clock, which all processes of a machine share.
"""

from __future__ import annotations

import multiprocessing
import random
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

if TYPE_CHECKING:
    from crm_desktop.cli.bench.central import Desk
    from crm_desktop.store.changes import ChangeSet
    from crm_desktop.sync.remote.gateway import Place

T = TypeVar("T")

PATIENCE_S = 180.0
SWITCH_S = 0.0005  # as the program's lanes set it


@dataclass
class Log:
    """Person → when the change was saved here, and when it came here."""

    written: dict[str, float] = field(default_factory=dict)
    came: list[tuple[str, float]] = field(default_factory=list)


class Station:
    """One of this process; `write` may be called from any thread."""

    def __init__(self, folder: Path, place: Place, empty: Path | None = None) -> None:
        from crm_desktop.cli.bench.central import join
        from crm_desktop.sync.remote.postgres import PostgresGateway
        from crm_desktop.sync.runner import Runner
        from crm_desktop.sync.state import Link, SyncState

        self.log = Log()
        self._lane = threading.Lock()
        self._online = threading.Event()
        self.desk: Desk = join(folder, place, empty=empty)
        self._actor = self.desk.actor
        self.desk.gateway.close()
        self.desk.base.writer.published.append(self._published)

        def told(state: SyncState) -> None:
            if state.link is Link.ONLINE:
                self._online.set()

        here = self.desk.engine.here
        here.apply = self._apply
        self._runner = Runner(here, lambda: PostgresGateway(place), told)
        self._thread = threading.Thread(target=self._runner.run)
        self._thread.start()

    def wait_online(self) -> None:
        if not self._online.wait(PATIENCE_S):
            raise RuntimeError("a workstation did not reach the server")

    def write(self, person: str, words: str) -> None:
        """A change of that person, by the program's own way."""
        from crm_desktop.usecases.people.change_person import ChangePerson, change_person

        order = ChangePerson(UUID(person), {"warning": words})
        self.log.written[person] = monotonic()
        with self._lane:
            self.desk.base.writer.write(self._actor, lambda work: change_person(work, order), act="change_person")

    def close(self) -> None:
        self._runner.stop()
        self._thread.join()
        self.desk.base.close()

    def _apply(self, work: Callable[[Any], T]) -> T:
        with self._lane:
            return self.desk.base.writer.apply(work)

    def _published(self, changes: ChangeSet) -> None:
        from crm_desktop.store.changes import Origin

        if changes.origin is Origin.SYNC:
            now = monotonic()
            self.log.came += [(key.hex, now) for key in changes.tables.get("person", ())]


@dataclass(frozen=True)
class Pace:
    """Each station changes its own people in turn, one about every so many seconds; 0: it only listens."""

    every: float = 0.0
    people: Sequence[str] = ()


@contextmanager
def hosted(groups: Sequence[Sequence[Place]], pace: Pace) -> Iterator[Callable[[], list[Log]]]:
    """A process for each group; all are online when this begins. What is given ends them and gives what they saw."""
    context = multiprocessing.get_context("spawn")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="crm-stations-")))
        empty = _empty_base(folder)
        total = sum(map(len, groups))
        pipes, first = [], 0
        for number, places in enumerate(groups):
            ours, theirs = context.Pipe()
            shares = [Pace(pace.every, pace.people[at::total]) for at in range(first, first + len(places))]
            own = folder / str(number)
            own.mkdir()
            process = context.Process(target=_host, args=(theirs, own, empty, places, shares), daemon=True)
            process.start()
            stack.callback(process.join, 30)
            pipes.append(ours)
            first += len(places)
        for pipe in pipes:
            _hear(pipe)
        for pipe in pipes:
            pipe.send("begin")

        def end() -> list[Log]:
            for pipe in pipes:
                pipe.send("end")
            return [log for pipe in pipes for log in _hear(pipe)]

        yield end


def _hear(pipe: Connection) -> Any:
    if not pipe.poll(PATIENCE_S):
        raise RuntimeError("a process of workstations said nothing")
    return pipe.recv()


def _empty_base(folder: Path) -> Path:
    """Made once: to bring a new file up to the schema takes a second."""
    from crm_desktop.cli.bench.central import KEY
    from crm_desktop.store.base_file import begin_coming

    base = begin_coming(folder, KEY)
    base.close()
    return base.path


def _host(pipe: Connection, folder: Path, empty: Path, places: Sequence[Place], paces: Sequence[Pace]) -> None:
    sys.setswitchinterval(SWITCH_S)
    stations: list[Station] = []
    try:
        for number, place in enumerate(places):
            own = folder / str(number)
            own.mkdir()
            stations.append(Station(own, place, empty))
        for station in stations:
            station.wait_online()
        pipe.send("online")
        pipe.recv()
        _work(pipe, stations, paces)
        pipe.recv()
        pipe.send([station.log for station in stations])
    finally:
        for station in stations:
            station.close()
        shutil.rmtree(folder, ignore_errors=True)


def _work(pipe: Connection, stations: Sequence[Station], paces: Sequence[Pace]) -> None:
    """Until the other end speaks."""
    chance = random.Random(str(pipe.fileno()))
    due = [(monotonic() + chance.random() * pace.every) if pace.every else None for pace in paces]
    turns = [iter(pace.people) for pace in paces]
    while not pipe.poll(max(0.0, min((at for at in due if at is not None), default=monotonic() + 1) - monotonic())):
        for number, station in enumerate(stations):
            at = due[number]
            if at is not None and at <= monotonic():
                person = next(turns[number], None)
                if person is not None:
                    station.write(person, f"Seen at {at:.3f}")
                due[number] = at + paces[number].every * (0.5 + chance.random())


def took(logs: Sequence[Log], written: Mapping[str, float]) -> list[float]:
    """Milliseconds from each save to each other station that has it."""
    return [(at - written[person]) * 1000 for log in logs for person, at in log.came if person in written]
