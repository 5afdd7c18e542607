"""A peer that is no database, says nothing, or wants the password itself (P1, issue 5 Bad input)."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from crm_desktop.kit.problems import Problem
from crm_desktop.settings.record_table import Database, RecordTable
from crm_desktop.telephony.engines.cdr import mysql_line, postgres_line
from crm_desktop.telephony.engines.cdr.sql_table import TableSource, read_table
from crm_desktop.telephony.engines.cdr.table_line import CdrRefused, CdrSlow

PASSWORD = b"a password of the clinic"
AT = datetime(2026, 11, 21, tzinfo=UTC)
GREETING = (
    b"\x0a10.0.0\x00\x01\x00\x00\x00abcdefgh\x00\xff\xf7\x2d\x02\x00\x0f\x80\x15" + bytes(10)
    + b"ijklmnopqrst\x00mysql_native_password\x00"
)  # fmt: skip


class Peer:
    """Accepts one connection after the other; each answers what `answers` gives, and keeps what it heard."""

    def __init__(self) -> None:
        self.answers: list[bytes] = []
        self.heard = b""
        self._lines: list[socket.socket] = []
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._door.getsockname()[1])
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._door.accept()
                self._lines.append(line)
                with line:
                    self._talk(line)

    def _talk(self, line: socket.socket) -> None:
        with suppress(OSError):
            for answer in self.answers:
                if answer:
                    line.sendall(answer)
                heard = line.recv(65_536)
                self.heard += heard
                if not heard:
                    return
            while heard := line.recv(65_536):
                self.heard += heard

    def close(self) -> None:
        self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        for line in self._lines:  # a client that has given up may keep its end open
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)


@pytest.fixture
def peer() -> Iterator[Peer]:
    one = Peer()
    yield one
    one.close()


def asked(peer: Peer, kind: Database) -> Callable[[], object]:
    table = RecordTable(kind, "127.0.0.1", peer.port, "crm", "asteriskcdrdb")
    return lambda: read_table(TableSource(table, PASSWORD.decode()), UTC, AT)


def framed(number: int, said: bytes) -> bytes:
    return struct.pack("<I", len(said))[:3] + bytes([number]) + said


@pytest.mark.parametrize("plugin", [b"mysql_clear_password", b"dialog"])
def test_mysql_does_not_give_the_password_away(peer: Peer, plugin: bytes) -> None:
    """P1"""
    question = b"\x04Password: " if plugin == b"dialog" else b""
    peer.answers = [framed(0, GREETING), framed(2, b"\xfe" + plugin + b"\x00" + question)]
    with pytest.raises(CdrRefused):
        asked(peer, Database.MYSQL)()
    assert b"crm" in peer.heard
    assert PASSWORD not in peer.heard


def test_postgresql_does_not_give_the_password_away(peer: Peer) -> None:
    """P1"""
    peer.answers = [b"", b"N", b"R" + struct.pack(">II", 8, 3)]
    with pytest.raises(Problem):
        asked(peer, Database.POSTGRESQL)()
    assert b"crm" in peer.heard
    assert PASSWORD not in peer.heard


@pytest.mark.parametrize("kind", list(Database))
@pytest.mark.parametrize(
    "said",
    [b"HTTP/1.1 400 Bad Request\r\n\r\n", bytes(64), b"\xff" * 64, framed(0, b"\x0a"), framed(0, b"\xff"), b"E\x00"],
)
def test_what_is_no_database(peer: Peer, kind: Database, said: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """A4: whatever it says, it is a refusal and no fault of ours."""
    monkeypatch.setattr(mysql_line, "TIME_OUT", 1)
    monkeypatch.setattr(postgres_line, "TIME_OUT", 2)  # libpq waits two seconds at least
    peer.answers = [said] * 3
    with pytest.raises(Problem):
        asked(peer, kind)()


@pytest.mark.parametrize("kind", list(Database))
def test_who_says_nothing(peer: Peer, kind: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """P3: the wait has an end."""
    monkeypatch.setattr(mysql_line, "TIME_OUT", 1)
    monkeypatch.setattr(postgres_line, "TIME_OUT", 2)
    with pytest.raises(Problem) as refused:
        asked(peer, kind)()
    assert refused.value.code in ("telephony.cdr_unreachable", CdrSlow.code)
