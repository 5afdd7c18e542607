"""Somebody leaves the clinic."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.admin.actors import actor_of
from crm_desktop.queries.admin.staff import team_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.staff.leave import Leave, WorkNotHandedOver, leave
from tests.support.builders import a_team, a_template, a_user
from tests.support.staff import an_administrator


def test_user_and_login_are_switched_off_once_the_work_is_handed_over(base: OpenBase, program: Actor) -> None:
    """C24-65, A5: open tasks would be nobody's, so they go first."""

    def fill(work: UnitOfWork) -> Task:
        an_administrator(work)
        user, template = a_user(work, "Ali"), a_template(work)
        a_team(work, user)
        told = {"template_id": template.id, "task_type": template.task_type, "title": "Call"}
        return work.add(Task(performer_id=user.id, due_on=work.today, **told))

    task = base.writer.write(program, fill)
    user_id = task.performer_id
    assert user_id is not None
    with pytest.raises(WorkNotHandedOver) as refusal:
        base.writer.write(program, lambda work: leave(work, Leave(user_id)))
    assert refusal.value.facts == {"name": "Ali", "tasks": 1}

    def finish(work: UnitOfWork) -> UserStatus:
        work.get(Task, task.id).status = TaskStatus.DONE
        return leave(work, Leave(user_id)).status

    assert base.writer.write(program, finish) is UserStatus.LEFT
    with pytest.raises(Gone):
        base.read(lambda session: actor_of(session, user_id))
    assert [team.members for team in base.read(lambda session: team_rows(session, program))] == [0]
