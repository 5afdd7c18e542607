"""Putting somebody out of the daily lists."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.people.people_lists import PeopleFilter, people_ids
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.archive_person import ArchivePerson, WorkIsOpen, archive_person
from tests.support.builders import a_person, a_template
from tests.support.visits import Visits


def test_nobody_with_open_work_is_archived_and_the_archived_come_back(base: OpenBase, program: Actor) -> None:
    """Nobody is forgotten: an open task keeps its person in sight."""

    def fill(work: UnitOfWork) -> Task:
        template, person = a_template(work), a_person(work)
        told = {"template_id": template.id, "task_type": template.task_type, "title": "Call"}
        return work.add(Task(person_id=person.id, due_on=work.today, **told))

    task = base.writer.write(program, fill)
    assert task.person_id is not None
    order = ArchivePerson(task.person_id)
    with pytest.raises(WorkIsOpen) as refusal:
        base.writer.write(program, lambda work: archive_person(work, order))
    assert refusal.value.facts["tasks"] == 1

    def finish(work: UnitOfWork) -> None:
        work.get(Task, task.id).status = TaskStatus.DONE
        archive_person(work, order)

    base.writer.write(program, finish)
    assert base.read(lambda session: people_ids(session, program)) == []
    assert len(base.read(lambda session: people_ids(session, program, PeopleFilter(archived=True)))) == 1
    base.writer.write(program, lambda work: archive_person(work, ArchivePerson(order.person_id, archived=False)))
    assert len(base.read(lambda session: people_ids(session, program))) == 1


def test_nobody_is_archived_who_is_still_expected(visits: Visits) -> None:
    """R1: a visit without a lead has no task, and stands in the day all the same."""
    made = visits.book()
    with pytest.raises(WorkIsOpen) as refusal:
        visits.clinic.do(archive_person, ArchivePerson(made.person_id))
    assert (refusal.value.facts["tasks"], refusal.value.facts["visits"]) == (0, 1)
