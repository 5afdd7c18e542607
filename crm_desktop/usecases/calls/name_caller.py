"""Say who the caller is, or that it is another member of the family after all (O3, R5)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import LIVE_CALLS, Call
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import Task
from crm_desktop.rules.callbacks import name_owed
from crm_desktop.rules.current_call import attach_task
from crm_desktop.rules.merged_persons import person_now
from crm_desktop.rules.open_work import require_next_step
from crm_desktop.rules.request_intake import tell_received
from crm_desktop.rules.task_moves import put_back
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class NameCaller:
    call_id: UUID
    person_id: UUID


def name_caller(work: UnitOfWork, order: NameCaller) -> Task | None:
    """The call's task, now this person's; none if the call is over."""
    call = work.get_to(Right.CALLS_CHANGE, Call, order.call_id)
    person = person_now(work, order.person_id)
    if call.person_id == person.id:
        return work.session.get(Task, call.task_id) if call.task_id is not None else None
    _let_go(work, call)
    call.person_id = person.id
    name_owed(work, call)
    request = work.session.get(Request, call.request_id) if call.request_id is not None else None
    if request is not None and request.person_id != person.id:
        request.person_id = person.id
        tell_received(work, request)
    return attach_task(work, call) if call.status in LIVE_CALLS else None


def _let_go(work: UnitOfWork, call: Call) -> None:
    """The task of the person first thought of: made for this very call it vanishes, planned before it waits on."""
    task = work.session.get(Task, call.task_id) if call.task_id is not None else None
    call.task_id = None
    if task is None or not task.is_open:
        return
    if task.created_at == call.created_at and task.parent_id is None:
        work.remove(task)
        require_next_step(work.session, task.lead_id, task.deal_id)
    else:
        put_back(task)
