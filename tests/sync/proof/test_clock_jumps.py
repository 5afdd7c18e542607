"""A station's clock goes a year ahead, back and ahead again while the program runs: nothing is decided by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from crm_desktop.kit.clock import utc_now
from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync import schedule
from crm_desktop.sync.state import SyncState
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.stations import Open, Workstation
from tests.sync.test_runner import Told, is_even, running

pytestmark = pytest.mark.postgres

YEAR = timedelta(days=365)


def _rename(name: str) -> Callable[[UnitOfWork], None]:
    def work(unit: UnitOfWork) -> None:
        for person in unit.session.query(Person):
            person.given_name = name

    return work


@pytest.mark.parametrize("first", [YEAR, -YEAR])
def test_who_comes_later_to_the_server_wins_whatever_their_clocks_say(stations: Open, first: timedelta) -> None:
    """sync.md 7: clocks never decide silently; the one that is overruled is told by whom."""
    early, late = stations(), stations()
    early.write(a_person)
    early.sync()
    late.sync()
    early.clock = type(early.clock)(early.clock() + first)
    for station, name in ((early, "Early"), (late, "Late")):
        station.write(_rename(name))
        station.sync()
    early.sync()
    assert early.ask("SELECT given_name FROM person") == late.ask("SELECT given_name FROM person") == [("Late",)]
    assert early.dump() == late.dump()
    assert "merged" in late.said()


def test_news_go_both_ways_while_the_clock_jumps(
    stations: Open, central: Central, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the loop waits for passes by a clock that nobody can set."""
    monkeypatch.setattr(schedule, "POLL_SECONDS", 0.2)
    a, b = stations(), stations()
    with running(a) as (_, told):
        for jump in (timedelta(), YEAR, -2 * YEAR, YEAR):
            a.clock.advance(jump)
            a.write(a_person)
            b.write(a_person)
            b.sync()
            seen = len(told.states)
            told.wait_for(partial(_has_all, a, b, told, seen))
    assert set(a.said()) == {"ok"}
    assert central.ask("SELECT count(*) FROM person") == [(8,)]


def _has_all(one: Workstation, other: Workstation, told: Told, seen: int, state: SyncState) -> bool:
    other.sync()
    return len(told.states) > seen and is_even(state) and one.dump() == other.dump()


def test_a_clock_a_year_ahead_tidies_nothing_away_that_a_restored_server_needs(
    stations: Open, central: Central, monkeypatch: pytest.MonkeyPatch
) -> None:
    """I13: two weeks have not passed because a clock says so; once it is right again they do."""
    monkeypatch.setattr(schedule, "POLL_SECONDS", 0.2)
    a = stations()
    a.clock.set(utc_now())
    a.write(a_person)
    a.sync()
    kept = a.ask("SELECT count(*) FROM outbox")
    with running(a) as (_, told):
        told.wait_for(is_even)
        a.clock.advance(YEAR)
        _several_polls(told)
        assert a.ask("SELECT count(*) FROM outbox") == kept
    with running(a) as (_, told):
        told.wait_for(is_even)
        _several_polls(told)
    assert a.ask("SELECT count(*) FROM outbox") == kept
    a.clock.advance(-YEAR)
    a.apply(lambda connection: connection.exec_driver_sql("UPDATE outbox SET acked_at = '2020-01-01T00:00:00.000000Z'"))
    with running(a) as (_, told):
        told.wait_for(is_even)
        _several_polls(told)
    assert a.ask("SELECT count(*) FROM outbox") == [(0,)]


def _several_polls(told: Told) -> None:
    """Each poll says when it was; the tidying comes with it."""
    for _ in range(3):
        seen = len(told.states)
        told.wait_for(partial(_is_more, told, seen))


def _is_more(told: Told, seen: int, _state: SyncState) -> bool:
    return len(told.states) > seen
