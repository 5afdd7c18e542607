"""One call with all that is known of it: its moments, the telephones that rang, whether it can be heard (T4, P27)."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call, CallLeg
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.queries.calls.call_rows import TABLES as ROW_TABLES
from crm_desktop.queries.calls.call_rows import CallRow, call_page
from crm_desktop.queries.calls.hearings import TABLES as HEARING_TABLES
from crm_desktop.queries.calls.hearings import Hearing, hearings_of
from crm_desktop.queries.calls.recordings import Recording, is_safe_root, recording_of
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.problems import Gone

TABLES = ROW_TABLES | HEARING_TABLES | {"branch", "call_leg", "extension"}


class Unheard(enum.StrEnum):
    """Why there is nothing to hear."""

    NO_RIGHT = "no_right"
    NOT_RECORDED = "not_recorded"
    NOT_KEPT = "not_kept"  # the clinic does not want recordings
    NO_PLACE = "no_place"  # nobody has said where the exchange puts them
    UNSAFE_PLACE = "unsafe_place"  # what the settings say is neither a folder nor an https folder
    BAD_PLACE = "bad_place"  # what the exchange told leads out of the clinic's folder


@dataclass(frozen=True)
class LegRow:
    """`who` sits at the telephone; None where nobody is known to."""

    party: str
    who: str | None
    started_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None
    end_cause: str | None


@dataclass(frozen=True)
class CallDetails:
    row: CallRow
    answered_at: datetime | None
    ended_at: datetime | None
    end_cause: str | None
    legs: tuple[LegRow, ...]
    recording: Recording | None
    unheard: Unheard | None
    hearings: tuple[Hearing, ...] = ()  # for whoever may hear it themselves


def call_details(session: Session, actor: Actor, call_id: UUID) -> CallDetails:
    """Raises Gone."""
    rows = call_page(session, actor, [call_id])
    statement = select(
        Call.answered_at, Call.ended_at, Call.end_cause, Call.recording_path, Call.branch_id, Call.pbx,
        may_see(actor, Call, Right.CALLS_REVIEW).label("may_hear"),
    ).where(Call.id == call_id)  # fmt: skip
    call = session.execute(seen(statement, actor, Call)).one_or_none()
    if not rows or call is None:
        raise Gone(table="call")
    branch = session.get(Branch, call.branch_id or actor.branch_id)
    unheard = _unheard(branch, call.recording_path) if call.may_hear else Unheard.NO_RIGHT
    recording = recording_of(session, actor, call_id) if unheard is None else None
    if unheard is None and recording is None:
        unheard = Unheard.BAD_PLACE
    legs = _legs(session, call_id, call.pbx)
    heard = tuple(hearings_of(session, actor, call_id)) if call.may_hear else ()
    return CallDetails(rows[0], call.answered_at, call.ended_at, call.end_cause, legs, recording, unheard, heard)


def _unheard(branch: Branch | None, path: str | None) -> Unheard | None:
    if branch is None or not branch.keeps_recordings:
        return Unheard.NOT_KEPT
    if not path:
        return Unheard.NOT_RECORDED
    root = (branch.recordings_at or "").strip()
    if not root:
        return Unheard.NO_PLACE
    return None if is_safe_root(root) else Unheard.UNSAFE_PLACE


def _legs(session: Session, call_id: UUID, pbx: str | None) -> tuple[LegRow, ...]:
    """As they rang; a leg without a colleague is named after whoever sits at that telephone now."""
    legs = session.execute(
        select(CallLeg, User.display_name)
        .outerjoin(User, User.id == CallLeg.agent_id)
        .where(CallLeg.call_id == call_id, CallLeg.deleted_at.is_(None))
        .order_by(CallLeg.started_at, CallLeg.party, CallLeg.id)
    ).all()
    parties = [leg.party for leg, _ in legs]
    sitting = select(Extension.number, User.display_name).join(User, User.id == Extension.user_id)
    at_desk = or_(Extension.pbx.is_(None), Extension.pbx == pbx)
    desks = sitting.where(and_(Extension.number.in_(parties), Extension.deleted_at.is_(None), at_desk))
    names = {row.number: row.display_name for row in session.execute(desks.order_by(Extension.pbx, Extension.id))}
    return tuple(
        LegRow(leg.party, name or names.get(leg.party), leg.started_at, leg.answered_at, leg.ended_at, leg.end_cause)
        for leg, name in legs
    )
