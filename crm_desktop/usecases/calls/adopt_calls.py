"""After the program was killed in a call: what it left behind is closed, and what to go on with is answered (O12)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select

from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import LIVE_CALLS, Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.rules.call_ledger import STALE_AFTER
from crm_desktop.rules.call_records import tell_call
from crm_desktop.rules.callbacks import follow_call
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class AdoptCalls:
    """Asked once at the start, as soon as the engines have said which calls still go on.

    `extension` is this station's telephone; empty where nobody said it.
    """

    going_on: tuple[CallFacts, ...] = ()
    extension: str = ""


@dataclass(frozen=True)
class AdoptedCall:
    """A call whose card opens again, with the note that was kept for it; `is_live`: an engine still has it."""

    call_id: UUID
    status: CallStatus
    direction: Direction
    number: str | None
    person_id: UUID | None
    task_id: UUID | None
    request_id: UUID | None
    started_at: datetime
    answered_at: datetime | None
    note: str | None
    is_live: bool
    ended_at: datetime | None = None  # None: it was cut off, and nobody here knows how long it went on


def adopt_calls(work: UnitOfWork, order: AdoptCalls) -> tuple[AdoptedCall, ...]:
    """Those of whoever is signed in, the oldest first; a ring that nobody here answered has no card to open.

    An unfinished call is completed by the exchange's record, or by its result. A ring that nobody answered is missed
    and called back, unless a record says otherwise later. What the same user goes on with at another station is that
    one's.
    """
    work.require(Right.CALLS_CHANGE)
    if work.actor.user_id is None:
        return ()
    adopted = []
    for call in _left_behind(work):
        if not _is_of_here(work, call, order.extension):
            continue
        is_live = any(_is_of(call, facts) for facts in order.going_on)
        if not is_live and call.status is not CallStatus.WRAP_UP:
            _close(work, call)
        is_mine = call.agent_id == work.actor.user_id
        if is_mine and (is_live or call.answered_at is not None or call.direction is Direction.OUT):
            adopted.append(_adopted(call, is_live))
    return tuple(adopted)


def _close(work: UnitOfWork, call: Call) -> None:
    rang_only = call.direction is Direction.IN and call.answered_at is None
    call.status = CallStatus.MISSED if rang_only else CallStatus.UNFINISHED
    follow_call(work, call)
    if rang_only and not call.is_internal:
        tell_call(work, call)


def _left_behind(work: UnitOfWork) -> list[Call]:
    """What is older is closed with the other stale ones, and nobody has it in mind."""
    mine: ColumnElement[bool] = or_(Call.agent_id == work.actor.user_id, Call.created_by == work.actor.user_id)
    return list(
        work.all(
            select(Call)
            .where(
                Call.status.in_(LIVE_CALLS),
                Call.origin == CallOrigin.PHONE,
                Call.started_at >= work.now - STALE_AFTER,
                Call.deleted_at.is_(None),
                mine,
            )
            .order_by(Call.started_at, Call.id)
        )
    )


def _is_of_here(work: UnitOfWork, call: Call, extension: str) -> bool:
    """Whether this station said last how it stands, and of its own telephone.

    The outbox has what was written here; of what came from other stations it has nothing.
    """
    if extension and call.extension and call.extension != extension:
        return False
    said = work.session.scalars(
        select(OutboxOp.c)
        .where(
            OutboxOp.t == Call.__tablename__,
            OutboxOp.pk == call.id.hex,
            func.json_extract(OutboxOp.c, "$.status").is_not(None),
        )
        .order_by(OutboxOp.q.desc())
        .limit(1)
    ).first()
    told = json.loads(said)["status"] if said is not None else None
    return (told[-1] if isinstance(told, list) else told) == call.status.value


def _is_of(call: Call, facts: CallFacts) -> bool:
    by_exchange = bool(facts.linkedid) and (call.pbx or "", call.linkedid) == (facts.pbx, facts.linkedid)
    return by_exchange or (bool(facts.sip_call_id) and call.sip_call_id == facts.sip_call_id)


def _adopted(call: Call, is_live: bool) -> AdoptedCall:
    return AdoptedCall(
        call_id=call.id,
        status=call.status,
        direction=call.direction,
        number=call.e164 or call.raw_number,
        person_id=call.person_id,
        task_id=call.task_id,
        request_id=call.request_id,
        started_at=call.started_at,
        answered_at=call.answered_at,
        note=call.note,
        is_live=is_live,
        ended_at=call.ended_at,
    )
