"""The timeline of a person, page by page."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person


def test_pages_follow_each_other_without_gap_or_repeat(base: OpenBase, program: Actor) -> None:
    """C24-39, FC-25: everything, newest first, also where many entries share a moment."""

    def fill(work: UnitOfWork) -> Person:
        person = a_person(work)
        for number in range(130):
            at = work.now - timedelta(minutes=number // 7)
            work.add(TimelineEntry(person_id=person.id, at=at, kind=TimelineKind.NOTE, facts={"n": number}))
        return person

    person = base.writer.write(program, fill)
    seen: list[int] = []
    before = None
    while page := base.read(lambda session: person_history(session, program, person.id, before)):  # noqa: B023  read now
        assert len(page) <= 50
        seen += [entry.facts["n"] for entry in page]
        before = (page[-1].at, page[-1].id)
    assert sorted(seen) == list(range(130))
    assert [number // 7 for number in seen] == sorted(number // 7 for number in range(130))
