"""The call that an activity leaves: contact method and feedback together make one, or complete the one there is."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.ids import numbered, rule_id
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.calls.call import LIVE_CALLS, Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.rules.callbacks import follow_call
from crm_desktop.rules.history import tell
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Talk:
    """What is known of a talk beside its result; `talk_for` in seconds."""

    method_id: UUID | None
    talk_for: int | None = None
    note: str | None = None


def call_of(session: Session, task_id: UUID) -> Call | None:
    return session.scalars(
        select(Call)
        .where(Call.task_id == task_id, Call.deleted_at.is_(None))
        .order_by(Call.started_at.desc(), Call.id.desc())
        .limit(1)
    ).first()


def record_call(work: UnitOfWork, task: Task, result: Result, talk: Talk) -> Call | None:
    """C24-51 and C24-52: the task's own call is completed; else one is made if the method is a call at all."""
    call = call_of(work.session, task.id)
    if call is None:
        method = work.session.get(DictItem, talk.method_id) if talk.method_id is not None else None
        if method is None or method.call_direction is None:
            return None
        call = _made(work, task, Direction(method.call_direction), talk)
    finish(work, call, result, talk)
    return call


def _made(work: UnitOfWork, task: Task, direction: Direction, talk: Talk) -> Call:
    phone = primary_phone(work.session, task.person_id)
    return work.add(
        Call(
            direction=direction,
            status=CallStatus.WRAP_UP,
            origin=CallOrigin.ACTIVITY,
            started_at=work.now,
            raw_number=phone.raw if phone is not None else None,
            e164=phone.e164 if phone is not None else None,
            agent_id=work.actor.user_id,
            team_id=task.team_id,
            person_id=task.person_id,
            task_id=task.id,
        )
    )


def finish(work: UnitOfWork, call: Call, result: Result | None, talk: Talk, *, unreached: bool = False) -> None:
    """Log the call with what came of it; an unreached caller is said so. The timeline hears of it once."""
    unreached = unreached or (result is not None and result.is_no_answer)
    before, was_live = call.status, call.status in (*LIVE_CALLS, CallStatus.UNFINISHED)
    call.result_id = result.id if result is not None else call.result_id
    call.method_id = talk.method_id or call.method_id
    call.note = talk.note or call.note
    if was_live:
        # The telephone says itself when it ended; of a call that the program did not live through nobody knows it.
        unknown = work.now if before is not CallStatus.UNFINISHED else None
        call.status, call.ended_at = CallStatus.LOGGED, call.ended_at or unknown
    if unreached:
        call.status = CallStatus.NOT_REACHED if call.direction is Direction.OUT else CallStatus.ABANDONED
        call.answered_at, call.talk_for = None, None
    if talk.talk_for is not None and not unreached:
        call.talk_for = talk.talk_for
    elif call.talk_for is None and call.answered_at is not None and call.ended_at is not None and not unreached:
        call.talk_for = int((call.ended_at - call.answered_at).total_seconds())
    if call.status is not before:
        follow_call(work, call)
    if was_live:
        tell_call(work, call, result)


def tell_call(work: UnitOfWork, call: Call, result: Result | None = None) -> None:
    """Once a call, however many stations and sources saw its end."""
    cause = ("call_told", call.id.hex)
    told_id = numbered(rule_id(*cause, TimelineEntry.__tablename__), 1)
    if call.person_id is None or work.has(TimelineEntry, told_id):
        return
    with work.because_of(*cause):
        tell(
            work,
            TimelineKind.CALL,
            call.person_id,
            call,
            direction=call.direction,
            status=call.status,
            number=call.e164 or call.raw_number,
            result=result.name if result is not None else None,
            talk_for=call.talk_for,
        )


def primary_phone(session: Session, person_id: UUID | None) -> Phone | None:
    if person_id is None:
        return None
    return session.scalars(
        select(Phone)
        .where(Phone.person_id == person_id, Phone.deleted_at.is_(None), Phone.is_valid.is_(True))
        .order_by(Phone.is_primary.desc(), Phone.created_at, Phone.id)
        .limit(1)
    ).first()
