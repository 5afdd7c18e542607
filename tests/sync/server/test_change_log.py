"""Every written row gets its version, its stamps and its scope, and the change log a line for everybody concerned."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import psycopg
import pytest
from sqlalchemy.exc import IntegrityError

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.sharing.scopes import ORG
from crm_desktop.sync.server.registry import shared_tables
from tests.support.central import Central

pytestmark = pytest.mark.postgres

# What is kept with a person, and what it needs.
SATELLITES = tuple(table.name for table in shared_tables() if table.scoping == "of_person")


def at(start: int, end: int, minute: int = 0) -> dict[str, Any]:
    return {
        "starts_at": datetime(2026, 11, 23, start, minute, tzinfo=UTC),
        "ends_at": datetime(2026, 11, 23, end, minute, tzinfo=UTC),
    }


def lines(central: Central, table: str, row: UUID) -> list[tuple[UUID, str, int]]:
    return central.ask(
        "SELECT c.scope, c.op::text, c.rv FROM sync.change c JOIN sync.tbl t ON t.no = c.tbl "
        "WHERE t.name = %s AND c.pk = %s ORDER BY c.seq",
        table,
        row,
    )


def scope_of(central: Central, table: str, row: UUID) -> UUID:
    ((scope,),) = central.ask(f"SELECT sync_scope FROM {table} WHERE id = %s", row)
    assert isinstance(scope, UUID)
    return scope


def test_a_row_is_counted_and_stamped_by_the_server_alone(central: Central) -> None:
    """C24-46: when and by whom a row was changed is the server's word, also for SQL typed by hand."""
    person = central.row("person", rv=77)
    assert central.ask("SELECT rv, updated_at, updated_by FROM person") == [(1, None, None)]
    central.ask("UPDATE person SET rv = 99, updated_at = '2001-01-01' WHERE id = %s", person)
    assert central.ask("SELECT rv, updated_at > now() - interval '1 minute' FROM person") == [(2, True)]
    central.ask("UPDATE person SET deleted_at = now() WHERE id = %s", person)
    assert lines(central, "person", person) == [(ORG, "U", 1), (ORG, "U", 2), (ORG, "D", 3)]


def test_a_clinic_that_is_brought_along_keeps_its_own_stamps(central: Central) -> None:
    """FC-64: what a base has noted before it was joined stays as it noted it."""
    founder = central.member(name="Boss", founder=True)
    person = central.row("person")
    central.ask(f"ALTER ROLE {founder.login} SUPERUSER")
    with psycopg.connect(founder.dsn) as connection:
        connection.execute("UPDATE person SET updated_at = '2001-01-01Z', updated_by = id")
    assert central.ask("SELECT updated_at = '2001-01-01Z', updated_by = id FROM person") == [(True, True)]
    assert lines(central, "person", person)[-1][2] == 2


def test_the_scope_of_a_row_follows_from_the_row(central: Central) -> None:
    north, south = central.branch("North"), central.branch("South")
    assert scope_of(central, "branch", north) == ORG
    assert scope_of(central, "service", central.row("service", branch_id=north)) == ORG
    assert scope_of(central, "lead", central.row("lead", branch_id=north)) == north
    assert scope_of(central, "lead", central.row("lead")) == ORG
    assert scope_of(central, "person", central.row("person", branch_id=south)) == ORG
    hidden = central.row("person", branch_id=south, visibility="team")
    assert scope_of(central, "person", hidden) == south
    # The branch that noted a number is not the one that keeps the person to itself.
    assert scope_of(central, "phone", central.row("phone", person_id=hidden, branch_id=north)) == south


def test_a_row_that_leaves_a_branch_is_told_to_both(central: Central) -> None:
    north, south = central.branch("North"), central.branch("South")
    lead = central.row("lead", branch_id=north)
    central.ask("UPDATE lead SET branch_id = %s WHERE id = %s", south, lead)
    assert lines(central, "lead", lead) == [(north, "U", 1), (north, "L", 2), (south, "U", 2)]


@pytest.mark.parametrize("table", SATELLITES)
def test_what_belongs_to_a_person_goes_where_the_person_goes(central: Central, table: str) -> None:
    north = central.branch()
    person, other = central.row("person", branch_id=north), central.row("person")
    row = central.row(table, person_id=person)
    staying = central.row(table, person_id=other)
    central.ask("UPDATE person SET visibility = 'team' WHERE id = %s", person)
    assert scope_of(central, table, row) == north
    assert lines(central, table, row) == [(ORG, "U", 1), (ORG, "L", 2), (north, "U", 2)]
    assert lines(central, table, staying) == [(ORG, "U", 1)]


def test_a_number_that_came_before_its_person_follows_them(central: Central) -> None:
    """Rows of one group may come in any order."""
    north = central.branch()
    person, phone = central.row("person", visibility="team", branch_id=north), central.row("phone")
    with psycopg.connect(central.dsn) as connection:
        connection.execute("CREATE TEMP TABLE kept AS SELECT * FROM person WHERE id = %s", [person])
        connection.execute("DELETE FROM person WHERE id = %s", [person])
        connection.execute("UPDATE phone SET person_id = %s WHERE id = %s", [person, phone])
        connection.execute("INSERT INTO person SELECT * FROM kept")
    assert scope_of(central, "phone", phone) == north


def test_a_number_is_where_its_person_is_also_if_the_writer_sees_no_people(central: Central) -> None:
    """A talk is noted by whoever had it; the number must reach everybody who knows the person."""
    north, south = central.branch("North"), central.branch("South")
    agent = central.member({Right.CALLS_CHANGE: Scope.BRANCH}, north)
    known, hidden = central.row("person"), central.row("person", branch_id=south, visibility="team")
    model = central.row("phone")
    central.ask(f"ALTER ROLE {agent.login} SUPERUSER")
    note = (
        "INSERT INTO public.phone SELECT (jsonb_populate_record(NULL::public.phone, %s::jsonb || "
        "jsonb_build_object('id', %s::uuid, 'person_id', %s::uuid, 'branch_id', %s::uuid))).*"
    )
    ((words,),) = central.ask("SELECT to_jsonb(p)::text FROM phone p WHERE id = %s", model)
    with psycopg.connect(agent.dsn, autocommit=True) as connection:
        connection.execute("SET ROLE crm_owner")
        connection.execute(note, [words, UUID(int=1), known, north])
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"):
            connection.execute(note, [words, UUID(int=2), hidden, north])
    assert scope_of(central, "phone", UUID(int=1)) == ORG


def test_a_number_noted_while_the_person_moves_is_not_left_behind(central: Central) -> None:
    north = central.branch()
    person, model = central.row("person", branch_id=north), central.row("phone")

    def note() -> None:
        central.ask(
            "INSERT INTO phone (id, person_id, raw, tail, is_primary, is_valid, created_at) "
            "SELECT gen_random_uuid(), %s, 'late', tail, is_primary, is_valid, created_at FROM phone WHERE id = %s",
            person,
            model,
        )

    with ThreadPoolExecutor(1) as threads, psycopg.connect(central.dsn) as mover:
        mover.execute("UPDATE person SET visibility = 'team' WHERE id = %s", [person])
        noted = threads.submit(note)
        while not noted.done() and not central.ask(
            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        ):
            pass
        mover.commit()
        noted.result(timeout=30)
    assert central.ask("SELECT sync_scope FROM phone WHERE raw = 'late'") == [(north,)]


def test_a_row_removed_by_hand_leaves_the_stations_too(central: Central) -> None:
    lead = central.row("lead")
    central.ask("DELETE FROM lead WHERE id = %s", lead)
    assert lines(central, "lead", lead) == [(ORG, "U", 1), (ORG, "L", 2)]


def test_no_shared_table_can_be_emptied_unheard(central: Central) -> None:
    for table in shared_tables():
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="TRUNCATE"):
            central.ask(f'TRUNCATE "{table.name}" CASCADE')


def test_an_id_never_changes(central: Central) -> None:
    central.row("lead")
    with pytest.raises(psycopg.errors.CheckViolation, match="an id never changes"):
        central.ask("UPDATE lead SET id = gen_random_uuid()")


def test_two_visits_cannot_hold_one_provider_or_one_room(central: Central) -> None:
    """I4: the server itself gives no slot twice; who overbooks on purpose, or lost the slot, holds none."""
    provider, other, room = central.row("provider"), central.row("provider"), central.row("room")
    first = central.row("appointment", provider_id=provider, room_id=room, **at(9, 10))
    clashes: list[dict[str, Any]] = [{"provider_id": provider}, {"provider_id": other, "room_id": room}]
    for clash in clashes:
        with pytest.raises(IntegrityError, match=r"server_appointment_(provider|room)"):
            central.row("appointment", **clash, **at(9, 10, 30))
        central.row("appointment", **clash, **at(9, 10, 30), is_overbooked=True)
        central.row("appointment", **clash, **at(9, 10, 30), status="unplaced")
        central.row("appointment", **clash, **at(10, 11))
        central.ask("UPDATE appointment SET status = 'cancelled' WHERE id <> %s", first)
    central.ask("UPDATE appointment SET deleted_at = now() WHERE id = %s", first)
    central.row("appointment", provider_id=provider, room_id=room, **at(9, 10))


def test_the_archive_only_grows_and_is_only_blanked(central: Central) -> None:
    """Erasing a person takes away what was written, never that it was."""
    sara = central.member({})
    central.ask(
        "INSERT INTO sync.client (client_id, login, user_id, station, schema, first_seq, last_seq) "
        "VALUES (%s, %s, %s, 'desk', '0005', 1, 1)",
        sara.user_id,
        sara.login,
        sara.user_id,
    )
    central.ask(
        "INSERT INTO sync.op (client_id, seq, grp, tbl, pk, kind, payload, hash, link, base_rv, schema, login, "
        "user_id, status) VALUES (%s, 1, 1, 'lead', %s, 'I', '{}', '\\x01', '\\x02', 0, '0005', %s, %s, 'ok')",
        sara.user_id,
        sara.user_id,
        sara.login,
        sara.user_id,
    )
    for harm in (
        "UPDATE sync.op SET status = 'refused'",
        "UPDATE sync.op SET payload = '{\"a\": 1}'",
        "UPDATE sync.op SET hash = '\\x03', payload = NULL",
        "DELETE FROM sync.op",
        "TRUNCATE sync.op",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            central.ask(harm)
    central.ask("UPDATE sync.op SET payload = NULL, detail = NULL")
    assert central.ask("SELECT payload, hash FROM sync.op") == [(None, b"\x01")]
