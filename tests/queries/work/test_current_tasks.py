"""The task in work."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.work.current_tasks import current_task
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_template, a_user, acting_as


def test_the_task_taken_last_is_the_current_one(base: OpenBase, program: Actor) -> None:
    """OT-37: of mine only, with its script."""

    def fill(work: UnitOfWork) -> tuple[Actor, Actor]:
        template, me, other = a_template(work, script="Hello {name}"), a_user(work, "Me"), a_user(work, "Other")
        person = a_person(work)
        for title, minutes, performer in (("first", 5, me), ("last", 1, me), ("his", 0, other)):
            work.add(
                Task(
                    template_id=template.id,
                    task_type=template.task_type,
                    title=title,
                    due_on=work.today,
                    status=TaskStatus.IN_WORK,
                    performer_id=performer.id,
                    taken_at=work.now - timedelta(minutes=minutes),
                    person_id=person.id,
                )
            )
        return acting_as(me), acting_as(a_user(work, "Idle"))

    me, idle = base.writer.write(program, fill)
    current = base.read(lambda session: current_task(session, me))
    assert current is not None
    assert (current.task.title, current.script, current.lead) == ("last", "Hello Maryam Hosseini", None)
    assert base.read(lambda session: current_task(session, idle)) is None
