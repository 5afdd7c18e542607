"""Whether anything has to ring now."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import Task, TaskReminder
from crm_desktop.queries.notes.due_reminders import any_reminder_due
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_template, a_user, acting_as


def test_only_ones_own_reminder_is_due_and_only_at_its_moment(
    base: OpenBase, program: Actor, clock: FrozenClock
) -> None:
    """OT-43: the program asks before it takes the one writer."""

    def fill(work: UnitOfWork) -> tuple[Actor, Actor]:
        template, me, mate = a_template(work), a_user(work, "Me"), a_user(work, "Mate")
        task = work.add(Task(template_id=template.id, task_type=template.task_type, title="Call", due_on=work.today))
        work.add(TaskReminder(task_id=task.id, user_id=me.id, remind_at=work.now + timedelta(minutes=1)))
        return acting_as(me), acting_as(mate)

    me, mate = base.writer.write(program, fill)
    assert not base.read(lambda session: any_reminder_due(session, me, clock()))
    clock.advance(timedelta(minutes=1))
    assert base.read(lambda session: any_reminder_due(session, me, clock()))
    assert not base.read(lambda session: any_reminder_due(session, mate, clock()))
    assert base.read(lambda session: any_reminder_due(session, program, clock()))
