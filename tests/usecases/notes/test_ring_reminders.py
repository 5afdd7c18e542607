"""Reminders that ring."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import Task, TaskReminder, TaskStatus
from crm_desktop.queries.notes.due_reminders import any_reminder_due
from crm_desktop.queries.notes.notices import notice_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.ring_reminders import ring_reminders
from tests.support.builders import a_template, a_user, acting_as


def test_a_reminder_rings_once_at_its_time_and_not_for_a_done_task(
    base: OpenBase, program: Actor, clock: FrozenClock
) -> None:
    """OT-43, O7: five minutes before; however often the program asks."""

    def fill(work: UnitOfWork) -> Actor:
        template, me = a_template(work), a_user(work, "Me")
        for title, status in (("open", TaskStatus.PLANNED), ("done", TaskStatus.DONE)):
            task = work.add(
                Task(
                    template_id=template.id,
                    task_type=template.task_type,
                    title=title,
                    due_on=work.today,
                    status=status,
                )
            )
            work.add(TaskReminder(task_id=task.id, user_id=me.id, remind_at=work.now + timedelta(minutes=5)))
        return acting_as(me)

    me = base.writer.write(program, fill)
    assert base.writer.write(me, ring_reminders) == []
    assert not base.read(lambda session: any_reminder_due(session, me, clock()))
    clock.advance(timedelta(minutes=5))
    assert base.read(lambda session: any_reminder_due(session, me, clock()))
    assert len(base.writer.write(me, ring_reminders)) == 1
    assert base.writer.write(me, ring_reminders) == []
    assert base.writer.write(program, ring_reminders) == []
    assert not base.read(lambda session: any_reminder_due(session, me, clock()))
    (notice,) = base.read(lambda session: notice_rows(session, me, clock()))
    assert notice.facts["title"] == "open"
