"""`crm-desktop dump --canonical`: two equal bases give equal bytes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from crm_desktop.cli.main import main
from crm_desktop.kit.clock import FrozenClock
from crm_desktop.kit.ids import SeededIds
from crm_desktop.models.access import the_program
from crm_desktop.models.people.person import Person
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.keys import NoKeyring
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.store.unlock import set_up, unlock
from tests.store.rows import fill, row_id
from tests.support.base import NOW

EXAMPLE_BYTES = b"\x00\xff\x10"
PASSPHRASE = "correct horse battery"


@pytest.fixture(autouse=True)
def unattended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_PASSPHRASE", PASSPHRASE)


def clinic(folder: Path, names: list[str]) -> Path:
    base, _ = set_up(folder, PASSPHRASE, NoKeyring(), clock=FrozenClock(NOW))
    for name in names:
        register(base, name)
    base.close()
    return folder


def register(base: OpenBase, name: str) -> None:
    base.writer.make_id = SeededIds(name, NOW)  # the same person has the same id, whoever comes first
    base.writer.write(the_program(), lambda work: work.add(Person(family_name=name)))


def dump(folder: Path, capfd: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["dump", "--canonical", "--profile", str(folder), *words]) == 0
    return capfd.readouterr().out


def test_equal_data_gives_equal_bytes_however_it_came_to_be(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    one = clinic(tmp_path / "one", ["محمدی", "Karimi", "Иванова"])
    other = clinic(tmp_path / "other", ["Иванова", "محمدی", "Karimi"])
    assert dump(one, capfd) == dump(other, capfd)
    changed = unlock(other, PASSPHRASE, NoKeyring(), clock=FrozenClock(NOW))
    changed.writer.write(the_program(), change_and_put_back)
    changed.close()
    assert dump(one, capfd) == dump(other, capfd)
    assert dump(one, capfd, "--full") != dump(other, capfd, "--full")


def change_and_put_back(work: UnitOfWork) -> None:
    """Leaves operations and stamps, and the data as it was."""
    for person in work.all(Person.__table__.select().with_only_columns(Person.id)):
        row = work.get(Person, person)
        row.given_name = "x"
        work.session.flush()
        row.given_name = ""


def test_a_difference_is_one_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    one = dump(clinic(tmp_path / "one", ["Karimi", "Ahmadi"]), capfd)
    other = dump(clinic(tmp_path / "other", ["Karimi", "Ahmadi", "Sadeghi"]), capfd)
    assert len(set(other.splitlines()) - set(one.splitlines())) == 1


def test_what_is_left_out_and_what_full_adds(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    base, _ = set_up(tmp_path, PASSPHRASE, NoKeyring(), clock=FrozenClock(NOW))
    base.writer.write(the_program(), lambda work: fill(work.session))
    base.writer.write(the_program(), lambda work: work.remove(work.get(Person, row_id("person", 1))))
    base.close()
    short = [line.split(" ", 1) for line in dump(tmp_path, capfd).splitlines()]
    full = [line.split(" ", 1) for line in dump(tmp_path, capfd, "--full").splitlines()]
    tables = [table for table, _ in short]
    assert tables == sorted(tables)
    assert {table for table, _ in full} - set(tables) == {"person", "timeline_entry"}
    assert not {"outbox", "work_group", "draft", "search_row", "station", "import_batch"} & {t for t, _ in full}
    assert all({"rv", "updated_at", "updated_by"}.isdisjoint(json.loads(row)) for _, row in short)
    assert all({"rv", "updated_at", "updated_by"} <= set(json.loads(row)) for _, row in full)
    (part,) = [json.loads(row) for table, row in short if table == "attachment_part"]
    assert part["content"] == f"sha256:{hashlib.sha256(EXAMPLE_BYTES).hexdigest()}"
