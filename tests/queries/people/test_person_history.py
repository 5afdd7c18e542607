"""The timeline of a person, page by page."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.rules.due import When
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.postpone_task import PostponeTask, postpone_task
from tests.support.builders import a_person
from tests.support.process import Clinic


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


def test_the_dealings_with_a_client_are_kept(clinic: Clinic) -> None:
    """OT-01: planned, put off, done with its result and its call, talked over: the client's history holds all of it,
    the latest first and with what came next; another client's holds none of it."""
    maryam = clinic.ids["maryam"]
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=maryam))
    clinic.clock.advance(timedelta(minutes=1))
    later = When(on=clinic.clock().date() + timedelta(days=1))
    clinic.do(postpone_task, PostponeTask(task.id, later, "Asked so"))
    clinic.clock.advance(timedelta(minutes=1))
    told_by_phone = CompleteTask(
        task.id, clinic.ids["thinking"], note="Compares prices", contact_method_id=clinic.ids["Phone"]
    )
    clinic.do(complete_task, told_by_phone)
    clinic.clock.advance(timedelta(minutes=1))
    clinic.do(write_comment, WriteComment("person", maryam, "Answers in the afternoon"))

    kept = clinic.base.read(lambda session: person_history(session, clinic.sara, maryam))
    kinds = [entry.kind for entry in kept if entry.kind is not TimelineKind.PERSON_CREATED]
    assert kinds[0] is TimelineKind.COMMENT
    assert kinds[-2:] == [TimelineKind.TASK_POSTPONED, TimelineKind.TASK_PLANNED]
    assert {TimelineKind.TASK_DONE, TimelineKind.CALL} <= set(kinds)
    (done,) = [entry for entry in kept if entry.kind is TimelineKind.TASK_DONE]
    assert done.text == "Compares prices"
    assert done.facts["next"]
    others = clinic.base.read(lambda session: person_history(session, clinic.sara, clinic.ids["ali"]))
    assert not {entry.kind for entry in others} & set(kinds)
