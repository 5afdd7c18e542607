"""What the clinic's server is like: its version, schema, encryption, settings, connections and log, a look a thing."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import psycopg

from crm_desktop.sync.server import install, ready
from crm_desktop.sync.server.address import Address

CLOCK_NOTICE = timedelta(seconds=5)
CLOCK_LIMIT = timedelta(minutes=2)
# A workstation holds one connection to work and one to be woken.
PER_STATION = 2
SPARE = 10
IDLE_MINUTES = 5
LOG_DAYS = 45  # the log is kept 30 days; what makes it older is a station that was away
# No fact says when the log was trimmed last: what a trim would take that is older was left by the last nights.
UNTIDIED_DAYS = 33
SILENT_DAYS = 30


class State(enum.StrEnum):
    OK = "ok"
    NOTICE = "notice"
    WRONG = "wrong"


@dataclass(frozen=True)
class Look:
    connection: psycopg.Connection
    address: Address
    clock: Callable[[], datetime]

    def one(self, statement: str, *facts: object) -> tuple[object, ...]:
        row: tuple[object, ...] = self.connection.execute(statement.encode(), facts).fetchall()[0]
        return row

    def lines(self, statement: str, *facts: object) -> list[str]:
        return [str(line) for (line,) in self.connection.execute(statement.encode(), facts)]

    def setting(self, name: str) -> str:
        return str(self.one("SELECT current_setting(%s)", name)[0])


Told = tuple[State, str]


def _version(look: Look) -> Told:
    number = look.connection.info.server_version
    told = f"PostgreSQL {number // 10000}.{number % 10000}"
    if number // 10000 < ready.LEAST_VERSION:
        return State.WRONG, f"{told}: at least {ready.LEAST_VERSION} is needed"
    return State.OK, told


def _schema(look: Look) -> Told:
    found, known = ready.schema_of(look.connection), ready.newest_schema()
    if found == known:
        return State.OK, str(found)
    if found in ready.known_schemas():
        return State.WRONG, f"{found}, and this program has {known}: run `server upgrade`"
    return State.NOTICE, f"{found} is newer than {known} of this program: use the newer program here"


def _functions(look: Look) -> Told:
    if look.one("SELECT functions FROM sync.server")[0] == install.fingerprint():
        return State.OK, "of this version"
    return State.WRONG, "functions, policies or views are of another version: run `server upgrade`"


def _slots(look: Look) -> Told:
    missing = look.lines(
        "SELECT w FROM unnest(ARRAY['server_appointment_provider', 'server_appointment_room']) w"
        " WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conname = w AND contype = 'x' AND convalidated)"
    )
    if not look.one("SELECT count(*) FROM pg_extension WHERE extname = 'btree_gist'")[0]:
        missing.insert(0, "the extension btree_gist")
    return (State.WRONG, f"missing: {', '.join(missing)}") if missing else (State.OK, "no slot can be given twice")


def _triggers(look: Look) -> Told:
    """The change log and the archive live by them."""
    off = look.lines(
        "SELECT tgrelid::regclass || '.' || tgname FROM pg_trigger"
        " WHERE NOT tgisinternal AND tgenabled NOT IN ('O', 'A') ORDER BY 1"
    )
    off += look.lines(
        "SELECT name || ' without change log' FROM sync.tbl t WHERE NOT EXISTS"
        " (SELECT FROM pg_trigger g WHERE g.tgrelid = to_regclass('public.' || quote_ident(t.name))"
        " AND g.tgname = 'sync_stamp') ORDER BY 1"
    )
    return (State.WRONG, f"{', '.join(off)}: run `server upgrade`") if off else (State.OK, "all switched on")


def _clock(look: Look) -> Told:
    before = look.clock()
    (server,) = look.one("SELECT clock_timestamp()")
    after = look.clock()
    assert isinstance(server, datetime)  # noqa: S101  that is the type of clock_timestamp()
    apart = server - (before + (after - before) / 2)
    told = f"{apart.total_seconds():+.1f} s against this computer"
    if abs(apart) > CLOCK_LIMIT:
        return State.WRONG, f"{told}: switch on the time service (NTP) of both"
    return (State.NOTICE if abs(apart) > CLOCK_NOTICE else State.OK), told


def _encryption(look: Look) -> Told:
    is_used = look.connection.pgconn.ssl_in_use
    if not look.address.is_local and not is_used:
        return State.WRONG, "this connection is not encrypted: use sslmode=verify-full"
    distant = look.setting("listen_addresses").strip()
    if look.setting("ssl") == "off":
        if distant in ("", "localhost", "127.0.0.1", "::1", "127.0.0.1,::1"):
            return State.OK, "off, and the server listens on this computer only"
        return State.WRONG, f"off, and the server listens on {distant}: set ssl = on (docs/server.md)"
    return State.OK, "on, and used by this connection" if is_used else "on"


def _doors(look: Look) -> Told:
    """pg_hba.conf, which a superuser alone may read."""
    if not look.one("SELECT has_function_privilege('pg_catalog.pg_hba_file_rules()', 'EXECUTE')")[0]:
        return State.NOTICE, "pg_hba.conf can be looked at by a superuser only"
    wrong = look.lines(
        """
        SELECT 'line ' || line_number || ': ' || coalesce(error, concat_ws(' ', type, address, auth_method))
        FROM pg_hba_file_rules
        WHERE error IS NOT NULL
            OR type <> 'local' AND auth_method IN ('trust', 'password', 'md5', 'ident')
            OR type IN ('host', 'hostnossl') AND auth_method <> 'reject' AND address <> ALL (ARRAY['127.0.0.1', '::1'])
        ORDER BY line_number
        """
    )
    if wrong:
        return (
            State.WRONG,
            f"{'; '.join(wrong)}. Only hostssl with scram-sha-256 from other computers, trust from none",
        )
    return State.OK, "other computers come in by TLS and password only"


def _passwords(look: Look) -> Told:
    if look.setting("password_encryption") != "scram-sha-256":
        return State.WRONG, "password_encryption is not scram-sha-256"
    if not look.one("SELECT has_table_privilege('pg_catalog.pg_authid', 'SELECT')")[0]:
        return State.OK, "scram-sha-256"
    weak = look.lines(
        "SELECT login FROM sec.principal JOIN pg_authid ON rolname = login"
        " WHERE rolpassword NOT LIKE 'SCRAM-SHA-256$%%' ORDER BY 1"
    )
    return (State.WRONG, f"not scram-sha-256: {', '.join(weak)}") if weak else (State.OK, "scram-sha-256")


def _logins(look: Look) -> Told:
    closed = look.lines(
        "SELECT p.login FROM sec.principal p LEFT JOIN pg_roles r ON r.rolname = p.login"
        " WHERE p.is_active AND r.rolcanlogin IS NOT TRUE ORDER BY 1"
    )
    (count,) = look.one("SELECT count(*) FROM sec.principal WHERE is_active")
    if closed:
        return State.NOTICE, f"{count}; cannot sign in before `server reset-password`: {', '.join(closed)}"
    return State.OK, str(count)


def _large_objects(look: Look) -> Told:
    """Space and locks that nobody watches, open to everybody as PostgreSQL comes; a superuser alone can close them."""
    (is_open, is_superuser) = look.one(
        "SELECT EXISTS (SELECT FROM pg_proc p"
        " CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a"
        " WHERE p.pronamespace = 'pg_catalog'::regnamespace"
        " AND p.proname ~ '^(lo_|loread$|lowrite$|pg_(try_)?advisory_|pg_logical_emit_message$)'"
        " AND a.grantee = 0), (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)"
    )
    if not is_open:
        return State.OK, "closed"
    told = "everybody may make large objects, take locks of their own and write into the log"
    if is_superuser:
        return State.WRONG, f"{told}: run `server upgrade`"
    return State.NOTICE, f"{told}; a superuser can close that with `server upgrade`"


def _founder(look: Look) -> Told:
    """Whoever brings the clinic is not judged while doing so."""
    founding = look.lines("SELECT login FROM sec.principal WHERE is_founder AND is_active ORDER BY 1")
    if not founding:
        return State.OK, "the clinic is founded"
    return State.NOTICE, f"{', '.join(founding)} has not finished bringing the clinic (`crm-desktop join`)"


def _durability(look: Look) -> Told:
    wrong = [f"{name} = off" for name in ("fsync", "full_page_writes") if look.setting(name) == "off"]
    wrong += ["synchronous_commit = off"] if look.setting("synchronous_commit") == "off" else []
    wrong += ["autovacuum = off"] if look.setting("autovacuum") == "off" else []
    if wrong:
        return (
            State.WRONG,
            f"{', '.join(wrong)}: a power cut may take confirmed work away, or the server grows old badly",
        )
    if look.setting("wal_level") == "minimal":
        return State.NOTICE, "wal_level = minimal: no standby and no copy to the minute is possible"
    if look.setting("data_checksums") == "off":
        return State.NOTICE, "data_checksums = off: a bad disk is noticed late (pg_checksums --enable)"
    return (
        State.OK,
        f"wal_level = {look.setting('wal_level')}, synchronous_commit = {look.setting('synchronous_commit')}",
    )


def _connections(look: Look) -> Told:
    allowed, reserved, stations, used = (
        int(str(number))
        for number in look.one(
            "SELECT current_setting('max_connections')::int, current_setting('superuser_reserved_connections')::int,"
            " (SELECT count(*) FROM sync.client WHERE seen_at > now() - interval '30 days'),"
            " (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend')"
        )
    )
    logins = int(str(look.one("SELECT count(*) FROM sec.principal WHERE is_active")[0]))
    needed = max(stations, logins) * PER_STATION + reserved + SPARE
    told = f"max_connections = {allowed}, in use {used}, needed for {max(stations, logins)} people {needed}"
    return (State.OK if needed <= allowed else State.WRONG), told


def _idle(look: Look) -> Told:
    open_ones = look.lines(
        "SELECT coalesce(usename, '?') || ' (pid ' || pid || ', ' || date_trunc('second', now() - xact_start) || ')'"
        " FROM pg_stat_activity WHERE xact_start < now() - make_interval(mins => %s) AND pid <> pg_backend_pid()"
        " AND backend_type = 'client backend' ORDER BY xact_start",
        IDLE_MINUTES,
    )
    open_ones += look.lines(
        "SELECT owner || ' (prepared ' || gid || ')' FROM pg_prepared_xacts"
        " WHERE prepared < now() - make_interval(mins => %s)",
        IDLE_MINUTES,
    )
    if open_ones:
        return State.NOTICE, f"open transactions: {', '.join(open_ones)}; `server tidy` ends those of staff"
    return State.OK, "none"


def _log(look: Look) -> Told:
    (is_left,) = look.one(
        "SELECT EXISTS (SELECT FROM sync.change WHERE xid < sync.trimmed_below(make_interval(days => %s)))",
        UNTIDIED_DAYS,
    )
    if is_left:
        return State.WRONG, "nobody has trimmed it for three nights: let `server tidy` run every night (docs/server.md)"
    (days,) = look.one("SELECT coalesce(extract(day FROM now() - min(at)), 0)::int FROM sync.change")
    if int(str(days)) > LOG_DAYS:
        silent = look.lines(
            "SELECT login || ' at ' || station FROM sync.client WHERE seen_at < now() - make_interval(days => %s)"
            " AND cursor IS NOT NULL ORDER BY 1",
            SILENT_DAYS,
        )
        told = f"{days} days, kept for whoever was away"
        return State.NOTICE, f"{told}; not seen for {SILENT_DAYS} days: {', '.join(silent)}" if silent else told
    return State.OK, f"{days} days"


LOOKS: dict[str, Callable[[Look], Told]] = {
    "version": _version,
    "schema": _schema,
    "functions": _functions,
    "slots": _slots,
    "triggers": _triggers,
    "clock": _clock,
    "encryption": _encryption,
    "doors": _doors,
    "passwords": _passwords,
    "logins": _logins,
    "large_objects": _large_objects,
    "founding": _founder,
    "durability": _durability,
    "connections": _connections,
    "transactions": _idle,
    "log": _log,
}
