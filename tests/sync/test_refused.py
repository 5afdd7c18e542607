"""What the server does not take goes from the tables, and stays in the author's list."""

from __future__ import annotations

import json

from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_phone, a_user
from tests.support.central import DESK, Central
from tests.support.stations import Open


def test_a_refused_group_goes_whole_and_its_operations_stay(stations: Open, central: Central) -> None:
    """Somebody at the desk makes a colleague: the server does not believe the station about rights."""
    a = stations(central.member(DESK, central.branch("South")))
    a.sync()
    before = a.dump()

    def make_both(work: UnitOfWork) -> None:
        a_phone(work, a_person(work))
        a_user(work, "Omid")

    a.write(make_both)
    a.sync()
    assert a.dump() == before
    assert a.said() == ["refused"] * 3
    assert a.ask("SELECT count(*) FROM outbox WHERE state = 1 AND settled_at IS NULL") == [(3,)]
    codes = {json.loads(verdict)["code"] for (verdict,) in a.ask("SELECT verdict FROM outbox")}
    assert codes == {"right"}
    assert central.ask("SELECT count(*) FROM person") == [(0,)]


def test_a_refused_change_is_put_back(stations: Open, central: Central) -> None:
    south = central.branch("South")
    a = stations(central.member({Right.PEOPLE_SEE: DESK[Right.PEOPLE_SEE]}, south))
    person = central.row("person", branch_id=south, family_name="Karimi", visibility="public")
    a.sync()

    def rename(work: UnitOfWork) -> None:
        work.session.get_one(Person, person).family_name = "Other"

    before = a.dump()
    a.write(rename)
    a.sync()
    assert a.said() == ["refused"]
    assert a.dump() == before


def test_what_follows_a_refused_row_is_refused_with_it(stations: Open, central: Central) -> None:
    a = stations(central.member({Right.PEOPLE_SEE: DESK[Right.PEOPLE_SEE]}, central.branch("South")))
    a.sync()
    person = a.write(lambda work: a_person(work).id)

    def note(work: UnitOfWork) -> None:
        work.session.get_one(Person, person).notes = "More"

    a.write(note)
    a.sync()
    assert set(a.said()) <= {"refused", "missing"}
    assert a.ask("SELECT count(*) FROM person") == [(0,)]
    assert a.waiting() == 0


def test_what_was_taken_after_a_refusal_stands(stations: Open, central: Central) -> None:
    """Two groups in one push change one row: the refused one brings the row back, but not over the other's field."""
    south = central.branch("South")
    a = stations(central.member(DESK, south))
    person = central.row("person", branch_id=south, family_name="Karimi", visibility="public")
    a.sync()

    def forbidden(work: UnitOfWork) -> None:
        work.session.get_one(Person, person).family_name = "Other"
        a_user(work, "Omid")

    def allowed(work: UnitOfWork) -> None:
        work.session.get_one(Person, person).file_number = "12"

    a.write(forbidden)
    a.write(allowed)
    a.sync()
    assert a.said() == ["refused", "refused", "ok"]
    assert a.ask("SELECT family_name, file_number, rv FROM person") == [("Karimi", "12", 2)]
    b = stations()
    b.sync()
    assert b.ask("SELECT family_name, file_number, rv FROM person") == [("Karimi", "12", 2)]
