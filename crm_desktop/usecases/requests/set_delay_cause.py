"""Put right why an answer was late; what the program knew by itself is only its first word (MIS-31)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.work.request import Request
from crm_desktop.store.unit_of_work import UnitOfWork


class NotAnswered(Problem):
    """Nobody has answered yet, so nobody knows how late it will be."""

    code = "request.not_answered"


@dataclass(frozen=True)
class SetDelayCause:
    """None takes the cause away."""

    request_id: UUID
    delay_cause_id: UUID | None


def set_delay_cause(work: UnitOfWork, order: SetDelayCause) -> Request:
    request = work.get_to(Right.REQUESTS_CHANGE, Request, order.request_id)
    if request.first_response_at is None:
        raise NotAnswered
    if order.delay_cause_id is not None:
        work.get(DictItem, order.delay_cause_id)
    request.delay_cause_id = order.delay_cause_id
    return request
