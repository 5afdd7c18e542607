"""Hang up: the call is logged with its length and note, whether or not a result was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import LIVE_CALLS, Call, CallOrigin
from crm_desktop.rules.call_records import Talk, finish
from crm_desktop.rules.call_standing import UNANSWERED
from crm_desktop.store.unit_of_work import UnitOfWork


class CallOver(Problem):
    code = "call.over"


@dataclass(frozen=True)
class FinishCall:
    """`talk_for` in seconds; None counts from the answer to now. The task stays in work until it has its result."""

    call_id: UUID
    talk_for: int | None = None
    note: str | None = None
    is_no_answer: bool = False


def finish_call(work: UnitOfWork, order: FinishCall) -> Call:
    call = work.get_to(Right.CALLS_CHANGE, Call, order.call_id)
    # What a telephone logged may still be wrapped up: another station perhaps saw its end first.
    is_open = call.origin is CallOrigin.PHONE and call.status not in UNANSWERED
    if call.status not in LIVE_CALLS and not is_open:
        raise CallOver
    finish(work, call, None, Talk(None, order.talk_for, order.note), unreached=order.is_no_answer)
    return call
