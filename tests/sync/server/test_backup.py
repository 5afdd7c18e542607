"""Copies are whole or not there, and a restored one is the clinic again, as a new epoch."""

from __future__ import annotations

import stat
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from crm_desktop.sync.server import backup, ready, users
from crm_desktop.sync.server.address import Address
from crm_desktop.sync.server.backup import back_up, program, restore
from crm_desktop.sync.server.check import PRIVILEGES
from tests.support.administered import PASSWORD, Administered
from tests.support.central import DESK
from tests.support.postgres import PostgresCluster, TlsCluster

pytestmark = pytest.mark.postgres

ROWS = "SELECT md5(string_agg(p::text, '|' ORDER BY p.id)) FROM person p"


@pytest.fixture
def empty(postgres_dsn: str) -> Administered:
    """Only its database is dropped afterwards: the logins are those of the server the copy was made of."""
    return Administered(None, postgres_dsn)  # type: ignore[arg-type]  # it makes and drops nothing


def filled(server: Administered) -> None:
    north = server.branch("North")
    for name in ("Karimi", "Ahmadi", "O'Hara"):
        server.row("person", family_name=name, branch_id=north)
    sara = server.member(DESK, north)
    server.ask(
        "INSERT INTO sync.client (client_id, login, user_id, station, schema, first_seq, last_seq, cursor)"
        " VALUES (%s, %s, %s, 'front desk', '0005', 1, 40, pg_current_snapshot())",
        uuid4(),
        sara.login,
        sara.user_id,
    )


def test_a_copy_brings_the_clinic_back_as_a_new_epoch(
    administered: Administered, empty: Administered, tmp_path: Path
) -> None:
    """sync.md 12: every row, login, client and archive line is back, the log is empty, and stations will notice."""
    filled(administered)
    file = tmp_path / "clinic.copy"
    assert back_up(administered.address, file) == file.stat().st_size
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]

    done = restore(empty.address, file)
    assert done == backup.Restored(schema=ready.newest_schema(), clients=1, closed=())
    assert empty.ask(ROWS) == administered.ask(ROWS)
    assert empty.ask("SELECT login, user_id, is_active FROM sec.principal") == administered.ask(
        "SELECT login, user_id, is_active FROM sec.principal"
    )
    assert empty.ask("SELECT last_seq, cursor FROM sync.client") == [(40, None)]
    assert empty.ask("SELECT count(*) FROM sync.change") == [(0,)]
    assert empty.ask("SELECT epoch FROM sync.server") != administered.ask("SELECT epoch FROM sync.server")


def test_privileges_are_as_strict_after_a_restore_as_before(
    administered: Administered, empty: Administered, tmp_path: Path
) -> None:
    """sync.md: a dump without -C gave TEMP back to everyone."""
    filled(administered)
    back_up(administered.address, tmp_path / "copy")
    with empty.admin() as connection:
        assert connection.execute("SELECT has_database_privilege('public', current_database(), 'TEMP')").fetchone() == (
            True,
        )
    restore(empty.address, tmp_path / "copy")
    with empty.admin() as connection:
        assert {name: look(connection) for name, look in PRIVILEGES.items()} == {name: [] for name in PRIVILEGES}
        login = connection.execute("SELECT login FROM sec.principal").fetchall()[0][0]
    with psycopg.connect(empty.dsn.replace("://crm@", f"://{login}@"), autocommit=True) as connection:
        assert connection.execute("SELECT count(*) FROM station.person").fetchone() == (3,)
        for statement in ("CREATE TEMP TABLE t ()", "SELECT * FROM sec.principal", "DELETE FROM station.person"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)


def test_logins_that_the_new_cluster_lacks_are_made_closed_and_told(
    administered: Administered, empty: Administered, tmp_path: Path
) -> None:
    with administered.admin() as connection:
        login = users.add_founder(connection, administered.login("boss"), PASSWORD)
        back_up(administered.address, tmp_path / "copy")
        # The old cluster is gone, and its roles with it.
        connection.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(login)))
    assert restore(empty.address, tmp_path / "copy").closed == (login,)
    with empty.admin() as connection:
        can = "SELECT rolcanlogin FROM pg_roles WHERE rolname = %s"
        assert connection.execute(can, [login]).fetchone() == (False,)
        users.reset_password(connection, login, PASSWORD)
        assert connection.execute(can, [login]).fetchone() == (True,)


def test_a_copy_cut_short_is_told_before_anything_is_written(
    administered: Administered, empty: Administered, tmp_path: Path
) -> None:
    filled(administered)
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    back_up(administered.address, whole)
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size * 3 // 4])
    with pytest.raises(backup.NotACopy):
        restore(empty.address, cut)
    (tmp_path / "words").write_text("not a copy at all")
    with pytest.raises(backup.NotACopy):
        restore(empty.address, tmp_path / "words")
    with pytest.raises(backup.NoFile):
        restore(empty.address, tmp_path / "nowhere")
    with empty.admin() as connection:
        ready.require_empty(connection)


def test_a_newer_or_foreign_copy_is_refused_before_anything_is_written(
    administered: Administered, empty: Administered, postgres: PostgresCluster, tmp_path: Path
) -> None:
    administered.ask("UPDATE alembic_version SET version_num = '9999'")
    back_up(administered.address, tmp_path / "newer")
    with pytest.raises(ready.SchemaNewer) as refused:
        restore(empty.address, tmp_path / "newer")
    assert refused.value.facts == {"found": "9999", "known": ready.newest_schema()}
    with empty.admin() as connection:
        ready.require_empty(connection)
        connection.execute("CREATE TABLE stock (id int)")
        with pytest.raises(ready.NotAClinic):
            back_up(empty.address, tmp_path / "stock")
        with pytest.raises(ready.NotEmpty):
            restore(empty.address, tmp_path / "newer")
    with pytest.raises(ready.ClinicAlready):
        restore(administered.address, tmp_path / "newer")


def test_a_copy_never_takes_the_place_of_a_file_and_leaves_nothing_half_made(
    administered: Administered, tmp_path: Path
) -> None:
    file = tmp_path / "copy"
    file.write_text("last week's")
    with pytest.raises(backup.FileThere):
        back_up(administered.address, file)
    assert file.read_text() == "last week's"
    with pytest.raises(backup.CopyNotWritten):
        back_up(administered.address, tmp_path / "no such folder" / "copy")
    # A receptionist may not copy the clinic, and what pg_dump had begun is gone.
    sara = administered.member(DESK)
    with pytest.raises(backup.CopyFailed) as refused:
        back_up(Address.of(sara.dsn), tmp_path / "stolen")
    assert refused.value.facts["program"] == "pg_dump"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy"]


def test_the_programs_of_postgresql_may_be_missing(
    administered: Administered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program("pg_dump", 15).name == "pg_dump"
    with pytest.raises(backup.NoProgram):
        program("pg_dump", 99)  # an older one refuses to copy a newer server
    monkeypatch.setattr(backup, "DEBIAN", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(backup.NoProgram) as refused:
        back_up(administered.address, tmp_path / "copy")
    assert refused.value.facts["program"] == "pg_dump"
    assert list(tmp_path.iterdir()) == []


def test_the_password_reaches_pg_dump_by_its_environment_alone(
    tls_administered: Administered, tls_postgres: TlsCluster, tmp_path: Path
) -> None:
    """Secrets never stand in arguments, which everybody on the computer can read."""
    server = tls_administered
    admin = f"admin_of_{server.database}"
    name = sql.Identifier(admin)
    with server.admin() as connection:
        connection.execute(sql.SQL("CREATE ROLE {} SUPERUSER LOGIN PASSWORD 'of the admin'").format(name))
        try:
            address = Address.of(f"{tls_postgres.distant_dsn(server.dsn, admin)} password='of the admin'")
            assert "of the admin" not in address.dsn
            assert back_up(address, tmp_path / "copy") > 0
        finally:
            connection.execute(sql.SQL("DROP ROLE {}").format(name))
