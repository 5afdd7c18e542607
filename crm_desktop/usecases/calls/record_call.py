"""What a telephone, an exchange or its records tell of a conversation goes to the one row that it is (G5, pain P4)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call, CallStatus
from crm_desktop.rules.call_keeping import keep_call
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RecordCall:
    facts: CallFacts


@dataclass(frozen=True)
class RecordedCall:
    """All None of a call that was answered elsewhere and of which nobody here knows more."""

    call_id: UUID | None = None
    person_id: UUID | None = None
    task_id: UUID | None = None
    request_id: UUID | None = None
    callback_id: UUID | None = None
    status: CallStatus | None = None


def record_call(work: UnitOfWork, order: RecordCall) -> RecordedCall:
    """Told again, or later, or by somebody else, it stays one row and says no less than before."""
    work.require(Right.CALLS_CHANGE)
    return recorded(keep_call(work, order.facts))


def recorded(call: Call | None) -> RecordedCall:
    if call is None:
        return RecordedCall()
    return RecordedCall(call.id, call.person_id, call.task_id, call.request_id, call.callback_id, call.status)
