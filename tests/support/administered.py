"""A clinic's server as `crm-desktop server init` makes it, for the tests of its administrator's commands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from crm_desktop.sync.server import ready
from crm_desktop.sync.server.address import Address
from crm_desktop.sync.server.install import guard_database
from tests.support.central import Central
from tests.support.postgres import PostgresCluster, TlsCluster

PASSWORD = "a password of several words"


@dataclass
class Administered(Central):
    """Logins are the cluster's: `login` makes them the database's own, so that no test meets another's."""

    @property
    def address(self) -> Address:
        return Address.of(self.dsn)

    def login(self, name: str) -> str:
        return f"{name}.{self.database}"

    def drop(self) -> None:
        logins = [login for (login,) in self.ask("SELECT login FROM sec.principal")]
        self._logins = []
        super().drop()
        drop_roles(self.cluster, logins)


def drop_roles(cluster: PostgresCluster, logins: list[str]) -> None:
    with psycopg.connect(cluster.dsn(), autocommit=True) as connection:
        for login in logins:
            connection.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(sql.Identifier(login)))


def an_administered(cluster: PostgresCluster) -> Administered:
    def prepare(dsn: str) -> None:
        ready.bring_up_to_date(Address.of(dsn), lambda _: None)

    dsn = cluster.create_database(cluster.template("administered", prepare))
    with psycopg.connect(dsn, autocommit=True) as connection:
        guard_database(connection)
    return Administered(cluster, dsn)


@pytest.fixture
def administered(postgres: PostgresCluster) -> Iterator[Administered]:
    made = an_administered(postgres)
    yield made
    made.drop()


@pytest.fixture
def tls_administered(tls_postgres: TlsCluster) -> Iterator[Administered]:
    made = an_administered(tls_postgres)
    yield made
    made.drop()


def name_of(dsn: str) -> str:
    return str(conninfo_to_dict(dsn)["dbname"])
