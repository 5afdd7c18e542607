"""The server took what was sent, and its answer never came: it is sent again, and nothing happens twice."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_phone
from tests.support.central import Central
from tests.support.stations import Open


def test_a_lost_answer_is_asked_for_again(stations: Open, central: Central) -> None:
    a, b = stations(), stations()
    a.sync()
    person = a.write(lambda work: a_phone(work, a_person(work)).person_id)
    a.breaks_at("push.sent", a.engine.push)
    assert a.waiting() == 2
    a.sync()
    b.sync()
    a.sync()
    assert (a.waiting(), a.said()) == (0, ["ok", "ok"])
    assert central.ask("SELECT rv FROM person WHERE id = %s", person) == [(1,)]
    assert a.dump() == b.dump()


def test_what_others_did_after_the_lost_answer_is_not_overwritten_by_it(stations: Open) -> None:
    """An answer that is given a second time brings the row as it is now."""
    a, b = stations(), stations()
    person = a.write(lambda work: a_person(work).id)
    a.sync()
    b.sync()

    a.write(renamed(person, "Ahmadi"))
    a.breaks_at("push.sent", a.engine.push)
    b.sync()
    b.write(renamed(person, "Sadeghi"))
    b.sync()
    a.sync()
    assert a.ask("SELECT family_name, rv FROM person") == [("Sadeghi", 3)]
    b.sync()
    assert a.dump() == b.dump()


def renamed(person: UUID, name: str) -> Callable[[UnitOfWork], None]:
    def rename(work: UnitOfWork) -> None:
        work.session.get_one(Person, person).family_name = name

    return rename


def test_an_answer_lost_again_and_again_is_no_worse(stations: Open, central: Central) -> None:
    groups = 3
    a = stations()
    a.sync()
    for _ in range(groups):
        a.write(a_person)
        a.breaks_at("push.sent", a.engine.push)
    a.sync()
    assert a.said() == ["ok"] * groups
    assert central.ask("SELECT count(*), max(seq) - min(seq) + 1 FROM sync.op") == [(groups, groups)]
