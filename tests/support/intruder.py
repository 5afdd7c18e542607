"""A receptionist with psql: what they try on a clinic's server, and whether anything came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

import psycopg
from psycopg import sql

from crm_desktop.models.access import Right, Scope
from crm_desktop.sync.server.registry import shared_tables
from crm_desktop.sync.server.users import install_logins
from tests.support.central import DESK, Central, Member, a_central
from tests.support.postgres import PostgresCluster
from tests.support.pushing import Station, station

# In every text of the other branch, so that whatever tells it has leaked.
SECRET = "Zarathustra"
# As the roles of a new clinic have it: one right of the desk reaches every branch, and opens nothing else there.
RECEPTIONIST = {**DESK, Right.NOTES_WRITE: Scope.ALL}
UNCHANGED = "unchanged"
NO_ROWS = "no rows"

_CATALOGS = (
    "SELECT md5(string_agg(x, '|' ORDER BY x)) FROM ("
    " SELECT p::text AS x FROM pg_policy p"
    " UNION ALL SELECT concat_ws('/', oid, relname, relowner, relacl, reloptions, relrowsecurity, relforcerowsecurity)"
    "  FROM pg_class WHERE relnamespace::regnamespace::text IN ('public', 'sync', 'sec', 'station')"
    " UNION ALL SELECT concat_ws('/', attrelid, attname, attacl) FROM pg_attribute WHERE attacl IS NOT NULL"
    " UNION ALL SELECT concat_ws('/', oid, proname, proowner, proacl, prosecdef, proconfig, prosrc) FROM pg_proc"
    " UNION ALL SELECT concat_ws('/', oid, tgname, tgenabled) FROM pg_trigger"
    " UNION ALL SELECT concat_ws('/', oid, rulename, ev_enabled) FROM pg_rewrite"
    " UNION ALL SELECT concat_ws('/', nspname, nspowner, nspacl) FROM pg_namespace WHERE nspname !~ '^pg_t'"
    " UNION ALL SELECT concat_ws('/', datname, datacl) FROM pg_database"
    " UNION ALL SELECT m::text FROM pg_auth_members m"
    " UNION ALL SELECT concat_ws('/', rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin,"
    "  rolreplication, rolbypassrls, rolconnlimit, rolvaliduntil) FROM pg_authid"
    " UNION ALL SELECT extname FROM pg_extension) u"
)


@dataclass
class World:
    """Sara sits in North and tries; what is in South, and what the server keeps for itself, is not hers."""

    central: Central
    north: UUID
    south: UUID
    sara: Member
    reza: Member
    desk: Station  # Sara's
    other: Station  # Reza's, in South
    words: dict[str, str] = field(default_factory=dict)
    _before: tuple[object, ...] = ()

    def worded(self, attempt: str) -> str:
        """With the names of this server instead of `:me` and the like."""
        for name, value in self.words.items():
            attempt = attempt.replace(f":{name}:", value)
        return attempt

    @cached_property
    def _watch(self) -> psycopg.Connection:
        """The administrator's, for what is asked before and after every attempt."""
        return psycopg.connect(self.central.dsn, autocommit=True)

    def next_transaction(self) -> object:
        """Nothing that is kept changes without a transaction that counts."""
        return self._watch.execute("SELECT pg_snapshot_xmax(pg_current_snapshot())::text").fetchone()

    def everything(self) -> tuple[object, ...]:
        """Rows, rights and roles, in a form that differs as soon as any of them does."""
        names = self.central.ask(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname IN ('public', 'sync', 'sec')"
        )
        rows = " UNION ALL ".join(f"SELECT '{name}', t::text FROM {name} t" for (name,) in names)
        return (
            self.central.ask(f"SELECT md5(string_agg(a || b, '|' ORDER BY a, b)) FROM ({rows}) u (a, b)"),
            self.central.ask(_CATALOGS),
        )

    def everything_once(self) -> tuple[object, ...]:
        """As it was before the first attempt."""
        if not self._before:
            self._before = self.everything()
        return self._before

    def tried(self, attempt: str) -> tuple[str, str]:
        """What came of it as an SQLSTATE or in our words, and everything that was told."""
        told: list[str] = []
        connection = self.central.connect(self.sara)
        try:
            connection.add_notice_handler(lambda notice: told.append(str(notice.message_primary)))
            return self._came(connection, self.worded(attempt), told), "\n".join(told)
        finally:
            connection.close()

    def left_a_trace(self, attempt: str) -> tuple[str, str, bool]:
        """As `tried`, and whether anything is other than it was before the first attempt."""
        before, at = self.everything_once(), self.next_transaction()
        came, told = self.tried(attempt)
        if at == self.next_transaction():
            return came, told, False
        changed = self.everything() != before
        self.forget_settings()
        return came, told, changed

    def forget_settings(self) -> None:
        """One's own role may be given settings and another password; the next attempt begins as before."""
        for change in ("RESET ALL", "PASSWORD NULL"):
            self._watch.execute(sql.SQL("ALTER ROLE {} " + change).format(sql.Identifier(self.sara.login)))

    def drop(self) -> None:
        self._watch.close()
        self.central.drop()

    def _came(self, connection: psycopg.Connection, attempt: str, told: list[str]) -> str:
        rows = 0
        try:
            cursor = connection.cursor()
            if "TO STDOUT" in attempt:
                with cursor.copy(attempt.encode()) as copied:
                    lines = [bytes(line).decode() for line in copied]
                told += lines
                return UNCHANGED if lines else NO_ROWS
            cursor.execute(attempt.encode())
            while True:
                if cursor.description is not None:
                    found = cursor.fetchall()
                    rows += len(found)
                    told += map(repr, found)
                if not cursor.nextset():
                    break
            told += [repr(notify) for notify in connection.notifies(timeout=0)]
        except psycopg.Error as error:
            told.append(f"{error} {error.diag.message_detail} {error.diag.context}")
            return error.sqlstate or type(error).__name__
        return UNCHANGED if rows or cursor.description is None else NO_ROWS


def a_world(cluster: PostgresCluster) -> World:
    central = a_central(cluster)
    with central.admin() as admin, admin.transaction():
        install_logins(admin)
    north, south = central.branch("North"), central.branch("South")
    sara = central.member(RECEPTIONIST, north)
    reza = central.member(dict.fromkeys(Right, Scope.BRANCH), south, name="Reza")
    desk, other = station(central, sara), station(central, reza)
    hidden = central.row(
        "person", branch_id=south, visibility="branch", given_name=SECRET, family_name=SECRET, notes=SECRET
    )
    central.row("phone", person_id=hidden, raw=f"0912 {SECRET}")
    for table in shared_tables():
        if table.scoping == "branch":
            central.row(table.name, branch_id=south, **_secrets(table.kinds, hidden))
    # Something of theirs in the archive, in the list of conflicts and in the audit.
    other.change("person", hidden, 1, notes=("else", f"{SECRET} again"), family_name=("else", f"{SECRET} too"))
    other.say("person", hidden, "U", {"nonsense": [SECRET, SECRET]}, 1)
    other.push()
    lead = central.ask("SELECT id FROM lead WHERE branch_id = %s", south)[0][0]
    central.ask("ANALYZE")
    words = {
        "me": sara.login, "other": reza.login, "mine": str(desk.client), "theirs": str(other.client),
        "person": str(hidden), "lead": str(lead), "south": str(south), "channel": f"crm_{south.hex}",
        "database": central.database, "user": str(reza.user_id),
    }  # fmt: skip
    return World(central, north, south, sara, reza, desk, other, words)


def _secrets(kinds: dict[str, str], person: UUID) -> dict[str, Any]:
    texts = ("description", "title", "note", "notes", "comment", "body", "text", "topic", "reason")
    told: dict[str, Any] = {name: SECRET for name in texts if kinds.get(name) == "text"}
    return {**told, "person_id": person} if "person_id" in kinds else told
