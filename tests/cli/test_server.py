"""`crm-desktop server`, as an administrator types it: what it says, what it leaves, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from crm_desktop.cli.main import main
from crm_desktop.sync.server import ready
from tests.support.administered import PASSWORD, Administered, drop_roles, name_of
from tests.support.postgres import PostgresCluster, TlsCluster

pytestmark = pytest.mark.postgres


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD", "PGPASSFILE", "PGSSLMODE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CRM_PASSWORD", PASSWORD)


@pytest.fixture
def boss(postgres: PostgresCluster, postgres_dsn: str) -> Iterator[str]:
    login = f"boss.{name_of(postgres_dsn)}"
    yield login
    with psycopg.connect(postgres_dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS sync, sec, station CASCADE")
    drop_roles(postgres, [login])


def is_empty(dsn: str) -> bool:
    with psycopg.connect(dsn) as connection:
        try:
            ready.require_empty(connection)
        except (ready.NotEmpty, ready.ClinicAlready):
            return False
    return True


def server(deed: str, dsn: str, *words: str) -> int:
    return main(["server", deed, "--dsn", dsn, *words])


def test_an_empty_database_becomes_the_clinics_server(
    postgres_dsn: str, boss: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Issue 4: init makes schema, roles, row security and the first administrator; again it refuses; upgrade may."""
    assert server("init", postgres_dsn, "--login", boss) == 0
    assert f"crm-desktop join --dsn … --user {boss}" in capsys.readouterr().out
    with psycopg.connect(postgres_dsn) as connection:
        assert connection.execute("SELECT login, is_founder FROM sec.principal").fetchall() == [(boss, True)]

    assert server("init", postgres_dsn, "--login", boss) == 2
    assert "is a clinic's server already" in capsys.readouterr().err
    monkeypatch.setenv("PGDATABASE", name_of(postgres_dsn))
    monkeypatch.setenv("PGHOST", postgres_dsn.partition("host=")[2])
    monkeypatch.setenv("PGUSER", "crm")
    assert main(["server", "upgrade"]) == 0
    assert f"The schema is {ready.newest_schema()}, as it was." in capsys.readouterr().out


def test_a_first_login_that_is_refused_leaves_the_database_empty(
    postgres_dsn: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert server("init", postgres_dsn, "--login", "crm") == 2
    assert "has a role crm already" in capsys.readouterr().err.translate(dict.fromkeys([0x2068, 0x2069]))
    monkeypatch.setenv("CRM_PASSWORD", "short")
    assert server("init", postgres_dsn, "--login", "somebody") == 2
    monkeypatch.delenv("CRM_PASSWORD")
    assert server("init", postgres_dsn, "--login", "somebody") == 2
    assert "CRM_PASSWORD" in capsys.readouterr().err
    assert server("init", postgres_dsn) == 2
    assert "--login" in capsys.readouterr().err
    assert is_empty(postgres_dsn)


def test_a_database_that_cannot_be_the_server_is_refused_in_a_sentence(
    postgres: PostgresCluster, postgres_dsn: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bad input of issue 4: too old, somebody else's, no rights, another encoding; nothing is written."""
    with psycopg.connect(postgres_dsn, autocommit=True) as connection:
        name = name_of(postgres_dsn)
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(f"weak_{name}")))
        connection.execute(f"CREATE DATABASE latin_{name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0".encode())
        try:
            assert server("init", postgres_dsn.replace("://crm@", f"://weak_{name}@"), "--login", "x") == 2
            assert "may not set up the server" in capsys.readouterr().err
            assert server("init", postgres.dsn(f"latin_{name}"), "--login", "x") == 2
            assert "LATIN1" in capsys.readouterr().err
            with monkeypatch.context() as later:
                later.setattr(ready, "LEAST_VERSION", 99)
                assert server("init", postgres_dsn, "--login", "x") == 2
                assert "At least version 99 is needed" in capsys.readouterr().err
            assert is_empty(postgres_dsn)
            connection.execute("CREATE TABLE stock (id int)")
            assert server("init", postgres_dsn, "--login", "x") == 2
            assert "it has public.stock" in capsys.readouterr().err
            for deed, words in (
                ("upgrade", ()), ("check", ()), ("tidy", ()), ("add-user", ("--login", "x")), ("backup", ("never",))
            ):  # fmt: skip
                assert server(deed, postgres_dsn, *words) == 2
                assert "is no clinic's server yet" in capsys.readouterr().err
        finally:
            connection.execute(f"DROP DATABASE latin_{name}".encode())
            connection.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(f"weak_{name}")))


def test_a_newer_server_is_left_alone(administered: Administered, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing goes back: a newer schema is never touched by an older program."""
    administered.ask("UPDATE alembic_version SET version_num = '0999'")
    functions = administered.ask("SELECT functions FROM sync.server")
    assert server("upgrade", administered.dsn) == 2
    assert "use the newer program" in capsys.readouterr().err
    assert administered.ask("SELECT functions FROM sync.server") == functions


def test_a_server_that_does_not_answer_is_exit_code_three(capsys: pytest.CaptureFixture[str]) -> None:
    """commands.md: 3 = the server could not be reached."""
    assert server("check", "postgresql://crm@/clinic?host=/nowhere") == 3
    assert "does not answer" in capsys.readouterr().err
    assert server("check", "postgresql://crm@127.0.0.1:1/clinic") == 3
    assert server("check", "host=no-such-host.invalid") == 3


def test_each_closed_door_has_a_sentence_of_its_own(
    tls_postgres: TlsCluster,
    tls_administered: Administered,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Bad input of issue 4: wrong password, certificate for another host, no TLS, no database, no password."""
    there, secret = tls_administered, "never to be seen"
    dsn = tls_postgres.distant_dsn(there.dsn, there.member().login)
    for words, told in (
        (dsn, "Put it into PGPASSWORD"),
        (f"{dsn} password='{secret}'", "does not accept this login and password"),
        (f"{dsn} host=127.0.0.1 password='{secret}'", "certificate"),
        (f"{dsn} sslrootcert=/nowhere password='{secret}'", "certificate"),
        (f"{dsn} sslmode=disable password='{secret}'", "does not let"),
        (there.dsn.replace(there.database, "nowhere"), "There is no database"),
        (f"postgresql://crm:{secret}@h:port/x", "is not understood"),
    ):
        assert server("check", words) == 2, words
        said = capsys.readouterr()
        assert told in said.err
        assert secret not in said.err + said.out
    # A password that was closed over in PGPASSWORD is found without an argument.
    monkeypatch.setenv("PGPASSWORD", secret)
    assert server("check", dsn) == 2
    assert "does not accept" in capsys.readouterr().err


def test_people_come_change_their_password_and_go(
    administered: Administered, capsys: pytest.CaptureFixture[str]
) -> None:
    login = administered.login("sara")
    assert server("add-user", administered.dsn, "--login", login, "--name", "Sara") == 2
    assert "no clinic on the server yet" in capsys.readouterr().err
    administered.branch("North")
    administered.row("role", name="Reception")
    assert server("add-user", administered.dsn, "--login", login, "--role", "Doctor", "--name", "Sara") == 2
    assert "The roles of this clinic: Reception." in capsys.readouterr().err
    words = ("--login", login, "--name", "Sara", "--branch", "North", "--role", "Reception")
    assert server("add-user", administered.dsn, *words) == 0
    assert server("add-user", administered.dsn, *words) == 2
    assert "can sign in already" in capsys.readouterr().err
    assert server("reset-password", administered.dsn, "--login", login) == 0
    assert server("remove-user", administered.dsn, "--login", login) == 0
    assert "can no longer sign in" in capsys.readouterr().out
    assert server("reset-password", administered.dsn, "--login", login) == 2
    assert PASSWORD not in capsys.readouterr().err


def test_check_says_a_line_a_thing_and_ends_with_one_if_any_is_wrong(
    administered: Administered, capsys: pytest.CaptureFixture[str]
) -> None:
    assert server("check", administered.dsn, "--json") == 1  # the tests' servers do not survive a power cut
    found = {line["name"]: line for line in map(json.loads, capsys.readouterr().out.splitlines())}
    assert {name for name, line in found.items() if line["state"] == "wrong"} == {"durability", "doors"}
    assert found["version"].keys() == {"name", "state", "detail"}
    assert server("check", administered.dsn) == 1
    assert "ok      row_security" in capsys.readouterr().out


def test_tidy_trims_the_log(administered: Administered, capsys: pytest.CaptureFixture[str]) -> None:
    administered.row("person")
    lines = administered.ask("SELECT count(*) FROM sync.change")[0][0]
    administered.ask("UPDATE sync.change SET at = at - interval '60 days'")
    assert server("tidy", administered.dsn) == 0
    assert f"taken from the change log: {lines}." in capsys.readouterr().out
    assert administered.ask("SELECT count(*) FROM sync.change") == [(0,)]


def test_a_copy_goes_out_and_comes_back(
    administered: Administered, postgres_dsn: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    administered.row("person", family_name="Karimi")
    file = tmp_path / "clinic.copy"
    assert server("backup", administered.dsn, str(file)) == 0
    assert "read back and whole" in capsys.readouterr().out
    assert server("restore", postgres_dsn, str(file)) == 0
    said = capsys.readouterr().out
    assert "as a new epoch" in said
    assert "read everything anew: 0." in said
    with psycopg.connect(postgres_dsn) as connection:
        assert connection.execute("SELECT family_name FROM person").fetchall() == [("Karimi",)]
