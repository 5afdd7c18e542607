"""What was on its way while something newer happened here is no news any more (I8, I9 of sync.md)."""

from __future__ import annotations

from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync.apply import BATCH, weight
from crm_desktop.sync.facts import Fact
from crm_desktop.sync.remote.postgres import PostgresGateway
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.stations import Open


def test_a_page_that_is_older_than_our_own_answer_changes_nothing(stations: Open, central: Central) -> None:
    a = stations()
    person = a.write(lambda work: a_person(work).id)
    a.sync()
    central.ask("UPDATE person SET notes = 'Allergic' WHERE id = %s", person)
    since, page = a.engine.fetch()
    central.ask("UPDATE person SET notes = 'Not allergic' WHERE id = %s", person)

    def warn(work: UnitOfWork) -> None:
        work.session.get_one(Person, person).warning = "Late"

    a.write(warn)
    a.engine.push()
    assert a.ask("SELECT notes, warning, rv FROM person") == [("Not allergic", "Late", 4)]
    a.engine.take_in(since, page)
    assert a.ask("SELECT notes, warning, rv FROM person") == [("Not allergic", "Late", 4)]


def test_a_page_whose_cursor_was_moved_meanwhile_is_left(stations: Open, central: Central) -> None:
    a = stations()
    a.sync()
    central.row("person")
    first = a.engine.fetch()
    a.engine.take_in(*first)
    moved = a.facts()[Fact.CURSOR]
    gone = central.ask("SELECT id FROM person")[0][0]
    central.ask("UPDATE person SET notes = 'Newer' WHERE id = %s", gone)
    a.engine.pull()
    newest = a.facts()[Fact.CURSOR]
    assert newest != moved
    a.engine.take_in(*first)
    assert a.facts()[Fact.CURSOR] == newest
    assert a.ask("SELECT notes FROM person") == [("Newer",)]


def test_a_pull_that_another_process_overtook_is_asked_again_at_once(stations: Open, central: Central) -> None:
    """Two processes may go round with one base: what came after the faster one does not wait for a call."""
    a = stations()
    a.sync()
    person = central.row("person")
    a.engine.pull()
    faster = a.engine_over(PostgresGateway(a.place))
    faster.greet()
    central.ask("UPDATE person SET notes = 'New' WHERE id = %s", person)
    faster.pull()
    central.ask("UPDATE person SET notes = 'Newer' WHERE id = %s", person)
    a.engine.pull()
    faster.gateway.close()
    assert a.ask("SELECT notes FROM person WHERE id = :id", id=person.hex) == [("Newer",)]


def test_a_long_page_goes_on_where_it_was_broken_off(stations: Open, central: Central) -> None:
    """Rows and their place are one transaction."""
    a, b = stations(), stations()
    a.sync()
    b.sync()
    a.write(lambda work: [a_person(work) for _ in range(450)])
    a.sync()
    b.breaks_at("apply.kept", b.engine.pull)
    assert b.ask("SELECT count(*) FROM person") == [(BATCH // weight("person"),)]
    b.breaks_at("apply.writing", b.engine.pull)
    b.sync()
    assert b.ask("SELECT count(*) FROM person") == [(450,)]
    assert a.dump() == b.dump()
