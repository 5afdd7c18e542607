"""The primary is lost and its standby takes its place: what the standby had not heard comes from the stations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync.facts import Fact
from tests.support.base import NOW
from tests.support.builders import a_person
from tests.support.central import EVERYTHING, Central, Member, a_central
from tests.support.postgres import server_programs
from tests.support.standby import Primary, Standby, a_pair
from tests.support.stations import Workstation, a_workstation

pytestmark = pytest.mark.postgres


@pytest.fixture
def pair() -> Iterator[tuple[Primary, Standby]]:
    if server_programs() is None:
        pytest.skip("there is no PostgreSQL server here")
    with a_pair() as made:
        yield made


def _either(member: Member, pair: tuple[Primary, Standby]) -> Member:
    """One address for both, as the administrator's page has it: whoever of them takes writes is the server."""
    parts = conninfo_to_dict(member.dsn)
    hosts = ",".join(str(cluster.folder) for cluster in pair)
    return replace(member, dsn=make_conninfo("", **{**parts, "host": hosts}))


def _rename(name: str) -> Callable[[UnitOfWork], None]:
    def work(unit: UnitOfWork) -> None:
        for person in unit.session.query(Person):
            person.given_name, person.notes = name, name

    return work


def _archive(central: Central) -> dict[str, list[tuple[int, str]]]:
    found: dict[str, list[tuple[int, str]]] = {}
    for login, seq, payload in central.ask("SELECT login, seq, payload FROM sync.op ORDER BY login, seq"):
        found.setdefault(login, []).append((seq, payload))
    return found


def test_what_the_standby_had_not_heard_comes_again(
    pair: tuple[Primary, Standby], empty_base: Path, tmp_path: Path
) -> None:
    """I13, sync.md 12: a new timeline is a new life of the server; no workstation is touched by anybody."""
    primary, standby = pair
    central = a_central(primary)
    branch = central.branch()
    members = [_either(central.member(EVERYTHING, branch, name=name), pair) for name in ("Sara", "Reza")]
    standby.follow(primary)
    stations = [a_workstation(tmp_path / member.login, empty_base, member, FrozenClock(NOW)) for member in members]
    one, two = stations
    try:
        one.write(a_person)
        for station in stations:
            station.sync()
        standby.catch_up(primary)
        standby.lose_sight()
        first_life = one.facts()[Fact.EPOCH]
        _work_that_only_the_primary_hears(one, two)
        acknowledged = _archive(central)
        taken_at_first = central.ask("SELECT count(*) FROM person")
        # And something that nobody has heard when it happens.
        two.write(a_person)
        for station in stations:
            station.hang_up()
        central.let_go()
        primary.fall()
        standby.promote()

        central = Central(standby, standby.dsn(central.database))
        lost = {login: len(said) - len(_archive(central).get(login, [])) for login, said in acknowledged.items()}
        assert min(lost.values()) > 0
        for station in (one, two, one):
            station.sync()
        assert one.facts()[Fact.EPOCH].split(":")[0] == first_life.split(":")[0]
        assert one.facts()[Fact.EPOCH] != first_life
        there = _archive(central)
        for login, said in acknowledged.items():
            assert there[login][: len(said)] == said
        for station in stations:
            assert station.waiting() == 0
            assert there[station.member.login] == station.ask("SELECT q, c FROM outbox ORDER BY q")
        assert one.dump() == two.dump()
        assert central.ask("SELECT count(*) FROM person") == [(taken_at_first[0][0] + 1,)]
    finally:
        for station in stations:
            station.close()
        central.let_go()


def _work_that_only_the_primary_hears(one: Workstation, two: Workstation) -> None:
    """New rows of both, and one that both have changed, the later of them over the earlier."""
    for station, name in ((one, "Shirin"), (two, "Maryam")):
        station.write(a_person)
        station.write(_rename(name))
    for station in (one, two, one):
        station.sync()
    assert "merged" in two.said()
