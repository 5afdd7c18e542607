"""Bad files, full disks and folders that refuse: each a sentence for the user, and nothing half-written."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as driver

from crm_desktop.models.access import the_program
from crm_desktop.models.people.person import Person
from crm_desktop.store import base_file, capture
from crm_desktop.store.base_file import BASE_NAME, OpenBase, create_base, open_base
from crm_desktop.store.engine import connect
from crm_desktop.store.integrity import faults
from crm_desktop.store.problems import (
    DamagedFile,
    DiskFull,
    NewerSchema,
    NotOurFile,
    ReadOnlyFolder,
    WrongKey,
)
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.base import KEY


def people(base: OpenBase) -> int:
    return base.read(lambda session: session.scalar(sa.select(sa.func.count()).select_from(Person)) or 0)


def register_many(work: UnitOfWork) -> None:
    for number in range(400):
        work.add(Person(family_name=f"Karimi {number}", notes="x" * 2000))


def fill_up(base: OpenBase) -> None:
    for _ in range(10):
        base.writer.write(the_program(), register_many)


def plain_sqlite(path: Path) -> None:
    connection = driver.connect(str(path))
    connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    connection.close()


def a_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", os.urandom(9000))


def another_encrypted_base(path: Path) -> None:
    connection = driver.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("CREATE TABLE song (name TEXT)")
    connection.close()


FOREIGN = {
    "plain SQLite": plain_sqlite,
    "empty": lambda path: path.touch(),
    "short text": lambda path: path.write_text("hello", encoding="utf-8"),
    "long text": lambda path: path.write_text("سلام دنیا\n" * 5000, encoding="utf-8"),
    "zip": a_zip,
    "somebody's encrypted base": another_encrypted_base,
}


@pytest.mark.parametrize("made", FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_file_is_refused_and_left_as_it_is(tmp_path: Path, made: object) -> None:
    assert callable(made)
    path = tmp_path / BASE_NAME
    made(path)
    before = path.read_bytes()
    with pytest.raises(NotOurFile) as told:
        open_base(tmp_path, KEY)
    assert told.value.facts == {"path": str(path)}
    assert path.read_bytes() == before


def test_a_missing_base_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotOurFile):
        open_base(tmp_path, KEY)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_key_is_told_and_never_answered_with_a_new_file(base: OpenBase) -> None:
    base.close()
    before = base.path.read_bytes()
    with pytest.raises(WrongKey):
        open_base(base.path.parent, os.urandom(32))
    assert base.path.read_bytes() == before
    open_base(base.path.parent, KEY).close()


def test_noise_shorter_than_a_page_is_damage(tmp_path: Path) -> None:
    (tmp_path / BASE_NAME).write_bytes(bytes([0xFF, 0x00, 0x81]) * 300)
    with pytest.raises(DamagedFile):
        open_base(tmp_path, KEY)


def test_a_newer_schema_is_told_and_left_alone(base: OpenBase) -> None:
    base.close()
    hand = connect(base.path, KEY, None, read_only=False)
    hand.execute("UPDATE alembic_version SET version_num = '9999'")
    hand.close()
    with pytest.raises(NewerSchema) as told:
        open_base(base.path.parent, KEY)
    assert told.value.facts == {"found": "9999", "known": capture.SCHEMA}
    hand = connect(base.path, KEY, None, read_only=True)
    assert hand.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]
    hand.close()


def test_a_full_disk_loses_nothing_and_takes_no_half(base: OpenBase) -> None:
    base.writer.write(the_program(), lambda work: work.add(Person(family_name="Sadeghi")))
    connection = base.writer_engine.raw_connection()
    pages = connection.cursor().execute("PRAGMA page_count").fetchone()[0]
    connection.cursor().execute(f"PRAGMA max_page_count = {pages + 20}")
    connection.close()
    with pytest.raises(DiskFull):
        base.writer.write(the_program(), register_many, act="register")
    assert people(base) == 1
    assert base.read(faults) == []
    connection = base.writer_engine.raw_connection()
    connection.cursor().execute("PRAGMA max_page_count = 100000")
    connection.close()
    base.writer.write(the_program(), register_many, act="register")
    assert people(base) == 401


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Three megabytes that are really all there is."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = sys.platform == "linux" and shutil.which("mount") is not None
    if mounted:
        command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    if not mounted:
        pytest.skip("mounting a small disk is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_really_full_disk_loses_nothing(small_disk: Path, empty_base: Path) -> None:
    shutil.copy(empty_base / BASE_NAME, small_disk)
    base = open_base(small_disk, KEY)
    base.writer.write(the_program(), lambda work: work.add(Person(family_name="Sadeghi")))
    with pytest.raises(DiskFull):
        fill_up(base)
    kept = people(base)
    assert kept % 400 == 1
    assert base.read(faults) == []
    base.close()
    again = open_base(small_disk, KEY)
    assert people(again) == kept
    again.close()


def test_a_base_on_a_disk_that_is_full_already_is_told_as_that(small_disk: Path, empty_base: Path) -> None:
    shutil.copy(empty_base / BASE_NAME, small_disk)
    before = (small_disk / BASE_NAME).read_bytes()
    with contextlib.suppress(OSError), (small_disk / "film").open("wb", buffering=0) as film:
        while True:
            film.write(bytes(1024))
    with pytest.raises(DiskFull):
        open_base(small_disk, KEY)
    (small_disk / "film").unlink()
    open_base(small_disk, KEY).close()
    assert (small_disk / BASE_NAME).read_bytes() == before


def test_no_base_is_made_on_a_full_disk(small_disk: Path) -> None:
    (small_disk / "film").write_bytes(bytes(3 * 1024 * 1024 - 100 * 1024))
    with pytest.raises(DiskFull):
        create_base(small_disk, KEY)
    assert [file.name for file in small_disk.iterdir()] == ["film"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names another error here")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReadOnlyFolder):
        create_base(tmp_path / "file", KEY)
    with pytest.raises(ReadOnlyFolder):
        open_base(tmp_path / "file", KEY)
    with pytest.raises(ReadOnlyFolder):
        create_base(tmp_path / "nowhere", KEY)


def test_a_base_that_may_only_be_read_says_so_at_the_first_write(base: OpenBase) -> None:
    connection = base.writer_engine.raw_connection()
    connection.cursor().execute("PRAGMA query_only = ON")
    connection.close()
    with pytest.raises(ReadOnlyFolder):
        base.writer.write(the_program(), lambda work: work.add(Person(family_name="Sadeghi")))
    assert people(base) == 0


def test_a_base_is_never_made_over_another(base: OpenBase) -> None:
    with pytest.raises(FileExistsError):
        create_base(base.path.parent, KEY)


def test_a_failure_while_a_base_is_made_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class PowerCut(BaseException):
        pass

    def cut(_: object) -> None:
        raise PowerCut

    monkeypatch.setattr(capture, "install", cut)
    with pytest.raises(PowerCut):
        create_base(tmp_path, KEY)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_set_up_left_is_no_obstacle(tmp_path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        (tmp_path / f"{BASE_NAME}.new{suffix}").write_bytes(b"half")
    assert not base_file.exists(tmp_path)
    create_base(tmp_path, KEY).close()
    assert [file.name for file in tmp_path.iterdir()] == [BASE_NAME]


def test_a_failed_migration_leaves_the_base_as_it_was(base: OpenBase, monkeypatch: pytest.MonkeyPatch) -> None:
    base.close()
    hand = connect(base.path, KEY, None, read_only=False)
    hand.execute("DROP TRIGGER capture_person_u")
    kept = hand.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    hand.close()

    class PowerCut(BaseException):
        pass

    def half() -> list[str]:
        raise PowerCut

    monkeypatch.setattr(capture, "is_current", lambda _: False)
    monkeypatch.setattr(capture, "statements", half)
    with pytest.raises(PowerCut):
        open_base(base.path.parent, KEY)
    hand = connect(base.path, KEY, None, read_only=True)
    assert hand.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall() == kept
    hand.close()
    monkeypatch.undo()
    again = open_base(base.path.parent, KEY)
    assert again.read(faults) == []
    again.close()


def test_our_own_bugs_are_not_told_as_the_users_business(base: OpenBase) -> None:
    with pytest.raises(sa.exc.OperationalError, match="no such table"):
        base.read(lambda session: session.execute(sa.text("SELECT * FROM nowhere")))
    with pytest.raises(sa.exc.IntegrityError):
        base.writer.write(the_program(), lambda work: work.add(Person(category_id=work.new_id())))
