"""What a person may see changes: rows go and come, and nothing that waits is lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person
from tests.support.central import DESK, Central
from tests.support.stations import Open


def noted(person: UUID) -> Callable[[UnitOfWork], None]:
    def note(work: UnitOfWork) -> None:
        work.session.get_one(Person, person).notes = "More"

    return note


def test_a_row_that_leaves_goes(stations: Open, central: Central) -> None:
    south, north = central.branch("South"), central.branch("Far north")
    a = stations(central.member(DESK, south))
    person = central.row("person", branch_id=south, visibility="team")
    phone = central.row("phone", person_id=person)
    a.sync()
    assert a.ask("SELECT id FROM phone") == [(phone.hex,)]
    central.ask("UPDATE person SET branch_id = %s WHERE id = %s", north, person)
    a.sync()
    assert a.ask("SELECT id FROM person UNION ALL SELECT id FROM phone") == []


def test_a_row_that_leaves_with_work_that_waits_stays_until_it_is_judged(stations: Open, central: Central) -> None:
    south, north = central.branch("South"), central.branch("Far north")
    a = stations(central.member(DESK, south))
    person = central.row("person", branch_id=south, visibility="team")
    a.sync()
    a.write(noted(person))
    central.ask("UPDATE person SET branch_id = %s WHERE id = %s", north, person)
    a.engine.pull()
    assert a.ask("SELECT notes FROM person") == [("More",)]
    a.sync()
    assert a.said()[0] in ("refused", "missing")
    assert a.ask("SELECT id FROM person") == []
    assert a.ask("SELECT count(*) FROM outbox") == [(1,)]


def test_a_row_that_comes_back_is_whole(stations: Open, central: Central) -> None:
    south, north = central.branch("South"), central.branch("Far north")
    a = stations(central.member(DESK, south))
    person = central.row("person", branch_id=south, visibility="team")
    a.sync()
    a.write(noted(person))
    for branch in (north, south):
        central.ask("UPDATE person SET branch_id = %s WHERE id = %s", branch, person)
        a.engine.pull()
    a.sync()
    assert a.ask("SELECT notes, rv FROM person") == [("More", 4)]


@pytest.mark.parametrize("waits", [False, True])
def test_a_cut_role_takes_its_rows_away_and_gives_them_back(stations: Open, central: Central, waits: bool) -> None:
    south = central.branch("South")
    member = central.member({Right.PEOPLE_SEE: Scope.BRANCH, Right.TASKS_SEE: Scope.BRANCH}, south)
    a = stations(member)
    central.row("task", branch_id=south)
    a.sync()
    assert a.ask("SELECT count(*) FROM task") == [(1,)]
    seen = a.dump()
    if waits:
        a.write(a_person)
    central.ask('UPDATE role_right SET deleted_at = now() WHERE "right" = %s', Right.TASKS_SEE)
    a.engine.pull()
    assert a.ask("SELECT count(*) FROM task") == [(0,)]
    assert a.ask("SELECT count(*) FROM person WHERE rv = 0") == [(int(waits),)]
    central.ask('UPDATE role_right SET deleted_at = NULL WHERE "right" = %s', Right.TASKS_SEE)
    a.sync()
    assert a.ask("SELECT count(*) FROM task") == [(1,)]
    assert len(a.dump()) == len(seen)
