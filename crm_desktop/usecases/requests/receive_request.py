"""Register a contact with the clinic: a form, a message, somebody at the desk, a missed call (MIS-02, MIS-09)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.work.request import OPEN_REQUESTS, Request, RequestKind
from crm_desktop.rules.hand_calls import HandCall, miss
from crm_desktop.rules.merged_persons import person_now
from crm_desktop.rules.request_intake import Contact, take_in
from crm_desktop.store.unit_of_work import UnitOfWork


class WhoNeeded(Problem):
    """A request nobody can be answered on: neither a person nor a number nor a word."""

    code = "request.who_needed"


@dataclass(frozen=True)
class ReceiveRequest(Contact):
    """`channel_id` None counts as the channel "unknown" (MIS-30); `call_id` is the talk in which it was told."""

    call_id: UUID | None = None


def receive_request(work: UnitOfWork, order: ReceiveRequest) -> Request:
    """A missed call of somebody who can be called back is logged as one, and joins the request they have already."""
    work.require(Right.REQUESTS_CHANGE)
    can_be_called = order.person_id is not None or bool((order.phone_raw or "").strip())
    if not can_be_called and not (order.text or "").strip():
        raise WhoNeeded
    if order.kind is RequestKind.MISSED_CALL and can_be_called:
        return _missed(work, order)
    if order.person_id is not None:
        order = replace(order, person_id=person_now(work, order.person_id).id)
    made = _made_by_call(work, order)
    return take_in(work, order) if made is None else _completed(work, made, order)


def _made_by_call(work: UnitOfWork, order: ReceiveRequest) -> Request | None:
    """A stranger's talk is a request already: what is told in it is no second one."""
    call = work.session.get(Call, order.call_id) if order.call_id is not None else None
    if call is None or call.request_id is None or order.kind is not RequestKind.CALL:
        return None
    request = work.get_to(Right.REQUESTS_CHANGE, Request, call.request_id)
    return request if request.status in OPEN_REQUESTS else None


def _completed(work: UnitOfWork, request: Request, order: ReceiveRequest) -> Request:
    request.person_id = request.person_id or order.person_id
    request.channel_id = order.channel_id or request.channel_id
    request.topic_id = order.topic_id or request.topic_id
    request.service_id = order.service_id or request.service_id
    request.text = order.text or request.text
    return request


def _missed(work: UnitOfWork, order: ReceiveRequest) -> Request:
    told = HandCall(Direction.IN, order.phone_raw, order.person_id, order.team_id, note=order.text)
    request = miss(work, told, channel_id=order.channel_id, topic_id=order.topic_id).request
    # One that waits already keeps its own; what is told now is not lost where it had nothing.
    request.topic_id = request.topic_id or order.topic_id
    request.service_id = request.service_id or order.service_id
    request.text = request.text or order.text
    return request
