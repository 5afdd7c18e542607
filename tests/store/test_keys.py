"""Who has the passphrase, or the printed code, gets the key; a file tells damage from a wrong word."""

from __future__ import annotations

import json
import os
import runpy
import sys
import unicodedata
from itertools import cycle
from pathlib import Path

import pytest

from crm_desktop.settings.secrets import SecretStoreFailed
from crm_desktop.store import keys
from crm_desktop.store.keys import (
    KeyFileMissing,
    KeyringMissing,
    NoKeyring,
    PassphraseTooShort,
    WrongRecoveryCode,
    change_passphrase,
    code_is_kept,
    fresh_code,
    keep_code,
    make_key_file,
    open_key_file,
    recover,
    set_recovery_code,
)
from crm_desktop.store.problems import DamagedFile, DiskFull, NewerSchema, ReadOnlyFolder, WrongKey

LONG = "correct horse battery"
SHORT = "salam"


class MemoryKeyring:
    """A system's secret store that is there."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        return self.secrets.get(name)

    def write(self, name: str, value: str) -> bool:
        self.secrets[name] = value
        return True


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "crm.key"


def test_the_right_passphrase_opens_and_a_wrong_one_does_not(path: Path) -> None:
    made = make_key_file(path, LONG, NoKeyring())
    assert len(made.data_key) == 32
    assert open_key_file(path, LONG, NoKeyring()) == made.data_key
    for wrong in ("", LONG + " ", LONG.upper(), "correct horse"):
        with pytest.raises(WrongKey):
            open_key_file(path, wrong, NoKeyring())


def test_the_file_holds_neither_key_nor_passphrase_nor_code(path: Path) -> None:
    made = make_key_file(path, LONG, NoKeyring())
    kept = path.read_bytes()
    for secret in (made.data_key, made.data_key.hex().encode(), LONG.encode(), made.recovery_code.encode()):
        assert secret not in kept


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in access lists, inherited from the user's folder")
def test_nobody_else_may_read_the_key_file(path: Path) -> None:
    make_key_file(path, LONG, NoKeyring())
    assert path.stat().st_mode & 0o777 == 0o600


def test_without_a_keyring_the_passphrase_must_be_long(path: Path) -> None:
    with pytest.raises(PassphraseTooShort) as told:
        make_key_file(path, SHORT, NoKeyring())
    assert told.value.facts == {"least": 12}
    assert not path.exists()


def test_with_a_keyring_a_short_one_will_do_and_both_are_needed(path: Path) -> None:
    ring = MemoryKeyring()
    made = make_key_file(path, SHORT, ring)
    assert made.uses_keyring
    assert open_key_file(path, SHORT, ring) == made.data_key
    with pytest.raises(WrongKey):
        open_key_file(path, "other", ring)
    with pytest.raises(KeyringMissing):
        open_key_file(path, SHORT, MemoryKeyring())
    ring.secrets = dict.fromkeys(ring.secrets, "00" * 32)
    with pytest.raises(WrongKey):
        open_key_file(path, SHORT, ring)


def test_an_empty_passphrase_is_refused_even_with_a_keyring(path: Path) -> None:
    with pytest.raises(PassphraseTooShort):
        make_key_file(path, "", MemoryKeyring())


def test_a_passphrase_is_the_same_however_the_system_composes_its_letters(path: Path) -> None:
    passphrase = "йёлка آب و هوا é"
    made = make_key_file(path, unicodedata.normalize("NFD", passphrase), NoKeyring())
    assert open_key_file(path, unicodedata.normalize("NFC", passphrase), NoKeyring()) == made.data_key


def typed_ways(code: str) -> list[str]:
    """As people type from paper."""
    bare = code.replace("-", "")
    return [
        code,
        bare,
        bare.lower(),
        " ".join(bare),
        code.replace("-", " – ").lower(),
        code.replace("0", "O").replace("1", "I"),
        code.replace("0", "o").replace("1", "l"),
        code.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")),
    ]


def test_the_recovery_code_is_understood_as_people_type_it(path: Path) -> None:
    made = make_key_file(path, LONG, NoKeyring())
    assert len(made.recovery_code.replace("-", "")) == 32
    for number, typed in enumerate(typed_ways(made.recovery_code)):
        assert recover(path, typed, f"new passphrase {number}", NoKeyring()) == made.data_key
    assert open_key_file(path, f"new passphrase {number}", NoKeyring()) == made.data_key
    with pytest.raises(WrongKey):
        open_key_file(path, LONG, NoKeyring())


def test_look_alikes_are_understood_whatever_the_code(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = cycle("01")
    monkeypatch.setattr("secrets.choice", lambda _: next(letters))
    made = make_key_file(path, LONG, NoKeyring())
    assert set(made.recovery_code) == {"0", "1", "-"}
    assert recover(path, made.recovery_code.replace("0", "o").replace("1", "i"), LONG, NoKeyring()) == made.data_key


def test_a_wrong_code_changes_nothing(path: Path) -> None:
    made = make_key_file(path, LONG, NoKeyring())
    before = path.read_bytes()
    wrong = ("2" if made.recovery_code[0] != "2" else "3") + made.recovery_code[1:]
    for code in (wrong, "", "hello", made.recovery_code[:-1]):
        with pytest.raises(WrongRecoveryCode):
            recover(path, code, "another long one", NoKeyring())
    assert path.read_bytes() == before


def test_the_code_helps_when_the_keyring_is_lost(path: Path) -> None:
    made = make_key_file(path, SHORT, MemoryKeyring())
    fresh = MemoryKeyring()
    with pytest.raises(KeyringMissing):
        open_key_file(path, SHORT, fresh)
    assert recover(path, made.recovery_code, "dorud", fresh) == made.data_key
    assert open_key_file(path, "dorud", fresh) == made.data_key
    with pytest.raises(PassphraseTooShort):
        recover(path, made.recovery_code, "dorud", NoKeyring())
    assert open_key_file(path, "dorud", fresh) == made.data_key


@pytest.mark.parametrize("ring", [NoKeyring(), MemoryKeyring()], ids=["alone", "keyring"])
def test_a_changed_passphrase_opens_the_same_base(path: Path, ring: keys.Keyring) -> None:
    made = make_key_file(path, LONG, ring)
    with pytest.raises(WrongKey):
        change_passphrase(path, "not the old one", "something quite new", ring)
    assert change_passphrase(path, LONG, "something quite new", ring) == made.data_key
    assert open_key_file(path, "something quite new", ring) == made.data_key
    with pytest.raises(WrongKey):
        open_key_file(path, LONG, ring)
    assert recover(path, made.recovery_code, LONG, ring) == made.data_key


def test_a_change_that_is_refused_leaves_the_old_passphrase(path: Path) -> None:
    made = make_key_file(path, LONG, NoKeyring())
    with pytest.raises(PassphraseTooShort):
        change_passphrase(path, LONG, SHORT, NoKeyring())
    assert open_key_file(path, LONG, NoKeyring()) == made.data_key


def test_a_change_cut_short_leaves_the_old_passphrase(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The keyring already has the new secret when the disk refuses the file."""
    ring = MemoryKeyring()
    made = make_key_file(path, SHORT, ring)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        change_passphrase(path, SHORT, "dorud", ring)
    assert open_key_file(path, SHORT, ring) == made.data_key
    assert [file.name for file in path.parent.iterdir()] == ["crm.key"]


def test_a_key_file_is_never_replaced_by_another_key(path: Path) -> None:
    made = make_key_file(path, LONG, NoKeyring())
    with pytest.raises(FileExistsError):
        make_key_file(path, LONG, NoKeyring())
    assert open_key_file(path, LONG, NoKeyring()) == made.data_key


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"{}", b'{"wrapped": 1}', b"\xff\xfe\x00", b"[" * 100_000]
)
def test_a_file_that_is_not_ours_is_damaged_not_a_wrong_passphrase(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(DamagedFile):
        open_key_file(path, LONG, NoKeyring())


def test_every_flipped_bit_is_told_as_damage(path: Path) -> None:
    make_key_file(path, LONG, NoKeyring())
    whole = path.read_bytes()
    for place in range(0, len(whole), 7):
        broken = bytearray(whole)
        broken[place] ^= 1
        if bytes(broken).split() == whole.split():
            continue  # one space became another
        path.write_bytes(broken)
        with pytest.raises((DamagedFile, NewerSchema)):
            open_key_file(path, LONG, NoKeyring())


def planted(path: Path, **changes: object) -> None:
    record = json.loads(path.read_text(encoding="utf-8"))
    record["wrapped"]["password"].update(changes)
    record["check"] = keys._check(record)
    path.write_text(json.dumps(record), encoding="utf-8")


@pytest.mark.parametrize(
    "changes", [{"memory": 2**40}, {"passes": 0}, {"lanes": 10**6}, {"nonce": ""}, {"salt": "AA=="}]
)
def test_a_planted_file_cannot_eat_the_machine(path: Path, changes: dict[str, object]) -> None:
    make_key_file(path, LONG, NoKeyring())
    planted(path, **changes)
    with pytest.raises(DamagedFile):
        open_key_file(path, LONG, NoKeyring())


def test_costs_written_in_the_file_are_those_that_open_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make_key_file(path, LONG, NoKeyring())
    monkeypatch.setattr(keys, "ARGON_MEMORY_KIB", 128)
    assert open_key_file(path, LONG, NoKeyring()) == made.data_key


def test_a_guess_costs_what_is_advised_today() -> None:
    """Argon2id with 46 MiB and two passes or more; the module is read anew, for tests make theirs cheap."""
    real = runpy.run_path(keys.__file__)
    assert real["ARGON_MEMORY_KIB"] >= 46 * 1024
    assert real["ARGON_PASSES"] >= 2


def test_a_newer_key_file_is_told_as_newer(path: Path) -> None:
    make_key_file(path, LONG, NoKeyring())
    record = json.loads(path.read_text(encoding="utf-8"))
    record["version"] = 2
    record["check"] = keys._check(record)
    path.write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(NewerSchema):
        open_key_file(path, LONG, NoKeyring())


def test_a_missing_key_file_is_said(path: Path) -> None:
    with pytest.raises(KeyFileMissing):
        open_key_file(path, LONG, NoKeyring())
    with pytest.raises(KeyFileMissing):
        recover(path, "2" * 32, LONG, NoKeyring())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names another error here")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReadOnlyFolder):
        make_key_file(tmp_path / "file" / "crm.key", LONG, NoKeyring())
    with pytest.raises(ReadOnlyFolder):
        open_key_file(tmp_path / "file" / "crm.key", LONG, NoKeyring())


class LockedKeyring:
    """A system's secret store that nobody can unlock any more."""

    def read(self, name: str) -> str | None:
        raise SecretStoreFailed(reason="locked")

    def write(self, name: str, value: str) -> bool:
        raise SecretStoreFailed(reason="locked")


def test_the_code_opens_where_the_keyring_can_no_longer_be_unlocked(path: Path) -> None:
    """The passphrase alone protects the data from then on, so it must be long."""
    made = make_key_file(path, SHORT, MemoryKeyring())
    with pytest.raises(SecretStoreFailed):
        open_key_file(path, SHORT, LockedKeyring())
    with pytest.raises(PassphraseTooShort):
        recover(path, made.recovery_code, SHORT, LockedKeyring())
    assert recover(path, made.recovery_code, LONG, LockedKeyring()) == made.data_key
    assert open_key_file(path, LONG, LockedKeyring()) == made.data_key


def test_a_new_recovery_code_takes_the_place_of_the_old_one(path: Path) -> None:
    made = make_key_file(path, LONG, NoKeyring())
    code = fresh_code()
    with pytest.raises(WrongKey):
        set_recovery_code(path, LONG + " ", code, NoKeyring())
    assert recover(path, made.recovery_code, LONG, NoKeyring()) == made.data_key
    set_recovery_code(path, LONG, code, NoKeyring())
    assert open_key_file(path, LONG, NoKeyring()) == made.data_key
    with pytest.raises(WrongRecoveryCode):
        recover(path, made.recovery_code, LONG, NoKeyring())
    assert recover(path, code, LONG, NoKeyring()) == made.data_key


def test_it_is_known_whether_somebody_has_the_code(path: Path) -> None:
    """A set-up that was left before its last page has shown the code to nobody for sure."""
    made = make_key_file(path, LONG, NoKeyring())
    assert not code_is_kept(path)
    keep_code(path)
    assert code_is_kept(path)
    assert recover(path, made.recovery_code, LONG, NoKeyring()) == made.data_key
    path.unlink()
    make_key_file(path, LONG, NoKeyring())
    set_recovery_code(path, LONG, fresh_code(), NoKeyring())
    assert code_is_kept(path)
