"""Register a contact with the clinic: a form, a message, somebody at the desk, a missed call (MIS-02, MIS-09)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.work.request import OPEN_REQUESTS, Request, RequestKind
from crm_desktop.rules.hand_calls import HandCall, miss
from crm_desktop.rules.merged_persons import person_now
from crm_desktop.rules.request_intake import Contact, take_in, tell_received
from crm_desktop.store.problems import Gone, NoRight
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
    """A stranger's talk is a request already: what is told in it is no second one, unless it is somebody else's."""
    call = work.session.get(Call, order.call_id) if order.call_id is not None else None
    if call is None or call.request_id is None or order.kind is not RequestKind.CALL:
        return None
    try:
        request = work.get_to(Right.REQUESTS_CHANGE, Request, call.request_id)
    except (Gone, NoRight):
        return None  # what their missed calls made may be with colleagues; what is told now is kept all the same
    is_it = request.status in OPEN_REQUESTS and _is_theirs(work, call, request, order)
    return request if is_it and not _is_another_wish(request, order) else None


def _is_theirs(work: UnitOfWork, call: Call, request: Request, order: ReceiveRequest) -> bool:
    """Whoever calls for another one may name them, or leave their number."""
    if order.person_id is not None:
        return request.person_id in (None, order.person_id)
    raw = (order.phone_raw or "").strip()
    return not raw or raw == call.raw_number or parse_phone(raw, work.branch.region).e164 == (call.e164 or raw)


def _is_another_wish(request: Request, order: ReceiveRequest) -> bool:
    """Nothing that was written down before is written over."""
    asked = ((request.topic_id, order.topic_id), (request.service_id, order.service_id))
    return any(None not in both and both[0] != both[1] for both in asked)


def _completed(work: UnitOfWork, request: Request, order: ReceiveRequest) -> Request:
    request.channel_id = order.channel_id or request.channel_id
    request.topic_id = order.topic_id or request.topic_id
    request.service_id = order.service_id or request.service_id
    if order.text and order.text not in (request.text or "").split("\n"):
        request.text = "\n".join(filter(None, (request.text, order.text)))
    if request.person_id is None and order.person_id is not None:
        request.person_id = order.person_id
        tell_received(work, request)
    return request


def _missed(work: UnitOfWork, order: ReceiveRequest) -> Request:
    told = HandCall(Direction.IN, order.phone_raw, order.person_id, order.team_id, note=order.text)
    request = miss(work, told, channel_id=order.channel_id, topic_id=order.topic_id).request
    # One that waits already keeps its own; what is told now is not lost where it had nothing.
    request.topic_id = request.topic_id or order.topic_id
    request.service_id = request.service_id or order.service_id
    request.text = request.text or order.text
    return request
