"""Make one request of two that are the same contact: it is never deleted, what came of it follows (A6, domain.md 4)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import update

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.rules.history import tell
from crm_desktop.rules.lost_reasons import drop_reasons
from crm_desktop.rules.open_requests import RequestMerged
from crm_desktop.rules.record_links import record_links
from crm_desktop.rules.request_intake import unknown_channel
from crm_desktop.store.unit_of_work import UnitOfWork

# How far a request has come; the one that stays is as far as the further of the two.
_ORDER = (
    RequestStatus.SPAM,
    RequestStatus.LOST,
    RequestStatus.MISSED,
    RequestStatus.NEW,
    RequestStatus.IN_WORK,
    RequestStatus.ANSWERED,
    RequestStatus.CONVERTED,
)
_COMPLETED = ("person_id", "phone_raw", "topic_id", "service_id", "team_id", "source_table", "source_id")


class SameRequest(Problem):
    """A request is not merged with itself."""

    code = "request.same"


class OfAnother(Problem):
    """Requests of two people are two requests; if the people are one, they are merged first. facts: name, other"""

    code = "request.of_another"


@dataclass(frozen=True)
class MergeRequests:
    """`request_id` stays, completed by what it lacks; the other one becomes a sign to it."""

    request_id: UUID
    other_id: UUID


def merge_requests(work: UnitOfWork, order: MergeRequests) -> Request:
    """Raises SameRequest, RequestMerged or OfAnother; undoing the group parts the two as they were."""
    if order.request_id == order.other_id:
        raise SameRequest
    request = work.get_to(Right.REQUESTS_CHANGE, Request, order.request_id)
    other = work.get_to(Right.REQUESTS_CHANGE, Request, order.other_id)
    if request.merged_into_id is not None or other.merged_into_id is not None:
        raise RequestMerged
    if request.person_id != other.person_id and None not in (request.person_id, other.person_id):
        whose = [work.session.get(Person, one.person_id) for one in (request, other)]
        names = [person.full_name if person is not None else "" for person in whose]
        raise OfAnother(name=names[0], other=names[1])
    _complete(work, request, other)
    other.merged_into_id = request.id
    work.session.flush()
    _point_anew(work, other.id, request.id)
    work.session.refresh(request)
    tell(
        work,
        TimelineKind.MERGED,
        request.person_id,
        request,
        contact=other.kind,
        received_at=other.received_at,
        number=other.phone_raw,
    )
    return request


def _complete(work: UnitOfWork, request: Request, other: Request) -> None:
    for name in _COMPLETED:
        if getattr(request, name) is None:
            setattr(request, name, getattr(other, name))
    if request.channel_id in (None, unknown_channel(work.session)):
        request.channel_id = other.channel_id or request.channel_id
    _take_words(request, other)
    _take_answer(request, other)
    request.received_at = min(request.received_at, other.received_at)
    if request.status is not RequestStatus.LOST:
        drop_reasons(work, request)
        drop_reasons(work, other)


def _take_words(request: Request, other: Request) -> None:
    """What was said in either stays to be read."""
    if other.text and other.text not in (request.text or ""):
        request.text = f"{request.text}\n{other.text}" if request.text else other.text


def _take_answer(request: Request, other: Request) -> None:
    """The clinic answered when it answered first, with the cause that belongs to that answer (MIS-10, MIS-31)."""
    answers = [one for one in (request, other) if one.first_response_at is not None]
    if answers:
        first = min(answers, key=lambda one: (one.first_response_at, one is other))
        request.first_response_at, request.delay_cause_id = first.first_response_at, first.delay_cause_id
        request.handled_by = request.handled_by or first.handled_by
    request.status = max(request.status, other.status, key=_ORDER.index)


def _point_anew(work: UnitOfWork, other_id: UUID, request_id: UUID) -> None:
    """Leads, calls, appointments, comments, files and lines of the history; deleted ones too, should they come back."""
    stamp = {"updated_at": work.now, "updated_by": work.actor.user_id}
    for link in record_links(Request.__tablename__):
        here = link.to(other_id)
        work.session.execute(update(link.table).where(here).values({link.column.name: request_id, **stamp}))
    work.session.expire_all()
