"""Whose waiting item a call concerns, asked in statements that are built once: every ring and every record asks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, false, or_, select

from crm_desktop.models.calls.call import Call
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem
from crm_desktop.models.work.request import Request
from crm_desktop.rules.call_standing import UNANSWERED
from crm_desktop.store.settling import settle
from crm_desktop.store.unit_of_work import UnitOfWork

# What waits to be written is seen to by who asks, where it matters to the answer.
_UNASKED = {"autoflush": False}


def is_anonymous(call: Call) -> bool:
    return call.e164 is None and call.raw_number is None and call.person_id is None


def waiting_item(work: UnitOfWork, call: Call) -> CallbackItem | None:
    """Of the same number, the one that is due first."""
    found = _open_items(work, _same_number(call)) if not is_anonymous(call) else ()
    return found[0] if found else None


def items_reached_by(work: UnitOfWork, call: Call) -> Sequence[CallbackItem]:
    """Those that wait, and whose callers all rang before it was over.

    Somebody called on another of their numbers is reached as well.
    """
    found = _open_items(work, _caller(call))
    return [item for item in found if not _rang_after(work, item, call)]


def items_of(work: UnitOfWork, request: Request) -> Sequence[CallbackItem]:
    """Those of its calls that wait."""
    settle(work.session, Call)
    return _items(work, _OF_REQUEST, {"request_id": request.id})


def items_begun_by(work: UnitOfWork, call: Call) -> Sequence[CallbackItem]:
    return _items(work, _BEGUN_BY, {"call_id": call.id})


def items_closed_by(work: UnitOfWork, call: Call) -> Sequence[CallbackItem]:
    return _items(work, _CLOSED_BY, {"call_id": call.id})


def item_closed_by(work: UnitOfWork, call: Call, talk: Call) -> CallbackItem | None:
    """The item of the call's number that this talk closed already."""
    if is_anonymous(call):
        return None
    ways = _same_number(call)
    statement = (
        select(CallbackItem)
        .join(Call, Call.id == CallbackItem.call_id)
        .where(_owed_to(ways), CallbackItem.closed_by_call_id == talk.id, CallbackItem.deleted_at.is_(None))
        .order_by(CallbackItem.id)
        .limit(1)
    )
    found: CallbackItem | None = work.session.scalars(statement, ways).first()
    return found


def later_calls(work: UnitOfWork, call: Call) -> Sequence[Call]:
    """What is known already of the time after it, in its order."""
    if is_anonymous(call):
        return ()
    settle(work.session, Call, besides=call)
    ways = _caller(call)
    asked = {**ways, "moment": call.started_at, "own": call.id}
    found: Sequence[Call] = work.session.scalars(_after(frozenset(ways)), asked).all()
    return found


def _open_items(work: UnitOfWork, ways: dict[str, Any]) -> Sequence[CallbackItem]:
    if "raw_number" in ways:
        settle(work.session, Call)
    return _items(work, _waiting_for(frozenset(ways)), ways)


def _items(work: UnitOfWork, statement: Select[UUID], asked: dict[str, Any]) -> list[CallbackItem]:
    """Their ids first, which are mostly none: nothing of an item is read that there is not."""
    settle(work.session, CallbackItem)
    found = [row.id for row in work.session.connection().execute(statement, asked)]
    with work.session.no_autoflush:
        return [work.session.get_one(CallbackItem, item_id) for item_id in found]


def _rang_after(work: UnitOfWork, item: CallbackItem, call: Call) -> bool:
    settle(work.session, Call, besides=call)
    asked = {"item_id": item.id, "call_id": item.call_id, "moment": call.ended_at or work.now}
    return work.session.scalar(_RANG_AFTER, asked) is not None


def _same_number(call: Call) -> dict[str, Any]:
    """What cannot be dialled in the world's form is compared as it was written."""
    if call.e164 is not None:
        return {"e164": call.e164}
    if call.raw_number is not None:
        return {"raw_number": call.raw_number}
    return {"person_id": call.person_id} if call.person_id is not None else {}


def _caller(call: Call) -> dict[str, Any]:
    return _same_number(call) | ({"person_id": call.person_id} if call.person_id is not None else {})


def _owed_to(ways: Collection[str]) -> ColumnElement[bool]:
    columns = {"e164": CallbackItem.e164, "raw_number": Call.raw_number, "person_id": CallbackItem.person_id}
    return or_(false(), *(columns[name] == bindparam(name) for name in sorted(ways)))


@lru_cache(maxsize=8)
def _waiting_for(ways: frozenset[str]) -> Select[UUID]:
    return _OPEN.where(_owed_to(ways))


@lru_cache(maxsize=8)
def _after(ways: frozenset[str]) -> Select[Call]:
    return (
        select(Call)
        .where(or_(*(getattr(Call, name) == bindparam(name) for name in sorted(ways))))
        .where(Call.started_at > bindparam("moment"), Call.id != bindparam("own"), Call.deleted_at.is_(None))
        .where(*(Call.status != status for status in UNANSWERED), Call.is_internal.is_(False))
        .order_by(Call.started_at, Call.id)
        .execution_options(**_UNASKED)
    )


_OPEN = (
    select(CallbackItem.id)
    .join(Call, Call.id == CallbackItem.call_id)
    .where(or_(*(CallbackItem.status == status for status in OPEN_CALLBACKS)), CallbackItem.deleted_at.is_(None))
    .order_by(CallbackItem.due_at, CallbackItem.id)
)
_OF_REQUEST = _OPEN.where(CallbackItem.call_id.in_(select(Call.id).where(Call.request_id == bindparam("request_id"))))
_BEGUN_BY = select(CallbackItem.id).where(CallbackItem.call_id == bindparam("call_id"))
_CLOSED_BY = select(CallbackItem.id).where(CallbackItem.closed_by_call_id == bindparam("call_id"))
_RANG_AFTER = (
    select(Call.id)
    .where(or_(Call.callback_id == bindparam("item_id"), Call.id == bindparam("call_id")))
    .where(Call.started_at > bindparam("moment"), Call.deleted_at.is_(None))
    .limit(1)
    .execution_options(**_UNASKED)
)
