"""The administrator of a managed PostgreSQL is no superuser, and can do everything that a clinic's server needs."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from crm_desktop.cli.main import main
from crm_desktop.sync.server import backup, ready, users
from crm_desktop.sync.server.address import MayNot, ServerLost
from crm_desktop.sync.server.check import State, check
from crm_desktop.sync.server.tidy import tidy
from tests.support.administered import PASSWORD, Administered
from tests.support.central import DESK
from tests.support.postgres import PostgresCluster, server_programs

pytestmark = pytest.mark.postgres


@pytest.fixture
def managed() -> Iterator[tuple[Administered, Administered]]:
    """Two empty databases of an administrator who may make roles and pass row security, and nothing more."""
    # A cluster of its own: what the roles of a clinic are granted there is part of what is proved.
    programs = server_programs()
    if programs is None:
        pytest.skip("there is no PostgreSQL server here")
    folder = Path(tempfile.mkdtemp(prefix="crm-pg-"))
    cluster = PostgresCluster(programs, folder)
    try:
        cluster.start()
        with psycopg.connect(cluster.dsn(), autocommit=True) as connection:
            connection.execute("CREATE ROLE cloud LOGIN CREATEROLE CREATEDB BYPASSRLS")
            for name in ("one", "two"):
                connection.execute(f"CREATE DATABASE {name} OWNER cloud".encode())
        one, two = (Administered(cluster, cluster.dsn(name).replace("crm@", "cloud@")) for name in ("one", "two"))
        yield one, two
        cluster.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test_an_administrator_without_superuser_founds_keeps_and_restores(
    managed: tuple[Administered, Administered], tmp_path: Path
) -> None:
    """Issue 4: moving to a managed PostgreSQL without touching the workstations."""
    one, two = managed
    with one.address.connect() as connection:
        ready.require_capable(connection, one.address)
    ready.bring_up_to_date(one.address, lambda connection: users.add_founder(connection, "boss", PASSWORD))
    ready.bring_up_to_date(one.address, lambda _: None)  # an upgrade
    one.ask(
        "INSERT INTO branch (id, name, time_zone, region, days_off, opens_at, closes_at, is_active, created_at)"
        " VALUES (gen_random_uuid(), 'North', 'Asia/Tehran', 'IR', '', '', '', true, now())"
    )
    with one.address.connect() as connection:
        users.add_user(connection, users.NewUser("sara", "Sara"), PASSWORD)
        users.reset_password(connection, "sara", PASSWORD)
        users.remove_user(connection, "sara")
    tidy(one.address)
    backup.back_up(one.address, tmp_path / "copy")
    assert backup.restore(two.address, tmp_path / "copy").closed == ()
    for server in managed:
        found = {finding.name: finding for finding in check(server.address)}
        assert {name for name, f in found.items() if f.state is State.WRONG} == {"durability"}
        # What a superuser alone could look at or close is said, and is no fault.
        assert {name for name, f in found.items() if f.state is State.NOTICE} == {"doors", "large_objects", "founding"}
    assert two.ask("SELECT display_name, status FROM user_account") == [("Sara", "no_login")]


def test_sessions_that_may_not_be_ended_are_told_and_the_login_is_closed(
    managed: tuple[Administered, Administered],
) -> None:
    one, _ = managed
    ready.bring_up_to_date(one.address, lambda connection: users.add_founder(connection, "sara", PASSWORD))
    with one.address.connect() as connection, psycopg.connect(one.dsn.replace("cloud@", "sara@")) as session:
        session.autocommit = True
        with pytest.raises(users.SessionsStay):
            users.remove_user(connection, "sara")
        assert session.execute("SELECT count(*) FROM station.branch").fetchone() == (0,)


def test_an_ordinary_login_cannot_do_the_administrators_work(
    administered: Administered, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CRM_PASSWORD", PASSWORD)
    sara = administered.member(DESK, administered.branch())
    for words in (
        ("add-user", "--login", "x", "--name", "X"),
        ("reset-password", "--login", sara.login),
        ("remove-user", "--login", sara.login),
        ("upgrade",),
        ("tidy",),
        ("backup", str(tmp_path / "copy")),
    ):
        assert main(["server", words[0], "--dsn", sara.dsn, *words[1:]]) == 2, words
        said = capsys.readouterr().err
        assert len(said.splitlines()) == 1, said


def test_a_server_that_goes_away_in_the_middle_is_told(administered: Administered) -> None:
    address = administered.address
    connection = address.connect()
    with pytest.raises(ServerLost), address.telling():
        connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
    connection.close()
    with pytest.raises(MayNot), address.telling(), address.connect() as connection:
        connection.execute("SET SESSION AUTHORIZATION crm_staff; SELECT * FROM sec.principal")


def test_a_database_with_anything_in_it_is_not_empty(postgres: PostgresCluster, postgres_dsn: str) -> None:
    """Extensions may be there already; anybody's table, view, sequence or function may not."""
    with psycopg.connect(postgres_dsn, autocommit=True) as connection:
        connection.execute("CREATE EXTENSION btree_gist")
        ready.require_empty(connection)
        for kind, thing in (
            ("TABLE", "t (id int)"), ("VIEW", "v AS SELECT 1"), ("SEQUENCE", "s"),
            ("FUNCTION", "f() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
        ):  # fmt: skip
            connection.execute(f"CREATE {kind} {thing}".encode())
            with pytest.raises(ready.NotEmpty):
                ready.require_empty(connection)
            connection.execute(f"DROP {kind} {thing.split('(')[0].split()[0]}".encode())
        ready.require_empty(connection)
