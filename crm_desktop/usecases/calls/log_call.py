"""New call from anywhere, incoming, outgoing or missed: nothing is lost, even if the caller stays unknown (OT-39)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.models.work.task import Task
from crm_desktop.rules.call_records import primary_phone, tell_call
from crm_desktop.rules.callbacks import owe
from crm_desktop.rules.current_call import attach_task
from crm_desktop.rules.merged_persons import person_now
from crm_desktop.rules.missed_requests import enter_missed, waiting_request
from crm_desktop.rules.request_intake import Contact, into_work, take_in
from crm_desktop.rules.task_moves import require_not_held, require_open
from crm_desktop.store.access import seen
from crm_desktop.store.unit_of_work import UnitOfWork


class NumberOrPersonNeeded(Problem):
    code = "call.number_or_person_needed"


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
    call = _call(work, order, task)
    request = waiting_request(work, call)
    if request is None and order.direction is Direction.IN and call.person_id is None:
        request = _request(work, order)
    call.request_id = request.id if request is not None else None
    task = attach_task(work, call, task)
    return LoggedCall(call.id, call.person_id, task.id if task else None, request.id if request else None)


def _log_missed(work: UnitOfWork, order: LogCall) -> LoggedCall:
    """A request that is missed, and no task: the ledger of call-backs keeps it until somebody has talked."""
    if order.direction is not Direction.IN:
        raise OnlyIncomingIsMissed
    if order.rang_at is not None and order.rang_at > work.now:
        raise NotYetRung
    call = _call(work, order, None)
    call.status, call.answered_at = CallStatus.MISSED, None
    call.started_at = call.ended_at = order.rang_at or work.now
    item = owe(work, call)
    request = enter_missed(work, call, order.channel_id, order.topic_id)
    tell_call(work, call)
    return LoggedCall(call.id, call.person_id, None, request.id, item.id)


def _call(work: UnitOfWork, order: LogCall, task: Task | None) -> Call:
    number = (order.number or "").strip()
    parsed = parse_phone(number, work.branch.region) if number else None
    e164 = parsed.e164 if parsed is not None else None
    named = person_now(work, order.person_id).id if order.person_id is not None else None
    person_id = named or (task.person_id if task is not None else None) or _only_person(work, e164)
    if person_id is None and not number:
        raise NumberOrPersonNeeded
    if not number and (phone := primary_phone(work.session, person_id)) is not None:
        number, e164 = phone.raw, phone.e164
    return work.add(
        Call(
            direction=order.direction,
            status=CallStatus.TALKING,
            origin=CallOrigin.HAND,
            started_at=work.now,
            answered_at=work.now,
            raw_number=number or None,
            e164=e164,
            agent_id=work.actor.user_id,
            person_id=person_id,
            method_id=order.method_id,
            note=order.note,
        )
    )


def _only_person(work: UnitOfWork, e164: str | None) -> UUID | None:
    """Whose number it is, if one person's alone; a family's caller is chosen by whoever talks (P2)."""
    if e164 is None:
        return None
    owners = work.all(
        seen(
            select(Person.id)
            .join(Phone, Phone.person_id == Person.id)
            .where(Phone.e164 == e164, Phone.deleted_at.is_(None), Person.status == PersonStatus.ACTIVE),
            work.actor,
            Person,
        ).distinct()
    )
    return owners[0] if len(owners) == 1 else None


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
