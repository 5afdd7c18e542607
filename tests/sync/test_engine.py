"""Two stations and a real server: what one does, the other has, to the letter."""

from __future__ import annotations

from tests.support.builders import a_person, a_phone
from tests.support.central import Central
from tests.support.stations import Open


def test_what_the_server_has_comes_to_an_empty_station(stations: Open, central: Central) -> None:
    person = central.row("person")
    a = stations()
    a.sync()
    assert a.ask("SELECT id, rv FROM person") == [(person.hex, 1)]
    b = stations()
    b.sync()
    a.sync()  # the new colleague and their role
    assert a.dump() == b.dump() != []


def test_what_changes_on_the_server_comes_by_the_cursor(stations: Open, central: Central) -> None:
    a = stations()
    a.sync()
    person = central.row("person")
    central.ask("UPDATE person SET notes = 'Allergic' WHERE id = %s", person)
    a.steps.passed.clear()
    a.sync()
    assert a.ask("SELECT notes, rv FROM person WHERE id = :id", id=person.hex) == [("Allergic", 2)]
    assert "reconcile.snapshot" not in a.steps.passed


def test_what_one_station_writes_the_other_has(stations: Open) -> None:
    a, b = stations(), stations()
    a.sync()
    a.write(lambda work: a_phone(work, a_person(work)))
    a.sync()
    b.sync()
    a.sync()
    assert a.said() == ["ok", "ok"]
    assert a.dump() == b.dump()
    assert b.ask("SELECT count(*) FROM phone") == [(1,)]
