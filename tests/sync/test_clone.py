"""Two computers with one copied profile: they find out, and nothing of either is lost."""

from __future__ import annotations

from crm_desktop.sync.facts import Fact
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.stations import Open


def test_the_second_of_two_twins_goes_on_under_a_new_name(stations: Open, central: Central) -> None:
    a = stations()
    a.write(a_person)
    a.sync()
    b = stations(of=a)
    assert a.facts()[Fact.CLIENT] == b.facts()[Fact.CLIENT]
    a.write(a_person)
    b.write(a_person)
    b.write(a_person)
    a.sync()
    b.sync()
    a.sync()
    assert a.facts()[Fact.CLIENT] != b.facts()[Fact.CLIENT]
    assert a.dump() == b.dump()
    assert central.ask("SELECT count(*) FROM person") == [(4,)]
    assert b.said() == ["ok"] * 3


def test_a_twin_without_new_work_finds_out_at_the_greeting(stations: Open) -> None:
    """Its next number is taken already, though it has not used it yet."""
    a = stations()
    a.sync()
    b = stations(of=a)
    a.write(a_person)
    a.sync()
    b.sync()
    assert a.facts()[Fact.CLIENT] != b.facts()[Fact.CLIENT]
    b.write(a_person)
    b.sync()
    a.sync()
    assert a.dump() == b.dump()


def test_work_that_both_twins_carry_is_done_once(stations: Open, central: Central) -> None:
    """The profile was copied while something waited in it."""
    a = stations()
    a.sync()
    a.write(a_person)
    b = stations(of=a)
    b.write(a_person)
    a.write(a_person)
    a.sync()
    b.sync()
    a.sync()
    assert central.ask("SELECT count(*) FROM person") == [(3,)]
    assert a.dump() == b.dump()
    assert (a.waiting(), b.waiting()) == (0, 0)


def test_a_profile_that_was_set_back_does_not_take_numbers_twice(stations: Open, central: Central) -> None:
    """An older copy of the base was put in place: its next numbers are those of work that the server has."""
    a = stations()
    a.sync()
    older = stations(of=a)
    a.write(a_person)
    a.sync()
    a.hang_up()
    older.write(a_person)
    older.sync()
    assert central.ask("SELECT count(*) FROM person") == [(2,)]
    assert older.ask("SELECT count(*) FROM person") == [(2,)]


def test_a_profile_under_another_login_goes_on_under_a_new_name(stations: Open, central: Central) -> None:
    a, b = stations(), stations()
    a.sync()
    b.member = a.member
    b.write(a_person)
    b.sync()
    assert b.said() == ["ok"]
    assert central.ask("SELECT count(DISTINCT client_id) FROM sync.client") == [(2,)]


def test_a_station_that_was_struck_off_goes_on_under_a_new_name(stations: Open, central: Central) -> None:
    a = stations()
    a.sync()
    before = a.facts()[Fact.CLIENT]
    central.ask("DELETE FROM sync.client")
    a.write(a_person)
    a.sync()
    assert a.said() == ["ok"]
    assert a.facts()[Fact.CLIENT] != before
