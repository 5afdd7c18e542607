"""Opening a profile's base, off the GUI thread: the heavy imports of the program happen here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from crm_desktop.queries.station.sign_ins import SignIn
    from crm_desktop.store.base_file import OpenBase


@dataclass(frozen=True)
class Opened:
    """An open base and who is signed in; nobody, when it was never set up."""

    base: OpenBase
    sign_in: SignIn | None


def open_with_key(folder: Path, key: bytes, clock: Callable[[], datetime], user_id: UUID | None = None) -> Opened:
    """Raises the store's problems."""
    from crm_desktop.queries.station.sign_ins import sign_in_of
    from crm_desktop.store.base_file import open_base

    base = open_base(folder, key, clock=clock)
    return Opened(base, base.read(lambda session: sign_in_of(session, user_id)))


def open_with_passphrase(folder: Path, passphrase: str, clock: Callable[[], datetime]) -> Opened:
    """Raises WrongKey, KeyringMissing and the store's problems."""
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.store.base_file import KEY_NAME
    from crm_desktop.store.keys import open_key_file

    return open_with_key(folder, open_key_file(folder / KEY_NAME, passphrase, SystemKeyring()), clock)


def recover_with_code(folder: Path, code: str, passphrase: str, clock: Callable[[], datetime]) -> Opened:
    """The printed code instead of the password, which is set anew (WrongRecoveryCode if it is another one)."""
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.store.base_file import KEY_NAME
    from crm_desktop.store.keys import recover

    return open_with_key(folder, recover(folder / KEY_NAME, code, passphrase, SystemKeyring()), clock)
