"""Which profile a command works on, and how its base is opened without a window."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.kit.clock import utc_now
from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.store.keys import NewKey

PASSPHRASE_VARIABLE = "CRM_PASSPHRASE"  # noqa: S105  the variable's name, not a secret


class NoBase(Problem):
    """facts: path"""

    code = "profile.no_base"


class BaseAlready(Problem):
    """facts: path"""

    code = "profile.base_already"


class NoPassphrase(Problem):
    """Nobody is at the terminal to be asked. facts: variable"""

    code = "profile.no_passphrase"


class PassphrasesDiffer(Problem):
    code = "profile.passphrases_differ"


def add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--profile", type=Path, metavar="DIR", help="the folder of the base (default: the user's data folder)"
    )


def add_person(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--person", metavar="LOGIN", help="whose base, where several persons of this profile have joined a server"
    )


def folder_of(args: argparse.Namespace) -> Path:
    """Of the base: the profile itself, or where the named person's is beside it. Raises NobodyOfThatLogin."""
    login: str | None = getattr(args, "person", None)
    if login is None:
        return profile_of(args)
    from crm_desktop.store.persons import folder_of_login

    return folder_of_login(profile_of(args), login)


def profile_of(args: argparse.Namespace) -> Path:
    given: Path | None = args.profile
    return default_folder() if given is None else given.expanduser()


def default_folder() -> Path:
    """Where this system keeps a user's data."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "CRM Desktop"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "CRM Desktop"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "crm-desktop"


def open_profile(args: argparse.Namespace, *, clock: Callable[[], datetime] = utc_now) -> OpenBase:
    """The base of `--profile`; the passphrase comes from CRM_PASSPHRASE or is asked for."""
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.store.base_file import BASE_NAME, exists
    from crm_desktop.store.unlock import unlock

    folder = folder_of(args)
    if not exists(folder):
        raise NoBase(path=str(folder / BASE_NAME))
    return unlock(folder, passphrase("Passphrase: "), SystemKeyring(), clock=clock)


def create_profile(
    args: argparse.Namespace,
    *,
    clock: Callable[[], datetime] = utc_now,
    fill: Callable[[OpenBase], object] | None = None,
) -> tuple[OpenBase, NewKey]:
    """A new base in `--profile` with what `fill` writes, and the key whose recovery code is to be printed."""
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.store.base_file import BASE_NAME, exists
    from crm_desktop.store.unlock import set_up

    folder = folder_of(args)
    if exists(folder):
        raise BaseAlready(path=str(folder / BASE_NAME))
    words = passphrase("New passphrase: ")
    if PASSPHRASE_VARIABLE not in os.environ and passphrase("The same again: ") != words:
        raise PassphrasesDiffer()
    return set_up(folder, words, SystemKeyring(), clock=clock, fill=fill)


def passphrase(question: str) -> str:
    """Never an argument: those can be read by others on the same machine."""
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise NoPassphrase(variable=PASSPHRASE_VARIABLE)
    import getpass

    return getpass.getpass(question)
