"""From passphrase to open base: the one door that the window and the commands go through.

What opens a base is loaded only when it is wanted: at a start it loads beside the derivation of the key.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.kit.clock import utc_now
from crm_desktop.store.disk import disk_problem
from crm_desktop.store.keys import Keyring, NewKey, make_key_file, open_key_file, recover
from crm_desktop.store.problems import DamagedFile, NotOurFile, WrongKey
from crm_desktop.store.profile_files import BASE_NAME, KEY_NAME, exists

if TYPE_CHECKING:
    from crm_desktop.store.base_file import OpenBase

Clock = Callable[[], datetime]


def set_up(
    folder: Path,
    passphrase: str,
    keyring: Keyring,
    *,
    clock: Clock = utc_now,
    fill: Callable[[OpenBase], object] | None = None,
) -> tuple[OpenBase, NewKey]:
    """Make the folder, its key file and a base with what `fill` writes; a failure or a kill leaves no base.

    Raises PassphraseTooShort, ReadOnlyFolder or DiskFull; FileExistsError where a base is already.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise disk_problem(error, folder) from error
    if exists(folder):
        raise FileExistsError(folder / BASE_NAME)
    # A key without a base is what a kill in the middle of a set-up leaves; it opens nothing.
    (folder / KEY_NAME).unlink(missing_ok=True)
    key = make_key_file(folder / KEY_NAME, passphrase, keyring)
    from crm_desktop.store.base_file import create_base

    try:
        return create_base(folder, key.data_key, clock=clock, fill=fill), key
    except BaseException:
        (folder / KEY_NAME).unlink(missing_ok=True)
        raise


def unlock(folder: Path, passphrase: str, keyring: Keyring, *, clock: Clock = utc_now) -> OpenBase:
    """Open the base of a folder; raises what open_key_file and open_base raise."""
    _assert_there(folder)
    return _open(folder, open_key_file(folder / KEY_NAME, passphrase, keyring), clock)


def unlock_with_code(
    folder: Path, code: str, new_passphrase: str, keyring: Keyring, *, clock: Clock = utc_now
) -> OpenBase:
    """Open with the printed recovery code and set a new passphrase."""
    _assert_there(folder)
    return _open(folder, recover(folder / KEY_NAME, code, new_passphrase, keyring), clock)


def _assert_there(folder: Path) -> None:
    if not exists(folder):
        raise NotOurFile(path=str(folder / BASE_NAME))


def _open(folder: Path, key: bytes, clock: Clock) -> OpenBase:
    from crm_desktop.store.base_file import open_base

    try:
        return open_base(folder, key, clock=clock)
    except WrongKey as error:
        # The key file has proved the key right, so it is the base's first page that is not what it was.
        raise DamagedFile(path=str(folder / BASE_NAME)) from error
