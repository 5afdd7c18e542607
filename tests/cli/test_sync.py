"""`crm-desktop sync` when the server says no: the code, one sentence, and nothing lost (issue, bad input)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.cli.main import main
from crm_desktop.models.access import the_program
from crm_desktop.store import capture
from crm_desktop.store.keys import NoKeyring
from crm_desktop.store.unlock import unlock
from crm_desktop.sync.facts import Fact, keep
from tests.support.builders import a_person
from tests.support.central import EVERYTHING, Central, Member
from tests.support.postgres import TlsCluster
from tests.support.proxy import Proxy

PASSPHRASE = "seven quiet rivers"


@pytest.fixture(autouse=True)
def _unattended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("CRM_PASSWORD", "")


@pytest.fixture
def member(central: Central) -> Member:
    branch = central.branch()
    central.row("clinic", name="Sepid", currency="IRR")
    return central.member(EVERYTHING, branch)


@pytest.fixture
def station(member: Member, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Joined, and somebody has saved something since."""
    folder = tmp_path / "station"
    assert main(["join", "--dsn", member.dsn, "--user", member.login, "--profile", str(folder)]) == 0
    base = unlock(folder, PASSPHRASE, NoKeyring())
    base.writer.write(the_program(member.branch_id), a_person)
    base.close()
    capsys.readouterr()
    return folder


def once(folder: Path) -> int:
    return main(["sync", "--once", "--json", "--profile", str(folder)])


def status(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["sync", "--status", "--json", "--profile", str(folder)]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize(
    ("deed", "amends", "words"),
    [
        (
            "UPDATE pg_extension SET extname = 'gone' WHERE extname = 'btree_gist'",
            "UPDATE pg_extension SET extname = 'btree_gist' WHERE extname = 'gone'",
            "lacks the extension btree_gist",
        ),
        (
            "UPDATE alembic_version SET version_num = '0001'",
            f"UPDATE alembic_version SET version_num = '{capture.SCHEMA}'",
            "The server is older than this program",
        ),
        (
            "UPDATE sec.principal SET is_active = false",
            "UPDATE sec.principal SET is_active = true",
            "may no longer use the server",
        ),
        ("ALTER SCHEMA sync RENAME TO lost", "ALTER SCHEMA lost RENAME TO sync", "There is no clinic in the database"),
    ],
)
def test_what_somebody_has_to_set_right_is_code_2_and_one_sentence(
    station: Path, central: Central, capsys: pytest.CaptureFixture[str], deed: str, amends: str, words: str
) -> None:
    """What waits is kept, and goes once the cause is gone."""
    central.ask(deed)
    assert once(station) == 2
    told = capsys.readouterr().err
    assert (words in told, told.count("\n")) == (True, 1)
    assert status(station, capsys)["waiting"] > 0
    central.ask(amends)
    assert once(station) == 0
    assert status(station, capsys)["waiting"] == 0


def test_too_old_a_postgresql_is_code_2(
    station: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("crm_desktop.sync.remote.postgres.NEEDED", 990_000)
    assert once(station) == 2
    assert "99 or newer is needed" in capsys.readouterr().err
    assert status(station, capsys)["waiting"] > 0


def test_a_server_without_room_and_a_silent_network_are_code_3(
    station: Path, member: Member, central: Central, capsys: pytest.CaptureFixture[str]
) -> None:
    """Tried again by itself in the window; here by whoever calls."""
    central.ask(
        "CREATE FUNCTION sync.no_room() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$; "
        "CREATE TRIGGER no_room BEFORE INSERT ON sync.op FOR EACH ROW EXECUTE FUNCTION sync.no_room()"
    )
    assert once(station) == 3
    assert "has no room for more work" in capsys.readouterr().err
    with Proxy(member.dsn) as line:
        base = unlock(station, PASSPHRASE, NoKeyring())
        base.writer.apply(lambda connection: keep(connection, {Fact.SERVER: line.dsn}))
        base.close()
        line.swallow()
        assert once(station) == 3
        assert "Go on working" in capsys.readouterr().err
        assert status(station, capsys)["waiting"] > 0
        line.heal()
        central.ask("DROP FUNCTION sync.no_room CASCADE")
        assert once(station) == 0
    assert status(station, capsys)["waiting"] == 0


def test_a_newer_server_takes_what_waits_and_says_what_to_do(
    station: Path, central: Central, capsys: pytest.CaptureFixture[str]
) -> None:
    """sync.md 11: unsent work is never trapped."""
    central.ask("UPDATE sync.server SET pull_from = '9999'")
    assert once(station) == 0
    assert "install the newer version" in capsys.readouterr().err
    assert status(station, capsys)["waiting"] == 0


def test_wrong_passwords_and_certificates_of_others_are_code_2(
    tls_postgres: TlsCluster,
    tls_dsn: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nothing is begun on the disk by a door that stays shut."""
    monkeypatch.setenv("CRM_PASSWORD", "never to be seen")
    for host, words in (("localhost", "does not accept the password of nasrin"), ("127.0.0.1", "The certificate")):
        dsn = tls_postgres.distant_dsn(tls_dsn, "nasrin", host=host)
        assert main(["join", "--dsn", dsn, "--user", "nasrin", "--profile", str(tmp_path / "new")]) == 2
        told = capsys.readouterr()
        assert words in told.err.splitlines()[-1]
        assert "never to be seen" not in told.err + told.out
        assert list((tmp_path / "new").iterdir()) == []
