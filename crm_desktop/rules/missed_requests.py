"""A missed call is a request as well: one for each caller, in work as soon as somebody talks with them (MIS-09)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, or_, select, union

from crm_desktop.models.calls.call import Call
from crm_desktop.models.work.request import OPEN_REQUESTS, Request, RequestKind, RequestStatus
from crm_desktop.rules.request_intake import Contact, into_work, take_in
from crm_desktop.store.settling import settle
from crm_desktop.store.unit_of_work import UnitOfWork

BY_HAND_WITHIN = timedelta(days=14)  # one that was written down without its call is looked for among those of this time


def waiting_request(work: UnitOfWork, call: Call) -> Request | None:
    """The open request of this caller's missed calls, the oldest if two stations made one each."""
    asked = _asked(work, call)
    if not asked:
        return None
    # What the call itself waits to be written with names no request.
    settle(work.session, Request, Call, besides=call if call.request_id is None else None)
    found = work.session.connection().execute(_waiting(frozenset(asked)), asked).scalar()
    with work.session.no_autoflush:
        return work.session.get(Request, found) if found is not None else None


def enter_missed(work: UnitOfWork, call: Call, channel_id: UUID | None = None, topic_id: UUID | None = None) -> Request:
    """The missed call joins the request that its caller has, or makes one whose source is not asked yet (MIS-30)."""
    request = waiting_request(work, call)
    if request is None:
        contact = Contact(
            kind=RequestKind.MISSED_CALL,
            person_id=call.person_id,
            phone_raw=call.raw_number or call.e164,
            channel_id=channel_id,
            topic_id=topic_id,
            text=call.note,
            team_id=call.team_id,
        )
        # What it asks is asked of lists of the clinic, not of what waits here to be written.
        with work.session.no_autoflush:
            request = take_in(work, contact)
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
        with work.session.no_autoflush:
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


def _asked(work: UnitOfWork, call: Call) -> dict[str, Any]:
    """What is known of the caller."""
    asked: dict[str, Any] = {"e164": call.e164} if call.e164 is not None else {}
    asked |= {"person_id": call.person_id} if call.person_id is not None else {}
    if call.raw_number is not None:
        asked |= {"raw": call.raw_number, "number": call.e164 or call.raw_number, "since": work.now - BY_HAND_WITHIN}
    return asked


@lru_cache(maxsize=8)
def _waiting(asked: frozenset[str]) -> Select[tuple[UUID]]:
    """Built once, on tables: every talk and every missed call asks it. The oldest goes first."""
    request = Request.__table__.c
    return (
        select(request.id)
        .where(
            request.id.in_(union(*_of_caller(asked))),
            request.kind == RequestKind.MISSED_CALL,
            or_(*(request.status == status for status in OPEN_REQUESTS)),
            request.merged_into_id.is_(None),
            request.deleted_at.is_(None),
        )
        .order_by(request.received_at, request.id)
        .limit(1)
    )


def _of_caller(asked: frozenset[str]) -> Iterator[Select[Any]]:
    """Each way goes by an index; the requests are never read through."""
    call, request = Call.__table__.c, Request.__table__.c
    if "e164" in asked:
        yield select(call.request_id).where(call.e164 == bindparam("e164"), call.request_id.is_not(None))
    if "person_id" in asked:
        yield select(request.id).where(request.person_id == bindparam("person_id"))
        yield select(call.request_id).where(call.person_id == bindparam("person_id"), call.request_id.is_not(None))
    if "raw" in asked:
        yield select(request.id).where(
            request.received_at >= bindparam("since"),
            request.kind == RequestKind.MISSED_CALL,
            or_(request.phone_raw == bindparam("raw"), request.phone_raw == bindparam("number")),
        )
