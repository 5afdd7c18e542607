"""An older copy of the server was put in place: what it lost comes back from the stations (sync.md 12)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync.facts import Fact
from crm_desktop.sync.server.install import guard_database
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.stations import Open, Workstation


@pytest.fixture
def backup(central: Central) -> Iterator[Callable[[], Central]]:
    """Makes a copy of the server as it is now; nobody may be connected to it meanwhile."""
    made: list[Central] = []

    def copy() -> Central:
        central.let_go()
        made.append(replace(central, dsn=central.cluster.create_database(central.database)))
        with made[-1].admin() as connection:
            guard_database(connection)
            connection.execute("SELECT sync.new_epoch()")
        return made[-1]

    yield copy
    for one in made:
        one.let_go()
        one.cluster.drop_database(one.dsn)


def move_to(central: Central, *all_of_them: Workstation) -> None:
    """The address stays the same for a real station; here the other copy has another name."""
    for station in all_of_them:
        station.hang_up()
        login = station.member.login
        station.member = replace(station.member, dsn=central.dsn.replace("://crm@", f"://{login}@"))


def at_rest(*all_of_them: Workstation) -> None:
    for station in all_of_them:
        station.sync()
        station.hang_up()


def test_every_operation_that_was_taken_is_in_the_archive_again(stations: Open, backup: Callable[[], Central]) -> None:
    a, b = stations(), stations()
    person = a.write(lambda work: a_person(work).id)
    at_rest(a, b)
    old = backup()

    def rename(work: UnitOfWork) -> None:
        work.session.get_one(Person, person).family_name = "Sadeghi"

    a.write(rename)
    b.write(a_person)
    at_rest(a, b, a)
    whole = a.dump()
    move_to(old, a, b)
    b.write(a_person)
    at_rest(a, b, a, b)
    assert a.dump() == b.dump()
    assert len(a.dump()) == len(whole) + 1
    assert a.ask("SELECT family_name FROM person WHERE id = :id", id=person.hex) == [("Sadeghi",)]
    assert old.ask("SELECT count(*) FROM sync.op") == [(4,)]
    assert {state for (state,) in a.ask("SELECT state FROM outbox")} == {1}


def test_what_nobody_has_any_more_goes_from_the_others_too(stations: Open, backup: Callable[[], Central]) -> None:
    """The author's station is lost: what came from it is not on the server, so it is nowhere."""
    a, b = stations(), stations()
    at_rest(a, b)
    old = backup()
    b.write(a_person)
    at_rest(b, a)
    assert a.ask("SELECT count(*) FROM person") == [(1,)]
    move_to(old, a)
    at_rest(a)
    assert a.ask("SELECT count(*) FROM person") == [(0,)]


def test_two_lives_that_count_alike_are_told_apart(stations: Open, backup: Callable[[], Central]) -> None:
    """Both copies have rv 2 of the row, and two different rows."""
    a, b = stations(), stations()
    person = a.write(lambda work: a_person(work).id)
    at_rest(a, b)
    old = backup()

    def rename(work: UnitOfWork) -> None:
        work.session.get_one(Person, person).family_name = "Sadeghi"

    b.write(rename)
    at_rest(b, a)
    old.ask("UPDATE person SET family_name = 'Ahmadi' WHERE id = %s", person)
    assert a.ask("SELECT family_name, rv FROM person") == [("Sadeghi", 2)]
    move_to(old, a)
    at_rest(a)
    assert a.ask("SELECT family_name, rv FROM person") == [("Ahmadi", 2)]


@pytest.mark.parametrize("step", ["resend.writing", "resend.marked", "push.sent", "settle.kept", "reconcile.kept"])
def test_a_crash_on_the_way_back_loses_nothing(stations: Open, backup: Callable[[], Central], step: str) -> None:
    a = stations()
    at_rest(a)
    old = backup()
    for _ in range(3):
        a.write(a_person)
    at_rest(a)
    whole = a.dump()
    move_to(old, a)
    old.row("person")
    a.breaks_at(step, a.sync)
    at_rest(a)
    assert len(a.dump()) == len(whole) + 1
    assert old.ask("SELECT count(*) FROM sync.op") == [(3,)]
    assert a.waiting() == 0


def test_a_server_from_before_we_came_is_given_everything(stations: Open, backup: Callable[[], Central]) -> None:
    old = backup()
    a = stations()
    old.ask("DELETE FROM sync.client")
    with psycopg.connect(a.member.dsn) as connection:
        assert connection.info.user == a.member.login
    copy_of_member(a, old)
    a.write(a_person)
    at_rest(a)
    move_to(old, a)
    at_rest(a)
    assert old.ask("SELECT count(*) FROM person") == [(1,)]
    assert a.said() == ["ok"]


def copy_of_member(station: Workstation, central: Central) -> None:
    """Whoever works there is known to the older copy as well."""
    rows = "INSERT INTO sec.principal (login, user_id, is_founder, is_active) VALUES (%s, %s, true, true)"
    central.ask(rows, station.member.login, station.member.user_id)


def test_what_is_kept_no_longer_leaves_a_gap_and_a_new_name(stations: Open, backup: Callable[[], Central]) -> None:
    """Of three operations that the server lost, the first is older than what stations keep."""
    a = stations()
    at_rest(a)
    old = backup()
    for _ in range(3):
        a.write(a_person)
    at_rest(a)
    before = a.facts()[Fact.CLIENT]
    a.apply(lambda connection: connection.exec_driver_sql("DELETE FROM outbox WHERE q = (SELECT min(q) FROM outbox)"))
    a.clock.advance(timedelta(days=15))
    move_to(old, a)
    at_rest(a)
    assert a.facts()[Fact.CLIENT] != before
    assert old.ask("SELECT count(*) FROM person") == [(2,)]
    assert a.waiting() == 0
