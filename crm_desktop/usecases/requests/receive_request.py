"""Register a contact with the clinic: a form, a message, somebody at the desk, a missed call (MIS-02, MIS-09)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.rules.request_intake import Contact, take_in
from crm_desktop.store.unit_of_work import UnitOfWork


class WhoNeeded(Problem):
    """A request nobody can be answered on: neither a person nor a number nor a word."""

    code = "request.who_needed"


@dataclass(frozen=True)
class ReceiveRequest:
    """`channel_id` None counts as the channel "unknown" (MIS-30)."""

    kind: RequestKind
    person_id: UUID | None = None
    phone_raw: str | None = None
    channel_id: UUID | None = None
    topic_id: UUID | None = None
    service_id: UUID | None = None
    text: str | None = None
    team_id: UUID | None = None


def receive_request(work: UnitOfWork, order: ReceiveRequest) -> Request:
    work.require(Right.REQUESTS_CHANGE)
    if order.person_id is None and not (order.phone_raw or "").strip() and not (order.text or "").strip():
        raise WhoNeeded
    if order.person_id is not None:
        work.get(Person, order.person_id)
    return take_in(
        work,
        Contact(
            kind=order.kind,
            person_id=order.person_id,
            phone_raw=order.phone_raw,
            channel_id=order.channel_id,
            topic_id=order.topic_id,
            service_id=order.service_id,
            text=order.text,
            team_id=order.team_id,
        ),
    )
