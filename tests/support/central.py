"""A clinic's own PostgreSQL for a test: installed once a session, a fresh copy a test, and people who may sign in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy.orm import Session

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.tables import Base
from crm_desktop.sync.server.install import guard_database, install
from tests.support.any_rows import a_row
from tests.support.postgres import PostgresCluster

EVERYTHING = dict.fromkeys(Right, Scope.ALL)
# What somebody at the front desk has.
DESK = dict.fromkeys(
    (
        Right.PEOPLE_SEE, Right.PEOPLE_CHANGE, Right.REQUESTS_SEE, Right.REQUESTS_CHANGE, Right.LEADS_SEE,
        Right.LEADS_CHANGE, Right.TASKS_SEE, Right.TASKS_CHANGE, Right.CALLS_SEE, Right.CALLS_CHANGE,
        Right.APPOINTMENTS_SEE, Right.APPOINTMENTS_CHANGE, Right.ADMISSIONS_CHANGE, Right.NOTES_WRITE,
    ),
    Scope.BRANCH,
)  # fmt: skip


@dataclass(frozen=True)
class Member:
    """Somebody with a login; `dsn` signs in as them (on the tests' socket without a password)."""

    login: str
    user_id: UUID
    branch_id: UUID | None
    dsn: str


@dataclass
class Central:
    """An installed server; whatever is made here is made by the administrator, past row security."""

    cluster: PostgresCluster
    dsn: str
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _logins: list[str] = field(default_factory=list)

    @property
    def database(self) -> str:
        return str(conninfo_to_dict(self.dsn)["dbname"])

    @cached_property
    def _engine(self) -> sa.Engine:
        return sa.create_engine(
            "postgresql+psycopg://", creator=lambda: psycopg.connect(self.dsn), pool_pre_ping=True, pool_size=1
        )

    def admin(self) -> AbstractContextManager[psycopg.Connection]:
        return psycopg.connect(self.dsn, autocommit=True)

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What the administrator is answered; nothing for a statement without rows."""
        with self.admin() as connection:
            done = connection.execute(query.encode(), values or None)
            return done.fetchall() if done.description else []

    def row(self, table: str, **values: Any) -> UUID:
        """A row of the table with what it needs besides; it is the same to the stations as if one had sent it."""
        with Session(self._engine) as session, session.begin():
            return a_row(session, Base.metadata.tables[table], **values)

    def branch(self, name: str = "North") -> UUID:
        return self.row("branch", name=name, time_zone="Asia/Tehran", region="IR")

    def member(
        self,
        rights: Mapping[Right, Scope] | None = None,
        branch_id: UUID | None = None,
        *,
        name: str = "Sara",
        founder: bool = False,
        active: bool = True,
    ) -> Member:
        """A colleague with one role of these rights (None: no role at all) and a login of their own."""
        login = f"{self.database}_{name.lower()}_{next(self._numbers)}"
        user_id = uuid4()
        if not founder:
            self.row("user_account", id=user_id, login=login, display_name=name, branch_id=branch_id)
            self.give(user_id, rights or {})
        with self.admin() as connection:
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN IN ROLE crm_staff").format(sql.Identifier(login)))
            self._logins.append(login)
            connection.execute(
                "INSERT INTO sec.principal (login, user_id, is_founder, is_active) VALUES (%s, %s, %s, %s)",
                [login, user_id, founder, active],
            )
        return Member(login, user_id, branch_id, self.dsn.replace("://crm@", f"://{login}@"))

    def give(self, user_id: UUID, rights: Mapping[Right, Scope]) -> UUID | None:
        """A role of its own with these rights; its id."""
        if not rights:
            return None
        tables = Base.metadata.tables
        with Session(self._engine) as session, session.begin():
            role_id = a_row(session, tables["role"], name=f"Role {next(self._numbers)}")
            for right, scope in rights.items():
                a_row(session, tables["role_right"], role_id=role_id, right=right, scope=scope)
            a_row(session, tables["user_role"], user_id=user_id, role_id=role_id)
        return role_id

    def connect(self, member: Member) -> psycopg.Connection:
        """A session of that person; every statement is its own transaction, as the program does it."""
        return psycopg.connect(member.dsn, autocommit=True)

    def let_go(self) -> None:
        """Nobody is connected any more as far as this goes, so that the database can be copied."""
        self._engine.dispose()

    def drop(self) -> None:
        self.let_go()
        self.cluster.drop_database(self.dsn)
        with psycopg.connect(self.cluster.dsn(), autocommit=True) as connection:
            for login in self._logins:
                connection.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(login)))


def a_central(cluster: PostgresCluster) -> Central:
    """For tests that need more than one server, or one for longer than a test; `drop()` it."""
    dsn = cluster.create_database(cluster.template("central", install))
    with psycopg.connect(dsn, autocommit=True) as connection:
        guard_database(connection)
        connection.execute("UPDATE sync.server SET epoch = gen_random_uuid()")
    return Central(cluster, dsn)


@pytest.fixture
def central(postgres: PostgresCluster) -> Iterator[Central]:
    made = a_central(postgres)
    yield made
    made.drop()
