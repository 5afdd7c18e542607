"""A disk of the server's that is really small: a mounted folder of a fixed size, in which a database lives."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from tests.support.central import Central
from tests.support.postgres import PostgresCluster

MEGABYTE = bytes(1024 * 1024)


@dataclass
class SmallDisk:
    folder: Path

    @property
    def _ballast(self) -> Path:
        return self.folder / "ballast"

    def fill(self) -> None:
        """To the last byte."""
        piece = MEGABYTE
        with self._ballast.open("ab", buffering=0) as file:
            while piece:
                try:
                    file.write(piece)
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    piece = piece[: len(piece) // 2]

    def make_room(self) -> None:
        self._ballast.unlink()


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Mounted in `folder`; skips where this account may not mount."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only the administrator of a Linux machine can mount a folder of a fixed size")
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)], capture_output=True, text=True
    )
    if mounted.returncode:
        pytest.skip(f"this machine lets nobody mount: {mounted.stderr.strip()}")
    try:
        shutil.chown(folder, "postgres", "postgres")
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", str(folder)], check=True)
        folder.rmdir()


@contextmanager
def living_on(disk: SmallDisk, cluster: PostgresCluster, central: Central) -> Iterator[None]:
    """The clinic's whole database, every table and index of it, lies on that disk."""
    name = sql.Identifier(f"small_{central.database}")
    place = disk.folder / "space"
    place.mkdir()
    shutil.chown(place, "postgres", "postgres")
    central.let_go()
    _told(cluster, sql.SQL("create tablespace {} location {}").format(name, sql.Literal(str(place))))
    _told(cluster, sql.SQL("alter database {} set tablespace {}").format(sql.Identifier(central.database), name))
    try:
        yield
    finally:
        central.drop()
        _told(cluster, sql.SQL("drop tablespace {}").format(name))


def _told(cluster: PostgresCluster, statement: sql.Composed) -> None:
    with psycopg.connect(cluster.dsn(), autocommit=True) as admin:
        admin.execute(statement)
