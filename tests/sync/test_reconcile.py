"""Comparing with the server row by row: what differs comes, what is nowhere goes, what waits stays."""

from __future__ import annotations

from crm_desktop.sync.apply import store
from crm_desktop.sync.facts import Fact, keep
from crm_desktop.sync.protocol import Mark, Rows
from crm_desktop.sync.reconcile import Difference, compare
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.stations import Open, Workstation

MOMENT = "2026-11-21T06:00:00.000000Z"


def test_rows_are_told_apart_by_their_count_and_moment() -> None:
    theirs = [Mark("a", 1, None), Mark("b", 2, MOMENT), Mark("c", 2, MOMENT), Mark("d", 1, None)]
    ours = [Mark("a", 1, None), Mark("b", 3, MOMENT), Mark("c", 2, None), Mark("e", 1, None)]
    assert compare(theirs, ours) == Difference(["b", "c", "d"], ["e"])
    assert compare(theirs, ours, everything=True).fetch == ["a", "b", "c", "d"]


def lose_touch(station: Workstation) -> None:
    """The server has another life than the one this station knows."""
    station.apply(lambda connection: keep(connection, {Fact.EPOCH: "another"}))


def test_what_is_the_same_is_not_fetched_again(stations: Open, central: Central) -> None:
    """Another digest: what this person may see is another now; the rest is as it was."""
    a = stations()
    central.row("person")
    a.sync()
    a.apply(lambda connection: keep(connection, {Fact.DIGEST: "another"}))
    a.steps.passed.clear()
    a.sync()
    assert "reconcile.done" in a.steps.passed
    assert "reconcile.got" not in a.steps.passed


def test_a_station_that_went_astray_is_put_right(stations: Open, central: Central) -> None:
    a = stations()
    person = central.row("person")
    central.row("person")
    a.sync()
    right = a.dump()
    nowhere = Rows(["id", "rv", "given_name", "created_at"], [["f" * 32, 3, "Nobody", MOMENT]])
    a.apply(lambda connection: store(connection, "person", nowhere))
    a.apply(lambda connection: connection.exec_driver_sql("UPDATE person SET given_name = 'Wrong', rv = 9"))
    a.apply(lambda connection: connection.exec_driver_sql("DELETE FROM person WHERE id = ?", (person.hex,)))
    lose_touch(a)
    a.sync()
    assert a.dump() == right


def test_what_is_made_while_all_is_compared_stays(stations: Open, central: Central) -> None:
    """The server does not know it yet, and that is no reason to let it go."""
    a, b = stations(), stations()
    a.sync()
    lose_touch(a)
    a.steps.at_step["reconcile.snapshot"] = lambda: a.write(a_person)
    a.sync()
    assert a.ask("SELECT rv FROM person") == [(0,)]
    a.sync()
    b.sync()
    assert a.dump() == b.dump()
    assert a.said() == ["ok"]
