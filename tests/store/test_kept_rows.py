"""sync.md 2: rows are written back exactly as the outbox wrote them down."""

from __future__ import annotations

from uuid import uuid4

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.kept_rows import change_kept, kept_row, make_kept
from tests.support.builders import a_person


def test_a_row_is_read_changed_and_made_anew_as_it_lies_in_the_file(base: OpenBase, program: Actor) -> None:
    """A day stays its text, a moment its 27 letters; a column that is not known any more is left out."""
    person = base.writer.write(program, a_person)
    kept = base.read(lambda session: kept_row(session, "person", person.id))
    assert (kept["id"], kept["family_name"]) == (person.id.hex, "Hosseini")
    assert len(kept["created_at"]) == 27
    twin = uuid4()

    def doing(work: object) -> None:
        session = work.session  # type: ignore[attr-defined]  # a unit of work
        change_kept(session, "person", person.id, {"birth_on": "1990-05-01", "of_a_later_version": 1})
        make_kept(session, "person", twin, {**kept, "family_name": "Rad"})

    base.writer.write(program, doing)
    assert base.read(lambda session: kept_row(session, "person", person.id))["birth_on"] == "1990-05-01"
    assert base.read(lambda session: session.get_one(Person, twin).family_name) == "Rad"
    assert base.read(lambda session: kept_row(session, "person", uuid4())) == {}
