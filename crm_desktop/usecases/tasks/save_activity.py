"""Save what was done just now on a person or lead, with the activity that comes next (C24-06, C24-49, C24-50)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import DateType
from crm_desktop.rules.due import When
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.open_work import require_next_step
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.tasks.complete_task import Completed, CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task


@dataclass(frozen=True)
class SaveActivity:
    """With a feedback (`result_id`) the activity is done now; without one it is planned for `when` (C24-53).

    `next` is the future activity; None takes what the process proposes.
    """

    template_id: UUID
    title: str = ""
    person_id: UUID | None = None
    lead_id: UUID | None = None
    deal_id: UUID | None = None
    when: When = field(default_factory=lambda: When(date_type=DateType.TODAY))
    priority: Priority | None = None
    description: str | None = None
    contact_method_id: UUID | None = None
    result_id: UUID | None = None
    values: Mapping[UUID, Sequence[str]] = field(default_factory=dict)
    next: ProposedStep | None = None
    lost_reason_tag_ids: tuple[UUID, ...] = ()
    talk_for: int | None = None


def save_activity(work: UnitOfWork, order: SaveActivity) -> Completed:
    """Task, call and next step in one group."""
    task = create_task(
        work,
        CreateTask(
            template_id=order.template_id,
            when=order.when,
            title=order.title,
            description=order.description,
            priority=order.priority,
            person_id=order.person_id,
            lead_id=order.lead_id,
            deal_id=order.deal_id,
            performer_id=work.actor.user_id,
            contact_method_id=order.contact_method_id,
        ),
    )
    work.session.flush()
    if order.result_id is None:
        require_next_step(work.session, task.lead_id, task.deal_id)
        return Completed(task.id, None, None)
    return complete_task(
        work,
        CompleteTask(
            task_id=task.id,
            result_id=order.result_id,
            values=order.values,
            note=order.description,
            next=order.next,
            lost_reason_tag_ids=order.lost_reason_tag_ids,
            contact_method_id=order.contact_method_id,
            talk_for=order.talk_for,
        ),
    )
