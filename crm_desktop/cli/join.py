"""`crm-desktop join`: this computer joins the clinic's server, or a base without a server founds an empty one."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.cli.profile import PASSPHRASE_VARIABLE, PassphrasesDiffer, add_profile, passphrase, profile_of
from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from crm_desktop.sync.joining import Ways
    from crm_desktop.sync.joining_facts import JoinProgress, ServerToJoin

PASSWORD_VARIABLE = "CRM_PASSWORD"  # noqa: S105  the variable's name, not a secret
WARNING = (
    "The base becomes the clinic of the server. Its data stays as it is; what was done until now can no longer be "
    "undone afterwards."
)


class NoPassword(Problem):
    """Nobody is at the terminal to be asked. facts: variable"""

    code = "join.no_password"


class NotConfirmed(Problem):
    code = "join.not_confirmed"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "join",
        help="join the clinic's server",
        description="A new profile is fetched from the server; a base without a server becomes the clinic of an empty "
        "one. Stopped or killed, it goes on where it was. Exit code 3 if the server is not reached.",
    )
    parser.add_argument(
        "--dsn", required=True, metavar="SERVER", help="its address: HOST, HOST:PORT/DATABASE or postgresql://…"
    )
    parser.add_argument("--user", required=True, metavar="LOGIN", help="your login on the server")
    parser.add_argument("--anew", action="store_true", help="throw away what was begun with other answers")
    parser.add_argument("--yes", action="store_true", help="found an empty server without being asked once more")
    add_profile(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from crm_desktop.cli.main import UNREACHED, WRONG_USE, sentence
    from crm_desktop.i18n.problems import JOINING
    from crm_desktop.store.profile_files import exists
    from crm_desktop.sync.errors import Unreachable

    folder = _folder(profile_of(args), args.user)
    try:
        return _found(folder, args) if exists(folder) else _join(folder, args)
    except Problem as problem:
        print(sentence(problem, when=JOINING), file=sys.stderr)
        return UNREACHED if isinstance(problem, Unreachable) else WRONG_USE


def _folder(profile: Path, login: str) -> Path:
    """Where another person's base is already, the further one goes beside it, and that is said."""
    from crm_desktop.store.persons import folder_beside, persons_of
    from crm_desktop.store.profile_files import exists

    wanted, persons = login.strip().lower(), persons_of(profile)
    own = next((one.folder for one in persons if one.login == wanted), None)
    if own is not None or not exists(profile) or not persons[0].login:
        return own or profile
    return _beside(folder_beside(profile, wanted), persons[0].name)


def _beside(folder: Path, name: str) -> Path:
    print(f"The base of {name or 'another person'} is in this profile already; yours goes beside it, into {folder}.")
    return folder


def server_password(login: str) -> str:
    """Never an argument: those can be read by others on the same machine."""
    given = os.environ.get(PASSWORD_VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise NoPassword(variable=PASSWORD_VARIABLE)
    import getpass

    return getpass.getpass(f"Password of {login} on the server: ")


def _join(folder: Path, args: argparse.Namespace) -> int:
    from crm_desktop.store.keys import keep_code
    from crm_desktop.store.profile_files import KEY_NAME, is_coming
    from crm_desktop.sync.joining import dsn_of, join

    dsn_of(args.dsn)  # before anybody is asked for secrets
    goes_on = is_coming(folder) and not args.anew
    words = passphrase("Passphrase of this computer: " if goes_on else "New passphrase of this computer: ")
    if not goes_on and PASSPHRASE_VARIABLE not in os.environ and passphrase("The same again: ") != words:
        raise PassphrasesDiffer()
    told = Told()
    joined = join(folder, _order(args, words), _ways(), told.tell)
    joined.base.close()
    told.end()
    print(f"{folder} has joined the server.")
    print(f"Recovery code: {joined.recovery_code}", file=sys.stderr)
    keep_code(folder / KEY_NAME)
    return 0


def _found(folder: Path, args: argparse.Namespace) -> int:
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.store.persons import folder_beside
    from crm_desktop.store.unlock import unlock
    from crm_desktop.sync.facts import Fact, read_facts
    from crm_desktop.sync.joining import found

    base = unlock(folder, passphrase("Passphrase: "), SystemKeyring())
    facts = base.read(read_facts)
    if facts.get(Fact.LOGIN) not in (None, args.user.strip().lower()) and Fact.FOUNDING not in facts:
        base.close()
        beside = _beside(folder_beside(folder, args.user), "")
        return _join(beside, args)
    try:
        if Fact.CLIENT not in facts and not args.yes:
            print(WARNING, file=sys.stderr)
            if not sys.stdin.isatty() or input("Go on? [y/N] ").strip().lower() not in ("y", "yes"):
                raise NotConfirmed()
        told = Told()
        found(base, _order(args, ""), _ways(), told.tell)
        told.end()
    finally:
        base.close()
    print("The clinic is on the server now; others can join it.")
    return 0


def _order(args: argparse.Namespace, words: str) -> ServerToJoin:
    from crm_desktop.sync.joining_facts import ServerToJoin

    return ServerToJoin(args.dsn, args.user, server_password(args.user), words, args.anew)


def _ways() -> Ways:
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.sync.joining import Ways
    from crm_desktop.sync.remote.postgres import PostgresGateway

    return Ways(SystemKeyring(), PostgresGateway)


_STAGES = {
    "reaching": "Asking the server …",
    "preparing": "Making the base ready …",
    "fetching": "Fetching",
    "sending": "Sending",
    "indexing": "Making it searchable …",
    "finishing": "Fetching what others wrote meanwhile …",
}


class Told:
    """A line a stage; on a terminal the count moves in its line."""

    def __init__(self) -> None:
        self._stage = ""
        self._is_open = False

    def tell(self, progress: JoinProgress) -> None:
        words = _STAGES[progress.stage.value]
        is_counted = not words.endswith("…")
        if progress.stage != self._stage:
            self.end()
            self._stage = progress.stage
            if not is_counted or not sys.stderr.isatty():
                print(words, file=sys.stderr)
        if is_counted and sys.stderr.isatty():
            left = progress.seconds_left
            more = "" if left is None else f", about {max(round(left), 1)} s left"
            line = f"{words} {progress.done:,} of {progress.total:,} rows{more}"
            print(f"\r{line:<70}", end="", file=sys.stderr, flush=True)
            self._is_open = True

    def end(self) -> None:
        if self._is_open:
            print(file=sys.stderr)
            self._is_open = False
