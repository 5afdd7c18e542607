"""The task of a call that is going on: the planned one it fulfils, or a new one made at that moment (OT-37, OT-39)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import or_, select

from crm_desktop.models.calls.call import Call
from crm_desktop.models.work.lead import OPEN_LEADS, Lead
from crm_desktop.models.work.task import OPEN_TASKS, DateType, Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.due import When
from crm_desktop.rules.open_work import first_template
from crm_desktop.rules.performers import Performer
from crm_desktop.rules.planning import Plan, plan_task
from crm_desktop.rules.task_moves import take
from crm_desktop.store.settling import settle
from crm_desktop.store.unit_of_work import UnitOfWork

# Who rings about a call that was planned for soon has had it; the recall of next spring is still to be made.
AHEAD = timedelta(days=7)


def attach_task(work: UnitOfWork, call: Call, wanted: Task | None = None) -> Task | None:
    """Take the call's task into work, so that the result dialog can complete it; none for an unknown caller."""
    if call.person_id is None and wanted is None:
        return None
    task = wanted or _waiting(work, call.person_id) or _made(work, call)
    if work.actor.user_id is not None and task.status is not TaskStatus.IN_WORK:
        take(work, task)
    call.task_id = task.id
    return task


def _waiting(work: UnitOfWork, person_id: UUID | None) -> Task | None:
    """The earliest open call with this person, due by now or soon, that is mine or nobody's; not a colleague's."""
    settle(work.session, Task)
    me = work.actor.user_id
    found: Task | None = work.session.scalars(
        select(Task)
        .where(
            Task.person_id == person_id,
            Task.task_type == TaskType.PERSONAL_CALL,
            Task.status.in_(OPEN_TASKS),
            Task.deleted_at.is_(None),
            or_(Task.performer_id == me, Task.performer_id.is_(None)),
            or_(Task.status == TaskStatus.IN_WORK, Task.due_on <= work.today + AHEAD),
        )
        .order_by(Task.status != TaskStatus.IN_WORK, Task.due_on, Task.due_at, Task.id)
        .limit(1)
        .execution_options(autoflush=False)
    ).first()
    return found


def _made(work: UnitOfWork, call: Call) -> Task:
    leads = work.all(
        select(Lead.id)
        .where(Lead.person_id == call.person_id, Lead.status.in_(OPEN_LEADS), Lead.deleted_at.is_(None))
        .limit(2)
    )
    task = plan_task(
        work,
        Plan(
            template_id=first_template(work.session, person=True).id,
            when=When(date_type=DateType.TODAY),
            person_id=call.person_id,
            lead_id=leads[0] if len(leads) == 1 else None,
            performer=Performer(work.actor.user_id),
            with_additions=False,
            is_told=False,
        ),
    )
    work.session.flush()
    return task
