"""From passphrase to base, and what is told when file and key do not fit."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop.models.access import the_program
from crm_desktop.models.people.person import Person
from crm_desktop.store.base_file import BASE_NAME, KEY_NAME
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.integrity import faults
from crm_desktop.store.keys import KeyFileMissing, NoKeyring, PassphraseTooShort
from crm_desktop.store.problems import DamagedFile, NotOurFile, ReadOnlyFolder, WrongKey
from crm_desktop.store.unlock import set_up, unlock, unlock_with_code

PASSPHRASE = "correct horse battery"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The two files of a set-up profile with forty people."""
    folder = tmp_path_factory.mktemp("whole")
    base, _ = set_up(folder, PASSPHRASE, NoKeyring())
    base.writer.write(
        the_program(), lambda work: [work.add(Person(family_name=f"Karimi {n}", notes="x" * 500)) for n in range(40)]
    )
    base.close()
    return {name: (folder / name).read_bytes() for name in (BASE_NAME, KEY_NAME)}


@pytest.fixture
def profile(whole: dict[str, bytes], tmp_path: Path) -> Path:
    for name, content in whole.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def everything(folder: Path) -> list[str]:
    base = unlock(folder, PASSPHRASE, NoKeyring())
    try:
        return base.read(lambda session: list(canonical_lines(session, full=True)))
    finally:
        base.close()


def test_a_set_up_base_opens_again_with_the_passphrase_and_with_the_code(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "new profile"
    base, key = set_up(folder, PASSPHRASE, NoKeyring())
    base.writer.write(the_program(), lambda work: work.add(Person(family_name="Karimi")))
    base.close()
    kept = everything(folder)
    assert len(kept) == 1
    unlock_with_code(folder, key.recovery_code, "another passphrase", NoKeyring()).close()
    with pytest.raises(WrongKey):
        unlock(folder, PASSPHRASE, NoKeyring())
    unlock(folder, "another passphrase", NoKeyring()).close()


def test_no_file_of_a_base_is_plain(profile: Path) -> None:
    base = unlock(profile, PASSPHRASE, NoKeyring())
    base.writer.write(the_program(), lambda work: work.add(Person(family_name="Very Plain Name")))
    files = [file for file in profile.iterdir() if file.name.startswith(BASE_NAME)]
    assert len(files) == 3  # the base, its write-ahead log and its shared memory
    for file in files:
        content = file.read_bytes()
        assert not content.startswith(b"SQLite format 3")
        assert b"Very Plain Name" not in content
        assert b"CREATE TABLE" not in content
    base.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in access lists, inherited from the user's folder")
def test_nobody_else_may_read_a_base(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    base, _ = set_up(folder, PASSPHRASE, NoKeyring())
    base.writer.write(the_program(), lambda work: work.add(Person(family_name="Karimi")))
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}
    base.close()


def test_a_wrong_passphrase_changes_nothing(profile: Path, whole: dict[str, bytes]) -> None:
    with pytest.raises(WrongKey):
        unlock(profile, "correct horse batterz", NoKeyring())
    assert {file.name: file.read_bytes() for file in profile.iterdir()} == whole


def test_a_refused_set_up_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(PassphraseTooShort):
        set_up(tmp_path, "short", NoKeyring())
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_text("")
    with pytest.raises(ReadOnlyFolder):
        set_up(tmp_path / "file" / "profile", PASSPHRASE, NoKeyring())
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_a_set_up_never_goes_over_a_base(profile: Path, whole: dict[str, bytes]) -> None:
    with pytest.raises(FileExistsError):
        set_up(profile, PASSPHRASE, NoKeyring())
    assert {file.name: file.read_bytes() for file in profile.iterdir()} == whole


def test_a_lone_key_file_of_a_killed_set_up_is_no_obstacle(profile: Path) -> None:
    (profile / BASE_NAME).unlink()
    with pytest.raises(NotOurFile):
        unlock(profile, PASSPHRASE, NoKeyring())
    base, _ = set_up(profile, PASSPHRASE, NoKeyring())
    base.close()
    assert everything(profile) == []


def test_a_set_up_killed_while_the_base_is_filled_leaves_no_base(tmp_path: Path) -> None:
    """MIS-16: a base without its clinic could be neither used nor set up again."""
    script = f"""
import os, pathlib, sys
from crm_desktop.models.access import the_program
from crm_desktop.models.people.person import Person
from crm_desktop.store.keys import NoKeyring
from crm_desktop.store.unlock import set_up

def fill(base):
    base.writer.write(the_program(), lambda work: work.add(Person(family_name="Karimi")))
    os._exit(9)

set_up(pathlib.Path(sys.argv[1]), {PASSPHRASE!r}, NoKeyring(), fill=fill)
"""
    killed = subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, check=False, timeout=60)
    assert killed.returncode == 9
    assert any(tmp_path.iterdir())
    with pytest.raises(NotOurFile):
        unlock(tmp_path, PASSPHRASE, NoKeyring())
    set_up(tmp_path, PASSPHRASE, NoKeyring())[0].close()
    assert sorted(file.name for file in tmp_path.iterdir()) == [BASE_NAME, KEY_NAME]
    assert everything(tmp_path) == []


def test_a_base_without_its_key_file_is_said(profile: Path) -> None:
    (profile / KEY_NAME).unlink()
    with pytest.raises(KeyFileMissing):
        unlock(profile, PASSPHRASE, NoKeyring())


def test_another_base_beside_the_key_is_told_as_damage(profile: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    set_up(other, PASSPHRASE, NoKeyring())[0].close()
    (other / BASE_NAME).replace(profile / BASE_NAME)
    with pytest.raises(DamagedFile):
        unlock(profile, PASSPHRASE, NoKeyring())


def assert_damage_is_told(profile: Path, kept: list[str]) -> None:
    try:
        shown = everything(profile)
    except DamagedFile:
        return
    assert shown == kept  # what is broken belongs to an index that this question did not need
    base = unlock(profile, PASSPHRASE, NoKeyring())
    assert {fault.code for fault in base.read(faults)} <= {"file.page", "file.structure"}
    assert base.read(faults)
    base.close()


@pytest.mark.parametrize("page", [0, 1, 2, 5, 9, 30, -1])
@pytest.mark.parametrize("place", [0, 17, 2000, 4095])
def test_one_flipped_bit_is_damage_and_never_shown_as_data(
    profile: Path, whole: dict[str, bytes], page: int, place: int
) -> None:
    """Sync, "On the workstation": plain SQLite showed wrong data in 36 of 60 such cases."""
    kept = everything(profile)
    broken = bytearray(whole[BASE_NAME])
    broken[page % (len(broken) // 4096) * 4096 + place] ^= 0x10
    (profile / BASE_NAME).write_bytes(broken)
    assert_damage_is_told(profile, kept)


@pytest.mark.parametrize("share", [0.001, 0.3, 0.9, 0.999])
def test_a_base_cut_short_is_damaged(profile: Path, whole: dict[str, bytes], share: float) -> None:
    kept = everything(profile)
    (profile / BASE_NAME).write_bytes(whole[BASE_NAME][: int(len(whole[BASE_NAME]) * share)])
    assert_damage_is_told(profile, kept)


def test_sqlcipher_says_nothing_on_standard_error(profile: Path) -> None:
    """Its log would show what is wrong to whoever starts the program from a terminal."""
    program = (
        "import os, sys, pathlib\n"
        "from crm_desktop.store.base_file import open_base\n"
        "from crm_desktop.store.problems import WrongKey\n"
        "try:\n"
        "    open_base(pathlib.Path(sys.argv[1]), os.urandom(32))\n"
        "except WrongKey:\n"
        "    print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(profile)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("refused\n", "")


def test_the_file_is_not_touched_by_a_start(profile: Path) -> None:
    base = unlock(profile, PASSPHRASE, NoKeyring())
    assert base.read(lambda session: session.scalar(sa.select(sa.func.count()).select_from(Person))) == 40
    base.close()
    assert everything(profile) == everything(profile)
