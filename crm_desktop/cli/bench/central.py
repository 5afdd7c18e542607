"""The clinic's server that the figures of sync are measured against, with people on it, and workstations of it."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crm_desktop.cli.bench.bases import number_of
from crm_desktop.cli.bench.filling import STAMP, id_of
from crm_desktop.cli.bench.names import Names
from crm_desktop.cli.bench.postgres import Server, running

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from crm_desktop.models.access import Actor
    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.sync.engine import Engine
    from crm_desktop.sync.here import Apply, Here
    from crm_desktop.sync.remote.gateway import Place
    from crm_desktop.sync.remote.postgres import PostgresGateway

DATABASE = "clinic"
FOUNDER = "bench"  # as clinic.set_up names the first user
ROLE = "Receptionist"
CHUNK = 20_000
ORG = UUID(int=0)
KEY = bytes(range(32))  # a bench is no secret
_PERSON = (
    "id, branch_id, kind, given_name, family_name, father_name, file_number, standing, is_marketer, is_referrer,"
    " status, do_not_call, do_not_sms, visibility, created_at, rv, sync_scope"
)
_PHONE = "id, branch_id, person_id, raw, e164, tail, is_primary, is_valid, created_at, rv, sync_scope"


@dataclass
class Central:
    """`admin` is a superuser's connection, past row security; each statement is its own transaction."""

    server: Server
    admin: Any
    branch: str
    _names: int = field(default=0)

    def login(self) -> Place:
        """Somebody new at the front desk, who sees what the branch sees."""
        from crm_desktop.sync.remote.gateway import Place
        from crm_desktop.sync.server.users import NewUser, add_user

        self._names += 1
        wanted = NewUser(f"desk{self._names}", f"Desk {self._names}", "Central", (ROLE,))
        login = add_user(self.admin, wanted, secrets.token_urlsafe(12))
        return Place(self.server.dsn(DATABASE, login), login, "")

    def connect(self, place: Place | None = None, database: str = DATABASE) -> Any:
        from crm_desktop.sync.server.address import Address

        return Address.of(self.server.dsn(database) if place is None else place.dsn).connect()

    def copied(self, name: str) -> Any:
        """An administrator's connection to another database that has all of this one."""
        self.admin.close()
        with self.connect(database="postgres") as other:
            other.execute(f"CREATE DATABASE {name} TEMPLATE {DATABASE}")
        self.admin = self.connect()
        return self.connect(database=name)

    def fill(self, people: int) -> None:
        """Everybody's people with a number each; the same ones as in a bench base, past the triggers."""
        names = Names(people)
        self.admin.execute("SET session_replication_role = replica")
        for start in range(0, people, CHUNK):
            places = range(start, min(start + CHUNK, people))
            self._copy("person", _PERSON, (self._person(at, *names.next()) for at in places))
            self._copy("phone", _PHONE, (self._phone(at) for at in places))
        self.admin.execute("SET session_replication_role = origin")
        self.admin.execute("VACUUM ANALYZE")

    def _person(self, at: int, given: str, family: str) -> tuple[object, ...]:
        standing = "client" if at % 3 else "contact"
        name = (given, family, "", str(at), standing)
        return (id_of("person", at), self.branch, "natural", *name, *"ff", "active", *"ff", "public", STAMP, 1, ORG)

    def _phone(self, at: int) -> tuple[object, ...]:
        number = number_of(at)
        whose = (id_of("phone", at), self.branch, id_of("person", at))
        return (*whose, number, number, number[:0:-1], "t", "t", STAMP, 1, ORG)

    def _copy(self, table: str, columns: str, rows: Iterator[tuple[object, ...]]) -> None:
        with self.admin.cursor() as cursor, cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
            copy.write("".join("\t".join(map(str, row)) + "\n" for row in rows))


@contextmanager
def central(people: int = 0) -> Iterator[Central]:
    """A new server whose clinic was founded as any is: with a base that was brought to it."""
    from crm_desktop.sync.server.address import Address
    from crm_desktop.sync.server.ready import bring_up_to_date
    from crm_desktop.sync.server.users import add_founder

    with running() as server:
        with Address.of(server.dsn("postgres")).connect() as first:
            first.execute(f"CREATE DATABASE {DATABASE} ENCODING 'UTF8' TEMPLATE template0")
        address = Address.of(server.dsn(DATABASE))
        bring_up_to_date(address, lambda made: add_founder(made, FOUNDER, secrets.token_urlsafe(12)))
        made = Central(server, address.connect(), _found(server))
        try:
            if people:
                made.fill(people)
            yield made
        finally:
            made.admin.close()


def _found(server: Server) -> str:
    """The branch's id."""
    from crm_desktop.cli.bench.clinic import set_up
    from crm_desktop.store.base_file import create_base
    from crm_desktop.store.keys import NoKeyring
    from crm_desktop.sync.joining import Ways, found
    from crm_desktop.sync.joining_facts import ServerToJoin, tell_nobody
    from crm_desktop.sync.remote.postgres import PostgresGateway

    with tempfile.TemporaryDirectory(prefix="crm-found-") as folder:
        base = create_base(Path(folder), secrets.token_bytes(32))
        try:
            clinic = set_up(base)
            order = ServerToJoin(server.dsn(DATABASE, FOUNDER), FOUNDER, "", "")
            found(base, order, Ways(NoKeyring(), PostgresGateway), tell_nobody)
        finally:
            base.close()
    return clinic.branch


@dataclass
class Desk:
    """A workstation, joined and up to date, as one person. Threads that write need an `apply` of their own."""

    base: OpenBase
    place: Place
    gateway: PostgresGateway
    engine: Engine

    @property
    def actor(self) -> Actor:
        from crm_desktop.queries.admin.actors import actor_of
        from crm_desktop.sync.facts import Fact

        user = UUID(self.engine.here.facts()[Fact.USER])
        return self.base.read(lambda session: actor_of(session, user))

    def close(self) -> None:
        self.gateway.close()
        self.base.close()


def here_of(base: OpenBase, apply: Apply | None = None) -> Here:
    from crm_desktop.sync.here import Here

    return Here(base, apply or base.writer.apply, name="bench")


@contextmanager
def desk(place: Place, apply: Apply | None = None) -> Iterator[Desk]:
    """All that this person may see is fetched."""
    with tempfile.TemporaryDirectory(prefix="crm-desk-") as folder:
        made = join(Path(folder), place)
        made.engine.here.apply = apply or made.engine.here.apply
        try:
            yield made
        finally:
            made.close()


def join(folder: Path, place: Place, *, empty: Path | None = None) -> Desk:
    """As the program joins, without the passphrase that takes a second to derive a key from.

    With `empty`, a new base of the same key, it is not made here.
    """
    from crm_desktop.kit.ids import new_id
    from crm_desktop.store import base_file, capture
    from crm_desktop.sync import bootstrap
    from crm_desktop.sync.engine import Engine
    from crm_desktop.sync.facts import Fact, keep
    from crm_desktop.sync.protocol import Station
    from crm_desktop.sync.remote.postgres import PostgresGateway

    gateway = PostgresGateway(place)
    hello = gateway.hello(Station(client=new_id(), name="bench", schema=capture.SCHEMA))
    if empty is not None:
        shutil.copy(empty, folder / empty.name)
    coming = base_file.begin_coming(folder, KEY)
    facts = {Fact.CLIENT: new_id().hex, Fact.SERVER: place.dsn, Fact.LOGIN: place.login, Fact.PASSWORD: ""}

    def introduce(connection: Connection) -> None:
        keep(connection, {**facts, Fact.USER: str(hello.user["id"])})

    coming.writer.apply(introduce)
    bootstrap.fetch(coming, gateway)
    Engine(here_of(coming), gateway).run()
    base = base_file.finish_coming(coming, KEY)
    return Desk(base, place, gateway, Engine(here_of(base), gateway))
