"""`crm-desktop check`: silence and 0 for a sound base, a line a breach and 1 otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crm_desktop.cli.main import main
from crm_desktop.models.access import the_program
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead
from crm_desktop.store.keys import NoKeyring
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.store.unlock import set_up, unlock

PASSPHRASE = "correct horse battery"


@pytest.fixture(autouse=True)
def unattended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_PASSPHRASE", PASSPHRASE)


def a_clinic(work: UnitOfWork) -> None:
    work.add(Branch(name="Central", time_zone="Asia/Tehran", region="IR"))


def a_forgotten_lead(work: UnitOfWork) -> None:
    """An open lead without a planned task."""
    person = work.add(Person(family_name="Karimi"))
    work.add(Lead(title="Implant", person_id=person.id))


def many_people(work: UnitOfWork) -> None:
    """They fill the file's last pages, which a start does not read."""
    for number in range(200):
        work.add(Person(family_name=str(number), notes="x" * 1000))


def make(folder: Path, *steps: object) -> None:
    base, _ = set_up(folder, PASSPHRASE, NoKeyring())
    for step in steps:
        assert callable(step)
        base.writer.write(the_program(), step)
    base.close()


def check(folder: Path, *words: str) -> int:
    return main(["check", "--profile", str(folder), *words])


def test_a_sound_base_is_code_0(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    make(tmp_path, a_clinic)
    assert check(tmp_path) == 0
    assert capfd.readouterr() == ("", "Nothing is wrong.\n")
    assert check(tmp_path, "--json") == 0
    assert capfd.readouterr() == ("", "")


def test_a_breach_is_a_line_and_code_1(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """An open lead without a planned task is found, however it came about."""
    make(tmp_path, a_clinic, a_forgotten_lead)
    assert check(tmp_path) == 1
    lines = capfd.readouterr().out.splitlines()
    assert check(tmp_path, "--json") == 1
    told = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [breach["table"] for breach in told] == ["lead"]
    assert lines == [f"{told[0]['code']} lead {told[0]['id']}"]


def test_a_reference_to_nothing_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    make(tmp_path, a_clinic)
    base = unlock(tmp_path, PASSPHRASE, NoKeyring())
    with base.writer_engine.connect() as connection:
        connection.rollback()
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
    base.writer.write(the_program(), lambda work: work.add(Person(family_name="x", category_id=work.new_id())))
    base.close()
    assert check(tmp_path, "--json") == 1
    told = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert ("file.reference", "person") in {(breach["code"], breach["table"]) for breach in told}


def test_a_broken_page_is_told_and_not_judged_further(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    make(tmp_path, a_clinic, a_forgotten_lead, many_people)
    path = tmp_path / "crm.db"
    broken = bytearray(path.read_bytes())
    broken[-2000] ^= 1
    path.write_bytes(broken)
    assert check(tmp_path, "--json") == 1
    assert {json.loads(line)["code"] for line in capfd.readouterr().out.splitlines()} == {"file.page"}


def test_a_wrong_passphrase_is_code_2(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path)
    monkeypatch.setenv("CRM_PASSPHRASE", "wrong but long enough")
    assert check(tmp_path) == 2
    assert capfd.readouterr() == ("", "This passphrase does not open the data.\n")
