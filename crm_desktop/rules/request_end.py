"""How a request ends when the task of its call has a result: a lead, answered, spam or lost (domain.md 4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.ids import rule_id
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.calls.call import Call
from crm_desktop.models.notes.tag import Tag
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.request import OPEN_REQUESTS, Request, RequestStatus
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.rules.lost_reasons import drop_reasons, put_reasons
from crm_desktop.rules.request_intake import into_work
from crm_desktop.store.unit_of_work import UnitOfWork

WRONG_NUMBER = "wrong_number"  # the preset result


def topic_id(key: str) -> UUID:
    """The row of the clinic's topics that the program knows, whatever it is called there."""
    return rule_id("topic", key)


NOT_ASKED = topic_id("not_asked")


@dataclass(frozen=True)
class Ending:
    """`reasons` only of a refusal that loses."""

    result: Result
    reasons: Sequence[Tag] = ()


def has_open_request(session: Session, task_id: UUID) -> bool:
    """Whether a refusal has something to lose, though no lead was made."""
    found = session.scalar(
        select(Call.id)
        .join(Request, Request.id == Call.request_id)
        .where(Call.task_id == task_id, Call.deleted_at.is_(None), Request.status.in_(OPEN_REQUESTS))
        .limit(1)
    )
    return found is not None


def end_requests(work: UnitOfWork, task: Task, ending: Ending, call: Call | None = None) -> bool:
    """The open requests of the task's calls; `call` is the one recorded a moment ago. Whether one was lost.

    A result that says nobody was reached ends nothing: the request waits for the talk of the next step.
    """
    if ending.result.is_no_answer:
        return False
    more = (call.request_id,) if call is not None else ()
    ended = [request for request in _requests(work, task, more) if request.status in OPEN_REQUESTS]
    for request in ended:
        _end(work, task, request, ending)
    return any(request.status is RequestStatus.LOST for request in ended)


def end_requests_anew(work: UnitOfWork, task: Task, ending: Ending) -> bool:
    """The result was put right; a lead that came of the request stays. Whether a request is lost by it."""
    was_lost = False
    for request in _requests(work, task):
        if request.status is RequestStatus.CONVERTED or request.first_response_at is None:
            continue
        if request.status is RequestStatus.LOST:
            drop_reasons(work, request)
        request.status = RequestStatus.IN_WORK
        if not ending.result.is_no_answer:
            _end(work, task, request, ending)
        was_lost = was_lost or request.status is RequestStatus.LOST
    return was_lost


def _requests(work: UnitOfWork, task: Task, more: Iterable[UUID | None] = ()) -> list[Request]:
    of_calls = work.all(
        select(Call.request_id)
        .where(Call.task_id.in_(_tries(work, task)), Call.request_id.is_not(None), Call.deleted_at.is_(None))
        .order_by(Call.started_at, Call.id)
    )
    ids = dict.fromkeys(one for one in (*of_calls, *more) if one is not None)
    found = (work.session.get(Request, one) for one in ids)
    return [one for one in found if one is not None and one.merged_into_id is None]


def _tries(work: UnitOfWork, task: Task) -> list[UUID]:
    """The task, and those before it that reached nobody."""
    tries, before = [task.id], task.previous_id
    while before is not None and before not in tries:
        former = work.session.execute(
            select(Task.previous_id, Result.is_no_answer)
            .join(Result, Result.id == Task.result_id)
            .where(Task.id == before)
        ).one_or_none()
        if former is None or not former.is_no_answer:
            break
        tries.append(before)
        before = former.previous_id
    return tries


def _end(work: UnitOfWork, task: Task, request: Request, ending: Ending) -> None:
    status = _fate(work, task, request, ending)
    if status is None:
        return
    if request.first_response_at is None and status in (RequestStatus.CONVERTED, RequestStatus.ANSWERED):
        into_work(work, request)
    request.handled_by = request.handled_by or work.actor.user_id
    request.person_id = request.person_id or task.person_id
    request.status = status


def _fate(work: UnitOfWork, task: Task, request: Request, ending: Ending) -> RequestStatus | None:
    """None leaves it open: nobody has talked yet, or the clinic has no topic for what was not asked."""
    if (lead := _lead(work, task, request)) is not None:
        lead.request_id = request.id
        return RequestStatus.CONVERTED
    if ending.reasons:
        put_reasons(work, request, ending.reasons)
        return RequestStatus.LOST
    if ending.result.preset == WRONG_NUMBER:
        return RequestStatus.SPAM
    if request.status is RequestStatus.MISSED:
        return None
    request.topic_id = request.topic_id or _not_asked(work)
    return RequestStatus.ANSWERED if request.topic_id is not None else None


def _lead(work: UnitOfWork, task: Task, request: Request) -> Lead | None:
    """What the request became: the lead the call was about, or one made since for its person; none of another's."""
    lead = work.session.get(Lead, task.lead_id) if task.lead_id is not None else None
    if lead is not None:
        return lead if lead.request_id in (None, request.id) else None
    person_id = request.person_id or task.person_id
    if person_id is None:
        return None
    found: Lead | None = work.session.scalars(
        select(Lead)
        .where(
            Lead.person_id == person_id,
            Lead.created_at >= request.received_at,
            Lead.request_id.is_(None),
            Lead.deleted_at.is_(None),
        )
        .order_by(Lead.created_at, Lead.id)
        .limit(1)
    ).first()
    return found


def _not_asked(work: UnitOfWork) -> UUID | None:
    topic = work.session.get(DictItem, NOT_ASKED)
    return NOT_ASKED if topic is not None and topic.deleted_at is None and not topic.is_archived else None
