"""The ledger of missed calls: who rang in vain is called back, reaches us, or is given up (MIS-09, pain P4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import ColumnElement, or_, select

from crm_desktop.models.calls.call import LIVE_CALLS, Call, CallStatus, Direction
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem, CallbackStatus
from crm_desktop.models.work.request import Request
from crm_desktop.rules.missed_requests import not_talked, talked
from crm_desktop.store.unit_of_work import UnitOfWork

DUE_AFTER = timedelta(minutes=15)
RETRY_AFTER = timedelta(hours=1)
MOST_TRIES = 4


def owe(work: UnitOfWork, call: Call) -> CallbackItem:
    """The item of a missed call; one who rings again in vain joins the item that waits, and is wanted sooner."""
    due_at = call.started_at + DUE_AFTER
    waiting = _open_items(work, _same_number(call))
    if not waiting:
        return work.add(
            CallbackItem(
                call_id=call.id,
                e164=call.e164,
                person_id=call.person_id,
                due_at=due_at,
                status=CallbackStatus.DUE,
                attempts=0,
                owner_id=call.agent_id,
                team_id=call.team_id,
            )
        )
    item = waiting[0]
    item.person_id = item.person_id or call.person_id
    item.due_at = min(item.due_at, due_at)
    return item


def follow_call(work: UnitOfWork, call: Call) -> None:
    """A talk closes what was owed, from whichever side it came; a call that reached nobody is counted as a try.

    Asked whenever the outcome of a call becomes known or another, so a talk that proves none is taken back.
    """
    if call.status is CallStatus.LOGGED:
        for item in _open_items(work, _reaches(call)):
            _close(item, call)
        talked(work, call)
    elif call.status is CallStatus.NOT_REACHED:
        mistaken = work.all(select(CallbackItem).where(CallbackItem.closed_by_call_id == call.id))
        for item in mistaken:
            item.closed_by_call_id = None
            _try_later(item, call, item.attempts)
        for item in _open_items(work, _reaches(call)) if not mistaken else ():
            _try_later(item, call, item.attempts + 1)
        not_talked(work, call)


def name_owed(work: UnitOfWork, call: Call) -> None:
    """The missed caller has a name now."""
    for item in work.all(select(CallbackItem).where(CallbackItem.call_id == call.id)):
        item.person_id = call.person_id


def answered_for(work: UnitOfWork, request: Request) -> None:
    """The callers were answered in another way; a talk that is going on says by itself what became of it."""
    going_on = select(Call.id).where(
        Call.request_id == request.id, Call.status.in_(LIVE_CALLS), Call.deleted_at.is_(None)
    )
    if work.session.scalar(going_on.limit(1)) is not None:
        return
    for item in _open_items(work, _of_request(request)):
        item.status = CallbackStatus.REACHED_US


def give_up_for(work: UnitOfWork, request: Request) -> None:
    """The request of missed calls came to nothing, so nobody is to call them back."""
    for item in _open_items(work, _of_request(request)):
        item.status = CallbackStatus.GAVE_UP


def _of_request(request: Request) -> ColumnElement[bool]:
    return CallbackItem.call_id.in_(select(Call.id).where(Call.request_id == request.id))


def _close(item: CallbackItem, call: Call) -> None:
    item.closed_by_call_id = call.id
    item.status = CallbackStatus.REACHED_US
    if call.direction is Direction.OUT:
        item.status = CallbackStatus.CALLED_BACK
        item.attempts += 1
        item.last_attempt_at = call.started_at


def _try_later(item: CallbackItem, call: Call, attempts: int) -> None:
    item.attempts = attempts
    item.last_attempt_at = call.started_at
    item.status = CallbackStatus.GAVE_UP if attempts >= MOST_TRIES else CallbackStatus.TRYING
    item.due_at = call.started_at + RETRY_AFTER


def _open_items(work: UnitOfWork, which: ColumnElement[bool]) -> Sequence[CallbackItem]:
    work.session.flush()
    found: Sequence[CallbackItem] = work.all(
        select(CallbackItem)
        .join(Call, Call.id == CallbackItem.call_id)
        .where(which, CallbackItem.status.in_(OPEN_CALLBACKS), CallbackItem.deleted_at.is_(None))
        .order_by(CallbackItem.due_at, CallbackItem.id)
    )
    return found


def _same_number(call: Call) -> ColumnElement[bool]:
    """What cannot be dialled in the world's form is compared as it was written."""
    if call.e164 is not None:
        return CallbackItem.e164 == call.e164
    if call.raw_number is not None:
        return Call.raw_number == call.raw_number
    return CallbackItem.person_id == call.person_id


def _reaches(call: Call) -> ColumnElement[bool]:
    """Somebody called on another of their numbers is reached as well."""
    if call.person_id is None:
        return _same_number(call)
    return or_(_same_number(call), CallbackItem.person_id == call.person_id)
