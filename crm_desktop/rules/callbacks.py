"""The ledger of missed calls: who rang in vain is called back, reaches us, or is given up (MIS-09, P4, B4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.calls.call import LIVE_CALLS, Call, CallStatus, Direction
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem, CallbackStatus
from crm_desktop.models.work.request import Request
from crm_desktop.rules.call_leads import tell_given_up
from crm_desktop.rules.call_standing import UNANSWERED, is_talk
from crm_desktop.rules.missed_requests import enter_missed, not_talked, talked, was_answered
from crm_desktop.rules.owed_items import (
    is_anonymous,
    item_closed_by,
    items_begun_by,
    items_closed_by,
    items_of,
    items_reached_by,
    later_calls,
    waiting_item,
)
from crm_desktop.store.unit_of_work import UnitOfWork

DUE_AFTER = timedelta(minutes=15)
RETRY_AFTER = timedelta(hours=1)


def owe(work: UnitOfWork, call: Call) -> CallbackItem:
    """The item whose fate a missed call shares; one who rings again in vain joins the item that waits, wanted sooner.

    What is heard of only later (a record, another station) takes the fate that it would have had: a talk that came
    after it closes it. An anonymous caller cannot be called back by anybody, so theirs is given up at once.
    """
    later = later_calls(work, call)
    talk = next((one for one in later if is_talk(one)), None)
    item = item_closed_by(work, call, talk) if talk is not None else waiting_item(work, call)
    if item is None:
        item = _made(work, call)
        for one in later:
            if item.status in OPEN_CALLBACKS:
                _follow(work, item, one)
    elif item.last_attempt_at is None or item.last_attempt_at <= call.started_at:
        item.due_at = min(item.due_at, call.started_at + DUE_AFTER)
    call.callback_id = item.id
    item.person_id = item.person_id or call.person_id
    return item


def follow_call(work: UnitOfWork, call: Call) -> None:
    """A talk closes what was owed, from whichever side it came; a call that reached nobody is counted as a try.

    Asked whenever the outcome of a call becomes known or another, so a talk that proves none is taken back.
    """
    if call.is_internal:
        return
    if is_talk(call):
        for item in items_reached_by(work, call):
            _close(item, call)
        talked(work, call)
    elif call.status is CallStatus.NOT_REACHED:
        mistaken = _closed_wrongly(work, call)
        for item in mistaken:
            _try_later(work, item, call, item.attempts)
        for item in items_reached_by(work, call) if not mistaken else ():
            _try_later(work, item, call, item.attempts + 1)
        not_talked(work, call)
    elif call.status in UNANSWERED and call.direction is Direction.IN:
        for item in _closed_wrongly(work, call):
            item.status = CallbackStatus.TRYING
        not_talked(work, call)
        if call.callback_id is None:
            _owe_anew(work, call)


def _owe_anew(work: UnitOfWork, call: Call) -> None:
    """Who is waited for with a request already, or was talked with since, needs none for having been missed."""
    # Two stations may hear of one call from the exchange, and owe it one call back.
    with work.because_of("missed_call", call.id.hex):
        item = owe(work, call)
        if item.status in OPEN_CALLBACKS and call.request_id is None:
            enter_missed(work, call)


def _closed_wrongly(work: UnitOfWork, call: Call) -> Sequence[CallbackItem]:
    """What this call closed as long as it was taken for a talk; it closes it no more."""
    found = items_closed_by(work, call)
    for item in found:
        item.closed_by_call_id = None
    return found


def take_back(work: UnitOfWork, call: Call, talk: Call | None = None) -> None:
    """It was no missed call after all; the item of other ones goes on without it, its own is closed and not counted.

    `talk`: the one that proved it.
    """
    item = work.session.get(CallbackItem, call.callback_id) if call.callback_id is not None else None
    call.callback_id = None
    if item is None or item.deleted_at is not None:
        return
    was_answered(work, call)
    work.session.flush()
    others = work.all(
        select(Call).where(Call.callback_id == item.id, Call.deleted_at.is_(None)).order_by(Call.started_at, Call.id)
    )
    if not others and item.status in OPEN_CALLBACKS:
        item.status = CallbackStatus.REACHED_US
        item.closed_by_call_id = talk.id if talk is not None else None
    elif others and item.call_id == call.id:
        item.call_id = others[0].id


def name_owed(work: UnitOfWork, call: Call) -> None:
    """The missed caller has a name now."""
    for item in items_begun_by(work, call):
        item.person_id = call.person_id


def answered_for(work: UnitOfWork, request: Request) -> None:
    """The callers were answered in another way; a talk that is going on says by itself what became of it."""
    going_on = select(Call.id).where(
        Call.request_id == request.id, Call.status.in_(LIVE_CALLS), Call.deleted_at.is_(None)
    )
    if work.session.scalar(going_on.limit(1)) is not None:
        return
    for item in items_of(work, request):
        item.status = CallbackStatus.REACHED_US


def give_up_for(work: UnitOfWork, request: Request) -> None:
    """The request of missed calls came to nothing, so nobody is to call them back."""
    for item in items_of(work, request):
        item.status = CallbackStatus.GAVE_UP


def _made(work: UnitOfWork, call: Call) -> CallbackItem:
    return work.add(
        CallbackItem(
            call_id=call.id,
            e164=call.e164,
            person_id=call.person_id,
            due_at=call.started_at + DUE_AFTER,
            status=CallbackStatus.GAVE_UP if is_anonymous(call) else CallbackStatus.DUE,
            attempts=0,
            owner_id=call.agent_id,
            team_id=call.team_id,
        )
    )


def _follow(work: UnitOfWork, item: CallbackItem, call: Call) -> None:
    if is_talk(call):
        _close(item, call)
    elif call.status is CallStatus.NOT_REACHED:
        _try_later(work, item, call, item.attempts + 1)


def _close(item: CallbackItem, call: Call) -> None:
    item.closed_by_call_id = call.id
    item.status = CallbackStatus.REACHED_US
    if call.direction is Direction.OUT:
        item.status = CallbackStatus.CALLED_BACK
        # One that was first taken for a try in vain is counted already.
        item.attempts += 1 if item.last_attempt_at != call.started_at else 0
        item.last_attempt_at = call.started_at


def _try_later(work: UnitOfWork, item: CallbackItem, call: Call, attempts: int) -> None:
    """After as many tries as the branch makes it is given up, and whoever leads the team is told."""
    branch = work.session.get(Branch, item.branch_id) if item.branch_id is not None else None
    most = (branch or work.branch).call_tries
    before, item.attempts = item.status, attempts
    item.status = CallbackStatus.GAVE_UP if attempts >= most else CallbackStatus.TRYING
    if item.last_attempt_at is None or item.last_attempt_at <= call.started_at:
        item.last_attempt_at = call.started_at
        item.due_at = call.started_at + RETRY_AFTER
    if item.status is CallbackStatus.GAVE_UP and before is not CallbackStatus.GAVE_UP:
        tell_given_up(work, item, call)
