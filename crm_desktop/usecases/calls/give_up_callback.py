"""Give a missed caller up: nobody calls them back any more, and their request is lost for a reason (MIS-32)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem, CallbackStatus
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.rules.lost_reasons import lost_reasons, put_reasons
from crm_desktop.rules.missed_requests import enter_missed, waiting_request
from crm_desktop.store.unit_of_work import UnitOfWork


class CallbackOver(Problem):
    """Called back, reached us or given up: there is nothing to give up any more."""

    code = "call.callback_over"


@dataclass(frozen=True)
class GiveUpCallback:
    """At least one lost reason, as for everything that is lost (FC-18)."""

    callback_id: UUID
    lost_reason_tag_ids: tuple[UUID, ...] = ()


def give_up_callback(work: UnitOfWork, order: GiveUpCallback) -> CallbackItem:
    item = work.get_to(Right.CALLS_CHANGE, CallbackItem, order.callback_id)
    if item.status not in OPEN_CALLBACKS:
        raise CallbackOver
    reasons = lost_reasons(work.session, order.lost_reason_tag_ids)
    item.status = CallbackStatus.GAVE_UP
    call = work.session.get(Call, item.call_id)
    # A call that was imported or is of an older version has no request yet, and its reason needs one.
    request = _request(work, call) if call is not None else None
    if request is not None:
        request.status = RequestStatus.LOST
        request.handled_by = request.handled_by or work.actor.user_id
        put_reasons(work, request, reasons)
    return item


def _request(work: UnitOfWork, call: Call) -> Request | None:
    return enter_missed(work, call) if call.request_id is None else waiting_request(work, call)
