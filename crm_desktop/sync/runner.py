"""Goes round with the server for as long as the base is open; a plain loop that some thread runs."""

from __future__ import annotations

import random
import selectors
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from time import monotonic
from typing import TypeVar

from crm_desktop.kit.problems import Problem
from crm_desktop.store.changes import ChangeSet, Origin
from crm_desktop.sync import schedule
from crm_desktop.sync.engine import Engine
from crm_desktop.sync.errors import CannotSend, Unreachable
from crm_desktop.sync.facts import Fact
from crm_desktop.sync.here import Here, Over
from crm_desktop.sync.push import how_many
from crm_desktop.sync.remote.gateway import Gateway
from crm_desktop.sync.state import Link, SyncState
from crm_desktop.sync.trim import trim

T = TypeVar("T")

TRIM_EVERY = timedelta(hours=1)
# A clock that is further off would make everything old at once that a restored server may still need.
TRUSTED_WITHIN = timedelta(days=1)


class Runner:
    """`run` returns after `stop`; `wake`, `hurry` and `stop` may be called from any thread."""

    def __init__(
        self,
        here: Here,
        reach: Callable[[], Gateway],
        told: Callable[[SyncState], None],
        *,
        chance: random.Random | None = None,
        certificate: Callable[[], datetime | None] | None = None,
    ) -> None:
        """`reach` opens a conversation; `told` hears how things stand, on the thread that runs the loop.

        `certificate` asks the server once more until when its own holds.
        """
        self._here = replace(here, hook=self._passed)
        self._hook = here.hook
        self._reach = reach
        self._told = told
        self._certificate = certificate
        self._chance = chance or random.Random()  # noqa: S311  it spreads stations over time, and hides nothing
        self._bell, self._ear = socket.socketpair()
        for end in (self._bell, self._ear):
            end.setblocking(False)
        self._is_stopped = False
        self._in_haste = False
        self._gateway: Gateway | None = None
        self._trimmed_at: datetime | None = None
        self._server_time = here.clock(), monotonic()  # what it said last, and when that was
        self._state = SyncState(Link.CONNECTING, here.clock(), 0)

    # From any thread

    def wake(self) -> None:
        """Something was written here."""
        with suppress(OSError):
            self._bell.send(b"w")

    def hurry(self) -> None:
        """Somebody does not want to wait for the next try."""
        self._in_haste = True
        self.wake()

    def stop(self) -> None:
        """Afterwards the base is not touched any more, and may be closed; `run` may return a little later."""
        self._is_stopped = True
        self.wake()
        if (gateway := self._gateway) is not None:
            gateway.interrupt()
        # What still waits for a name or for a first answer cannot be broken off, and finds the way to the base closed.
        self._here.gate.close()

    # The loop

    def run(self) -> None:
        published = self._here.base.writer.published
        published.append(self._written)
        try:
            self._begin()
            self._converse_again_and_again()
        except Over:
            pass
        except Exception as bug:
            # Nobody goes round any more until the next start, and that is to be seen.
            if not self._is_stopped:
                self._stand(Link.REFUSED, why=CannotSend(reason=f"{type(bug).__name__}: {bug}"))
            raise
        finally:
            published.remove(self._written)
            self._bell.close()
            self._ear.close()

    def _converse_again_and_again(self) -> None:
        attempt = 0
        while not self._is_stopped:
            self._in_haste = False
            try:
                self._converse()
                attempt = 0
            except Problem as problem:
                attempt = 0 if self._state.link is Link.ONLINE else attempt + 1
                if not self._is_stopped:
                    self._fail(problem, attempt)

    def _begin(self) -> None:
        synced_at = self._here.facts().get(Fact.SYNCED_AT)
        self._tell(
            waiting=self._here.read(how_many),
            synced_at=None if synced_at is None else datetime.fromisoformat(synced_at),
        )

    def _converse(self) -> None:
        """From the first word until the loop is stopped, or a Problem ends it."""
        self._gateway = gateway = self._reach()
        try:
            if self._is_stopped:
                return
            engine = Engine(self._here, gateway)
            standing = engine.greet()
            gateway.listen(standing.hello.scopes)
            self._server_time = datetime.fromisoformat(standing.hello.now), monotonic()
            apart = (self._here.clock() - self._server_time[0]).total_seconds()
            facts = {"clock_apart": apart, "schema": standing.hello.schema}
            self._stand(Link.ONLINE, why=None, warning=standing.warning, **facts)
            self._go_round(engine, gateway)
        finally:
            self._gateway = None
            gateway.close()

    def _go_round(self, engine: Engine, gateway: Gateway) -> None:
        digest, poll_at, ping_at = engine.digest, monotonic(), monotonic() + schedule.PING_SECONDS
        with selectors.DefaultSelector() as selector:
            selector.register(self._ear, selectors.EVENT_READ)
            selector.register(gateway.fileno(), selectors.EVENT_READ)
            is_written = is_news = False
            rests_until = 0.0
            while not self._is_stopped:
                is_due = monotonic() >= poll_at
                if is_written or is_due:
                    self._timed(engine.push)
                if is_due or (is_news and monotonic() >= rests_until):
                    self._pull(engine)
                    if engine.digest != digest:
                        gateway.listen(engine.greet().hello.scopes)
                        digest = engine.digest
                        self._pull(engine)
                    is_news = False
                    rests_until = monotonic() + schedule.REST_SECONDS
                if is_due:
                    poll_at = monotonic() + schedule.poll_after(self._chance)
                    self._tidy()
                wakes_at = min(poll_at, ping_at, rests_until) if is_news else min(poll_at, ping_at)
                ready = selector.select(max(0.0, wakes_at - monotonic()))
                is_written = self._heard_the_bell()
                if monotonic() >= ping_at:
                    self._timed(gateway.ping)
                    ping_at = monotonic() + schedule.PING_SECONDS
                    is_news |= gateway.heard()
                elif any(key.fileobj != self._ear for key, _ in ready):
                    is_news |= gateway.heard()

    def _pull(self, engine: Engine) -> None:
        if self._timed(engine.pull):
            self._tell(synced_at=self._here.clock())

    def _timed(self, ask: Callable[[], T]) -> T:
        began = monotonic()
        answer = ask()
        self._state = replace(self._state, lag=monotonic() - began)
        return answer

    def _fail(self, problem: Problem, attempt: int) -> None:
        """Tells it, and waits; what is written meanwhile is counted."""
        passes = isinstance(problem, Unreachable)
        self._stand(Link.OFFLINE if passes else Link.REFUSED, why=problem)
        wait = schedule.retry_after(attempt, self._chance) if passes else schedule.denied_after(self._chance)
        until = monotonic() + wait
        with selectors.DefaultSelector() as selector:
            selector.register(self._ear, selectors.EVENT_READ)
            while not self._is_stopped and not self._in_haste and (left := until - monotonic()) > 0:
                selector.select(left)
                if self._heard_the_bell():
                    self._tell(waiting=self._here.read(how_many))

    def _heard_the_bell(self) -> bool:
        heard = False
        with suppress(BlockingIOError):
            while self._ear.recv(1024):
                heard = True
        return heard

    def _written(self, changes: ChangeSet) -> None:
        """On the writer lane, after each commit."""
        if changes.origin is Origin.HERE:
            self.wake()

    def _passed(self, step: str) -> None:
        self._hook(step)
        if step == "push.done":
            self._tell(waiting=self._here.read(how_many))

    def _tidy(self) -> None:
        now = self._here.clock()
        if self._trimmed_at is None or abs(now - self._trimmed_at) >= TRIM_EVERY:
            if self._is_clock_right(now):
                trim(self._here)
            self._trimmed_at = now
            if self._certificate is not None:
                self._tell(certificate_ends_at=self._certificate())

    def _is_clock_right(self, now: datetime) -> bool:
        said, at = self._server_time
        return abs(now - said - timedelta(seconds=monotonic() - at)) < TRUSTED_WITHIN

    # Telling

    def _stand(self, link: Link, **facts: object) -> None:
        since = self._state.since if self._state.link is link else self._here.clock()
        self._tell(link=link, since=since, **facts)

    def _tell(self, **facts: object) -> None:
        self._state = replace(self._state, **facts)  # type: ignore[arg-type]  # the dataclass checks the names
        self._told(self._state)
