"""Give a task its result: the task closes, the next step comes, the call is recorded (OT-40, C24-50…52)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.call_records import Talk
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.task_moves import require_not_held, require_open
from crm_desktop.rules.task_result import Outcome, allowed_result, give_result
from crm_desktop.rules.visit_follow import confirmed_by
from crm_desktop.store.unit_of_work import UnitOfWork


class RoundEndsByItself(Problem):
    """A call round is done when its calls are; it has no result of its own."""

    code = "task.round_ends_by_itself"


@dataclass(frozen=True)
class CompleteTask:
    """`values`: field → answers as stored (see TaskValue). `next` None takes what the process proposes.

    `talk_for` in seconds. Without a contact method no call is recorded (C24-52), unless the task has one already.
    """

    task_id: UUID
    result_id: UUID
    values: Mapping[UUID, Sequence[str]] = field(default_factory=dict)
    note: str | None = None
    next: ProposedStep | None = None
    lost_reason_tag_ids: tuple[UUID, ...] = ()
    contact_method_id: UUID | None = None
    talk_for: int | None = None


@dataclass(frozen=True)
class Completed:
    task_id: UUID
    next_task_id: UUID | None
    call_id: UUID | None


def complete_task(work: UnitOfWork, order: CompleteTask) -> Completed:
    task = work.get_to(Right.TASKS_CHANGE, Task, order.task_id)
    if task.task_type is TaskType.CALL_ROUND:
        raise RoundEndsByItself(title=task.title)
    require_open(task)
    require_not_held(work, task)
    result = allowed_result(work.session, task, order.result_id)
    followed = give_result(
        work,
        task,
        Outcome(
            result=result,
            answers=order.values,
            next=order.next,
            lost_reason_tag_ids=order.lost_reason_tag_ids,
            talk=Talk(order.contact_method_id, order.talk_for, order.note),
            note=order.note,
        ),
    )
    confirmed_by(work, task, result)
    return Completed(
        task_id=task.id,
        next_task_id=followed.next_task.id if followed.next_task is not None else None,
        call_id=followed.call.id if followed.call is not None else None,
    )
