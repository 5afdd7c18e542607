"""The PostgreSQL of the tests is a real one, and its databases do not know each other."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from tests.support.postgres import PostgresCluster, TlsCluster

pytestmark = pytest.mark.postgres


def test_a_fresh_database_can_hold_what_the_server_side_needs(postgres_dsn: str) -> None:
    with psycopg.connect(postgres_dsn) as connection:
        for extension in ("btree_gist", "pg_trgm"):
            connection.execute(f"create extension {extension}")
        connection.execute(
            "create table slot (room int, during tstzrange, exclude using gist (room with =, during with &&))"
        )
        connection.execute("insert into slot values (1, '[2026-01-01, 2026-01-02)')")
        with pytest.raises(psycopg.errors.ExclusionViolation):
            connection.execute("insert into slot values (1, '[2026-01-01, 2026-01-03)')")


def test_a_copy_of_a_template_leaves_the_template_alone(postgres: PostgresCluster) -> None:
    made: list[str] = []

    def prepare(dsn: str) -> None:
        made.append(dsn)
        with psycopg.connect(dsn) as connection:
            connection.execute("create table word (text text)")

    counts = []
    for _ in range(2):
        copy = postgres.create_database(postgres.template("words", prepare))
        with psycopg.connect(copy) as connection:
            connection.execute("insert into word values ('one')")
            counts.append(connection.execute("select count(*) from word").fetchone())
        postgres.drop_database(copy)
    assert counts == [(1,), (1,)]
    assert len(made) == 1


def test_the_server_with_tls_wants_a_password_and_its_own_name(tls_postgres: TlsCluster, tls_dsn: str) -> None:
    login = f"{conninfo_to_dict(tls_dsn)['dbname']}_sara"
    with psycopg.connect(tls_dsn, autocommit=True) as connection:
        connection.execute(sql.SQL("create role {} login password 'right one'").format(sql.Identifier(login)))
    with psycopg.connect(tls_postgres.distant_dsn(tls_dsn, login), password="right one") as connection:
        assert connection.pgconn.ssl_in_use
    for dsn, password in (
        (tls_postgres.distant_dsn(tls_dsn, login), "wrong one"),
        (tls_postgres.distant_dsn(tls_dsn, login, sslmode="disable"), "right one"),
        (tls_postgres.distant_dsn(tls_dsn, login, host="127.0.0.1"), "right one"),
    ):
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(dsn, password=password)
    with psycopg.connect(tls_dsn, autocommit=True) as connection:
        connection.execute(sql.SQL("drop role {}").format(sql.Identifier(login)))
