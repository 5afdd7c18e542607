"""The exchange's own record of a scripted conversation, already folded: what a source of records would tell later."""

from __future__ import annotations

from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.telephony.engines.simulator.script import Conversation
from crm_desktop.telephony.events import CallEvent, EventKind

_CODES = {CallOutcome.BUSY: 486, CallOutcome.DECLINED: 603, CallOutcome.NO_ANSWER: 480, CallOutcome.FAILED: 503}


def record_of(conversation: Conversation, provider: str) -> CallEvent:
    first, truth = conversation.events[0], conversation.truth
    return CallEvent(
        provider=provider,
        call_key=conversation.call_key,
        kind=EventKind.CDR,
        at=first.at,
        mono=first.mono,
        direction=truth.direction,
        number=truth.number,
        name=conversation.plan.name,
        line=conversation.plan.line,
        queue=truth.queue,
        pbx=first.pbx,
        linkedid=conversation.call_key,
        extension=truth.answered_by or (truth.rung[0] if truth.rung else ""),
        code=_CODES.get(truth.outcome),
        answered_at=truth.answered_at,
        ended_at=truth.ended_at,
        is_answered=truth.answered_at is not None,
        is_abandoned=truth.outcome is CallOutcome.ABANDONED,
        transferred_to=truth.transferred_to,
        recording=next((row.recordingfile for row in conversation.rows if row.recordingfile), ""),
        is_ours=first.is_ours,
    )
