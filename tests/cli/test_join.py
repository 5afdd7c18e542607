"""`crm-desktop join` and `sync` without a window: codes, sentences, and no secret in an argument (commands.md)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crm_desktop.cli.doctor import State
from crm_desktop.cli.main import main
from crm_desktop.cli.server_look import look_at_server
from crm_desktop.kit.clock import utc_now
from crm_desktop.models.access import the_program
from crm_desktop.store.keys import NoKeyring
from crm_desktop.store.unlock import set_up, unlock
from crm_desktop.sync.facts import Fact, keep
from crm_desktop.usecases.setup.set_up_clinic import SetUp, set_up_clinic
from tests.support.central import EVERYTHING, Central, Member

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


def words(member: Member, folder: Path, *more: str) -> list[str]:
    return ["join", "--dsn", member.dsn, "--user", member.login, "--profile", str(folder), *more]


def a_clinic(folder: Path, login: str) -> None:
    """A base that was begun without a server, whose administrator has that login."""
    order = SetUp("Sepid", "Central", "Nasrin Karimi", login, "en", "IRR", "Asia/Tehran", "IR", days_off="5")
    base, _ = set_up(
        folder,
        PASSPHRASE,
        NoKeyring(),
        clock=utc_now,
        fill=lambda made: made.writer.write(the_program(), lambda work: set_up_clinic(work, order)),
    )
    base.close()


def test_a_new_profile_joins_and_syncs(
    central: Central, member: Member, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """FC-64: join, sync --once, sync --status; the code is told on the side of errors, as for the demo."""
    folder = tmp_path / "new"
    assert main(words(member, folder)) == 0
    told = capsys.readouterr()
    assert "has joined" in told.out
    assert "Recovery code: " in told.err
    central.row("person", given_name="Late", visibility="public")
    assert main(["sync", "--once", "--json", "--profile", str(folder)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["login"], found["waiting"], found["to_decide"]) == (member.login, 0, 0)
    assert found["synced_at"]
    assert main(["sync", "--status", "--profile", str(folder)]) == 0
    assert f"{member.login} on " in capsys.readouterr().out
    assert main(["dump", "--canonical", "--profile", str(folder)]) == 0
    assert "Late" in capsys.readouterr().out


def test_an_existing_base_founds_only_when_somebody_says_so(
    central: Central, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """FC-64: that the past can no longer be undone is said before it begins."""
    founder = central.member(founder=True)
    a_clinic(tmp_path, founder.login)
    assert main(words(founder, tmp_path)) == 2
    assert "can no longer be undone" in capsys.readouterr().err
    assert central.ask("SELECT count(*) FROM branch") == [(0,)]
    assert main(words(founder, tmp_path, "--yes")) == 0
    assert central.ask("SELECT count(*) FROM user_account WHERE login = %s", founder.login) == [(1,)]
    assert main(words(founder, tmp_path)) == 2
    assert "has joined" in capsys.readouterr().err


def test_a_server_that_is_not_reached_is_code_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nowhere = "postgresql:///crm?host=/nowhere"
    code = main(["join", "--dsn", nowhere, "--user", "nasrin", "--profile", str(tmp_path / "new")])
    assert code == 3
    assert "Go on working" not in capsys.readouterr().err
    assert list((tmp_path / "new").iterdir()) == []


def test_a_joined_base_whose_server_is_gone_is_code_3_and_keeps_its_work(
    member: Member, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new"
    assert main(words(member, folder)) == 0
    base = unlock(folder, PASSPHRASE, NoKeyring())
    base.writer.apply(lambda connection: keep(connection, {Fact.SERVER: "postgresql:///crm?host=/nowhere"}))
    base.close()
    capsys.readouterr()
    assert main(["sync", "--once", "--profile", str(folder)]) == 3
    assert capsys.readouterr().err.strip()
    assert main(["sync", "--status", "--json", "--profile", str(folder)]) == 0
    assert json.loads(capsys.readouterr().out)["login"] == member.login


def test_a_base_without_a_server_has_nothing_to_sync_with(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_clinic(tmp_path, "nasrin")
    assert main(["sync", "--once", "--profile", str(tmp_path)]) == 2
    assert "crm-desktop join" in capsys.readouterr().err
    assert main(["sync", "--status", "--profile", str(tmp_path)]) == 0
    assert "has no server" in capsys.readouterr().out


def test_a_password_in_an_argument_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """commands.md: secrets never stand in arguments."""
    dsn = "postgresql://nasrin:secret@crm.example.org/crm"
    assert main(["join", "--dsn", dsn, "--user", "nasrin", "--profile", str(tmp_path / "new")]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "secret" not in told


def test_nobody_to_ask_for_the_password_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CRM_PASSWORD")
    assert main(["join", "--dsn", "crm.example.org", "--user", "nasrin", "--profile", str(tmp_path / "new")]) == 2
    assert "CRM_PASSWORD" in capsys.readouterr().err


def test_doctor_says_how_it_stands_with_the_server(
    member: Member, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """commands.md: the server is one of the things that work here or do not; a locked base is not opened."""
    folder = tmp_path / "new"
    assert main(words(member, folder)) == 0
    state, told = look_at_server(folder)
    assert state is State.OK
    assert f"Connected with localhost as {member.login} since" in told
    assert "Everything done here is on the server." in told
    base = unlock(folder, PASSPHRASE, NoKeyring())
    base.writer.apply(lambda connection: keep(connection, {Fact.SERVER: "postgresql:///crm?host=/nowhere"}))
    base.close()
    assert look_at_server(folder)[0] is State.NOTICE
    monkeypatch.delenv("CRM_PASSPHRASE")
    assert look_at_server(folder)[0] is State.UNUSED
    assert look_at_server(tmp_path / "nowhere") == (State.UNUSED, "not configured")


def test_another_person_joins_beside_and_is_named_afterwards(
    central: Central, member: Member, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """ADR 13: a base a person; `--person` says whose, and each has an outbox of their own."""
    folder = tmp_path / "new"
    assert main(words(member, folder)) == 0
    other = central.member(EVERYTHING, member.branch_id, name="Other")
    capsys.readouterr()
    assert main(words(other, folder)) == 0
    assert "yours goes beside it" in capsys.readouterr().out
    for one in (member, other):
        assert main(["sync", "--status", "--json", "--profile", str(folder), "--person", one.login]) == 0
        assert json.loads(capsys.readouterr().out)["login"] == one.login
    assert main(["sync", "--status", "--profile", str(folder), "--person", "nobody"]) != 0
    told = capsys.readouterr().err
    assert member.login in told
    assert other.login in told
    assert main(["doctor", "--json", "--profile", str(folder), "--person", other.login]) in (0, 2)
    assert f"as {other.login} since" in capsys.readouterr().out


def test_a_base_joined_before_anybody_wrote_down_whose_it_is_stays_theirs(
    central: Central, member: Member, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """ADR 13: without station.json the base itself is asked."""
    folder = tmp_path / "new"
    assert main(words(member, folder)) == 0
    (folder / "station.json").unlink()
    other = central.member(EVERYTHING, member.branch_id, name="Other")
    assert main(words(other, folder)) == 0
    assert "yours goes beside it" in capsys.readouterr().out
    assert len(list((folder / "persons").iterdir())) == 1
