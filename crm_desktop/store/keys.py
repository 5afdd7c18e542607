"""The data key of a base: random, never stored plain, wrapped by the password, the OS keyring and a recovery code."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from crm_desktop.kit.lasting import write_whole
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.settings.secrets import SecretStoreFailed
from crm_desktop.store.disk import disk_problem
from crm_desktop.store.problems import DamagedFile, NewerSchema, ReadOnlyFolder, WrongKey

VERSION = 1

# Tuned to at most 150 ms on two cores; written into each key file, so a later tuning opens old ones.
ARGON_MEMORY_KIB = 46 * 1024
ARGON_PASSES = 2
ARGON_LANES = 2
# What a file may ask for at most: a damaged or planted one must not eat the machine.
MOST = {"memory": 1024 * 1024, "passes": 20, "lanes": 16}
SHORTEST_WITH_KEYRING = 1
SHORTEST_WITHOUT_KEYRING = 12  # characters (sync.md, "On the workstation")
# Crockford's alphabet: no I, L, O, U to misread.
RECOVERY_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RECOVERY_LENGTH = 32  # five bits a character: 160 bits


class PassphraseTooShort(Problem):
    code = "keys.passphrase_too_short"


class KeyringMissing(Problem):
    """The base was made with a keyring secret that this machine no longer has: the recovery code opens it."""

    code = "keys.keyring_missing"


class KeyFileMissing(Problem):
    """The base is there, its key file is not: a copy of both is needed."""

    code = "keys.file_missing"


class WrongRecoveryCode(Problem):
    code = "keys.wrong_recovery_code"


class Keyring(Protocol):
    """The system's secret store, or a test's."""

    def read(self, name: str) -> str | None: ...
    def write(self, name: str, value: str) -> bool: ...


class NoKeyring:
    """A machine without one (headless Linux): the password alone must do, and is asked to be longer."""

    def read(self, name: str) -> str | None:
        return None

    def write(self, name: str, value: str) -> bool:
        return False


@dataclass(frozen=True)
class NewKey:
    """What set-up gets: the key to open with, and the code to print."""

    data_key: bytes
    recovery_code: str
    uses_keyring: bool


def make_key_file(path: Path, passphrase: str, keyring: Keyring) -> NewKey:
    """Write the wrapped key beside the base; raises PassphraseTooShort where no keyring helps.

    Raises FileExistsError rather than replace a key: the base that it opens would be lost.
    """
    if path.exists():
        raise FileExistsError(path)
    data_key, code = secrets.token_bytes(32), fresh_code()
    record: dict[str, Any] = {"version": VERSION, "keyring": None, "wrapped": {}, "code_kept": False}
    _wrap(record, "recovery", data_key, as_printed(code))
    _set_passphrase(record, data_key, passphrase, keyring)
    _write(path, record)
    return NewKey(data_key, code, record["keyring"] is not None)


def fresh_code() -> str:
    """A recovery code as it is printed; it opens nothing before it is set."""
    return spaced("".join(secrets.choice(RECOVERY_ALPHABET) for _ in range(RECOVERY_LENGTH)))


def code_is_kept(path: Path) -> bool:
    """Whether somebody has proved to have the recovery code; a set-up may have been left before its last page."""
    return _read(path).get("code_kept", True) is True


def keep_code(path: Path) -> None:
    """Somebody has the recovery code now."""
    record = _read(path)
    record["code_kept"] = True
    _write(path, record)


def set_recovery_code(path: Path, passphrase: str, code: str, keyring: Keyring) -> None:
    """From now on this code opens the base, and the one before no longer does. Raises as open_key_file."""
    record = _read(path)
    data_key = _open_record(record, passphrase, keyring)
    _wrap(record, "recovery", data_key, as_printed(code))
    record["code_kept"] = True
    _write(path, record)


def open_key_file(path: Path, passphrase: str, keyring: Keyring) -> bytes:
    """The data key; raises WrongKey, KeyringMissing, KeyFileMissing, or DamagedFile for a file that is not ours."""
    return _open_record(_read(path), passphrase, keyring)


def change_passphrase(path: Path, old: str, new: str, keyring: Keyring) -> bytes:
    """Set a new passphrase for the same data key; the recovery code stays valid. Raises as the two above."""
    record = _read(path)
    data_key = _open_record(record, old, keyring)
    _set_passphrase(record, data_key, new, keyring)
    _write(path, record)
    return data_key


def recover(path: Path, code: str, new_passphrase: str, keyring: Keyring) -> bytes:
    """Open with the printed code and set a new passphrase; the code stays valid."""
    record = _read(path)
    try:
        data_key = _unwrap(record, "recovery", as_printed(code))
    except WrongKey:
        raise WrongRecoveryCode() from None
    try:
        _set_passphrase(record, data_key, new_passphrase, keyring)
    except SecretStoreFailed:
        # A keyring that nobody can unlock any more is what the code was printed for.
        _set_passphrase(record, data_key, new_passphrase, NoKeyring())
    record["code_kept"] = True
    _write(path, record)
    return data_key


def _open_record(record: dict[str, Any], passphrase: str, keyring: Keyring) -> bytes:
    ring_secret = ""
    if record["keyring"] is not None:
        found = keyring.read(record["keyring"])
        if found is None:
            raise KeyringMissing()
        ring_secret = found
    return _unwrap(record, "password", _typed(passphrase) + ring_secret)


def _set_passphrase(record: dict[str, Any], data_key: bytes, passphrase: str, keyring: Keyring) -> None:
    # Always a new name: until the file is written, the old passphrase must go on working with the old secret.
    name, ring_secret = secrets.token_hex(8), secrets.token_hex(32)
    uses_keyring = keyring.write(name, ring_secret)
    least = SHORTEST_WITH_KEYRING if uses_keyring else SHORTEST_WITHOUT_KEYRING
    if len(passphrase) < least:
        raise PassphraseTooShort(least=least)
    record["keyring"] = name if uses_keyring else None
    _wrap(record, "password", data_key, _typed(passphrase) + (ring_secret if uses_keyring else ""))


def _typed(passphrase: str) -> str:
    """Systems compose й and آ differently; the same keys must give the same bytes."""
    return unicodedata.normalize("NFC", passphrase)


def as_printed(code: str) -> str:
    """A recovery code as somebody types it from paper: any case, spaces, dashes, digits and look-alikes."""
    letters = "".join(letter for letter in latin_digits(code).upper() if letter.isalnum())
    return letters.translate(str.maketrans("OIL", "011"))


def spaced(code: str) -> str:
    """Groups of four, as it is printed."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def derive(secret: str, salt: bytes, costs: dict[str, int]) -> bytes:
    """Argon2id with the costs that the key file names."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret.encode(),
        salt,
        time_cost=costs["passes"],
        memory_cost=costs["memory"],
        parallelism=costs["lanes"],
        hash_len=32,
        type=Type.ID,
    )


def _wrap(record: dict[str, Any], name: str, data_key: bytes, secret: str) -> None:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(16), os.urandom(12)
    costs = {"passes": ARGON_PASSES, "memory": ARGON_MEMORY_KIB, "lanes": ARGON_LANES}
    sealed = AESGCM(derive(secret, salt, costs)).encrypt(nonce, data_key, name.encode())
    record["wrapped"][name] = {
        **costs,
        "salt": base64.b64encode(salt).decode(),
        "nonce": base64.b64encode(nonce).decode(),
        "sealed": base64.b64encode(sealed).decode(),
    }


def _unwrap(record: dict[str, Any], name: str, secret: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        kept = record["wrapped"][name]
        costs = {word: int(kept[word]) for word in ("passes", "memory", "lanes")}
        salt, nonce, sealed = (base64.b64decode(kept[word]) for word in ("salt", "nonce", "sealed"))
    except (KeyError, ValueError, TypeError) as error:
        raise DamagedFile(path="crm.key") from error
    if any(not 0 < costs[word] <= MOST[word] for word in MOST) or len(salt) < 8 or len(nonce) != 12:
        raise DamagedFile(path="crm.key")
    try:
        return AESGCM(derive(secret, salt, costs)).decrypt(nonce, sealed, name.encode())
    except InvalidTag:
        raise WrongKey() from None


def _read(path: Path) -> dict[str, Any]:
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        sound = record["check"] == _check(record) and record["keyring"] in (None, str(record["keyring"]))
    except FileNotFoundError:
        raise KeyFileMissing(path=str(path)) from None
    except OSError as error:
        raise ReadOnlyFolder(path=str(path)) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedFile(path=str(path)) from error
    if not sound:
        raise DamagedFile(path=str(path))
    if record["version"] != VERSION:
        raise NewerSchema(found=str(record["version"]), known=str(VERSION))
    return dict(record)


def _check(record: dict[str, Any]) -> str:
    """Tells a damaged file from a wrong passphrase."""
    kept = {name: value for name, value in record.items() if name != "check"}
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()


def _write(path: Path, record: dict[str, Any]) -> None:
    """Whole or not at all: a half-written key file would lock everybody out."""
    record["check"] = _check(record)
    try:
        write_whole(path, json.dumps(record, indent=1).encode())
    except OSError as error:
        raise disk_problem(error, path) from error
