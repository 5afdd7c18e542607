"""A table of call records as exchanges have it, in a real MariaDB and in a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from crm_desktop.settings.record_table import Database, RecordTable
from crm_desktop.telephony.engines.cdr.sql_table import TableSource
from tests.support.mariadb import MariaDb
from tests.support.postgres import TlsCluster

PASSWORD = "let me read"
# FreePBX's; a table of Asterisk's own cdr_pgsql.
FREEPBX = """
    calldate datetime not null default '0000-00-00 00:00:00', clid varchar(80), src varchar(80), dst varchar(80),
    dcontext varchar(80), channel varchar(80), dstchannel varchar(80), lastapp varchar(80), lastdata varchar(80),
    duration int, billsec int, disposition varchar(45), amaflags varchar(45), accountcode varchar(20),
    uniqueid varchar(150), userfield varchar(255), did varchar(50), recordingfile varchar(255), linkedid varchar(150),
    peeraccount varchar(80), sequence int, key calldate (calldate)
"""
ASTERISK = """
    accountcode varchar(80), src varchar(80), dst varchar(80), dcontext varchar(80), clid varchar(80),
    channel varchar(80), dstchannel varchar(80), lastapp varchar(80), lastdata varchar(80), start timestamp,
    answer timestamp, "end" timestamp, duration integer, billsec integer, disposition varchar(45),
    amaflags varchar(45), userfield varchar(256), uniqueid varchar(150), linkedid varchar(150),
    peeraccount varchar(80), sequence integer
"""


class Records:
    """`ask` is the administrator's; `source` is what a workstation knows."""

    def __init__(
        self, open_line: Callable[[], Any], table: RecordTable, authority: Path, layout: str, mark: str, grantee: str
    ) -> None:
        self.open_line, self.table, self.authority, self.layout, self.mark = open_line, table, authority, layout, mark
        self.grantee = grantee

    @property
    def source(self) -> TableSource:
        return TableSource(self.table, PASSWORD, str(self.authority))

    @property
    def address(self) -> str:
        table = self.table
        return f"{table.kind.value}://{table.user}@{table.host}:{table.port}/{table.database}"

    def ask(self, *statements: str) -> None:
        with closing(self.open_line()) as line, line.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)

    def create(self, layout: str = "") -> None:
        self.ask(f"create table cdr ({layout or self.layout})", f"grant select on cdr to {self.grantee}")

    def insert(self, rows: Sequence[dict[str, object]]) -> None:
        names = list(rows[0])
        quoted = ", ".join(f"{self.mark}{name}{self.mark}" for name in names)
        with closing(self.open_line()) as line, line.cursor() as cursor:
            cursor.executemany(
                f"insert into cdr ({quoted}) values ({', '.join(['%s'] * len(names))})",
                [tuple(row[name] for name in names) for row in rows],
            )

    def count(self) -> int:
        with closing(self.open_line()) as line, line.cursor() as cursor:
            cursor.execute("select count(*) from cdr")
            return int(cursor.fetchone()[0])

    @contextmanager
    def locked(self) -> Iterator[None]:
        with closing(self.open_line()) as line, line.cursor() as cursor:
            if self.table.kind is Database.MYSQL:
                cursor.execute("lock tables cdr write")
            else:
                cursor.execute("begin")
                cursor.execute("lock table cdr in access exclusive mode")
            yield


def in_mariadb(server: MariaDb) -> Records:
    database = server.create_database()
    table = RecordTable(Database.MYSQL, "localhost", server.port, f"reader_{database}", database)
    grantee = f"'{table.user}'@'%'"
    records = Records(lambda: server.administrator(database), table, server.root_certificate, FREEPBX, "`", grantee)
    records.ask(
        f"create user {grantee} identified by '{PASSWORD}'", f"grant create, select on {database}.nothing to {grantee}"
    )
    return records


def in_postgres(cluster: TlsCluster, dsn: str) -> Records:
    database = str(conninfo_to_dict(dsn)["dbname"])
    table = RecordTable(Database.POSTGRESQL, "localhost", cluster.port, f"reader_{database}", database)
    records = Records(
        lambda: psycopg.connect(dsn, autocommit=True), table, cluster.root_certificate, ASTERISK, '"', table.user
    )
    records.ask(f"create role {table.user} login password '{PASSWORD}'")
    return records


@pytest.fixture(params=["mariadb", "postgresql"])
def records(request: pytest.FixtureRequest) -> Records:
    if request.param == "mariadb":
        return in_mariadb(request.getfixturevalue("mariadb"))
    return in_postgres(request.getfixturevalue("tls_postgres"), request.getfixturevalue("tls_dsn"))
