"""A primary PostgreSQL and the standby that follows it, until the first is lost and the second takes its place."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import psycopg

from tests.support.postgres import PostgresCluster, server_programs

PATIENCE = 30.0


class Primary(PostgresCluster):
    """Confirms what only it has: the standby follows as fast as it can, and nobody waits for it."""

    def fall(self) -> None:
        """For good."""
        self.stop()


class Standby(PostgresCluster):
    def follow(self, primary: PostgresCluster) -> None:
        """A copy of the primary as it is now, and from then on all that it writes."""
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        self._run("pg_basebackup", "-h", str(primary.folder), "-U", "crm", "-R", "-X", "stream", "-c", "fast")
        self._run(
            "pg_ctl", "-s", "-w", "-l", str(self.folder / "log"), "-o", f"-k {self.folder} {self.options()}", "start"
        )

    def catch_up(self, primary: PostgresCluster) -> None:
        (written,) = _asked(primary, "SELECT pg_current_wal_lsn()")
        _wait_for(lambda: _asked(self, "SELECT pg_last_wal_replay_lsn() >= %s", written) == (True,))

    def lose_sight(self) -> None:
        """The line between the two is cut: what is written from now on is the primary's alone."""
        with psycopg.connect(self.dsn(), autocommit=True) as admin:
            admin.execute("ALTER SYSTEM SET primary_conninfo = ''")
            admin.execute("SELECT pg_reload_conf()")
        _wait_for(lambda: _asked(self, "SELECT count(*) FROM pg_stat_wal_receiver") == (0,))

    def promote(self) -> None:
        self._run("pg_ctl", "-s", "-w", "promote")


def _asked(cluster: PostgresCluster, question: str, *values: object) -> Any:
    with psycopg.connect(cluster.dsn(), autocommit=True) as admin:
        return admin.execute(question.encode(), values or None).fetchone()


def _wait_for(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.02)


@contextmanager
def a_pair() -> Iterator[tuple[Primary, Standby]]:
    """The primary runs; the standby is still to be told whom to follow."""
    programs = server_programs()
    assert programs is not None
    folders = [Path(mkdtemp(prefix="crm-pg-")) for _ in range(2)]
    primary, standby = Primary(programs, folders[0]), Standby(programs, folders[1])
    try:
        primary.start()
        yield primary, standby
    finally:
        for cluster in (primary, standby):
            if (cluster.folder / "data" / "postmaster.pid").exists():
                cluster.stop()
            shutil.rmtree(cluster.folder, ignore_errors=True)
