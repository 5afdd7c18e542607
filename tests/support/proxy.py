"""A network that misbehaves on order: a TCP proxy before PostgreSQL that cuts, delays, swallows and half-closes."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType

from psycopg.conninfo import conninfo_to_dict, make_conninfo

HOST = "127.0.0.1"
CHUNK = 65_536
# A socket that is closed with this says "reset" instead of "the end".
RESET = struct.pack("ii", 1, 0)


class Cut(Exception):
    """The line was cut on purpose."""


@dataclass
class Weather:
    """What the network does to bytes just now; changed by the test while connections live."""

    delay: float = 0.0  # seconds each piece waits, either way
    swallows: bool = False
    refuses: bool = False
    up_left: int | None = None  # bytes that still go to the server before the line is cut
    down_left: int | None = None


@dataclass
class _Line:
    """One connection: the station's end and the server's."""

    near: asyncio.StreamWriter
    far: asyncio.StreamWriter | None = None
    has_lost: bool = False  # swallowed bytes never come, so such a line cannot be healed
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def reset(self) -> None:
        for writer in (self.near, self.far):
            if writer is None or writer.is_closing():
                continue
            raw = writer.get_extra_info("socket")
            if raw is not None and raw.family in (socket.AF_INET, socket.AF_INET6):
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            writer.transport.abort()


class Proxy:
    """Stands before the server named by `dsn` (a port or a Unix socket); `with Proxy(dsn) as proxy: proxy.dsn`.

    All faults take effect at once, also for connections that are open.
    """

    def __init__(self, dsn: str) -> None:
        self._target = conninfo_to_dict(dsn)
        self.weather = Weather()
        self.lines: list[_Line] = []
        self.accepted = 0
        self.up = 0  # bytes passed on to the server since the start
        self.down = 0
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="proxy", daemon=True)

    def __enter__(self) -> Proxy:
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    @property
    def dsn(self) -> str:
        """The server's DSN with the proxy in its place."""
        return make_conninfo("", **{**self._target, "host": HOST, "port": self.port})

    def cut(self) -> None:
        """Every open connection is reset; new ones are served."""
        self._do(_Line.reset, self.lines)

    def refuse(self) -> None:
        """Cut, and nobody gets in any more until healed: the network is down."""
        self.weather.refuses = True
        self.cut()

    def swallow(self) -> None:
        """Connections stay open and new ones are accepted, yet no byte comes through in either direction."""
        self.weather.swallows = True

    def delay(self, seconds: float) -> None:
        self.weather.delay = seconds

    def half_close(self) -> None:
        """The station reads "the end" while its own words still go to the server."""
        self._do(lambda line: _finish(line.near), self.lines)

    def cut_after(self, *, up: int | None = None, down: int | None = None) -> None:
        """Let so many more bytes through to the server, or back, then cut; once."""
        self.weather.up_left, self.weather.down_left = up, down

    def heal(self) -> None:
        """Fair weather; lines that lost bytes are reset, the others live on."""
        self.weather.delay, self.weather.swallows, self.weather.refuses = 0.0, False, False
        self.weather.up_left = self.weather.down_left = None
        self._do(_Line.reset, [line for line in self.lines if line.has_lost])

    @contextmanager
    def during(self, fault: Callable[[], None]) -> Iterator[None]:
        """`with proxy.during(proxy.swallow):` — and healed afterwards."""
        fault()
        try:
            yield
        finally:
            self.heal()

    def _do(self, deed: Callable[[_Line], None], lines: list[_Line]) -> None:
        done = threading.Event()

        def run() -> None:
            try:
                for line in list(lines):
                    deed(line)
            finally:
                done.set()

        self._loop.call_soon_threadsafe(run)
        done.wait(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, HOST, 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        try:
            self._loop.run_forever()
        finally:
            server.close()
            for line in list(self.lines):
                line.reset()
            self._loop.run_until_complete(self._end())
            self._loop.close()

    async def _end(self) -> None:
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        line = _Line(writer)
        self.lines.append(line)
        try:
            if self.weather.refuses:
                return
            from_server, line.far = await self._reach()
            line.tasks = [
                asyncio.ensure_future(self._pump(line, reader, line.far, upwards=True)),
                asyncio.ensure_future(self._pump(line, from_server, writer, upwards=False)),
            ]
            await asyncio.gather(*line.tasks)
        except (Cut, OSError, asyncio.CancelledError):
            pass
        finally:
            for task in line.tasks:
                task.cancel()
            line.reset()
            self.lines.remove(line)

    async def _reach(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        host, port = str(self._target.get("host") or HOST), int(self._target.get("port") or 5432)
        if host.startswith("/"):
            return await asyncio.open_unix_connection(f"{host}/.s.PGSQL.{port}")
        return await asyncio.open_connection(host, port)

    async def _pump(
        self, line: _Line, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, upwards: bool
    ) -> None:
        while piece := await reader.read(CHUNK):
            if self.weather.delay:
                await asyncio.sleep(self.weather.delay)
            if self.weather.swallows:
                line.has_lost = True
            if line.has_lost:
                continue
            piece, is_last = self._allowed(piece, upwards=upwards)
            writer.write(piece)
            await writer.drain()
            if is_last:
                raise Cut
        if not line.has_lost:
            _finish(writer)

    def _allowed(self, piece: bytes, *, upwards: bool) -> tuple[bytes, bool]:
        """How much of it may still pass, and whether the line is cut after it."""
        left = self.weather.up_left if upwards else self.weather.down_left
        is_last = left is not None and len(piece) >= left
        if left is not None:
            piece = piece[:left]
            rest = None if is_last else left - len(piece)
            if upwards:
                self.weather.up_left = rest
            else:
                self.weather.down_left = rest
        if upwards:
            self.up += len(piece)
        else:
            self.down += len(piece)
        return piece, is_last


def _finish(writer: asyncio.StreamWriter) -> None:
    if writer.can_write_eof() and not writer.transport.is_closing():
        writer.write_eof()
