"""A real MariaDB for the tests that read an exchange's table: on 127.0.0.1, with a certificate for `localhost`."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pymysql
import pytest

from tests.support.certificates import Authority

START_SECONDS = "60"


@dataclass
class MariaDb:
    folder: Path
    port: int
    _authority: Authority = field(default_factory=Authority)
    _server: subprocess.Popen[bytes] | None = None
    _numbers: Iterator[int] = field(default_factory=count)

    @property
    def root_certificate(self) -> Path:
        return self.folder / "ca.crt"

    @property
    def socket(self) -> str:
        return str(self.folder / "my.sock")

    def start(self) -> None:
        certificate, key = self._authority.issue("localhost")
        for name, said in (("ca.crt", self._authority.certificate), ("my.crt", certificate), ("my.key", key)):
            (self.folder / name).write_bytes(said)
        options = ["--no-defaults", f"--datadir={self.folder / 'data'}"]
        if os.geteuid() == 0:  # nobody else can enter the tests' own room
            options.append("--user=root")
        with (self.folder / "log").open("ab") as log:
            subprocess.run(
                ["mariadb-install-db", *options, "--auth-root-authentication-method=normal", "--skip-test-db"],
                stdout=log, stderr=log, check=True,
            )  # fmt: skip
            self._server = subprocess.Popen(
                [
                    program() or "", *options, f"--socket={self.socket}", f"--port={self.port}",
                    "--bind-address=127.0.0.1", "--skip-name-resolve=0", f"--pid-file={self.folder / 'pid'}",
                    f"--ssl-ca={self.root_certificate}", f"--ssl-cert={self.folder / 'my.crt'}",
                    f"--ssl-key={self.folder / 'my.key'}", "--innodb-buffer-pool-size=16M",
                ],
                stdout=log, stderr=log,
            )  # fmt: skip
            subprocess.run(
                [
                    "mariadb-admin", "--no-defaults", f"--socket={self.socket}", "-uroot", f"--wait={START_SECONDS}",
                    "ping",
                ],
                stdout=log, stderr=log, check=True,
            )  # fmt: skip

    def stop(self) -> None:
        if self._server is not None:
            self._server.kill()
            self._server.wait()

    def create_database(self) -> str:
        name = f"test_{next(self._numbers)}"
        with self.administrator() as line, line.cursor() as cursor:
            cursor.execute(f"create database {name} character set utf8mb4")
        return name

    def administrator(self, database: str | None = None) -> pymysql.Connection[Any]:
        return pymysql.connect(unix_socket=self.socket, user="root", database=database, autocommit=True)


def program() -> str | None:
    return shutil.which("mariadbd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


@pytest.fixture(scope="session")
def mariadb() -> Iterator[MariaDb]:
    if program() is None or shutil.which("mariadb-install-db") is None:
        pytest.skip("there is no MariaDB server here; what it would prove is proved where one is installed")
    folder = Path(tempfile.mkdtemp(prefix="crm-my-"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    server = MariaDb(folder, port)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
