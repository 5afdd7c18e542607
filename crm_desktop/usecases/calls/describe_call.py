"""Add what came out in the talk — source, topic, line, note — to the call and its request (MIS-04, MIS-30)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call
from crm_desktop.models.work.request import Request
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class DescribeCall:
    """None leaves a thing as it is."""

    call_id: UUID
    channel_id: UUID | None = None
    topic_id: UUID | None = None
    line: str | None = None
    note: str | None = None


def describe_call(work: UnitOfWork, order: DescribeCall) -> Call:
    """The request that the call made hears of it too; a known caller's call has none."""
    call = work.get_to(Right.CALLS_CHANGE, Call, order.call_id)
    call.note = order.note or call.note
    call.line = order.line or call.line
    request = work.session.get(Request, call.request_id) if call.request_id is not None else None
    if request is not None:
        request.channel_id = order.channel_id or request.channel_id
        request.topic_id = order.topic_id or request.topic_id
        request.text = order.note or request.text
    return call
