"""Whoever was let in once: what becomes of their open session when their place in the clinic changes."""

from __future__ import annotations

from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from crm_desktop.models.access import Right, Scope
from crm_desktop.sync.server.address import Address
from crm_desktop.sync.server.privileges import unprotected_tables
from crm_desktop.sync.server.tidy import tidy
from tests.support.intruder import RECEPTIONIST, SECRET, World
from tests.support.pushing import Station, new_row, push, station

pytestmark = pytest.mark.postgres


@pytest.fixture
def leaver(world: World) -> Station:
    """Somebody of North, whose place in the clinic is the test's to change."""
    return station(world.central, world.central.member(RECEPTIONIST, world.north, name="Leaver"))


def a_person(at: Station, **values: object) -> list[dict[str, object]]:
    """Said and not yet pushed."""
    at.waiting.clear()
    row = new_row("person", at.member, given_name="Ali", family_name="Rad", **values)
    return [at.say("person", uuid4(), "I", row)]


def refused_with(session: psycopg.Connection, statement: str, *values: object) -> str | None:
    with pytest.raises(psycopg.Error) as caught:
        session.execute(statement.encode(), values or None)
    return caught.value.sqlstate


def test_who_has_left_is_out_at_once(world: World, leaver: Station) -> None:
    with world.central.connect(leaver.member) as session:
        assert session.execute("SELECT count(*) > 0 FROM station.branch").fetchone() == (True,)
        world.central.ask("UPDATE user_account SET status = 'left' WHERE id = %s", leaver.member.user_id)
        assert session.execute("SELECT * FROM station.branch").fetchall() == []
        for asked in (
            "SELECT sync.hello(%s, 'desk', '0005', 0, '', NULL)",
            "SELECT sync.pull(%s, '3:3:', NULL, 0, 10)",
            "SELECT sync.seen(%s, '3:3:')",
            "SELECT sync.push(%s, '[]')",
            "SELECT sync.enrol(%s, 'desk', '0005', 1)",
        ):
            assert refused_with(session, asked, leaver.client) == "42501"


def test_an_old_snapshot_keeps_no_rights_to_write(world: World, leaver: Station) -> None:
    """In a transaction that sees the clinic as it was, they would still belong to it."""
    ops = a_person(leaver, branch_id=world.north)
    with world.central.connect(leaver.member) as session:
        session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        session.execute("SELECT 1 FROM station.branch")
        world.central.ask("UPDATE user_account SET status = 'left' WHERE id = %s", leaver.member.user_id)
        with pytest.raises(psycopg.errors.ActiveSqlTransaction):
            push(session, leaver.client, ops)
    assert world.central.ask("SELECT count(*) FROM sync.op WHERE client_id = %s", leaver.client) == [(0,)]


def test_a_transaction_begun_long_ago_writes_nothing_with_the_time_of_then(world: World, leaver: Station) -> None:
    """The server stamps the time: nobody keeps a transaction to say that they wrote this morning."""
    ops = a_person(leaver, branch_id=world.north)
    ((definition,),) = world.central.ask("SELECT pg_get_functiondef('sync.push'::regproc)")
    assert definition.count("interval '1 minute'") == 1
    shortened = str(definition).replace("interval '1 minute'", "interval '50 milliseconds'")
    with world.central.connect(leaver.member) as session:
        try:
            world.central.ask(shortened)
            session.execute("BEGIN; SELECT pg_sleep(0.06)")
            with pytest.raises(psycopg.errors.ActiveSqlTransaction):
                push(session, leaver.client, ops)
        finally:
            world.central.ask(str(definition))
        session.execute("ROLLBACK")
        session.execute("BEGIN; SELECT pg_sleep(0.06)")
        assert push(session, leaver.client, ops)["fast"]


def test_who_is_moved_to_another_branch_sees_and_writes_there_alone(world: World, leaver: Station) -> None:
    lead = world.central.row("lead", branch_id=world.north, description="of North")
    west = world.central.branch("West")
    with world.central.connect(leaver.member) as session:
        seen = "SELECT count(*) FROM station.lead WHERE key = %s"
        assert session.execute(seen, [lead]).fetchone() == (1,)
        world.central.ask("UPDATE user_account SET branch_id = %s WHERE id = %s", west, leaver.member.user_id)
        assert session.execute(seen, [lead]).fetchone() == (0,)
        pulled = session.execute("SELECT sync.pull(%s, '3:3:', NULL, 0, 20000)", [leaver.client]).fetchone()
        assert pulled is not None
        assert "of North" not in repr(pulled[0]["tables"])
        told = push(session, leaver.client, a_person(leaver, branch_id=world.north))["res"][0]
        assert (told["s"], told["code"]) == ("refused", "branch")
        assert push(session, leaver.client, a_person(leaver, branch_id=west))["fast"]


def test_a_role_that_is_taken_away_is_gone_in_the_next_statement(world: World, leaver: Station) -> None:
    world.central.row("task", branch_id=world.north)
    with world.central.connect(leaver.member) as session:
        assert session.execute("SELECT count(*) > 0 FROM station.task").fetchone() == (True,)
        session.execute("PREPARE mine AS SELECT count(*) FROM station.task")
        session.execute("EXECUTE mine")
        world.central.ask("UPDATE user_role SET deleted_at = now() WHERE user_id = %s", leaver.member.user_id)
        assert session.execute("EXECUTE mine").fetchone() == (0,)
        told = push(session, leaver.client, a_person(leaver, branch_id=world.north))["res"][0]
        assert (told["s"], told["code"]) == ("refused", "right")


def test_a_cursor_that_stays_tells_nothing_new(world: World, leaver: Station) -> None:
    with world.central.connect(leaver.member) as session:
        session.execute("DECLARE kept CURSOR WITH HOLD FOR SELECT v::text FROM station.person v")
        world.central.row("person", branch_id=world.north, notes="since then")
        world.central.ask("UPDATE user_account SET status = 'left' WHERE id = %s", leaver.member.user_id)
        assert "since then" not in repr(session.execute("FETCH ALL FROM kept").fetchall())


def test_who_listens_to_another_branch_hears_that_something_was_written_and_not_what(world: World) -> None:
    with world.central.connect(world.sara) as session:
        session.execute(sql.SQL("LISTEN {}").format(sql.Identifier(f"crm_{world.south.hex}")))
        there = world.other
        there.make("person", branch_id=world.south, visibility="branch", given_name=SECRET, family_name=SECRET)
        assert there.verdict()["s"] == "ok"
        heard = [notify.payload for notify in session.notifies(timeout=5, stop_after=1)]
    assert heard == [str(there.client)]


def test_a_flood_of_notices_stops_nobody(world: World) -> None:
    with world.central.connect(world.sara) as session:
        session.execute(
            "SELECT pg_notify(%s, repeat('x', 7000) || n) FROM generate_series(1, 2000) n", [f"crm_{'0' * 32}"]
        )
        there = world.other
        there.make("person", branch_id=world.south, given_name="Ali", family_name="Rad")
        assert there.verdict()["s"] == "ok"


@pytest.mark.parametrize("state", ["idle", "busy", "prepared"])
def test_a_transaction_that_is_kept_is_ended_by_the_nightly_care(world: World, leaver: Station, state: str) -> None:
    """It keeps everybody's dead rows alive, and an upgrade waiting; staff can lift their own time-outs."""
    address = Address.of(world.central.dsn)
    with world.central.connect(leaver.member) as session:
        session.execute("SET idle_in_transaction_session_timeout = 0; SET statement_timeout = 0")
        session.execute("BEGIN")
        session.execute("SELECT 1 FROM station.branch")
        if state == "prepared":
            session.execute("PREPARE TRANSACTION 'kept'")
            assert tidy(address).ended == 1
            assert world.central.ask("SELECT * FROM pg_prepared_xacts") == []
            return
        if state == "busy":
            session.pgconn.send_query(b"SELECT pg_sleep(600)")
            session.pgconn.flush()
        waits = {"idle": ("0 seconds", "1 hour"), "busy": ("1 hour", "0 seconds")}[state]
        assert world.central.ask("SELECT sync.reap('1 hour', '1 hour')") == [(0,)]
        assert world.central.ask("SELECT sync.reap(%s::interval, %s::interval)", *waits) == [(1,)]
        session.close()


def test_a_table_that_nobody_has_thought_of_is_closed_and_named(world: World) -> None:
    """A new table without row security fails the build here, and `server check` at the clinic."""
    with world.central.admin() as admin:
        assert unprotected_tables(admin) == []
        admin.execute("SET ROLE crm_owner; CREATE TABLE public.fresh (id uuid); CREATE TABLE sync.fresh (id uuid)")
        try:
            with world.central.connect(world.sara) as session:
                for name in ("public.fresh", "sync.fresh"):
                    assert refused_with(session, f"SELECT * FROM {name}") == "42501"
            assert len(unprotected_tables(admin)) == 2
        finally:
            admin.execute("DROP TABLE public.fresh, sync.fresh")


def test_staff_of_one_branch_have_no_right_that_opens_another_by_a_setting_of_the_role(world: World) -> None:
    """Settings of one's own role last beyond the session; none of them is believed either."""
    member = world.central.member({Right.PEOPLE_SEE: Scope.BRANCH}, world.north, name="Setter")
    with world.central.connect(member) as session:
        for setting in (
            "search_path = pg_temp, station", "plan_cache_mode = force_generic_plan", "timezone = 'Asia/Tehran'",
            "default_transaction_isolation = 'repeatable read'",
        ):  # fmt: skip
            session.execute(sql.SQL("ALTER ROLE {} SET " + setting).format(sql.Identifier(member.login)))
    with world.central.connect(member) as session:
        found = session.execute("SELECT * FROM station.person WHERE visibility = 'branch'").fetchall()
    assert SECRET not in repr(found)
