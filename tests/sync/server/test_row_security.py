"""Row security: a login reads what its person may see, through the station views, and can do nothing besides."""

from __future__ import annotations

from typing import LiteralString
from uuid import UUID

import psycopg
import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.sync.server.registry import shared_tables
from tests.support.central import DESK, EVERYTHING, Central, Member

pytestmark = pytest.mark.postgres


def leads(central: Central, member: Member) -> set[UUID]:
    with central.connect(member) as connection:
        return {row[0] for row in connection.execute("SELECT key FROM station.lead")}


def test_a_right_reaches_the_own_branch_or_every_branch(central: Central) -> None:
    """C24-31: foreign branches are not to be seen, unless a role says everywhere."""
    north, south = central.branch("North"), central.branch("South")
    here, there, nobodys = (
        central.row("lead", branch_id=north),
        central.row("lead", branch_id=south),
        central.row("lead"),
    )
    everywhere = {**DESK, Right.LEADS_SEE: Scope.ALL}
    for scope in (Scope.OWN, Scope.TEAM, Scope.BRANCH):
        assert leads(central, central.member({Right.LEADS_SEE: scope}, north)) == {here, nobodys}
    assert leads(central, central.member(everywhere, north)) == {here, there, nobodys}
    assert leads(central, central.member(DESK, None)) == {here, there, nobodys}
    assert leads(central, central.member({**DESK, Right.LEADS_SEE: Scope.OWN}, south)) == {there, nobodys}
    without: dict[Right, Scope] = {right: scope for right, scope in EVERYTHING.items() if right is not Right.LEADS_SEE}
    assert leads(central, central.member(without, north)) == set()
    assert leads(central, central.member({}, north)) == set()


def test_the_widest_of_several_roles_counts_and_deleted_ones_do_not(central: Central) -> None:
    """C24-65"""
    north, south = central.branch("North"), central.branch("South")
    there = central.row("lead", branch_id=south)
    sara = central.member(DESK, north)
    assert leads(central, sara) == set()
    central.give(sara.user_id, {Right.LEADS_SEE: Scope.ALL})
    assert leads(central, sara) == {there}
    for table in ("user_role", "role", "role_right"):
        central.ask(f"UPDATE {table} SET deleted_at = now()")
        assert leads(central, sara) == set()
        central.ask(f"UPDATE {table} SET deleted_at = NULL")
        assert leads(central, sara) == {there}


def test_who_left_and_who_was_never_let_in_see_nothing(central: Central) -> None:
    """C24-65"""
    central.row("lead")
    left, never = central.member(EVERYTHING), central.member(EVERYTHING, active=False)
    central.ask("UPDATE user_account SET status = 'left' WHERE id = %s", left.user_id)
    ghost = central.member(EVERYTHING)
    central.ask("DELETE FROM sec.principal WHERE login = %s", ghost.login)
    for member in (left, never, ghost):
        with central.connect(member) as connection:
            for table in shared_tables():
                count = connection.execute(f'SELECT count(*) FROM station."{table.name}"'.encode()).fetchone()
                assert count == (0,), table.name
    central.ask("UPDATE user_account SET status = 'active' WHERE id = %s", left.user_id)
    assert leads(central, left) != set()


def test_every_member_sees_what_is_everybodys(central: Central) -> None:
    north, south = central.branch("North"), central.branch("South")
    service = central.row("service", branch_id=south)
    with central.connect(central.member({}, north)) as connection:
        assert connection.execute("SELECT key FROM station.service").fetchall() == [(service,)]
        assert {row[0] for row in connection.execute("SELECT key FROM station.branch")} == {north, south}


def test_a_founder_sees_every_branch(central: Central) -> None:
    """FC-64: who brings a clinic along must be able to write all of it."""
    lead = central.row("lead", branch_id=central.branch())
    assert leads(central, central.member(name="Boss", founder=True)) == {lead}


ATTEMPTS: tuple[LiteralString, ...] = (
    "SELECT * FROM public.lead",
    "INSERT INTO station.lead (key) VALUES (gen_random_uuid())",
    "UPDATE station.lead SET description = 'mine'",
    "DELETE FROM station.lead",
    "SELECT * FROM public.alembic_version",
    "SELECT * FROM sync.op",
    "SELECT * FROM sync.change",
    "SELECT * FROM sync.client",
    "UPDATE sync.client SET login = session_user",
    "SELECT * FROM sync.server",
    "SELECT * FROM sec.principal",
    "INSERT INTO sec.principal (login, user_id) VALUES (session_user, gen_random_uuid())",
    "SELECT sec.digest()",
    "SELECT sec.scopes_of('')",
    "SELECT sync.trim()",
    "SELECT sync.reap()",
    "SELECT sync.stamp()",
    "SET ROLE crm_owner",
    "SET ROLE crm_seer",
    "SET SESSION AUTHORIZATION crm",
    "CREATE TEMP TABLE person (id int)",
    "CREATE TABLE public.mine (id int)",
    "CREATE VIEW station.mine AS SELECT 1",
    "CREATE FUNCTION sync.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE SCHEMA mine",
    "CREATE ROLE mine",
    "CREATE EXTENSION pgcrypto SCHEMA station",
    "ALTER TABLE public.lead NO FORCE ROW LEVEL SECURITY",
    "ALTER TABLE public.lead DISABLE TRIGGER sync_stamp",
    "DROP POLICY scopes ON public.lead",
    "SET session_replication_role = replica",
    "SET row_security = off; SELECT * FROM station.lead",
    "SELECT lo_create(0)",
    "SELECT lo_from_bytea(0, 'x')",
    "COPY station.lead TO '/tmp/leads'",
    "SELECT pg_read_file('/etc/passwd')",
    "BEGIN; LOCK TABLE public.lead",
    "SELECT * FROM pg_authid",
)


def test_a_login_can_do_nothing_but_read_and_ask(central: Central) -> None:
    north, south = central.branch("North"), central.branch("South")
    central.row("lead", branch_id=south)
    done = []
    with central.connect(central.member(DESK, north)) as connection:
        for attempt in ATTEMPTS:
            try:
                connection.execute(attempt)
                done.append(attempt)
            except psycopg.errors.InsufficientPrivilege:
                connection.execute("ROLLBACK" if connection.info.transaction_status else "RESET ALL")
    assert done == []


def test_settings_and_names_of_ones_own_change_nothing(central: Central) -> None:
    """Everything goes by the login of the connection: nothing that a session can set is believed."""
    north, south = central.branch("North"), central.branch("South")
    central.row("lead", branch_id=south)
    boss, sara = central.member(EVERYTHING, north, name="Boss"), central.member(DESK, north)
    with central.connect(sara) as connection:
        for setting in ("crm.user", "crm.user_id", "request.jwt.claims", "crm.before_their_person"):
            connection.execute("SELECT set_config(%s, %s, false)", [setting, str(boss.user_id)])
        connection.execute("SET search_path = pg_temp, public")
        connection.execute("SET ROLE crm_staff")
        assert connection.execute("SELECT count(*) FROM station.lead").fetchone() == (0,)


def test_rows_of_other_branches_do_not_leak_through_errors_or_functions(central: Central) -> None:
    """A condition is asked of what one may see: a row that is hidden cannot make it fail."""
    north, south = central.branch("North"), central.branch("South")
    central.row("lead", branch_id=south, description="secret")
    with central.connect(central.member(DESK, north)) as connection:
        found = connection.execute("SELECT 1 FROM station.lead WHERE 1 / (length(description) - 6) > 0").fetchall()
        assert found == []


def test_the_index_of_scopes_serves_the_policy(central: Central) -> None:
    """The policy is asked once a statement, not once a row."""
    sara = central.member(DESK, central.branch())
    with central.connect(sara) as connection:
        plan = "\n".join(
            row[0] for row in connection.execute("EXPLAIN SELECT key FROM station.lead WHERE key > id::uuid")
        )
    assert "InitPlan" in plan
    assert "SubPlan" not in plan
