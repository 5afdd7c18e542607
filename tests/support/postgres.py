"""A real PostgreSQL for the tests that need one: one cluster a session, a fresh database a test."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TypeVar

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from tests.support.certificates import Authority

OWNER = "crm"
# Nothing here outlives the session, so nothing has to reach the disk.
OPTIONS = (
    "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=60 "
    "-c max_prepared_transactions=4"
)


def server_programs() -> Path | None:
    """The folder of the newest server on this machine: Debian keeps initdb and pg_ctl out of PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if debian:
        return debian[-1].parent
    found = shutil.which("initdb")
    return Path(found).parent if found else None


@dataclass
class PostgresCluster:
    """A running server that listens on a Unix socket in `folder` and on nothing else."""

    programs: Path
    folder: Path
    _numbers: Iterator[int] = field(default_factory=count)
    _templates: dict[str, str] = field(default_factory=dict)

    def start(self) -> None:
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        # C.UTF-8 sorts the same on every machine.
        self._run("initdb", "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self._run(
            "pg_ctl", "-s", "-w", "-l", str(self.folder / "log"), "-o", f"-k {self.folder} {self.options()}", "start"
        )

    def options(self) -> str:
        return f"{OPTIONS} -c listen_addresses="

    def stop(self) -> None:
        self._run("pg_ctl", "-s", "-m", "immediate", "stop")

    def dsn(self, database: str = "postgres") -> str:
        return f"postgresql://{OWNER}@/{database}?host={self.folder}"

    def create_database(self, template: str = "template1") -> str:
        """Makes an empty database, or a copy of `template`, and returns its DSN."""
        name = f"test_{next(self._numbers)}"
        self._admin(
            # Through the write-ahead log, as is usual, it costs three times as much.
            sql.SQL("create database {} template {} strategy file_copy").format(
                sql.Identifier(name), sql.Identifier(template)
            ),
        )
        return self.dsn(name)

    def drop_database(self, dsn: str) -> None:
        name = conninfo_to_dict(dsn)["dbname"]
        self._admin(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(str(name))))

    def template(self, name: str, prepare: Callable[[str], None]) -> str:
        """The database `name`, made once a session by `prepare(dsn)`; copies of it cost a few milliseconds."""
        if name not in self._templates:
            dsn = self.create_database()
            prepare(dsn)
            self._templates[name] = str(conninfo_to_dict(dsn)["dbname"])
        return self._templates[name]

    def _admin(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.dsn(), autocommit=True) as connection:
            connection.execute(statement)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.programs / program), "-D", str(self.folder / "data"), *arguments]
        if os.geteuid() == 0:  # the server refuses to run as root
            command = ["runuser", "-u", "postgres", "--", *command]
        # The server would keep a pipe open for as long as it lives, so its words go to a file.
        with (self.folder / "commands.log").open("ab") as log:
            done = subprocess.run(
                command, cwd=self.folder, stdout=log, stderr=log, stdin=subprocess.DEVNULL, check=False
            )
        if done.returncode:
            words = "".join(path.read_text(errors="replace") for path in sorted(self.folder.glob("*log")))
            raise RuntimeError(f"{program} ended with {done.returncode}:\n{words}")


Cluster = TypeVar("Cluster", bound=PostgresCluster)


@dataclass
class TlsCluster(PostgresCluster):
    """A server as a clinic has it: on 127.0.0.1 by TLS and password only; its socket trusts, for the tests' own use.

    Its certificate is for `localhost`, so that 127.0.0.1 is the same server under a name that is not its own.
    """

    port: int = 0
    _authority: Authority = field(default_factory=Authority)

    @property
    def root_certificate(self) -> Path:
        return self.folder / "ca.crt"

    def start(self) -> None:
        self.port = _free_port()
        self.root_certificate.write_bytes(self._authority.certificate)
        certificate, key = self._authority.issue("localhost")
        (self.folder / "server.crt").write_bytes(certificate)
        (self.folder / "server.key").write_bytes(key)
        (self.folder / "server.key").chmod(0o600)
        (self.folder / "hba.conf").write_text(
            "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\nhostssl all all ::1/128 scram-sha-256\n"
        )
        if os.geteuid() == 0:
            for name in ("server.crt", "server.key", "hba.conf"):
                shutil.chown(self.folder / name, "postgres")
        super().start()

    def options(self) -> str:
        return (
            f"{OPTIONS} -c listen_addresses=localhost -p {self.port} -c ssl=on -c hba_file={self.folder}/hba.conf "
            f"-c ssl_cert_file={self.folder}/server.crt -c ssl_key_file={self.folder}/server.key"
        )

    def dsn(self, database: str = "postgres") -> str:
        return f"{super().dsn(database)}&port={self.port}"

    def distant_dsn(self, dsn: str, user: str, *, host: str = "localhost", sslmode: str = "verify-full") -> str:
        """The database of `dsn` as a workstation reaches it; the password is not in it."""
        return make_conninfo(
            dbname=str(conninfo_to_dict(dsn)["dbname"]),
            host=host,
            port=self.port,
            user=user,
            sslmode=sslmode,
            sslrootcert=str(self.root_certificate),
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresCluster]:
    yield from _running(PostgresCluster)


@pytest.fixture(scope="session")
def tls_postgres() -> Iterator[TlsCluster]:
    yield from _running(TlsCluster)


def _running(kind: type[Cluster]) -> Iterator[Cluster]:
    programs = server_programs()
    if programs is None:
        sentence = "there is no PostgreSQL server here; ./run.sh test installs one"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    # A socket's path may have 107 characters, which rules out pytest's own long folders.
    folder = Path(tempfile.mkdtemp(prefix="crm-pg-"))
    cluster = kind(programs, folder)
    try:
        cluster.start()
        yield cluster
        cluster.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_dsn(postgres: PostgresCluster) -> Iterator[str]:
    """The DSN of a fresh, empty database."""
    dsn = postgres.create_database()
    yield dsn
    postgres.drop_database(dsn)


@pytest.fixture
def tls_dsn(tls_postgres: TlsCluster) -> Iterator[str]:
    """The DSN of a fresh, empty database on the server that wants TLS, through its trusting socket."""
    dsn = tls_postgres.create_database()
    yield dsn
    tls_postgres.drop_database(dsn)
