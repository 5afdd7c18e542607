"""The loop that goes round with the server: at once when something happens, and again by itself when nothing can."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest

from crm_desktop.store.capture import SCHEMA
from crm_desktop.store.changes import ChangeSet
from crm_desktop.sync import schedule
from crm_desktop.sync.errors import CannotSend, Unreachable, WrongPassword
from crm_desktop.sync.here import Over
from crm_desktop.sync.remote.gateway import Gateway, Place
from crm_desktop.sync.remote.line import SILENCE_SECONDS
from crm_desktop.sync.remote.postgres import ANSWER_SECONDS, PostgresGateway
from crm_desktop.sync.runner import Runner
from crm_desktop.sync.state import Link, SyncState
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.proxy import Proxy
from tests.support.stations import Open, Workstation

PATIENCE = 30.0
BUSY = 6.0  # what a machine that does other things besides may add to the seconds of the program


class Told:
    """What a runner has told, and a way to wait for it."""

    def __init__(self) -> None:
        self.states: list[SyncState] = []
        self._changed = threading.Condition()

    def __call__(self, state: SyncState) -> None:
        with self._changed:
            self.states.append(state)
            self._changed.notify_all()

    def wait_for(self, is_so: Callable[[SyncState], bool]) -> float:
        """Seconds until a state was so, counted from now and from the last one on."""
        began = time.monotonic()
        with self._changed:
            assert self._changed.wait_for(lambda: bool(self.states) and is_so(self.states[-1]), PATIENCE), self.states
        return time.monotonic() - began


@contextmanager
def running(station: Workstation, reach: Callable[[], Gateway] | None = None) -> Iterator[tuple[Runner, Told]]:
    told = Told()
    runner = Runner(station.here(), reach or (lambda: PostgresGateway(station.place)), told, chance=random.Random(1))
    thread = threading.Thread(target=runner.run, daemon=True)
    thread.start()
    try:
        yield runner, told
    finally:
        runner.stop()
        thread.join(PATIENCE)
        assert not thread.is_alive()


def is_even(state: SyncState) -> bool:
    return state.link is Link.ONLINE and state.waiting == 0 and state.synced_at is not None


def test_what_is_written_here_is_there_at_once(stations: Open) -> None:
    a, b = stations(), stations()
    with running(a) as (_, told_a), running(b) as (_, told_b):
        told_a.wait_for(is_even)
        told_b.wait_for(is_even)
        arrived = threading.Event()
        b.base.writer.published.append(lambda changes: arrived.set() if changes.touches("person") else None)
        began = time.monotonic()
        a.write(a_person)
        assert arrived.wait(PATIENCE)
        # Far below the poll: it came because the server called.
        assert time.monotonic() - began < 5 + BUSY < schedule.POLL_SECONDS * (1 - schedule.SPREAD)
        told_a.wait_for(is_even)
    assert a.said() == ["ok"]
    assert a.ask("SELECT id FROM person") == b.ask("SELECT id FROM person")


def test_news_that_follow_each_other_are_taken_together(stations: Open) -> None:
    """A station among many busy ones does not ask once for everything that any of them saves."""
    a, b = stations(), stations()
    a.sync()
    times = 12
    with running(b) as (_, told):
        told.wait_for(is_even)
        came: set[UUID] = set()
        has_all = threading.Event()

        def hear(changes: ChangeSet) -> None:
            came.update(changes.tables.get("person", ()))
            if len(came) == times:
                has_all.set()

        b.base.writer.published.append(hear)
        asked, began = b.steps.passed.count("pull.asking"), time.monotonic()
        for _ in range(times):
            a.write(a_person)
            a.engine.push()
        assert has_all.wait(PATIENCE)
        took = time.monotonic() - began
        asked = b.steps.passed.count("pull.asking") - asked
    assert asked <= took / schedule.REST_SECONDS + 2


def test_a_silent_network_shows_within_eight_seconds_and_heals_by_itself(stations: Open, central: Central) -> None:
    """sync.md 14: neither the system's deadline nor keepalives see a proxy that swallows."""
    a = stations()
    with Proxy(central.dsn) as proxy:
        place = Place(proxy.dsn, a.member.login, "")
        with running(a, lambda: PostgresGateway(place)) as (_, told):
            told.wait_for(is_even)
            proxy.weather.swallows = True
            assert told.wait_for(lambda state: state.link is Link.OFFLINE) < 8 + BUSY
            a.write(a_person)
            told.wait_for(lambda state: state.waiting == 1)
            proxy.weather.swallows = False
            proxy.cut()
            assert told.wait_for(is_even) < 10 + BUSY
    assert a.said() == ["ok"]


def test_a_refusal_is_told_with_its_reason_and_tried_again_when_somebody_says_so(stations: Open) -> None:
    a = stations()
    refuses = [True]

    def reach() -> Gateway:
        if refuses.pop():
            raise WrongPassword(login=a.member.login)
        return PostgresGateway(a.place)

    refuses.insert(0, False)
    with running(a, reach) as (runner, told):
        told.wait_for(lambda state: state.link is Link.REFUSED and isinstance(state.why, WrongPassword))
        runner.hurry()
        assert told.wait_for(is_even) < 10 + BUSY
        assert told.states[-1].why is None


def test_stopping_does_not_wait_for_a_silent_server(stations: Open, central: Central) -> None:
    a = stations()
    with Proxy(central.dsn) as proxy:
        place = Place(proxy.dsn, a.member.login, "")
        with running(a, lambda: PostgresGateway(place)) as (runner, told):
            told.wait_for(is_even)
            proxy.weather.swallows = True
            a.write(a_person)
            began = time.monotonic()
            runner.stop()
        assert time.monotonic() - began < SILENCE_SECONDS + ANSWER_SECONDS
    assert a.waiting() == 1


def test_stopping_does_not_wait_for_a_name_that_is_looked_up(stations: Open) -> None:
    """Nothing breaks off a system that asks a silent name server; the base is closed without it, and stays so."""
    a = stations()
    asked, answered = threading.Event(), threading.Event()

    def reach() -> Gateway:
        asked.set()
        assert answered.wait(PATIENCE)
        raise Unreachable(host="crm.example.org", reason="late")

    with running(a, reach) as (runner, told):
        assert asked.wait(PATIENCE)
        runner.stop()
        so_far = len(told.states)
        with pytest.raises(Over):
            runner._here.facts()
        answered.set()
    assert len(told.states) == so_far


def test_a_bug_is_seen_as_one(stations: Open) -> None:
    """Nobody goes round afterwards, so nobody may believe that somebody does."""
    a = stations()
    told = Told()

    def reach() -> Gateway:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Runner(a.here(), reach, told).run()
    assert told.states[-1].link is Link.REFUSED
    assert isinstance(told.states[-1].why, CannotSend)


def test_what_only_the_server_knows_is_told_with_the_connection(stations: Open) -> None:
    """Station health: the clock's difference, the schema, and until when the certificate holds."""
    a = stations()
    ends_at = a.clock()
    told = Told()
    runner = Runner(a.here(), lambda: PostgresGateway(a.place), told, certificate=lambda: ends_at)
    thread = threading.Thread(target=runner.run, daemon=True)
    thread.start()
    try:
        told.wait_for(lambda state: state.certificate_ends_at is not None)
        state = told.states[-1]
        assert (state.certificate_ends_at, state.schema) == (ends_at, SCHEMA)
        assert state.clock_apart is not None
    finally:
        runner.stop()
        thread.join(PATIENCE)
