"""Take a request into work; the clinic has answered from this moment on (MIS-10)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.rules.history import user_name
from crm_desktop.rules.open_requests import require_open_request
from crm_desktop.rules.request_intake import into_work
from crm_desktop.store.unit_of_work import UnitOfWork


class RequestTaken(Problem):
    """A colleague deals with it already; the second one is told who."""

    code = "request.taken"


@dataclass(frozen=True)
class TakeRequest:
    """`delay_cause_id`: why it took so long; None leaves what the program knows (MIS-31)."""

    request_id: UUID
    delay_cause_id: UUID | None = None


def take_request(work: UnitOfWork, order: TakeRequest) -> Request:
    request = work.get_to(Right.REQUESTS_CHANGE, Request, order.request_id)
    require_open_request(request)
    me = work.actor.user_id
    if request.status is RequestStatus.IN_WORK and request.handled_by not in (None, me):
        raise RequestTaken(name=user_name(work.session, request.handled_by))
    into_work(work, request)
    request.delay_cause_id = order.delay_cause_id or request.delay_cause_id
    return request
