"""The data key of a base: random, never stored plain, wrapped by the password, the OS keyring and a recovery code."""

from __future__ import annotations

import base64
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from crm_desktop.kit.problems import Problem
from crm_desktop.store.problems import DamagedFile, WrongKey

# Tuned to at most 150 ms on two cores; written into each key file, so a later tuning opens old ones.
ARGON_MEMORY_KIB = 46 * 1024
ARGON_PASSES = 2
ARGON_LANES = 2
SHORTEST_WITHOUT_KEYRING = 12  # characters (sync.md, "On the workstation")
# Crockford's alphabet: no I, L, O, U to misread.
RECOVERY_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RECOVERY_LENGTH = 32  # five bits a character: 160 bits


class PassphraseTooShort(Problem):
    code = "keys.passphrase_too_short"


class KeyringMissing(Problem):
    """The base was made with a keyring secret that this machine no longer has: the recovery code opens it."""

    code = "keys.keyring_missing"


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
    """Write the wrapped key beside the base; raises PassphraseTooShort where no keyring helps."""
    name = secrets.token_hex(8)
    ring_secret = secrets.token_hex(32)
    uses_keyring = keyring.write(name, ring_secret)
    if not uses_keyring and len(passphrase) < SHORTEST_WITHOUT_KEYRING:
        raise PassphraseTooShort(least=SHORTEST_WITHOUT_KEYRING)
    data_key = secrets.token_bytes(32)
    code = "".join(secrets.choice(RECOVERY_ALPHABET) for _ in range(RECOVERY_LENGTH))
    record: dict[str, Any] = {"version": 1, "keyring": name if uses_keyring else None, "wrapped": {}}
    _wrap(record, "password", data_key, passphrase + (ring_secret if uses_keyring else ""))
    _wrap(record, "recovery", data_key, code)
    _write(path, record)
    return NewKey(data_key, spaced(code), uses_keyring)


def open_key_file(path: Path, passphrase: str, keyring: Keyring) -> bytes:
    """The data key; raises WrongKey, KeyringMissing, or DamagedFile for a file that is not ours."""
    record = _read(path)
    ring_secret = ""
    if record["keyring"]:
        found = keyring.read(record["keyring"])
        if found is None:
            raise KeyringMissing()
        ring_secret = found
    return _unwrap(record, "password", passphrase + ring_secret)


def recover(path: Path, code: str, new_passphrase: str, keyring: Keyring) -> bytes:
    """Open with the printed code and set a new password; the code stays valid."""
    record = _read(path)
    bare = "".join(code.upper().split()).replace("-", "").translate(str.maketrans("OIL", "011"))
    try:
        data_key = _unwrap(record, "recovery", bare)
    except WrongKey:
        raise WrongRecoveryCode() from None
    ring_secret = secrets.token_hex(32)
    name = record["keyring"] or secrets.token_hex(8)
    uses_keyring = keyring.write(name, ring_secret)
    if not uses_keyring and len(new_passphrase) < SHORTEST_WITHOUT_KEYRING:
        raise PassphraseTooShort(least=SHORTEST_WITHOUT_KEYRING)
    record["keyring"] = name if uses_keyring else None
    _wrap(record, "password", data_key, new_passphrase + (ring_secret if uses_keyring else ""))
    _write(path, record)
    return data_key


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
        raise DamagedFile(path="") from error
    try:
        return AESGCM(derive(secret, salt, costs)).decrypt(nonce, sealed, name.encode())
    except InvalidTag:
        raise WrongKey() from None


def _read(path: Path) -> dict[str, Any]:
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        record["keyring"], record["wrapped"]
    except (ValueError, KeyError, TypeError, UnicodeDecodeError) as error:
        raise DamagedFile(path=str(path)) from error
    return dict(record)


def _write(path: Path, record: dict[str, Any]) -> None:
    """Whole or not at all: a half-written key file would lock everybody out."""
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(record, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
