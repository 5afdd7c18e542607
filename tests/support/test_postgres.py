"""The PostgreSQL of the tests is a real one, and its databases do not know each other."""

from __future__ import annotations

import psycopg
import pytest

from tests.support.postgres import PostgresCluster

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
