"""A field in which something waits to be sent shows that, whatever comes meanwhile; the rest of its row moves on."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person
from tests.support.stations import Open


def edited(person: UUID, **values: object) -> Callable[[UnitOfWork], None]:
    def edit(work: UnitOfWork) -> None:
        row = work.session.get_one(Person, person)
        for name, value in values.items():
            setattr(row, name, value)

    return edit


def test_news_go_around_what_waits(stations: Open) -> None:
    a, b = stations(), stations()
    person = a.write(lambda work: a_person(work).id)
    a.sync()
    b.sync()
    a.write(edited(person, given_name="Mina"))
    b.write(edited(person, given_name="Mona", file_number="7"))
    b.sync()
    a.engine.pull()
    assert a.ask("SELECT given_name, file_number, rv FROM person") == [("Mina", "7", 2)]
    assert a.waiting() == 1
    a.sync()
    b.sync()
    a.sync()
    assert a.dump() == b.dump()
    assert a.ask("SELECT rv FROM person") == [(3,)]


def test_both_notes_are_kept_and_both_sides_have_the_same(stations: Open) -> None:
    """sync.md 7: what stands differs from what was sent, so the row comes back."""
    a, b = stations(), stations()
    person = a.write(lambda work: a_person(work).id)
    a.sync()
    b.sync()
    a.write(edited(person, notes="Likes mornings"))
    b.write(edited(person, notes="Brings a child"))
    b.sync()
    a.sync()
    assert a.said() == ["ok", "merged"]
    (notes,) = a.ask("SELECT notes FROM person")[0]
    assert "Likes mornings" in notes
    assert "Brings a child" in notes
    b.sync()
    assert a.dump() == b.dump()


def test_what_is_written_while_an_answer_is_on_its_way_stands(stations: Open) -> None:
    a = stations()
    person = a.write(lambda work: a_person(work).id)
    a.sync()
    a.write(edited(person, notes="First"))
    written = edited(person, notes="Second", file_number="9")
    a.steps.at_step["push.sent"] = lambda: a.write(written)
    a.engine.push()
    assert a.ask("SELECT notes, file_number FROM person") == [("Second", "9")]
    a.sync()
    assert a.ask("SELECT notes, file_number, rv FROM person") == [("Second", "9", 3)]
    assert a.said() == ["ok", "ok", "ok"]
