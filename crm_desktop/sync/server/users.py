"""The people who may sign in to the central PostgreSQL: one login a person, known by a verifier, never a password."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from psycopg import errors, sql

from crm_desktop.kit.ids import new_id
from crm_desktop.kit.problems import Problem

KEEPER = "crm_keeper"
LEAST_LENGTH = 10  # letters of a password: whoever reaches the server's port may try them
LOGINS = Path(__file__).parent / "sql" / "keeper" / "logins.sql"
# What only this module calls; `give_role` and `is_ours` are theirs alone.
FUNCTIONS = (
    "make_login(text, text, uuid, boolean)",
    "change_password(text, text)",
    "close_login(text)",
    "missing_logins()",
    "give_role(text, text)",
    "is_ours(text)",
)


class LoginTaken(Problem):
    """facts: login"""

    code = "server.login_taken"


class LoginHasOneAlready(Problem):
    """facts: login"""

    code = "server.has_login"


class NotALogin(Problem):
    """facts: login"""

    code = "server.not_a_login"


class PasswordTooShort(Problem):
    """facts: least"""

    code = "server.password_too_short"


class NoSuchLogin(Problem):
    """facts: login"""

    code = "server.no_such_login"


class SessionsStay(Problem):
    """The login is closed all the same. facts: login, user"""

    code = "server.sessions_stay"


class NoClinicYet(Problem):
    code = "server.no_clinic_yet"


class NameNeeded(Problem):
    """A new member of staff needs a name. facts: login"""

    code = "server.name_needed"


class NoSuchRole(Problem):
    """facts: name, known"""

    code = "server.no_such_role"


class NoSuchBranch(Problem):
    """facts: name, known"""

    code = "server.no_such_branch"


@dataclass(frozen=True)
class NewUser:
    """For a login that the clinic knows already, the name, branch and roles may stay empty: its own hold."""

    login: str
    name: str | None = None
    branch: str | None = None
    roles: tuple[str, ...] = ()


def tidy_login(login: str) -> str:
    """As the program stores it."""
    return "".join(login.split()).lower()


def install_logins(connection: psycopg.Connection) -> None:
    """The functions that make logins and the role they run as; again it changes nothing. The caller's transaction."""
    make_keeper(connection)
    keeper = sql.Identifier(KEEPER)
    # Whoever is to own a function must be allowed to make one there, if it is no superuser that hands it over.
    connection.execute(sql.SQL("GRANT USAGE, CREATE ON SCHEMA sec TO {}").format(keeper))
    connection.execute(sql.SQL("GRANT SELECT, INSERT, UPDATE ON sec.principal TO {}").format(keeper))
    connection.execute("DROP POLICY IF EXISTS keeper ON sec.principal")
    connection.execute(sql.SQL("CREATE POLICY keeper ON sec.principal TO {} USING (true)").format(keeper))
    connection.execute(LOGINS.read_bytes())
    for function in FUNCTIONS:
        name = sql.SQL("FUNCTION sec." + function)
        connection.execute(sql.SQL("REVOKE ALL ON {} FROM PUBLIC").format(name))
        connection.execute(sql.SQL("ALTER {} OWNER TO {}").format(name, keeper))
        connection.execute(sql.SQL("GRANT EXECUTE ON {} TO CURRENT_USER").format(name))
    connection.execute(sql.SQL("REVOKE CREATE ON SCHEMA sec FROM {}").format(keeper))


def make_keeper(connection: psycopg.Connection) -> None:
    """The role those functions run as; it belongs to the cluster and may be there already."""
    known = connection.execute("SELECT FROM pg_roles WHERE rolname = %s", (KEEPER,)).fetchone()
    keeper = sql.Identifier(KEEPER)
    if known is None:
        connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN NOINHERIT CREATEROLE").format(keeper))
    connection.execute(sql.SQL("GRANT crm_staff TO {} WITH ADMIN OPTION").format(keeper))
    (is_member,) = connection.execute("SELECT pg_has_role(current_user, %s, 'MEMBER')", (KEEPER,)).fetchall()[0]
    if not is_member:
        connection.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(keeper))


def add_founder(connection: psycopg.Connection, login: str, password: str) -> str:
    """The first administrator, whose base becomes the clinic; returns the login as it is from now on."""
    login = tidy_login(login)
    with connection.transaction():
        _make(connection, login, password, new_id(), is_founder=True)
    return login


def add_user(connection: psycopg.Connection, wanted: NewUser, password: str) -> str:
    """A login for a member of staff; somebody unknown becomes one. Returns the login as it is from now on."""
    login = tidy_login(wanted.login)
    with connection.transaction():
        if _one(connection, "SELECT FROM public.branch WHERE deleted_at IS NULL LIMIT 1") is None:
            raise NoClinicYet
        if _one(connection, "SELECT FROM sec.principal WHERE login = %s AND is_active", login) is not None:
            raise LoginHasOneAlready(login=login)
        branch = None if wanted.branch is None else _by_name(connection, "branch", wanted.branch, NoSuchBranch)
        roles = [_by_name(connection, "role", name, NoSuchRole) for name in wanted.roles]
        known = _one(
            connection,
            "SELECT id FROM public.user_account WHERE lower(login) = %s AND deleted_at IS NULL FOR UPDATE",
            login,
        )
        if known is None and not (wanted.name or "").strip():
            raise NameNeeded(login=login)
        user_id: UUID = new_id() if known is None else known[0]
        # Before the row: that it says "active" must not be what opens a login that was closed.
        _make(connection, login, password, user_id, is_founder=False)
        _write_member(connection, user_id, login, wanted.name, branch, is_new=known is None)
        for role in roles:
            connection.execute(
                "INSERT INTO public.user_role (id, user_id, role_id, created_at)"
                " SELECT %(id)s, %(user)s, %(role)s, now() WHERE NOT EXISTS (SELECT FROM public.user_role"
                " WHERE user_id = %(user)s AND role_id = %(role)s AND deleted_at IS NULL)",
                {"id": new_id(), "user": user_id, "role": role},
            )
    return login


def reset_password(connection: psycopg.Connection, login: str, password: str) -> str:
    login = tidy_login(login)
    with connection.transaction():
        _change(connection, "SELECT sec.change_password(%s, %s)", login, login, _verifier(connection, login, password))
    return login


def remove_user(connection: psycopg.Connection, login: str) -> int:
    """Closes the login at once and ends its sessions; its past and its unsent work stay. Returns how many were ended.

    The person's row says "no login", so that the program shows it too.
    """
    login = tidy_login(login)
    with connection.transaction():
        _change(connection, "SELECT sec.close_login(%s)", login, login)
        connection.execute(
            "UPDATE public.user_account SET status = 'no_login'"
            " WHERE lower(login) = %s AND status = 'active' AND deleted_at IS NULL",
            (login,),
        )
    try:
        ended = connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s AND pid <> pg_backend_pid()",
            (login,),
        ).fetchall()
    except errors.InsufficientPrivilege as error:
        raise SessionsStay(login=login, user=connection.info.user) from error
    return sum(1 for (is_ended,) in ended if is_ended)


def _write_member(
    connection: psycopg.Connection, user_id: UUID, login: str, name: str | None, branch: UUID | None, *, is_new: bool
) -> None:
    facts = {"id": user_id, "login": login, "name": " ".join(name.split()) if name else None, "branch": branch}
    if not is_new:
        connection.execute(
            "UPDATE public.user_account SET status = 'active', display_name = coalesce(%(name)s, display_name),"
            " branch_id = coalesce(%(branch)s, branch_id) WHERE id = %(id)s",
            facts,
        )
        return
    connection.execute(
        "INSERT INTO public.user_account"
        " (id, branch_id, login, display_name, status, language, calendar, digits, created_at)"
        " VALUES (%(id)s, %(branch)s, %(login)s, %(name)s, 'active', coalesce((SELECT mode() WITHIN GROUP"
        " (ORDER BY language) FROM public.user_account WHERE deleted_at IS NULL), 'en'), 'auto', 'auto', now())",
        facts,
    )


def _make(connection: psycopg.Connection, login: str, password: str, user_id: UUID, *, is_founder: bool) -> None:
    verifier = _verifier(connection, login, password)
    try:
        connection.execute("SELECT sec.make_login(%s, %s, %s, %s)", (login, verifier, user_id, is_founder))
    except errors.DuplicateObject as error:
        raise LoginTaken(login=login) from error
    except errors.ReservedName as error:
        raise NotALogin(login=login) from error


def _change(connection: psycopg.Connection, statement: str, login: str, *facts: object) -> None:
    try:
        connection.execute(statement.encode(), facts)
    except errors.UndefinedObject as error:
        raise NoSuchLogin(login=login) from error
    except errors.DuplicateObject as error:
        raise LoginTaken(login=login) from error


def _verifier(connection: psycopg.Connection, login: str, password: str) -> str:
    """What PostgreSQL stores; made here, so that the password itself is in no statement and in no log."""
    if len(password) < LEAST_LENGTH:
        raise PasswordTooShort(least=LEAST_LENGTH)
    # The encoding of the connection is UTF-8, as libpq wants it for letters beyond ASCII.
    return connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()


def _by_name(connection: psycopg.Connection, table: str, name: str, refusal: type[Problem]) -> UUID:
    rows = connection.execute(
        sql.SQL("SELECT id, name FROM public.{} WHERE deleted_at IS NULL ORDER BY name, id").format(
            sql.Identifier(table)
        )
    ).fetchall()
    wanted = " ".join(name.split()).lower()
    found: list[UUID] = [row_id for row_id, known in rows if known.lower() == wanted]
    if len(found) != 1:
        raise refusal(name=name, known=", ".join(known for _, known in rows))
    return found[0]


def _one(connection: psycopg.Connection, statement: str, *facts: object) -> tuple[Any, ...] | None:
    return connection.execute(statement.encode(), facts).fetchone()
