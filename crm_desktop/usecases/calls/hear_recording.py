"""Write down who hears a recording, before it is opened (P27, telephony rule 6)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call
from crm_desktop.models.calls.recording_hearing import RecordingHearing
from crm_desktop.queries.calls.recordings import recording_of
from crm_desktop.store.unit_of_work import UnitOfWork


class NothingToHear(Problem):
    """The clinic keeps none any more, or none was made."""

    code = "call.nothing_to_hear"


@dataclass(frozen=True)
class HearRecording:
    call_id: UUID


def hear_recording(work: UnitOfWork, order: HearRecording) -> RecordingHearing:
    """Every opening is a row of its own. Whoever opens the file waits for this to be kept, and opens it then alone."""
    call = work.get_to(Right.CALLS_REVIEW, Call, order.call_id)
    if work.actor.user_id is None:
        raise work.refusal(Right.CALLS_REVIEW)
    if recording_of(work.session, work.actor, call.id) is None:
        raise NothingToHear
    return work.add(RecordingHearing(call_id=call.id, user_id=work.actor.user_id, heard_at=work.now))
