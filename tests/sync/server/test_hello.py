"""Stations introduce themselves, and the server knows each of them again."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest

from tests.support.central import DESK, Central, Member

pytestmark = pytest.mark.postgres

CLIENT = UUID(int=77)


def hello(
    connection: psycopg.Connection, acked: int = 0, witness: str = "", cursor: str | None = None, client: UUID = CLIENT
) -> dict[str, Any]:
    row = connection.execute(
        "SELECT sync.hello(%s, 'desk', '0005', %s, %s, %s)", [client, acked, witness, cursor]
    ).fetchone()
    assert row is not None
    told: dict[str, Any] = row[0]
    return told


def enrol(connection: psycopg.Connection, first: int = 1, client: UUID = CLIENT) -> Any:
    row = connection.execute("SELECT sync.enrol(%s, 'desk', '0005', %s)", [client, first]).fetchone()
    assert row is not None
    return row[0]


def archive(central: Central, sara: Member, seq: int, link: str) -> None:
    """An operation that was pushed, as far as hello looks at it."""
    central.ask(
        "INSERT INTO sync.op (client_id, seq, grp, tbl, pk, kind, payload, hash, link, base_rv, schema, login, "
        "user_id, status) VALUES (%s, %s, 1, 'lead', %s, 'I', '{}', '', decode(%s, 'hex'), 0, '0005', %s, %s, 'ok')",
        CLIENT,
        seq,
        CLIENT,
        link,
        sara.login,
        sara.user_id,
    )
    central.ask("UPDATE sync.client SET last_seq = greatest(last_seq, %s)", seq)


def test_an_unknown_station_learns_where_it_is(central: Central) -> None:
    north = central.branch()
    sara = central.member(DESK, north)
    with central.connect(sara) as connection:
        told = hello(connection)
    assert (told["known"], told["first_seq"], told["last_seq"], told["witness"]) == (False, None, None, "none")
    assert told["user"] == {"id": sara.user_id.hex, "login": sara.login, "name": "Sara", "branch_id": north.hex}
    assert (told["schema"], told["pull_from"], told["founding"]) == ("0005", "0005", False)
    assert len(told["now"]) == len("2026-11-22T07:00:00.000000Z")
    assert told["epoch"].split(":")[1] == "00000001"


def test_a_station_is_enrolled_once_and_found_again(central: Central) -> None:
    with central.connect(central.member(DESK)) as connection:
        assert enrol(connection, first=41) == {"last_seq": 40}
        assert enrol(connection, first=99) == {"last_seq": 40}
        told = hello(connection)
    assert (told["known"], told["first_seq"], told["last_seq"]) == (True, 41, 40)
    assert central.ask("SELECT count(*) FROM sync.client") == [(1,)]


def test_nobody_comes_as_somebody_elses_station(central: Central) -> None:
    """I14: whose a station is, is the login's word."""
    with central.connect(central.member(DESK)) as connection:
        enrol(connection)
    with central.connect(central.member(DESK, name="Ali")) as thief:
        for attempt in (lambda: hello(thief), lambda: enrol(thief)):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                attempt()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            thief.execute("SELECT sync.seen(%s, NULL)", [CLIENT])


def test_a_revoked_login_is_told_so(central: Central) -> None:
    sara = central.member(DESK)
    with central.connect(sara) as connection:
        enrol(connection)
        central.ask("UPDATE user_account SET deleted_at = now() WHERE id = %s", sara.user_id)
        for attempt in (lambda: hello(connection), lambda: enrol(connection), lambda: enrol(connection, 1, uuid4())):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                attempt()


def test_a_server_that_has_lost_or_changed_its_past_is_seen(central: Central) -> None:
    """I13: after an older copy was restored the station knows that it must send again."""
    sara = central.member(DESK)
    with central.connect(sara) as connection:
        enrol(connection)
        assert hello(connection)["witness"] == "none"
        archive(central, sara, 1, "aa")
        archive(central, sara, 2, "bb")
        assert hello(connection, 2, "bb")["witness"] == "ok"
        assert hello(connection, 1, "AA")["witness"] == "ok"  # the answer to the last push was lost
        assert hello(connection, 2, "cc")["witness"] == "other"
        assert hello(connection, 3, "cc")["witness"] == "behind"


def test_a_restored_copy_has_another_epoch(central: Central) -> None:
    with central.connect(central.member(DESK)) as connection:
        before = hello(connection)["epoch"]
        assert hello(connection)["epoch"] == before
        central.ask("UPDATE sync.server SET epoch = gen_random_uuid()")
        assert hello(connection)["epoch"] != before


def test_a_cursor_of_another_server_is_not_alive(central: Central) -> None:
    with central.connect(central.member(DESK)) as connection:
        enrol(connection)
        ((cursor,),) = connection.execute("SELECT pg_current_snapshot()::text").fetchall()
        assert hello(connection, cursor=cursor)["cursor_alive"] is True
        for wrong in (None, "no cursor", "99999999:99999999:"):
            assert hello(connection, cursor=wrong)["cursor_alive"] is False
        central.ask("UPDATE sync.server SET log_from = pg_snapshot_xmax(pg_current_snapshot())")
        assert hello(connection, cursor=cursor)["cursor_alive"] is False


def test_a_founder_is_told_so_before_the_clinic_is_there(central: Central) -> None:
    """FC-64"""
    boss = central.member(name="Boss", founder=True)
    with central.connect(boss) as connection:
        told = hello(connection)
    assert told["founding"] is True
    assert told["user"] == {"id": boss.user_id.hex, "login": boss.login, "name": None, "branch_id": None}


def test_an_introduction_does_not_wait_for_a_push_that_hangs(central: Central) -> None:
    with central.connect(central.member(DESK)) as connection, psycopg.connect(central.dsn) as hanging:
        enrol(connection)
        hanging.execute("UPDATE sync.client SET seen_at = now() - interval '1 hour'")
        connection.execute("SET lock_timeout = '5s'")
        assert hello(connection)["known"] is True


def test_an_introduction_notes_the_program_that_came(central: Central) -> None:
    with central.connect(central.member(DESK)) as connection:
        enrol(connection)
        connection.execute("SELECT sync.hello(%s, 'reception', '0005', 0, '', NULL)", [CLIENT])
    assert central.ask("SELECT station, schema FROM sync.client") == [("reception", "0005")]


def test_a_cursor_that_is_told_is_kept(central: Central) -> None:
    with central.connect(central.member(DESK)) as connection:
        enrol(connection)
        connection.execute("SELECT sync.seen(%s, '100:100:')", [CLIENT])
        connection.execute("SELECT sync.seen(%s, NULL)", [CLIENT])
    assert central.ask("SELECT cursor::text FROM sync.client") == [("100:100:",)]


def test_a_forgotten_transaction_of_a_colleague_is_ended(central: Central) -> None:
    """A reaper, because staff can lift their own time-outs."""
    with central.connect(central.member(DESK)) as idle, central.connect(central.member(DESK)) as at_work:
        idle.execute("SET idle_in_transaction_session_timeout = 0")
        idle.execute("BEGIN")
        at_work.execute("SELECT 1")
        assert central.ask("SELECT sync.reap()") == [(0,)]
        assert central.ask("SELECT sync.reap('0 seconds')") == [(1,)]
        with pytest.raises(psycopg.OperationalError):
            idle.execute("SELECT 1")
        at_work.execute("SELECT 1")


def test_what_is_told_can_be_written_down(central: Central) -> None:
    """Identifiers and moments are in the form in which stations keep them."""
    sara = central.member(DESK)
    with central.connect(sara) as connection:
        assert sara.user_id.hex in json.dumps(hello(connection))
