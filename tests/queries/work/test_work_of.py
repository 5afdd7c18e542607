"""How much of the clinic's work hangs on one person."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.work.work_of import WorkOf, work_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_template, a_user


def test_open_tasks_count_and_done_ones_do_not(base: OpenBase, program: Actor) -> None:
    """OT-36: what would be left lying if somebody went home."""

    def fill(work: UnitOfWork) -> tuple[User, User]:
        template, ill, idle = a_template(work), a_user(work, "Ill"), a_user(work, "Idle")
        for status in (TaskStatus.PLANNED, TaskStatus.IN_WORK, TaskStatus.DONE, TaskStatus.CANCELLED):
            work.add(
                Task(
                    template_id=template.id,
                    task_type=template.task_type,
                    title=status.value,
                    due_on=work.today,
                    status=status,
                    performer_id=ill.id,
                )
            )
        return ill, idle

    ill, idle = base.writer.write(program, fill)
    assert base.read(lambda session: work_of(session, program, ill.id)) == WorkOf(tasks=2)
    assert base.read(lambda session: work_of(session, program, idle.id)).is_empty
