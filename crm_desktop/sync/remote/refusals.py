"""What PostgreSQL, libpq and TLS say, as the user's business."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from crm_desktop.kit.problems import Problem
from crm_desktop.sync import errors
from crm_desktop.sync.remote.gateway import Place
from crm_desktop.sync.remote.line import Silent, database_of, host_of

NEEDED = 150_000  # server_version_num
# Our functions name what is wrong with a station in a class of states of its own.
OURS: dict[str, type[Problem]] = {
    "SY001": errors.SequenceGap,
    "SY002": errors.CursorLost,
    "SY003": errors.AnotherHistory,
    "SY004": errors.UnknownStation,
}
FULL = ("53100", "53300", "53400")
# Deadlocks, resources, an administrator's hand, the disk, the system, the connection itself.
PASSING = ("40", "53", "55", "57", "58", "XX", "08", "25")
MISSING = ("3D000", "3F000", "42883", "42P01")
# libpq words what the server says before we are in, in the language of the server, and it is all there is: English and
# Russian are known, and in any other language still whether it was the server that spoke, and about a password.
WORDED: tuple[tuple[type[Problem], tuple[str, ...]], ...] = (
    (errors.NotTheHost, ("certificate",)),
    (errors.NoTls, ("does not support ssl", "server does not support encryption")),
    (
        errors.ServerFull,
        (
            "too many connections", "too many clients", "remaining connection slots", "no space left",
            "слишком много подключений", "слишком много клиентов", "оставшиеся слоты подключений",
        ),
    ),
    (
        errors.ServerBusy,
        ("starting up", "shutting down", "not yet accepting", "recovery mode", "terminating connection"),
    ),
    (errors.NotACrmServer, ('database "',)),
    (errors.Revoked, ("is not permitted to log in", "pg_hba.conf", 'role "', "вход запрещён", 'роль "')),
)  # fmt: skip
# Between the word for FATAL, in whatever language, and the rest libpq puts two spaces; its own words have none.
_SPOKEN = re.compile(r"[^:\s]{1,20}:  ")


@contextmanager
def worded(place: Place) -> Iterator[None]:
    """Around every word with the server; raises what sync/errors.py has, and lets our own bugs through."""
    try:
        yield
    except Silent as silent:
        raise errors.Swallowed(host=host_of(place)) from silent
    except psycopg.Error as error:
        raise problem_of(error, place) from error


def problem_of(error: psycopg.Error, place: Place) -> Problem:
    state = error.sqlstate or ""
    host, reason = host_of(place), reason_of(error)
    if state in OURS:
        return OURS[state]()
    if state == "42501":
        # Said by functions of ours, which know no other language.
        if "somebody else" in str(error):
            return errors.UnknownStation()
        if "not an active member" in str(error):
            return errors.Revoked(login=place.login)
        return errors.CannotSend(reason=reason)
    if state in FULL:
        return errors.ServerFull(host=host, reason=reason)
    if state.startswith(PASSING):
        return errors.ServerBusy(host=host, reason=reason)
    if state in MISSING:
        return errors.NotACrmServer(host=host, database=database_of(place))
    if state in ("28P01", "28000"):
        return errors.WrongPassword(login=place.login)
    if not state and isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return _of_the_line(error, place)
    return errors.CannotSend(reason=f"{state} {reason}".strip())


def _of_the_line(error: psycopg.Error, place: Place) -> Problem:
    text = str(error).lower()
    host, reason = host_of(place), reason_of(error)
    for kind, marks in WORDED:
        if any(mark in text for mark in marks):
            return kind(host=host, login=place.login, database=database_of(place), reason=reason)
    attempt, database = error.pgconn, database_of(place)
    has_spoken = _SPOKEN.match(_first_line(error)) is not None
    if has_spoken and f'"{database}"' in reason and database != place.login:
        return errors.NotACrmServer(host=host, database=database)
    if attempt is not None and (attempt.needs_password or (attempt.used_password and has_spoken)):
        return errors.WrongPassword(login=place.login)
    return (errors.ServerBusy if has_spoken else errors.Unreachable)(host=host, reason=reason)


def reason_of(error: BaseException) -> str:
    """The first line without libpq's "connection to server at … failed:"."""
    return _SPOKEN.sub("", _first_line(error), count=1).strip()


def _first_line(error: BaseException) -> str:
    line = next((line for line in str(error).splitlines() if line.strip()), "")
    return line.rpartition(" failed: ")[2]
