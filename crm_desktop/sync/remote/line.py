"""One connection to PostgreSQL that never waits for ever: a silent network is told by a deadline of our own."""

from __future__ import annotations

import selectors
import socket
from collections.abc import Callable
from contextlib import suppress
from ipaddress import ip_address
from time import monotonic
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from crm_desktop.sync.remote.gateway import Place

CONNECT_SECONDS = 4
# After so long a silence it is asked whether the server is still there; a proxy that swallows keeps the system's own
# deadlines from ever passing.
SILENCE_SECONDS = 2.0
# Longer than this no statement of ours takes on the busiest server.
PATIENCE_SECONDS = 60.0
LOCAL_NAMES = ("", "localhost", "::1")


class Silent(Exception):
    """Nothing came within the deadline; the line is closed."""


class Line(psycopg.Connection[tuple[Any, ...]]):
    """`is_server_alive` is asked when a statement takes long: a busy server may, a dead line may not."""

    silence: float = SILENCE_SECONDS
    is_server_alive: Callable[[], bool] | None = None

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        try:
            wanted = next(gen)
            with selectors.DefaultSelector() as selector:
                selector.register(self.pgconn.socket, int(wanted))
                while True:
                    ready = self._ready(selector)
                    state = gen.send(ready)
                    if state != wanted:
                        wanted = state
                        selector.modify(self.pgconn.socket, int(wanted))
        except StopIteration as done:
            return done.value

    def interrupt(self) -> None:
        """From any thread: what waits sees the end of the line."""
        # It may be closed at this very moment, which is as good.
        with suppress(OSError, psycopg.Error):
            own = socket.fromfd(self.pgconn.socket, socket.AF_INET, socket.SOCK_STREAM)
            with own:
                own.shutdown(socket.SHUT_RDWR)

    def _ready(self, selector: selectors.BaseSelector) -> int:
        deadline = monotonic() + self.silence
        last = monotonic() + PATIENCE_SECONDS
        while True:
            events = selector.select(max(0.0, deadline - monotonic()))
            if events:
                return events[0][1]
            if monotonic() < deadline:
                continue
            if monotonic() > last or self.is_server_alive is None or not self.is_server_alive():
                self.pgconn.finish()
                raise Silent
            deadline = monotonic() + self.silence


def is_local(place: Place) -> bool:
    parts = conninfo_to_dict(place.dsn)
    hosts = str(parts.get("hostaddr") or parts.get("host") or "")
    return all(is_here(host.strip()) for host in hosts.split(","))


def is_here(host: str) -> bool:
    """A socket of this computer or its loopback; "127.evil.example" is a name like any other."""
    if host.lower() in LOCAL_NAMES or host.startswith(("/", "@")):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def host_of(place: Place) -> str:
    parts = conninfo_to_dict(place.dsn)
    return str(parts.get("host") or parts.get("hostaddr") or "localhost")


def database_of(place: Place) -> str:
    return str(conninfo_to_dict(place.dsn).get("dbname") or "")


def parameters(place: Place) -> dict[str, Any]:
    """How libpq is told to connect; what the address says of the network is kept, what it says of safety is not."""
    parts: dict[str, Any] = {
        "connect_timeout": CONNECT_SECONDS,
        "tcp_user_timeout": 3000,
        "keepalives": 1,
        "keepalives_idle": 2,
        "keepalives_interval": 1,
        "keepalives_count": 3,
        "application_name": "crm-desktop",
        "gssencmode": "disable",
        **{name: value for name, value in conninfo_to_dict(place.dsn).items() if value is not None},
        "client_encoding": "utf8",
    }
    if place.login:
        parts["user"] = place.login
    if place.password:
        parts["password"] = place.password
    if not is_local(place):
        parts["sslmode"] = "verify-full"
        parts.setdefault("sslrootcert", "system")
    if "," in str(parts.get("host", "")):
        parts.setdefault("target_session_attrs", "read-write")
    return parts


def connect(place: Place) -> Line:
    """Raises psycopg's errors and Silent."""
    line = Line.connect(**parameters(place), autocommit=True, prepare_threshold=None)
    assert isinstance(line, Line)  # noqa: S101  a classmethod makes its own class
    return line
