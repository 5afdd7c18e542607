"""Answer a request that asks for nothing more: a question, a price (A6)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.rules.callbacks import answered_for
from crm_desktop.rules.open_requests import require_open_request
from crm_desktop.rules.request_intake import into_work
from crm_desktop.store.unit_of_work import UnitOfWork


class TopicNeeded(Problem):
    """What it was about is counted (MIS-05)."""

    code = "request.topic_needed"


@dataclass(frozen=True)
class AnswerRequest:
    request_id: UUID
    topic_id: UUID | None = None
    text: str | None = None


def answer_request(work: UnitOfWork, order: AnswerRequest) -> Request:
    request = work.get_to(Right.REQUESTS_CHANGE, Request, order.request_id)
    require_open_request(request)
    request.topic_id = order.topic_id or request.topic_id
    if request.topic_id is None:
        raise TopicNeeded
    if request.status is not RequestStatus.IN_WORK or request.handled_by is None:
        into_work(work, request)
    request.text = order.text or request.text
    request.status = RequestStatus.ANSWERED
    answered_for(work, request)
    return request
