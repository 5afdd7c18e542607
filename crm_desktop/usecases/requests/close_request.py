"""Close a request that leads nowhere: spam, a wrong number, or lost with its reason (MIS-32)."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.rules.callbacks import give_up_for
from crm_desktop.rules.lost_reasons import lost_reasons, put_reasons
from crm_desktop.rules.open_requests import require_open_request
from crm_desktop.store.unit_of_work import UnitOfWork


class RequestEnd(enum.StrEnum):
    SPAM = "spam"  # a wrong number as well
    LOST = "lost"


@dataclass(frozen=True)
class CloseRequest:
    """A lost one needs at least one reason tag; a missed call that is closed so is not called back any more."""

    request_id: UUID
    end: RequestEnd
    lost_reason_tag_ids: tuple[UUID, ...] = ()


def close_request(work: UnitOfWork, order: CloseRequest) -> Request:
    request = work.get_to(Right.REQUESTS_CHANGE, Request, order.request_id)
    require_open_request(request)
    if order.end is RequestEnd.LOST:
        put_reasons(work, request, lost_reasons(work.session, order.lost_reason_tag_ids))
    request.status = RequestStatus(order.end.value)
    request.handled_by = request.handled_by or work.actor.user_id
    give_up_for(work, request)
    return request
