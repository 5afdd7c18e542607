"""Keeps the log and its ledger true: doubled calls joined, stale ones closed, every unanswered one with its fate."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, exists, or_, select

from crm_desktop.models.calls.call import LIVE_CALLS, Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem, CallbackStatus
from crm_desktop.queries.calls.doubled_calls import doubled_calls, may_join
from crm_desktop.queries.calls.left_callbacks import may_pass_on
from crm_desktop.rules.call_joining import join_into, survivor
from crm_desktop.rules.call_records import tell_call
from crm_desktop.rules.call_standing import UNANSWERED
from crm_desktop.rules.callbacks import follow_call, owe
from crm_desktop.rules.known_calls import joined
from crm_desktop.rules.missed_requests import was_answered
from crm_desktop.store.unit_of_work import UnitOfWork

STALE_AFTER = timedelta(hours=12)  # no call takes so long: the station that began it is gone, and no record came
TOO_OLD = timedelta(days=14)  # nobody is called back for a ring that long ago, found only now


def join_doubles(work: UnitOfWork, since: datetime) -> list[Call]:
    """The calls that stayed."""
    stayed: dict[UUID, Call] = {}
    for one_id, other_id in doubled_calls(work.session, work.actor, since):
        one, other = (joined(work, work.session.get(Call, row_id)) for row_id in (one_id, other_id))
        if one is None or other is None or one.id == other.id or one.deleted_at or other.deleted_at:
            continue
        stays = survivor(one, other)
        join_into(work, stays, other if stays.id == one.id else one)
        stayed[stays.id] = stays
    return list(stayed.values())


def owe_the_forgotten(work: UnitOfWork, since: datetime) -> list[Call]:
    """Unanswered calls without an item: of an older version, of an import, or written down apart (B4)."""
    work.session.flush()
    forgotten: list[Call] = list(
        work.all(
            select(Call)
            .where(
                Call.started_at >= since,
                Call.callback_id.is_(None),
                Call.status.in_(UNANSWERED),
                Call.direction == Direction.IN,
                Call.is_internal.is_(False),
                Call.deleted_at.is_(None),
                may_join(work.actor),
            )
            .order_by(Call.started_at, Call.id)
        )
    )
    for call in forgotten:
        own = select(CallbackItem).where(CallbackItem.call_id == call.id, CallbackItem.deleted_at.is_(None))
        item = work.session.scalars(own.order_by(CallbackItem.id).limit(1)).first()
        if item is not None:
            call.callback_id = item.id
            continue
        with work.because_of("missed_call", call.id.hex):
            item = owe(work, call)
        if item.call_id == call.id and item.status in OPEN_CALLBACKS and call.started_at < work.now - TOO_OLD:
            item.status = CallbackStatus.GAVE_UP
    return forgotten


def close_the_stale(work: UnitOfWork, since: datetime) -> list[Call]:
    """Calls of the telephone that nobody ended (O12, B4).

    A talk is one even if its end was never heard of; a ring of which no record came was in vain, as far as is known.
    """
    stale = _stale(work, since)
    for call in stale:
        if call.status is CallStatus.WRAP_UP:
            call.status = CallStatus.LOGGED
        elif call.answered_at is not None:
            call.status = CallStatus.UNFINISHED
        else:
            call.status = CallStatus.MISSED if call.direction is Direction.IN else CallStatus.NOT_REACHED
        follow_call(work, call)
        if not call.is_internal:
            tell_call(work, call)
    return stale


def close_the_groundless(work: UnitOfWork) -> list[CallbackItem]:
    """One station took the call for missed, another had the talk: the row says talk, and nobody is owed anything."""
    work.session.flush()
    unanswered = (Call.status.in_(UNANSWERED), Call.deleted_at.is_(None))
    hangs_on_it = exists().where(Call.callback_id == CallbackItem.id, *unanswered)
    own = exists().where(Call.id == CallbackItem.call_id, *unanswered)
    groundless: list[CallbackItem] = list(
        work.all(
            select(CallbackItem)
            .where(CallbackItem.status.in_(OPEN_CALLBACKS), CallbackItem.deleted_at.is_(None))
            .where(~hangs_on_it, ~own, may_pass_on(work.actor))
            .order_by(CallbackItem.id)
        )
    )
    for item in groundless:
        item.status = CallbackStatus.REACHED_US
        call = work.session.get(Call, item.call_id)
        if call is not None:
            was_answered(work, call)
    return groundless


def _stale(work: UnitOfWork, since: datetime) -> list[Call]:
    work.session.flush()
    unanswered = and_(Call.status == CallStatus.UNFINISHED, Call.answered_at.is_(None))
    return list(
        work.all(
            select(Call)
            .where(
                or_(Call.status.in_(LIVE_CALLS), unanswered),
                Call.origin == CallOrigin.PHONE,
                Call.started_at >= since,
                Call.started_at < work.now - STALE_AFTER,
                Call.deleted_at.is_(None),
                may_join(work.actor),
            )
            .order_by(Call.started_at, Call.id)
        )
    )
