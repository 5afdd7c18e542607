"""Who heard the recording of a call, and when: for whoever may hear it themselves (P27)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call
from crm_desktop.models.calls.recording_hearing import RecordingHearing
from crm_desktop.queries.calls.joined_rows import joined_ids
from crm_desktop.store.access import may_see, require, seen

TABLES = frozenset({"recording_hearing", "call", "user_account"})


@dataclass(frozen=True)
class Hearing:
    user_id: UUID
    name: str
    heard_at: datetime


def hearings_of(session: Session, actor: Actor, call_id: UUID) -> list[Hearing]:
    """The latest first, with those of the rows that were joined into this one. Raises NoRight.

    Nobody's hearing is hidden from whoever may hear the same talk: a list of colleagues alone would be no witness.
    """
    require(actor, Right.CALLS_REVIEW)
    reached = select(Call.id).where(Call.id == call_id, may_see(actor, Call, Right.CALLS_REVIEW))
    if session.scalar(seen(reached, actor, Call)) is None:
        return []
    statement = (
        select(RecordingHearing.user_id, User.display_name, RecordingHearing.heard_at)
        .join(User, User.id == RecordingHearing.user_id)
        .where(or_(RecordingHearing.call_id == call_id, RecordingHearing.call_id.in_(joined_ids(call_id))))
        .order_by(RecordingHearing.heard_at.desc(), RecordingHearing.id)
    )
    return [Hearing(*row) for row in session.execute(statement)]
