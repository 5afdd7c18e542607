"""One workstation as a process of its own that works and syncs until it is killed: `python -m … SPEC`."""

from __future__ import annotations

import pickle
import random
import sys
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.kit.problems import Problem
from tests.support.simulation_clinic import BEGIN
from tests.support.simulation_deeds import Cast, Deeds
from tests.support.simulation_station import Station
from tests.support.simulation_steps import WORK, Choice, Nothing, Step
from tests.support.simulation_traffic import Traffic

YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Spec:
    """What the process is told; `log` gets a line for every save that was confirmed to a person."""

    number: int
    person: int
    folder: Path
    dsn: str
    login: str
    cast: Cast
    seed: int
    log: Path


class Child:
    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.chance = random.Random(spec.seed)
        # Whoever is started anew may find that the clock has jumped meanwhile.
        self.clock = FrozenClock(BEGIN + self.chance.choice((YEAR, -YEAR, timedelta())))
        self.station = Station(spec.number, spec.person, spec.folder, self.clock)
        self.station.promised = [(e.q, e.table, e.pk, e.kind, e.text) for e in self.station.outbox()]
        self.traffic = Traffic(self.station, spec.dsn, spec.login, life=spec.seed)

    def live(self) -> None:
        """For ever; whoever started it ends it."""
        number = 0
        while True:
            number += 1
            self.clock.advance(timedelta(minutes=1))
            what = self.chance.random()
            if what < 0.02:
                self.clock.advance(self.chance.choice((YEAR, -YEAR)))
            elif what < 0.04:
                self._without_disk(number)
            elif what < 0.65:
                self._work(number)
            else:
                self._sync()

    def _work(self, number: int) -> None:
        step = Step(number, self.chance.choices(list(WORK), list(WORK.values()))[0], 0, self.chance.getrandbits(48))
        choice = Choice(step)
        user = self.spec.cast.users[self.spec.person]
        branch = self.station.branch_of(user, self.spec.cast.branches[0])
        known = len(self.station.promised)
        with suppress(Nothing, Problem):
            self.station.write(Deeds(self.spec.cast, choice, user, branch), choice)
            with self.spec.log.open("a", encoding="utf-8") as log:
                for _, table, pk, kind, text in self.station.promised[known:]:
                    log.write("\t".join((table, pk, kind, text)) + "\n")

    def _sync(self) -> None:
        try:
            self.traffic.run()
        except Problem:
            self.traffic.forget()

    def _without_disk(self, number: int) -> None:
        """The file may not grow for a while; what does not fit is refused, and nothing of it may stay."""
        with closing(self.station.base.writer_engine.raw_connection()) as connection:
            cursor = connection.cursor()
            pages = cursor.execute("PRAGMA page_count").fetchone()[0]
            cursor.execute(f"PRAGMA max_page_count = {pages}")
        for _ in range(5):
            self._work(number)
            self._sync()
        with closing(self.station.base.writer_engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA max_page_count = 1073741823")


if __name__ == "__main__":
    Child(pickle.loads(Path(sys.argv[1]).read_bytes())).live()  # noqa: S301  written by the test that starts it
