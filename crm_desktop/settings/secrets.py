"""Passwords and keys in the system's own store (Windows Credential Manager, Keychain, Secret Service), or nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "CRM Desktop"

# These keep nothing, or keep it readable by everybody: no secret of a clinic goes there.
_REFUSED_MODULES = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class NoSecretStore(Problem):
    """facts: backend"""

    code = "secrets.no_store"


class SecretStoreFailed(Problem):
    """Locked, or refused by the user. facts: reason"""

    code = "secrets.store_failed"


def read_secret(name: str) -> str | None:
    """None if none was written. Raises NoSecretStore or SecretStoreFailed, as the functions below do."""
    with _failures():
        return _store().get_password(SERVICE, name)


def write_secret(name: str, secret: str) -> None:
    with _failures():
        _store().set_password(SERVICE, name, secret)


def delete_secret(name: str) -> None:
    """Deleting what is not there is no failure."""
    with _failures():
        store = _store()
        if store.get_password(SERVICE, name) is not None:
            store.delete_password(SERVICE, name)


def has_secret_store() -> bool:
    try:
        _store()
    except NoSecretStore:
        return False
    return True


def _store() -> KeyringBackend:
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    # A chain would go on to a plain-text member when the safe one fails; so we take the safe one alone.
    members = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
    for member in members:
        if _is_safe(member):
            return member
    raise NoSecretStore(backend=f"{type(chosen).__module__}.{type(chosen).__qualname__}")


def _is_safe(backend: KeyringBackend) -> bool:
    kind = type(backend)
    return not kind.__module__.startswith(_REFUSED_MODULES) and "plaintext" not in kind.__name__.lower()


@contextmanager
def _failures() -> Iterator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        # It becomes a part of our sentence.
        raise SecretStoreFailed(reason=str(error).rstrip(" .!")) from error


class SystemKeyring:
    """The system's store as the key file of a base asks for it: a machine without one says so with None and False."""

    def read(self, name: str) -> str | None:
        try:
            return read_secret(name)
        except NoSecretStore:
            return None

    def write(self, name: str, value: str) -> bool:
        try:
            write_secret(name, value)
        except NoSecretStore:
            return False
        return True
