"""Who the caller is: the name goes to the call, to what is owed to them, to their request, and to the call's task."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.kit.ids import numbered, rule_id
from crm_desktop.models.calls.call import LIVE_CALLS, Call, CallOrigin
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import Task
from crm_desktop.rules.callbacks import name_owed
from crm_desktop.rules.current_call import attach_task
from crm_desktop.rules.merged_persons import person_now
from crm_desktop.rules.open_work import require_next_step
from crm_desktop.rules.phone_calls import CAUSE
from crm_desktop.rules.request_intake import tell_received
from crm_desktop.rules.task_moves import put_back
from crm_desktop.store.unit_of_work import UnitOfWork


def name_call(work: UnitOfWork, call: Call, person_id: UUID) -> Task | None:
    """The call's task, now this person's; none if the call is over. Raises Gone."""
    person = person_now(work, person_id)
    call.is_possible = False
    if call.person_id != person.id:
        _let_go(work, call)
        set_person(work, call, person.id)
    elif call.task_id is not None:
        return work.session.get(Task, call.task_id)
    if call.status not in LIVE_CALLS or call.is_internal:
        return None
    if call.origin is not CallOrigin.PHONE:
        return attach_task(work, call)
    with work.because_of(CAUSE, call.id.hex):
        return attach_task(work, call)


def set_person(work: UnitOfWork, call: Call, person_id: UUID) -> None:
    """Without a task, as of a call that nobody here talks in."""
    call.person_id = person_id
    name_owed(work, call)
    request = work.session.get(Request, call.request_id) if call.request_id is not None else None
    if request is not None and request.person_id != person_id:
        request.person_id = person_id
        tell_received(work, request)


def _let_go(work: UnitOfWork, call: Call) -> None:
    """The task of the person first thought of: made for this very call it vanishes, planned before it waits on."""
    task = work.session.get(Task, call.task_id) if call.task_id is not None else None
    call.task_id = None
    if task is None or not task.is_open:
        return
    if task.parent_id is None and _is_made_for(task, call):
        work.remove(task)
        require_next_step(work.session, task.lead_id, task.deal_id)
    else:
        put_back(task)


def _is_made_for(task: Task, call: Call) -> bool:
    """In the moment of a New call, or by what the telephone's call brings about."""
    caused = rule_id(CAUSE, call.id.hex, Task.__tablename__)
    return task.created_at == call.created_at or numbered(task.id, 0) == numbered(caused, 0)
