"""An empty PostgreSQL becomes the clinic's server, and nothing of it is left open by mistake."""

from __future__ import annotations

import psycopg
import pytest

from crm_desktop.models.visits.appointment import HOLDING
from crm_desktop.sync.server.install import fingerprint, guard_database, install, newest_schema
from crm_desktop.sync.server.registry import shared_tables
from tests.support.central import DESK, EVERYTHING, Central

pytestmark = pytest.mark.postgres

# What only the program itself keeps.
ITS_OWN = {
    "public.alembic_version", "sec.principal", "sync.change", "sync.client", "sync.conflict", "sync.op",
    "sync.refusal", "sync.server", "sync.tbl",
}  # fmt: skip
OPEN = "SELECT oid::regprocedure::text FROM pg_proc WHERE has_function_privilege(%s, oid, 'EXECUTE')"


def unguarded(central: Central) -> set[str]:
    """Tables whose rows are not all behind row security, for their owner too."""
    rows = central.ask(
        "SELECT c.relnamespace::regnamespace || '.' || c.relname FROM pg_class c "
        "WHERE c.relkind IN ('r', 'p', 'f', 'm') AND c.relnamespace IN "
        "('public'::regnamespace, 'sync'::regnamespace, 'sec'::regnamespace, 'station'::regnamespace) "
        "AND NOT (c.relrowsecurity AND c.relforcerowsecurity "
        "AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))"
    )
    return {row[0] for row in rows}


def test_a_colleague_reads_what_the_administrator_wrote(central: Central) -> None:
    sara = central.member(DESK, central.branch())
    person = central.row("person", family_name="Karimi")
    with central.connect(sara) as connection:
        assert connection.execute("SELECT id, family_name, rv FROM station.person").fetchall() == [
            (person.hex, "Karimi", 1)
        ]


def test_every_table_is_behind_row_security(central: Central) -> None:
    """A new table without a policy, or one that no registry knows, fails here."""
    assert unguarded(central) == set()
    tables = central.ask(
        "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('public', 'sync', 'sec', 'station')"
    )
    assert {row[0] for row in tables} == {f"public.{table.name}" for table in shared_tables()} | ITS_OWN
    for harm, seen in (
        ("CREATE TABLE public.new (id uuid)", {"public.new"}),
        ("CREATE MATERIALIZED VIEW station.copied AS SELECT * FROM public.person", {"public.new", "station.copied"}),
        ("ALTER TABLE public.new ENABLE ROW LEVEL SECURITY", {"public.new", "station.copied"}),
        ("ALTER TABLE sync.op NO FORCE ROW LEVEL SECURITY", {"public.new", "station.copied", "sync.op"}),
        ("DROP POLICY scopes ON public.lead", {"public.new", "station.copied", "sync.op"}),
    ):
        central.ask(harm)
        assert unguarded(central) >= seen


def test_every_view_reads_with_the_rights_of_whoever_asks(central: Central) -> None:
    views = central.ask(
        "SELECT relname, reloptions FROM pg_class WHERE relkind = 'v' AND relnamespace = 'station'::regnamespace"
    )
    assert {name for name, _ in views} == {table.name for table in shared_tables()}
    assert all("security_invoker=true" in options for _, options in views)


def test_staff_may_run_what_stations_ask_and_nothing_else_of_ours(central: Central) -> None:
    ours = "AND pronamespace IN ('sync'::regnamespace, 'sec'::regnamespace)"
    allowed = {row[0].split("(")[0] for row in central.ask(f"{OPEN} {ours}", "crm_staff")}
    assert allowed >= {"sync.hello", "sync.enrol", "sync.pull", "sync.seen", "sec.is_member", "sec.scopes_of"}
    assert not {name for name in allowed if name.startswith("sec.")} - {"sec.is_member", "sec.scopes_of"}
    assert not {"sync.trim", "sync.reap", "sync.stamp"} & allowed
    assert central.ask("SELECT proname FROM pg_proc WHERE proacl IS NULL " + ours) == []
    public = central.ask(
        "SELECT p.oid::regprocedure::text FROM pg_proc p CROSS JOIN aclexplode(p.proacl) a "
        f"WHERE a.grantee = 0 {ours.replace('pronamespace', 'p.pronamespace')}"
    )
    assert public == []


def test_functions_with_the_owners_rights_cannot_be_led_astray(central: Central) -> None:
    """Without pg_temp at the end of their path a temporary table would take the place of a real one."""
    rows = central.ask(
        "SELECT p.proname, p.proconfig, o.rolname, o.rolcanlogin, o.rolsuper, o.rolbypassrls "
        "FROM pg_proc p JOIN pg_roles o ON o.oid = p.proowner "
        "WHERE p.prosecdef AND p.pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)"
    )
    assert len(rows) > 10
    for name, settings, owner, *powers in rows:
        assert "search_path=pg_catalog, pg_temp" in settings, name
        assert owner.startswith("crm_"), name
        assert not any(powers), name


def test_installing_again_heals_and_changes_nothing_else(central: Central) -> None:
    branch = central.branch()
    sara = central.member(DESK, branch)
    before = central.ask("SELECT name, no FROM sync.tbl ORDER BY no")
    epoch = central.ask("SELECT epoch, functions FROM sync.server")
    assert epoch[0][1] == fingerprint()
    for harm in (
        "GRANT SELECT ON public.lead TO PUBLIC",
        f"GRANT TEMP ON DATABASE {central.database} TO PUBLIC",
        "GRANT ALL ON SCHEMA public TO PUBLIC",
        "GRANT EXECUTE ON FUNCTION sync.trim TO PUBLIC",
        "ALTER TABLE public.lead NO FORCE ROW LEVEL SECURITY",
        "DROP POLICY scopes ON public.person",
        "CREATE OR REPLACE FUNCTION sec.is_member() RETURNS boolean LANGUAGE sql AS 'SELECT true'",
        "DROP VIEW station.person",
        "UPDATE sync.tbl SET writers = '{}'",
    ):
        central.ask(harm)
    install(central.dsn)
    assert central.ask("SELECT name, no FROM sync.tbl ORDER BY no") == before
    assert central.ask("SELECT epoch, functions FROM sync.server") == epoch
    assert central.ask("SELECT count(*) FROM sync.tbl WHERE writers = '{}'") == [(0,)]
    assert unguarded(central) == set()
    with central.connect(sara) as connection:
        assert connection.execute("SELECT key FROM station.branch").fetchall() == [(branch,)]
        for harm in ("CREATE TEMP TABLE x ()", "SELECT * FROM public.lead", "SELECT sync.trim()"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(harm.encode())


def test_a_table_keeps_its_number_as_long_as_it_is_there(central: Central) -> None:
    """The change log speaks in numbers: what it said of a table that is gone goes with it."""
    central.row("lead")
    central.ask("UPDATE sync.tbl SET no = 500 WHERE name = 'payment'")
    central.ask("UPDATE sync.tbl SET name = 'of_before' WHERE name = 'lead'")
    ((lead,),) = central.ask("SELECT no FROM sync.tbl WHERE name = 'of_before'")
    install(central.dsn)
    numbers = dict(central.ask("SELECT name, no FROM sync.tbl"))
    assert (numbers["payment"], numbers["lead"]) == (500, 501)
    assert set(numbers) == {table.name for table in shared_tables()}
    assert central.ask("SELECT count(*) FROM sync.change WHERE tbl = %s", lead) == [(0,)]
    central.row("lead")
    assert central.ask("SELECT count(*) FROM sync.change WHERE tbl = 501") == [(1,)]


def test_a_copied_database_is_guarded_anew(central: Central) -> None:
    """Privileges of a database stay behind when it is copied or restored under another name."""
    sara = central.member(DESK)
    central.ask(f"GRANT ALL ON DATABASE {central.database} TO PUBLIC")
    with central.connect(sara) as connection:
        connection.execute("CREATE TEMP TABLE before ()")
    with central.admin() as admin:
        guard_database(admin)
    with central.connect(sara) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("CREATE TEMP TABLE after ()")


def test_the_registry_as_data_is_the_registry(central: Central) -> None:
    columns = central.ask(
        "SELECT table_name, array_agg(column_name::text) FROM information_schema.columns "
        "WHERE table_schema = 'public' AND column_name <> 'sync_scope' GROUP BY table_name"
    )
    there = {name: set(names) for name, names in columns}
    for name, names, kinds, jsons, binary in central.ask("SELECT name, cols, kinds, jsons, bytes FROM sync.tbl"):
        assert set(names) == there[name] == set(kinds)
        assert {column for column, kind in kinds.items() if kind in ("json", "bytes")} == {*jsons, *binary}
    assert central.ask("SELECT jsons FROM sync.tbl WHERE name = 'timeline_entry'") == [(["facts"],)]
    assert central.ask("SELECT scoping, sees FROM sync.tbl WHERE name = 'phone'") == [("of_person", "people.see")]


def test_slots_are_held_by_the_statuses_that_the_program_says(central: Central) -> None:
    for (words,) in central.ask("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'x'"):
        said = {word for word in words.replace("'", " ").split() if word.islower() and word.isalpha()}
        assert {status.value for status in HOLDING} <= said
        assert not {"cancelled", "no_show", "unplaced", "rescheduled"} & said
        assert "DEFERRABLE INITIALLY DEFERRED" in words


def test_an_administrator_who_is_no_superuser_can_install(central: Central) -> None:
    """Managed servers give nobody more than CREATEROLE; row security must let such an administrator pass."""
    name = f"{central.database}_manager"
    central.ask(f"CREATE ROLE {name} LOGIN CREATEROLE CREATEDB BYPASSRLS IN ROLE crm_owner, crm_seer")
    central._logins.append(name)
    as_manager = central.dsn.replace("://crm@", f"://{name}@")
    with psycopg.connect(central.cluster.dsn(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}_clinic OWNER {name}".encode())
    theirs = as_manager.replace(f"/{central.database}?", f"/{name}_clinic?")
    try:
        install(theirs)
        install(theirs)
        with psycopg.connect(theirs) as connection:
            assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (newest_schema(),)
            assert connection.execute("SELECT count(*) FROM station.person").fetchone() == (0,)
    finally:
        central.cluster.drop_database(theirs)


def test_nobody_of_the_staff_is_let_in_by_default(central: Central) -> None:
    everything = central.member(EVERYTHING)
    with psycopg.connect(central.cluster.dsn(), autocommit=True) as admin:
        admin.execute(f"ALTER ROLE {everything.login} NOINHERIT".encode())
        admin.execute(f"REVOKE crm_staff FROM {everything.login}".encode())
    with pytest.raises(psycopg.OperationalError, match="CONNECT"):
        central.connect(everything)
