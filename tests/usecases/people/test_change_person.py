"""Correcting what is known of a person."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from tests.support.builders import a_person


def test_the_timeline_says_what_changed_and_nothing_when_nothing_did(base: OpenBase, program: Actor) -> None:
    """FC-25: the old name stays in the history."""
    person = base.writer.write(program, a_person)
    order = ChangePerson(person.id, {"family_name": "Karimi", "do_not_call": True, "given_name": "Maryam"})
    for _ in range(2):
        base.writer.write(program, lambda work: change_person(work, order))
    (entry,) = base.read(lambda session: person_history(session, program, person.id))
    assert sorted(entry.facts["fields"]) == ["do_not_call", "family_name"]
    assert entry.facts["before"] == "Maryam Hosseini"
