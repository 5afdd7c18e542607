"""Give a task to a colleague or to a team (T2, T3)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.notes.notification import NoticeKind
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.history import notify
from crm_desktop.rules.planning import OnePerformer
from crm_desktop.rules.task_moves import open_children, put_back, require_open
from crm_desktop.store.unit_of_work import UnitOfWork


class PerformerLeft(Problem):
    """Nobody gives work to somebody who has left the clinic."""

    code = "task.performer_left"


@dataclass(frozen=True)
class HandOverTask:
    task_id: UUID
    performer_id: UUID | None = None
    team_id: UUID | None = None


def hand_over_task(work: UnitOfWork, order: HandOverTask) -> Task:
    """Planned again for whoever gets it; a call round goes with its open calls."""
    task = work.get_to(Right.TASKS_HAND_OVER, Task, order.task_id)
    require_open(task)
    if (order.performer_id is None) == (order.team_id is None):
        raise OnePerformer
    if order.performer_id is not None:
        user = work.get(User, order.performer_id)
        if user.status is UserStatus.LEFT:
            raise PerformerLeft(name=user.display_name)
    if order.team_id is not None:
        work.get(Team, order.team_id)
    for each in (task, *open_children(work, task)):
        if each.status is TaskStatus.IN_WORK:
            put_back(each)
        each.performer_id, each.team_id = order.performer_id, order.team_id
    notify(work, order.performer_id, NoticeKind.TASK_GIVEN, task, title=task.title, due_on=task.due_on)
    return task
