"""Four processes that are killed, a network that breaks in every way, a server that falls: and nothing is lost."""

from __future__ import annotations

import os
import pickle
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import psycopg
import pytest

from crm_desktop.kit.clock import FrozenClock
from tests.support import simulation_checks as checks
from tests.support.postgres import PostgresCluster, server_programs
from tests.support.proxy import Proxy
from tests.support.simulation import lay_ground
from tests.support.simulation_central import STORY_TABLES
from tests.support.simulation_child import Spec
from tests.support.simulation_clinic import BEGIN, PEOPLE, copy_base
from tests.support.simulation_ground import Ground
from tests.support.simulation_server import archive, server_rows
from tests.support.simulation_station import Station
from tests.support.simulation_traffic import Traffic

pytestmark = pytest.mark.postgres

ROOT = Path(__file__).resolve().parents[3]
IS_SOAK = bool(os.environ.get("CRM_SOAK"))
SECONDS = 180.0 if IS_SOAK else 4.0
# Whose station each process is; the last one began as a copy of another's profile.
PERSONS = (0, 1, 2, 1)


class FallingCluster(PostgresCluster):
    """What it has confirmed survives its own fall; only the machine's would need the disk."""

    def options(self) -> str:
        return super().options().replace("synchronous_commit=off", "synchronous_commit=on")

    def fall(self) -> None:
        self._run("pg_ctl", "-s", "-w", "-m", "immediate", "-l", str(self.folder / "log"), "restart")


@dataclass
class Site:
    """A station's process, its line to the server, and what it promised."""

    spec: Spec
    proxy: Proxy
    process: subprocess.Popen[bytes] | None = None

    def start(self, seed: int) -> None:
        told = self.spec.folder.with_suffix(".spec")
        told.write_bytes(pickle.dumps(Spec(**{**vars(self.spec), "seed": seed, "dsn": self._dsn()})))
        self.process = subprocess.Popen([sys.executable, "-m", "tests.support.simulation_child", str(told)], cwd=ROOT)

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait(10)
            self.process = None

    def _dsn(self) -> str:
        return self.proxy.dsn


@pytest.fixture
def falling(tmp_path: Path) -> Iterator[tuple[FallingCluster, Ground]]:
    programs = server_programs()
    if programs is None:
        pytest.skip("there is no PostgreSQL server here")
    folder = Path(mkdtemp(prefix="crm-pg-"))
    cluster = FallingCluster(programs, folder)
    try:
        cluster.start()
        ground = lay_ground(cluster, tmp_path)
        yield cluster, ground
        ground.central.close()
        cluster.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _trouble(chance: random.Random, sites: list[Site], cluster: FallingCluster) -> None:
    site = chance.choice(sites)
    what = chance.random()
    if what < 0.3:
        site.kill()
        site.start(chance.getrandbits(32))
    elif what < 0.4:
        cluster.fall()
    else:
        proxy = site.proxy
        faults = (
            proxy.cut, proxy.refuse, proxy.swallow, proxy.half_close, lambda: proxy.delay(0.05),
            lambda: proxy.cut_after(up=chance.randrange(1, 4000)),
            lambda: proxy.cut_after(down=chance.randrange(1, 9000)),
        )  # fmt: skip
        with proxy.during(chance.choice(faults)):
            time.sleep(chance.uniform(0.05, 0.4))


def test_chaos(falling: tuple[FallingCluster, Ground], tmp_path: Path) -> None:
    """sync.md, how it is proved: SIGKILL, cut, delayed, swallowed and half-closed lines, a falling server, a full disk,
    clocks a year off and a copied profile, all at once; I1–I4, I6, I7, I14 and I15 hold when it is over."""
    cluster, ground = falling
    chance = random.Random(4)
    sites = []
    for number, person in enumerate(PERSONS):
        folder = tmp_path / f"site {number}"
        copy_base(ground.joined[person], folder)
        proxy = Proxy(ground.dsn(person)).__enter__()
        login = ground.clinic.login(person)
        log = folder.with_suffix(".log")
        log.touch()
        sites.append(Site(Spec(number, person, folder, "", login, ground.clinic.cast, 0, log), proxy))
    try:
        for site in sites:
            site.start(chance.getrandbits(32))
        _wait_for_work(sites)
        ends = time.monotonic() + SECONDS
        while time.monotonic() < ends:
            time.sleep(chance.uniform(0.1, 0.5))
            _trouble(chance, sites, cluster)
    finally:
        for site in sites:
            site.kill()
            site.proxy.__exit__(None, None, None)
    _settled(ground, sites)


def _wait_for_work(sites: list[Site]) -> None:
    """Trouble before anybody has done anything would trouble nobody."""
    ends = time.monotonic() + 60
    while time.monotonic() < ends and not all(site.spec.log.stat().st_size for site in sites):
        time.sleep(0.05)


def _settled(ground: Ground, sites: list[Site]) -> None:
    stations = [Station(site.spec.number, site.spec.person, site.spec.folder, FrozenClock(BEGIN)) for site in sites]
    lines = [Traffic(station, ground.dsn(station.person), ground.clinic.login(station.person)) for station in stations]
    try:
        for _ in range(3):
            for line in lines:
                line.run()
        with psycopg.connect(ground.central.dsn, autocommit=True) as admin:
            server, said = server_rows(admin), archive(admin)
            assert len(said) > 20
            for station in stations:
                assert not [entry for entry in station.outbox() if entry.state != 1]
                user = ground.clinic.cast.users[station.person].hex
                checks.same_as_server("I1", station, user, server, STORY_TABLES)
            archived = Counter("\t".join((one.table, one.pk, one.kind, one.text)) for one in said)
            for site in sites:
                lines_said = site.spec.log.read_text(encoding="utf-8").splitlines()
                promised = Counter(line for line in lines_said if line.count("\t") == 3)
                assert not promised - archived
            checks.no_slot_twice(server)
            logins = {ground.clinic.login(at): ground.clinic.cast.users[at].hex for at in range(len(PEOPLE))}
            checks.authors_are_true(said, logins)
            checks.replayed(ground.beginning, server, said, [], admin)
    finally:
        for line in lines:
            line.close()
        for station in stations:
            station.close()
