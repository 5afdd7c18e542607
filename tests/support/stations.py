"""Workstations of a real server in a test: each an encrypted base of its own, joined as one person."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, text

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.store.base_file import BASE_NAME, OpenBase, open_base
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.capture import synced_tables
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync.engine import Engine
from crm_desktop.sync.facts import Fact, Facts, keep, read_facts
from crm_desktop.sync.here import Here
from crm_desktop.sync.remote.gateway import Gateway, Place
from crm_desktop.sync.remote.postgres import PostgresGateway
from tests.support.base import KEY
from tests.support.central import EVERYTHING, Central, Member

T = TypeVar("T")


class Broke(Exception):
    """The power failed at a named step."""


@dataclass
class Steps:
    """Counts the steps of a run, breaks it at the one it was armed for, and lets something happen at others, once."""

    at: str | None = None
    passed: list[str] = field(default_factory=list)
    at_step: dict[str, Callable[[], object]] = field(default_factory=dict)

    def __call__(self, name: str) -> None:
        self.passed.append(name)
        self.at_step.pop(name, lambda: None)()
        if name == self.at:
            self.at = None
            raise Broke(name)


@dataclass
class Workstation:
    """`engine` speaks over a connection of its own, made when it is first wanted and after `hang_up`."""

    base: OpenBase
    member: Member
    clock: FrozenClock
    steps: Steps = field(default_factory=Steps)
    _engine: Engine | None = None
    # The program has one thread that writes; here it is one at a time.
    _lane: threading.Lock = field(default_factory=threading.Lock)

    @property
    def place(self) -> Place:
        return Place(self.member.dsn, self.member.login, "")

    @property
    def actor(self) -> Actor:
        rights = dict.fromkeys(Right, Scope.ALL)
        return Actor(self.member.user_id, self.member.branch_id, frozenset(), rights, self.member.login)

    @property
    def engine(self) -> Engine:
        if self._engine is None:
            self._engine = self.engine_over(PostgresGateway(self.place))
        return self._engine

    def engine_over(self, gateway: Gateway) -> Engine:
        return Engine(self.here(), gateway)

    def here(self) -> Here:
        return Here(self.base, self.apply, self.clock, self.steps, name="desk")

    def apply(self, work: Callable[[Connection], T]) -> T:
        with self._lane:
            return self.base.writer.apply(work)

    def sync(self) -> None:
        """A run on a connection of its own."""
        self.hang_up()
        self.engine.run()

    def hang_up(self) -> None:
        if self._engine is not None:
            self._engine.gateway.close()
            self._engine = None

    def breaks_at(self, step: str, deed: Callable[[], object]) -> None:
        """The power fails at that step of the deed, and the next conversation is a new one."""
        self.steps.at = step
        with pytest.raises(Broke):
            deed()
        self.hang_up()

    def write(self, work: Callable[[UnitOfWork], T]) -> T:
        with self._lane:
            return self.base.writer.write(self.actor, work, act="test")

    def facts(self) -> Facts:
        return self.base.read(read_facts)

    def ask(self, query: str, **values: object) -> list[tuple[Any, ...]]:
        return self.base.read(lambda session: [tuple(row) for row in session.execute(text(query), values)])

    def dump(self) -> list[str]:
        return self.base.read(lambda session: list(canonical_lines(session, full=True)))

    def waiting(self) -> int:
        return int(self.ask("SELECT count(*) FROM outbox WHERE state <> 1")[0][0])

    def said(self) -> list[str]:
        """The verdicts in the order of the operations."""
        return [said for (said,) in self.ask("SELECT json_extract(verdict, '$.s') FROM outbox ORDER BY q")]

    def close(self) -> None:
        self.hang_up()
        self.base.close()


Open = Callable[..., Workstation]


def a_workstation(folder: Path, template: Path, member: Member, clock: FrozenClock) -> Workstation:
    """Joined, and empty as nothing was fetched yet."""
    folder.mkdir()
    shutil.copy(template / BASE_NAME, folder / BASE_NAME)
    base = open_base(folder, KEY, clock=clock)
    base.writer.apply(lambda connection: _join(connection, uuid4(), member))
    return Workstation(base, member, clock)


def _join(connection: Connection, client: UUID, member: Member) -> None:
    for table in reversed(synced_tables()):
        connection.exec_driver_sql(f'DELETE FROM "{table.name}"')
    connection.exec_driver_sql("DELETE FROM outbox")
    connection.exec_driver_sql("DELETE FROM work_group")
    keep(connection, {Fact.CLIENT: client.hex, Fact.LOGIN: member.login, Fact.USER: member.user_id.hex})


def copied(station: Workstation, folder: Path) -> Workstation:
    """The whole profile, as somebody who sets up a second computer in haste does it."""
    folder.mkdir()
    station.ask("SELECT 1")
    with station.base.writer_engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    shutil.copy(station.base.path, folder / BASE_NAME)
    return Workstation(open_base(folder, KEY, clock=station.clock), station.member, station.clock)


@pytest.fixture
def stations(empty_base: Path, tmp_path: Path, central: Central, clock: FrozenClock) -> Iterator[Open]:
    """Opens another workstation: of a new colleague, or of a `member` that is given."""
    opened: list[Workstation] = []
    branch = central.branch()

    def open_one(member: Member | None = None, *, of: Workstation | None = None) -> Workstation:
        folder = tmp_path / f"station{len(opened)}"
        if of is not None:
            made = copied(of, folder)
        else:
            made = a_workstation(folder, empty_base, member or central.member(EVERYTHING, branch), clock)
        opened.append(made)
        return made

    yield open_one
    for station in opened:
        station.close()
