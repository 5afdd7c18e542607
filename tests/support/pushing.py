"""A station as the server sees it: operations in their order, pushed by somebody with a login of their own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
import sqlalchemy as sa
from psycopg.types.json import Jsonb

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.tables import Base
from tests.support.central import DESK, Central, Member, a_central
from tests.support.postgres import PostgresCluster

MOMENT = "2026-11-21T06:30:00.000000Z"
UNSENT = frozenset({"id", "updated_at", "updated_by", "rv"})
Answer = dict[str, Any]
Said = dict[str, Any]


@dataclass
class Station:
    """One base of one person. `say` queues an operation, `push` sends what is queued and returns the answer."""

    central: Central
    member: Member
    client: UUID = field(default_factory=uuid4)
    waiting: list[Said] = field(default_factory=list)
    sent: list[Said] = field(default_factory=list)
    groups: Iterator[int] = field(default_factory=lambda: count(1))
    last: int = 0
    in_group: int | None = None

    def enrol(self, first: int = 1) -> Station:
        with self.central.connect(self.member) as session:
            session.execute("SELECT sync.enrol(%s, 'desk', '0005', %s)", [self.client, first])
        self.last = first - 1
        return self

    @contextmanager
    def group(self) -> Iterator[int]:
        """What is said inside is one unit of work."""
        self.in_group = next(self.groups)
        try:
            yield self.in_group
        finally:
            self.in_group = None

    def say(self, table: str, key: UUID | str, kind: str, payload: Any, base: int = 0, **more: Any) -> Said:
        self.last += 1
        said = {
            "q": self.last,
            "g": self.in_group if self.in_group is not None else next(self.groups),
            "t": table,
            "pk": key.hex if isinstance(key, UUID) else key,
            "k": kind,
            "c": payload if isinstance(payload, str) else json.dumps(payload, ensure_ascii=False),
            "b": base,
            "v": "0005",
            "u": self.member.user_id.hex,
            "at": MOMENT,
            "x": None,
            **more,
        }
        self.waiting.append(said)
        return said

    def make(self, table: str, key: UUID | None = None, **values: Any) -> UUID:
        """A new row with all the columns that a station sends."""
        key = key or uuid4()
        self.say(table, key, "I", new_row(table, self.member, **values))
        return key

    def change(self, table: str, key: UUID, base: int, undoes: int | None = None, **pairs: tuple[Any, Any]) -> Said:
        return self.say(table, key, "U", {name: list(pair) for name, pair in pairs.items()}, base, x=undoes)

    def push(self) -> Answer:
        ops, self.waiting = self.waiting, []
        self.sent += ops
        return self.send(ops)

    def send(self, ops: Sequence[Said]) -> Answer:
        with self.central.connect(self.member) as session:
            return push(session, self.client, ops)

    def verdicts(self) -> list[Answer]:
        """Of everything that waits; of a fast push as if each had been told."""
        ops = list(self.waiting)
        answer = self.push()
        if answer["fast"]:
            return [{"q": op["q"], "s": "ok", "rv": op["b"] + 1} for op in ops]
        return list(answer["res"])

    def verdict(self) -> Answer:
        """Of the one operation, or of the last one, that waits."""
        return self.verdicts()[-1]


def push(session: psycopg.Connection, client: UUID, ops: Sequence[Said]) -> Answer:
    row = session.execute("SELECT sync.push(%s, %s)", [client, Jsonb(list(ops))]).fetchone()
    assert row is not None
    return dict(row[0])


def station(central: Central, member: Member) -> Station:
    return Station(central, member).enrol()


def new_row(table: str, author: Member | None, **values: Any) -> dict[str, Any]:
    """As capture words it: every sent column, ids in 32 hex letters, what nobody said as the models have it."""
    row: dict[str, Any] = {}
    for column in Base.metadata.tables[table].columns:
        if column.name not in UNSENT:
            row[column.name] = _worded(values.pop(column.name, _default(column)))
    assert not values, f"{table} has no {sorted(values)}"
    row["created_at"] = row["created_at"] or MOMENT
    row["created_by"] = row["created_by"] or (author.user_id.hex if author is not None else None)
    return row


def _default(column: sa.Column[Any]) -> Any:
    made = column.default
    if made is None:
        return None
    if isinstance(made, sa.ColumnDefault) and made.is_scalar:
        return made.arg
    return {} if isinstance(column.type, sa.JSON) else None


def _worded(value: Any) -> Any:
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Mapping):
        return json.dumps(value, ensure_ascii=False)
    return str(value) if isinstance(value, str) else value


def stored(central: Central, table: str, key: UUID) -> dict[str, Any] | None:
    """The row as an administrator sees it, in station form."""
    rows = central.ask(f"SELECT to_jsonb(s) - 'key' - 'sync_scope' FROM station.\"{table}\" s WHERE key = %s", key)
    return dict(rows[0][0]) if rows else None


@dataclass
class Desks:
    """Two desks of one branch, each with its own person and base, and what a visit needs."""

    central: Central
    branch: UUID
    here: Station
    there: Station
    provider: UUID
    service: UUID

    def person(self, **values: Any) -> UUID:
        """A patient whom both desks have as rv 1."""
        return self.central.row("person", branch_id=self.branch, **values)

    def visit(self, at: Station, start: str = "09:00", end: str = "09:30", **values: Any) -> UUID:
        """Said, not yet pushed; the times are of one day, in UTC."""
        wanted = {
            "person_id": values.pop("person_id", None) or self.person(),
            "provider_id": self.provider,
            "service_id": self.service,
            "branch_id": self.branch,
            "on": "2026-11-23",
            "starts_at": moment(start),
            "ends_at": moment(end),
        }
        return at.make("appointment", **{**wanted, **values})

    def importer(self) -> Station:
        """Somebody of the branch who takes rows of any table away, as the undoing of an import does."""
        rights = {**DESK, Right.IMPORT_RUN: Scope.ALL}
        return station(self.central, self.central.member(rights, self.branch, name="Importer"))

    def stored(self, table: str, key: UUID) -> dict[str, Any]:
        row = stored(self.central, table, key)
        assert row is not None
        return row


def moment(clock: str) -> str:
    return f"2026-11-23T{clock}:00.000000Z"


@pytest.fixture(scope="module")
def shared_central(postgres: PostgresCluster) -> Iterator[Central]:
    """One server for all tests of a file: they make their own rows and stations, which is enough to be apart."""
    made = a_central(postgres)
    yield made
    made.drop()


@pytest.fixture(scope="module")
def colleagues(shared_central: Central) -> tuple[UUID, Member, Member]:
    branch = shared_central.branch()
    sara, reza = (shared_central.member(DESK, branch, name=name) for name in ("Sara", "Reza"))
    return branch, sara, reza


@pytest.fixture
def desks(shared_central: Central, colleagues: tuple[UUID, Member, Member]) -> Desks:
    """Two desks with new bases, and a provider whose day is empty."""
    branch, sara, reza = colleagues
    here, there = station(shared_central, sara), station(shared_central, reza)
    provider, service = shared_central.row("provider", branch_id=branch), shared_central.row("service")
    return Desks(shared_central, branch, here, there, provider, service)
