"""New call from anywhere, incoming, outgoing or missed: nothing is lost, even if the caller stays unknown (OT-39)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.models.work.task import Task
from crm_desktop.rules.current_call import attach_task
from crm_desktop.rules.hand_calls import HandCall, miss, write_down
from crm_desktop.rules.hand_calls import NumberOrPersonNeeded as NumberOrPersonNeeded
from crm_desktop.rules.missed_requests import waiting_request
from crm_desktop.rules.request_intake import Contact, into_work, take_in
from crm_desktop.rules.task_moves import require_not_held, require_open
from crm_desktop.store.unit_of_work import UnitOfWork


class OnlyIncomingIsMissed(Problem):
    code = "call.only_incoming_is_missed"


class NotYetRung(Problem):
    """A missed call cannot lie in the future."""

    code = "call.not_yet_rung"


@dataclass(frozen=True)
class LogCall:
    """`task_id`: the planned call that this is; without it the person's own waiting call is taken.

    `is_missed`: nobody took the incoming call; it is owed a call back, at `rang_at` if that was not now (MIS-09).
    """

    direction: Direction
    number: str | None = None
    person_id: UUID | None = None
    task_id: UUID | None = None
    method_id: UUID | None = None
    channel_id: UUID | None = None
    topic_id: UUID | None = None
    note: str | None = None
    is_missed: bool = False
    rang_at: datetime | None = None


@dataclass(frozen=True)
class LoggedCall:
    call_id: UUID
    person_id: UUID | None
    task_id: UUID | None
    request_id: UUID | None
    callback_id: UUID | None = None


def log_call(work: UnitOfWork, order: LogCall) -> LoggedCall:
    """An incoming call of an unknown caller is a request at once (O3), unless they wait for an answer already."""
    work.require(Right.CALLS_CHANGE)
    if order.is_missed:
        return _log_missed(work, order)
    task = work.get_to(Right.TASKS_CHANGE, Task, order.task_id) if order.task_id is not None else None
    if task is not None:
        require_open(task)
        require_not_held(work, task)
    call = write_down(work, _told(order, task))
    request = waiting_request(work, call)
    if request is None and order.direction is Direction.IN and call.person_id is None:
        request = _request(work, order)
    call.request_id = request.id if request is not None else None
    task = attach_task(work, call, task)
    return LoggedCall(call.id, call.person_id, task.id if task else None, request.id if request else None)


def _log_missed(work: UnitOfWork, order: LogCall) -> LoggedCall:
    if order.direction is not Direction.IN:
        raise OnlyIncomingIsMissed
    if order.rang_at is not None and order.rang_at > work.now:
        raise NotYetRung
    missed = miss(work, _told(order), order.rang_at, order.channel_id, order.topic_id)
    return LoggedCall(missed.call.id, missed.call.person_id, None, missed.request.id, missed.item.id)


def _told(order: LogCall, task: Task | None = None) -> HandCall:
    return HandCall(
        direction=order.direction,
        number=order.number,
        person_id=order.person_id or (task.person_id if task is not None else None),
        method_id=order.method_id,
        note=order.note,
    )


def _request(work: UnitOfWork, order: LogCall) -> Request:
    contact = Contact(
        kind=RequestKind.CALL,
        phone_raw=(order.number or "").strip() or None,
        channel_id=order.channel_id,
        topic_id=order.topic_id,
        text=order.note,
    )
    request = take_in(work, contact)
    into_work(work, request)
    return request
