"""What a call at this desk brings about: its person, the task that it fulfils, an unknown caller's request."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.kit.phone_numbers import PhoneNumber
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.models.work.request import RequestKind
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.call_parties import only_possible, owners_of
from crm_desktop.rules.call_standing import IN_VAIN
from crm_desktop.rules.current_call import attach_task
from crm_desktop.rules.missed_requests import waiting_request
from crm_desktop.rules.named_callers import name_call, set_person
from crm_desktop.rules.open_work import NoTemplate
from crm_desktop.rules.phone_calls import CAUSE, CallFacts
from crm_desktop.rules.request_intake import Contact, into_work, take_in
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork

_TALKING = (CallStatus.TALKING, CallStatus.WRAP_UP)


def know_person(work: UnitOfWork, call: Call, facts: CallFacts, number: PhoneNumber) -> None:
    """Whom somebody chose; else the only one of the number, or possibly the only one whose number ends like it."""
    if call.is_internal:
        return
    if facts.person_id is not None:
        _choose(work, call, facts.person_id)
        return
    if call.person_id is not None:
        return
    owners = owners_of(work, call.e164)
    person_id = owners[0] if len(owners) == 1 else None
    if not owners and (possible := only_possible(work, number)) is not None:
        person_id, call.is_possible = possible, True
    if person_id is not None:
        set_person(work, call, person_id)


def give_work(work: UnitOfWork, call: Call, facts: CallFacts) -> None:
    """Once a call: the planned task is taken, an unknown caller's contact is kept even if nobody says a name (O3)."""
    if call.is_internal:
        return
    is_out = call.direction is Direction.OUT and (call.status is CallStatus.DIALLING or call.status in IN_VAIN)
    if not is_out and call.status not in _TALKING:
        return
    with work.because_of(CAUSE, call.id.hex):
        if call.direction is Direction.IN and call.request_id is None:
            _keep_contact(work, call)
        if call.task_id is None:
            _take_task(work, call, facts)


def _choose(work: UnitOfWork, call: Call, person_id: UUID) -> None:
    try:
        if person_id != call.person_id or call.is_possible:
            name_call(work, call, person_id)
    except Gone:
        return  # made one with another, or taken away, while the telephone still spoke of them


def _keep_contact(work: UnitOfWork, call: Call) -> None:
    """A family's caller is about to be chosen, so their contact waits for the end of the talk."""
    request = waiting_request(work, call)
    is_chosen_yet = call.status is CallStatus.WRAP_UP or len(owners_of(work, call.e164)) < 2
    if request is None and call.person_id is None and is_chosen_yet:
        with work.session.no_autoflush:
            request = take_in(work, Contact(RequestKind.CALL, phone_raw=call.raw_number, team_id=call.team_id))
            into_work(work, request, call.answered_at)
    call.request_id = request.id if request is not None else None


def _take_task(work: UnitOfWork, call: Call, facts: CallFacts) -> None:
    wanted = work.session.get(Task, facts.task_id) if facts.task_id is not None else None
    if wanted is not None and not _may_take(work, wanted):
        wanted = None
    try:
        attach_task(work, call, wanted)
    except NoTemplate:
        return  # the call is logged all the same


def _may_take(work: UnitOfWork, task: Task) -> bool:
    is_held = task.status is TaskStatus.IN_WORK and task.performer_id not in (None, work.actor.user_id)
    may = not is_held or work.actor.scope_of(Right.TASKS_HAND_OVER) is not None
    return may and task.is_open and task.deleted_at is None
