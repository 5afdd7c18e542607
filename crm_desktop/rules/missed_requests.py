"""A missed call is a request as well: one for each caller, in work as soon as somebody talks with them (MIS-09)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select, union

from crm_desktop.models.calls.call import Call
from crm_desktop.models.work.request import OPEN_REQUESTS, Request, RequestKind, RequestStatus
from crm_desktop.rules.request_intake import Contact, into_work, take_in
from crm_desktop.store.unit_of_work import UnitOfWork

BY_HAND_WITHIN = timedelta(days=14)  # one that was written down without its call is looked for among those of this time


def waiting_request(work: UnitOfWork, call: Call) -> Request | None:
    """The open request of this caller's missed calls, the oldest if two stations made one each."""
    ways = list(_of_caller(work, call))
    if not ways:
        return None
    work.session.flush()
    found: Request | None = work.session.scalars(
        select(Request)
        .where(
            Request.id.in_(union(*ways)),
            Request.kind == RequestKind.MISSED_CALL,
            Request.status.in_(OPEN_REQUESTS),
            Request.merged_into_id.is_(None),
            Request.deleted_at.is_(None),
        )
        .order_by(Request.received_at, Request.id)
        .limit(1)
    ).first()
    return found


def enter_missed(work: UnitOfWork, call: Call, channel_id: UUID | None = None, topic_id: UUID | None = None) -> Request:
    """The missed call joins the request that its caller has, or makes one whose source is not asked yet (MIS-30)."""
    request = waiting_request(work, call)
    if request is None:
        request = take_in(
            work,
            Contact(
                kind=RequestKind.MISSED_CALL,
                person_id=call.person_id,
                phone_raw=call.raw_number or call.e164,
                channel_id=channel_id,
                topic_id=topic_id,
                text=call.note,
                team_id=call.team_id,
            ),
        )
        request.received_at = call.started_at
    call.request_id = request.id
    request.person_id = request.person_id or call.person_id
    request.received_at = min(request.received_at, call.started_at)
    return request


def talked(work: UnitOfWork, call: Call) -> None:
    """Called back, or reached us: the clinic answered as this talk began."""
    request = _request(work, call) or waiting_request(work, call)
    if request is None or request.status not in OPEN_REQUESTS or request.kind is not RequestKind.MISSED_CALL:
        return
    call.request_id = call.request_id or request.id
    request.person_id = request.person_id or call.person_id
    if request.status is not RequestStatus.IN_WORK:
        into_work(work, request, call.answered_at or call.started_at)
        request.handled_by = call.agent_id or request.handled_by  # another station may have seen it first


def not_talked(work: UnitOfWork, call: Call) -> None:
    """What was taken for a talk was none: the caller waits again."""
    request = _request(work, call)
    if request is None or request.kind is not RequestKind.MISSED_CALL or request.status is not RequestStatus.IN_WORK:
        return
    if request.first_response_at is not None and request.first_response_at >= call.started_at:
        request.status = RequestStatus.MISSED
        request.first_response_at, request.delay_cause_id, request.handled_by = None, None, None


def was_answered(work: UnitOfWork, call: Call) -> None:
    """It was no missed call: its request ends, if no other call waits in it and nobody has begun with it."""
    request = _request(work, call)
    if request is None or request.kind is not RequestKind.MISSED_CALL or request.status is not RequestStatus.MISSED:
        return
    work.session.flush()
    others = select(Call.id).where(
        Call.request_id == request.id, Call.callback_id.is_not(None), Call.id != call.id, Call.deleted_at.is_(None)
    )
    if work.session.scalar(others.limit(1)) is None:
        request.status = RequestStatus.ANSWERED
        request.first_response_at = request.first_response_at or call.ended_at or call.started_at


def _request(work: UnitOfWork, call: Call) -> Request | None:
    return work.session.get(Request, call.request_id) if call.request_id is not None else None


def _of_caller(work: UnitOfWork, call: Call) -> Iterator[Select[Any]]:
    """Each way goes by an index; the requests are never read through."""
    if call.e164 is not None:
        yield select(Call.request_id).where(Call.e164 == call.e164, Call.request_id.is_not(None))
    if call.person_id is not None:
        yield select(Request.id).where(Request.person_id == call.person_id)
        yield select(Call.request_id).where(Call.person_id == call.person_id, Call.request_id.is_not(None))
    if call.raw_number is not None:
        yield select(Request.id).where(
            Request.received_at >= work.now - BY_HAND_WITHIN,
            Request.kind == RequestKind.MISSED_CALL,
            Request.phone_raw.in_([number for number in (call.raw_number, call.e164) if number]),
        )
