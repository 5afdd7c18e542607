"""Each fault that an administrator can make, or a careless hand, is told in a line of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from crm_desktop.sync.server import condition, ready
from crm_desktop.sync.server.address import Address
from crm_desktop.sync.server.check import Finding, State, check
from crm_desktop.sync.server.tidy import tidy
from tests.support.administered import PASSWORD, Administered
from tests.support.postgres import PostgresCluster, TlsCluster

pytestmark = pytest.mark.postgres

# The servers of the tests keep nothing safe from a power cut, and trust whoever is on this computer.
OF_THE_TESTS = {"durability", "doors"}


def told(server: Administered) -> dict[str, Finding]:
    return {finding.name: finding for finding in check(server.address)}


def wrong(found: dict[str, Finding]) -> set[str]:
    return {name for name, finding in found.items() if finding.state is State.WRONG} - OF_THE_TESTS


def test_a_server_as_init_leaves_it_has_nothing_wrong(administered: Administered) -> None:
    found = told(administered)
    assert [(f.name, f.detail) for f in found.values() if f.state is not State.OK and f.name not in OF_THE_TESTS] == []
    assert found["version"].detail.startswith("PostgreSQL ")
    assert found["schema"].detail == ready.newest_schema()
    assert "fsync = off" in found["durability"].detail
    assert "trust" in found["doors"].detail


@pytest.mark.parametrize(
    ("deed", "name", "words"),
    [
        ("CREATE TABLE stray (); ALTER TABLE stray OWNER TO crm_owner", "row_security", "stray: row security is off"),
        ("ALTER TABLE person NO FORCE ROW LEVEL SECURITY", "row_security", "person: row security does not bind"),
        ("DROP POLICY scopes ON payment", "row_security", "payment: not kept to the scopes"),
        ("CREATE POLICY all_in ON payment USING (true)", "row_security", "payment: a policy lets more in: all_in"),
        ("ALTER POLICY scopes ON payment USING (true)", "row_security", "payment: not kept to the scopes"),
        ("ALTER VIEW station.person RESET (security_invoker)", "views", "station.person: reads with the rights"),
        ("GRANT UPDATE ON person TO crm_staff", "table_grants", "person: crm_staff has UPDATE"),
        ("GRANT SELECT ON person TO crm_staff", "table_grants", "person: crm_staff has SELECT"),
        ("GRANT SELECT ON sync.op TO crm_staff", "table_grants", "sync.op: crm_staff has SELECT"),
        ("GRANT SELECT (family_name) ON person TO PUBLIC", "table_grants", "person.family_name: everybody has SELECT"),
        ("GRANT EXECUTE ON FUNCTION sec.make_login TO crm_staff", "function_grants", "crm_staff may call it"),
        ("GRANT EXECUTE ON FUNCTION sync.trim TO PUBLIC", "function_grants", "everybody may call it"),
        ("ALTER FUNCTION sync.push SET search_path = public", "search_path", "its search path is not"),
        ("ALTER FUNCTION sync.push OWNER TO crm", "search_path", "belongs to crm"),
        ("ALTER TABLE sync.op OWNER TO crm", "owners", "sync.op: belongs to crm"),
        ("GRANT USAGE ON SCHEMA sec TO PUBLIC", "making", "the schema sec: everybody has USAGE"),
        ("GRANT CREATE ON SCHEMA public TO crm_staff", "making", "the schema public: crm_staff has CREATE"),
        ("ALTER TABLE person DISABLE TRIGGER sync_stamp", "triggers", "person.sync_stamp"),
        ("DROP TRIGGER sync_stamp ON task", "triggers", "task without change log"),
        ("ALTER TABLE appointment DROP CONSTRAINT server_appointment_room", "slots", "server_appointment_room"),
        ("UPDATE sync.server SET functions = 'of another version'", "functions", "run `server upgrade`"),
        ("UPDATE alembic_version SET version_num = '0003'", "schema", "run `server upgrade`"),
    ],
)
def test_what_a_hand_has_changed_is_told(administered: Administered, deed: str, name: str, words: str) -> None:
    administered.ask(deed)
    found = told(administered)
    assert words in found[name].detail
    assert wrong(found) == {name}


def test_temp_of_a_copied_database_is_told_and_mended_by_upgrade(administered: Administered) -> None:
    """sync.md: re-check after every restore."""
    administered.ask(f'GRANT TEMP ON DATABASE "{administered.database}" TO PUBLIC')
    assert told(administered)["making"].detail.startswith("the database: everybody has TEMPORARY")
    ready.bring_up_to_date(administered.address, lambda _: None)
    assert wrong(told(administered)) == set()


@pytest.mark.parametrize("gift", ["CREATEROLE", "BYPASSRLS", "SUPERUSER"])
def test_a_login_with_more_than_it_needs_is_told(administered: Administered, gift: str) -> None:
    login = administered.member().login
    administered.ask(f'ALTER ROLE "{login}" {gift}')
    found = told(administered)
    assert wrong(found) == {"login_rights"}
    assert login in found["login_rights"].detail


def test_a_login_that_cannot_sign_in_yet_is_a_notice(administered: Administered) -> None:
    login = administered.member().login
    assert told(administered)["logins"] == Finding("logins", State.OK, "1")
    administered.ask(f'ALTER ROLE "{login}" NOLOGIN')
    finding = told(administered)["logins"]
    assert finding.state is State.NOTICE
    assert login in finding.detail


@pytest.mark.parametrize(
    ("late", "state"),
    [(timedelta(0), State.OK), (timedelta(seconds=30), State.NOTICE), (timedelta(minutes=3), State.WRONG)],
)
def test_clocks_that_are_apart_are_told(administered: Administered, late: timedelta, state: State) -> None:
    found = check(administered.address, clock=lambda: datetime.now(UTC) - late)
    assert next(finding for finding in found if finding.name == "clock").state is state


def test_too_few_connections_for_the_people_are_told(administered: Administered) -> None:
    """Each workstation holds two; the tests' servers allow sixty."""
    branch = administered.branch()
    for _ in range(24):
        administered.row("user_account", branch_id=branch)
    administered.ask(
        "INSERT INTO sec.principal (login, user_id) SELECT 'x' || row_number() OVER (), id FROM user_account"
    )
    assert told(administered)["connections"].state is State.WRONG
    administered.ask("DELETE FROM sec.principal")


def test_a_forgotten_transaction_is_told(administered: Administered, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(condition, "IDLE_MINUTES", 0)
    sara = administered.member()
    with administered.connect(sara) as session:
        session.execute("BEGIN")
        found = told(administered)["transactions"]
    assert found.state is State.NOTICE
    assert sara.login in found.detail


def test_a_log_that_nobody_trims_is_told(administered: Administered) -> None:
    """sync.md 5: the log is kept 30 days; three nights more and `tidy` is not running."""
    administered.row("person")
    administered.ask("UPDATE sync.change SET at = now() - interval '32 days'")
    assert told(administered)["log"].state is State.OK
    administered.ask("UPDATE sync.change SET at = now() - interval '34 days'")
    finding = told(administered)["log"]
    assert finding.state is State.WRONG
    assert "server tidy" in finding.detail
    tidy(administered.address)
    assert told(administered)["log"].state is State.OK


def test_a_log_that_is_kept_for_somebody_who_was_away_names_them(administered: Administered) -> None:
    """No trim may take what a station of the last 90 days has not seen."""
    sara = administered.member(name="sara")
    administered.ask(
        "INSERT INTO sync.client (client_id, login, user_id, station, schema, first_seq, last_seq, cursor, seen_at)"
        " SELECT gen_random_uuid(), %s, %s, 'Desk 2', '0005', 1, 0, pg_current_snapshot(), now() - interval '50 days'",
        sara.login,
        sara.user_id,
    )
    administered.ask("DELETE FROM sync.change")
    administered.row("person")
    administered.ask("UPDATE sync.change SET at = now() - interval '60 days'")
    finding = told(administered)["log"]
    assert finding.state is State.NOTICE
    assert "Desk 2" in finding.detail


def test_encryption_is_looked_at_from_where_the_administrator_is(
    tls_administered: Administered, tls_postgres: TlsCluster, administered: Administered
) -> None:
    from_here = told(administered)["encryption"]
    assert (from_here.state, "this computer only" in from_here.detail) == (State.OK, True)
    login = f"admin_of_{tls_administered.database}"
    tls_administered.ask(f"CREATE ROLE {login} SUPERUSER LOGIN PASSWORD '{PASSWORD}'")
    try:
        distant = Address.of(f"{tls_postgres.distant_dsn(tls_administered.dsn, login)} password='{PASSWORD}'")
        found = {finding.name: finding for finding in check(distant)}
        assert found["encryption"] == Finding("encryption", State.OK, "on, and used by this connection")
        assert found["doors"].state is State.OK
    finally:
        tls_administered.ask(f"DROP ROLE {login}")


def test_a_database_of_something_else_is_refused(postgres: PostgresCluster, postgres_dsn: str) -> None:
    with pytest.raises(ready.NotAClinic):
        check(Address.of(postgres_dsn))


def test_a_question_that_fails_does_not_hide_the_other_answers(
    administered: Administered, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unanswerable(look: condition.Look) -> condition.Told:
        look.one("SELECT 1 / 0")
        raise AssertionError

    looks: dict[str, Callable[[condition.Look], condition.Told]] = {"broken": unanswerable, **condition.LOOKS}
    monkeypatch.setattr("crm_desktop.sync.server.check.LOOKS", looks)
    found = told(administered)
    assert found["broken"].detail == "could not be looked at: division by zero"
    assert found["version"].state is State.OK
