"""How a contact with the clinic becomes a request, whoever notices it (MIS-02, MIS-30)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.rules.history import name_of, tell
from crm_desktop.rules.late_answers import known_cause
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Contact:
    """What is known of a contact; one whose source was not asked counts as "unknown"."""

    kind: RequestKind
    person_id: UUID | None = None
    phone_raw: str | None = None
    channel_id: UUID | None = None
    topic_id: UUID | None = None
    service_id: UUID | None = None
    text: str | None = None
    team_id: UUID | None = None


def take_in(work: UnitOfWork, contact: Contact) -> Request:
    missed = contact.kind is RequestKind.MISSED_CALL
    request = work.add(
        Request(
            kind=contact.kind,
            status=RequestStatus.MISSED if missed else RequestStatus.NEW,
            received_at=work.now,
            channel_id=contact.channel_id or unknown_channel(work.session),
            person_id=contact.person_id,
            phone_raw=contact.phone_raw,
            topic_id=contact.topic_id,
            service_id=contact.service_id,
            text=contact.text,
            team_id=contact.team_id,
        )
    )
    tell_received(work, request)
    return request


def tell_received(work: UnitOfWork, request: Request) -> None:
    tell(
        work,
        TimelineKind.REQUEST_RECEIVED,
        request.person_id,
        request,
        text=request.text,
        contact=request.kind,
        number=request.phone_raw,
        channel=name_of(work.session, Channel, request.channel_id),
    )


def into_work(work: UnitOfWork, request: Request, answered_at: datetime | None = None) -> None:
    """Somebody deals with it; the first time is the clinic's answer, with its cause if late (MIS-10, MIS-31).

    `answered_at` where the talk began before it was written down.
    """
    if request.first_response_at is None:
        request.first_response_at = answered_at or work.now
        known = known_cause(work.session, _branch(work, request), request, request.first_response_at)
        request.delay_cause_id = request.delay_cause_id or known
    request.status = RequestStatus.IN_WORK
    request.handled_by = work.actor.user_id


def _branch(work: UnitOfWork, request: Request) -> Branch:
    """Late is what the branch calls late that the request came to."""
    own = work.session.get(Branch, request.branch_id) if request.branch_id is not None else None
    return own or work.branch


def unknown_channel(session: Session) -> UUID | None:
    return session.scalars(
        select(Channel.id)
        .where(Channel.is_unknown.is_(True), Channel.is_active.is_(True), Channel.deleted_at.is_(None))
        .limit(1)
    ).first()
