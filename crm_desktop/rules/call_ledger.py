"""Keeps the log and its ledger true: doubled calls are joined, and no unanswered call is without its fate (P4, B4)."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem, CallbackStatus
from crm_desktop.queries.calls.doubled_calls import doubled_calls, may_join
from crm_desktop.rules.call_joining import join_into, survivor
from crm_desktop.rules.call_standing import UNANSWERED
from crm_desktop.rules.callbacks import owe
from crm_desktop.rules.known_calls import joined
from crm_desktop.store.unit_of_work import UnitOfWork

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


def owe_the_forgotten(work: UnitOfWork) -> list[Call]:
    """Unanswered calls without an item: of an older version, of an import, or written down apart (B4)."""
    work.session.flush()
    forgotten: list[Call] = list(
        work.all(
            select(Call)
            .where(
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
