"""Where the central PostgreSQL is, and its administrator: from `--dsn` and PG* variables to a connection."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import psycopg
from psycopg import errors
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy.exc import DBAPIError

from crm_desktop.kit.problems import Problem
from crm_desktop.sync.remote.line import is_here

CONNECT_SECONDS = 8


class NotAnAddress(Problem):
    """facts: reason"""

    code = "server.not_an_address"


class ServerUnreachable(Problem):
    """facts: server, reason"""

    code = "server.unreachable"


class ServerLost(ServerUnreachable):
    """In the middle of the work. facts: server, reason"""

    code = "server.lost"


class MayNot(Problem):
    """facts: user, reason"""

    code = "server.may_not"


class PasswordNeeded(Problem):
    """facts: user"""

    code = "server.password_needed"


class PasswordRefused(Problem):
    """facts: user"""

    code = "server.password_refused"


class CertificateRefused(Problem):
    """facts: server, reason"""

    code = "server.certificate_refused"


class NoEncryption(Problem):
    """facts: server"""

    code = "server.no_encryption"


class DoorClosed(Problem):
    """pg_hba.conf has no line for us. facts: user, reason"""

    code = "server.door_closed"


class NoDatabase(Problem):
    """facts: database"""

    code = "server.no_database"


class AddressRefused(Problem):
    """facts: server, reason"""

    code = "server.refused"


@dataclass(frozen=True)
class Address:
    """`dsn` has no password in it, so that it may stand in the arguments of other programs and in messages."""

    dsn: str
    password: str | None = None

    @classmethod
    def of(cls, dsn: str | None) -> Address:
        try:
            parts = conninfo_to_dict(dsn or "")
        except psycopg.ProgrammingError as error:
            # The words of libpq quote the piece it stumbled over, which may be the password.
            raise NotAnAddress() from error
        password = parts.pop("password", None)
        parts.setdefault("connect_timeout", CONNECT_SECONDS)
        parts.setdefault("application_name", "crm-desktop server")
        if "sslmode" not in parts and "PGSSLMODE" not in os.environ and not _all_local(parts):
            parts["sslmode"] = "verify-full"
        return cls(make_conninfo("", **parts), None if password is None else str(password))

    @property
    def full(self) -> str:
        """With the password: for this process alone, never for arguments or messages."""
        return self.dsn if self.password is None else make_conninfo(self.dsn, password=self.password)

    @property
    def database(self) -> str:
        parts = conninfo_to_dict(self.dsn)
        return str(parts.get("dbname") or os.environ.get("PGDATABASE") or self.user)

    @property
    def user(self) -> str:
        return str(conninfo_to_dict(self.dsn).get("user") or os.environ.get("PGUSER") or _system_user())

    @property
    def server(self) -> str:
        parts = conninfo_to_dict(self.dsn)
        host = parts.get("host") or parts.get("hostaddr") or os.environ.get("PGHOST") or "this computer"
        port = parts.get("port") or os.environ.get("PGPORT")
        return f"{host}:{port}" if port else str(host)

    @property
    def is_local(self) -> bool:
        return _all_local(conninfo_to_dict(self.dsn))

    def connect(self) -> psycopg.Connection:
        try:
            return psycopg.connect(self.full, autocommit=True)
        except psycopg.OperationalError as error:
            raise self._worded(error) from error

    def asked(self, ask: Callable[[str], str]) -> Address:
        """The same with a password from `ask` if the server wants one that neither the variables nor a file gave."""
        try:
            self.connect().close()
        except PasswordNeeded:
            return replace(self, password=ask(self.user))
        return self

    @contextmanager
    def telling(self) -> Iterator[None]:
        """What the server refuses or breaks off on the way becomes a sentence, and not a page of Python."""
        try:
            yield
        except (psycopg.Error, DBAPIError) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            if isinstance(cause, errors.InsufficientPrivilege):
                raise MayNot(user=self.user, reason=_reason(str(cause))) from error
            if isinstance(cause, psycopg.OperationalError):
                raise ServerLost(server=self.server, reason=_reason(str(cause))) from error
            raise

    def environment(self) -> dict[str, str]:
        """For pg_dump and pg_restore: the password travels in a variable, which other users cannot read."""
        return dict(os.environ) if self.password is None else {**os.environ, "PGPASSWORD": self.password}

    def _worded(self, error: psycopg.OperationalError) -> Problem:
        """By what libpq knows first: the server's own words may be in any language."""
        reason = _reason(str(error))
        attempt = error.pgconn
        if attempt is not None and attempt.needs_password:
            return PasswordNeeded(user=self.user)
        text = str(error).lower()
        for kind, marks in _MARKS:
            if any(mark in text for mark in marks):
                return kind(user=self.user, server=self.server, database=self.database, reason=reason)
        if attempt is not None and attempt.used_password:
            return PasswordRefused(user=self.user)
        return AddressRefused(server=self.server, reason=reason)


_MARKS: tuple[tuple[type[Problem], tuple[str, ...]], ...] = (
    (CertificateRefused, ("certificate",)),
    (NoEncryption, ("does not support ssl", "server does not support encryption")),
    (DoorClosed, ("no pg_hba.conf entry", "pg_hba.conf rejects")),
    (NoDatabase, ('database "',)),
    (
        ServerUnreachable,
        (
            "could not connect",
            "connection refused",
            "timeout expired",
            "could not translate host name",
            "failed to resolve host",
            "no such file or directory",
            "no route to host",
            "unreachable",
            "closed the connection",
            "starting up",
            "shutting down",
            "could not receive data",
            "connection reset",
            "session is not read-write",
            "session is read-only",
        ),
    ),
)


def _all_local(parts: dict[str, Any]) -> bool:
    hosts = parts.get("hostaddr") or parts.get("host") or os.environ.get("PGHOST") or ""
    return all(is_here(host.strip()) for host in str(hosts).split(","))


def _reason(text: str) -> str:
    """The first line without libpq's "connection to server at … failed:"; further lines are hints and other tries."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    return line.rpartition(" failed: ")[2].removeprefix("FATAL:").strip()


def _system_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except OSError:  # a container may run under a number without a name
        return ""
