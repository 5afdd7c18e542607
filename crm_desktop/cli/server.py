"""`crm-desktop server`: the central PostgreSQL of a clinic, made, kept and looked after by its administrator."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from crm_desktop.sync.server.address import Address

PASSWORD_VARIABLE = "CRM_PASSWORD"  # noqa: S105  the variable's name, not a secret
DONE, WRONG_DATA, WRONG_USE, UNREACHED = 0, 1, 2, 3


class NobodyToAsk(Problem):
    """Nobody is at the terminal to be asked for a password. facts: variable"""

    code = "server.nobody_to_ask"


class LoginNeeded(Problem):
    """Nobody is at the terminal to be asked for the first administrator's login."""

    code = "server.login_needed"


class PasswordsDiffer(Problem):
    code = "server.passwords_differ"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "server",
        help="the central PostgreSQL of a clinic: make it, look after it, copy it",
        description="For the administrator of the clinic's PostgreSQL; docs/server.md tells the whole of it.",
        epilog="Without --dsn the variables PGHOST, PGPORT, PGDATABASE and PGUSER say where it is. The administrator's "
        "password comes from PGPASSFILE or PGPASSWORD, or is asked for; it should not stand in --dsn.",
    )
    deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)

    init = _deed(deeds, "init", "make an empty database the clinic's server", _init)
    init.add_argument(
        "--login", metavar="LOGIN", help="of the first administrator, who then brings or begins the clinic"
    )
    _deed(deeds, "upgrade", "bring schema, functions and privileges to this version", _upgrade)
    add = _deed(deeds, "add-user", "a login for a member of staff", _add_user)
    add.add_argument(
        "--login", required=True, metavar="LOGIN", help="as in the program; one that is new there needs --name"
    )
    add.add_argument("--name", metavar="NAME", help="as colleagues see it")
    add.add_argument("--branch", metavar="BRANCH", help="the name of the branch; without one: every branch")
    add.add_argument("--role", action="append", default=[], metavar="ROLE", help="the name of a role; may be repeated")
    for word, what, deed in (
        ("reset-password", "a new password for a login", _reset_password),
        ("remove-user", "close a login at once and end its sessions", _remove_user),
    ):
        _deed(deeds, word, what, deed).add_argument("--login", required=True, metavar="LOGIN")
    _deed(deeds, "check", "what is right and what is wrong; exit code 1 with anything wrong", _check).add_argument(
        "--json", action="store_true", help="a JSON object a line"
    )
    _deed(deeds, "tidy", "end forgotten transactions of staff and trim the change log; for every night", _tidy)
    _deed(deeds, "backup", "a copy of everything into a new file", _backup).add_argument(
        "file", type=Path, metavar="FILE"
    )
    _deed(deeds, "restore", "a copy into an empty database, as a new epoch", _restore).add_argument(
        "file", type=Path, metavar="FILE"
    )


def _deed(
    deeds: argparse._SubParsersAction[argparse.ArgumentParser],
    word: str,
    what: str,
    deed: object,
) -> argparse.ArgumentParser:
    parser = deeds.add_parser(word, help=what, description=f"{what[0].upper()}{what[1:]}.")
    parser.add_argument("--dsn", metavar="DSN", help="where the server is: postgresql://USER@HOST/DATABASE")
    parser.set_defaults(run=run, act=deed)
    return parser


def run(args: argparse.Namespace) -> int:
    from crm_desktop.sync.server.address import Address, ServerUnreachable

    try:
        address = Address.of(args.dsn).asked(_administrator_password)
        with address.telling():
            return int(args.act(address, args))
    except ServerUnreachable as problem:
        from crm_desktop.cli.main import sentence

        print(sentence(problem), file=sys.stderr)
        return UNREACHED


def _init(address: Address, args: argparse.Namespace) -> int:
    from crm_desktop.sync.server import ready, users

    with address.connect() as connection:
        ready.require_capable(connection, address)
        ready.require_empty(connection)
    login = users.tidy_login(args.login or _asked_login())
    password = _new_password(login)
    # One transaction: a login that is refused leaves the database as empty as it was.
    ready.bring_up_to_date(address, lambda connection: users.add_founder(connection, login, password))
    print(f"{address.database} on {address.server} is the clinic's server now.")
    print(f"{login} brings the clinic or begins it: crm-desktop join --dsn … --user {login}")
    return DONE


def _upgrade(address: Address, args: argparse.Namespace) -> int:
    from crm_desktop.sync.server import ready

    with address.connect() as connection:
        ready.require_clinic(connection)
        ready.require_capable(connection, address)
        ready.require_not_newer(connection)
        before = ready.schema_of(connection)
    after = ready.bring_up_to_date(address, ready.schema_of)
    print(f"The schema was {before} and is {after}." if before != after else f"The schema is {after}, as it was.")
    print("Functions and privileges are those of this version.")
    return DONE


def _add_user(address: Address, args: argparse.Namespace) -> int:
    from crm_desktop.sync.server import ready, users

    wanted = users.NewUser(login=args.login, name=args.name, branch=args.branch, roles=tuple(args.role))
    with address.connect() as connection:
        ready.require_clinic(connection)
        login = users.add_user(connection, wanted, _new_password(users.tidy_login(args.login)))
    print(f"{login} can sign in: crm-desktop join --dsn … --user {login}")
    return DONE


def _reset_password(address: Address, args: argparse.Namespace) -> int:
    from crm_desktop.sync.server import ready, users

    with address.connect() as connection:
        ready.require_clinic(connection)
        login = users.reset_password(connection, args.login, _new_password(users.tidy_login(args.login)))
    print(f"{login} has a new password. Sessions that are open stay; the next one asks for it.")
    return DONE


def _remove_user(address: Address, args: argparse.Namespace) -> int:
    from crm_desktop.sync.server import ready, users

    with address.connect() as connection:
        ready.require_clinic(connection)
        ended = users.remove_user(connection, args.login)
    print(f"{users.tidy_login(args.login)} can no longer sign in; sessions ended: {ended}. Everything they did stays.")
    return DONE


def _check(address: Address, args: argparse.Namespace) -> int:
    from crm_desktop.sync.server.check import State, check

    found = check(address)
    for finding in found:
        print(json.dumps(asdict(finding)) if args.json else f"{finding.state:7} {finding.name:16} {finding.detail}")
    return WRONG_DATA if any(finding.state is State.WRONG for finding in found) else DONE


def _tidy(address: Address, args: argparse.Namespace) -> int:
    from crm_desktop.sync.server.tidy import tidy

    done = tidy(address)
    print(f"Sessions ended: {done.ended}. Lines taken from the change log: {done.trimmed}.")
    return DONE


def _backup(address: Address, args: argparse.Namespace) -> int:
    from crm_desktop.sync.server.backup import back_up

    size = back_up(address, args.file)
    print(f"{args.file}: {size} bytes, read back and whole. It is not encrypted: keep it as you keep patients' files.")
    return DONE


def _restore(address: Address, args: argparse.Namespace) -> int:
    from crm_desktop.sync.server import backup

    done = backup.restore(address, args.file)
    print(f"{args.file} is restored into {address.database} on {address.server}, schema {done.schema}, as a new epoch.")
    print(
        "Workstations that will send again what they did since the copy, and then read everything anew: "
        f"{done.clients}."
    )
    if done.closed:
        print(f"New on this server and without a password (`server reset-password`): {', '.join(done.closed)}.")
    return DONE


def _administrator_password(user: str) -> str:
    if not sys.stdin.isatty():
        raise NobodyToAsk(variable="PGPASSWORD")
    import getpass

    return getpass.getpass(f"Password of {user} on the server: ")


def _asked_login() -> str:
    if not sys.stdin.isatty():
        raise LoginNeeded
    return input("Login of the first administrator: ")


def _new_password(login: str) -> str:
    """Never an argument: those can be read by others on the same machine, and stay in the shell's history."""
    given = os.environ.get(PASSWORD_VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise NobodyToAsk(variable=PASSWORD_VARIABLE)
    import getpass

    password = getpass.getpass(f"New password of {login}: ")
    if getpass.getpass("The same again: ") != password:
        raise PasswordsDiffer
    return password
