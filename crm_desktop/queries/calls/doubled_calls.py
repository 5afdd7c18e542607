"""Rows that are one conversation seen apart by two stations: asked after sync, so answered from few columns (P4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, false, func, or_, select, true
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Scope
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.phone_line import PhoneLine
from crm_desktop.models.sharing.writers import WRITERS

TABLES = frozenset({"call", "phone_line"})
SAME_WITHIN = timedelta(seconds=5)
LOOKED_BACK = timedelta(days=2)  # a station that was away for longer has its calls joined by whoever looks further

_RINGS = (CallStatus.RINGING, CallStatus.DIALLING)
_IN_VAIN = (CallStatus.MISSED, CallStatus.ABANDONED, CallStatus.NOT_REACHED)


@dataclass(frozen=True)
class _Seen:
    id: UUID
    status: CallStatus
    started_at: datetime
    ended_at: datetime | None
    number: str | None
    direction: Direction
    line: str | None
    pbx: str | None
    linkedid: str | None
    sip_call_id: str | None
    extension: str | None

    @property
    def is_in_vain(self) -> bool:
        return self.status in _IN_VAIN


def doubled_calls(session: Session, actor: Actor, since: datetime) -> list[tuple[UUID, UUID]]:
    """Pairs, the earlier one first; of three that are one there are two pairs."""
    lines = frozenset(session.scalars(select(PhoneLine.number).where(PhoneLine.deleted_at.is_(None))))
    calls = [_Seen(*row) for row in session.execute(_statement(actor, since))]
    pairs = dict.fromkeys([*_same_names(calls), *_same_number(calls, lines)])
    return list(pairs)


def may_join(actor: Actor) -> ColumnElement[bool]:
    """Those of whoever may change them, as the server judges it: in their own branch, or wherever the right reaches."""
    held = WRITERS[Call.__tablename__] & actor.rights.keys()
    if not held:
        return false()
    if actor.branch_id is None or any(actor.rights[right] is Scope.ALL for right in held):
        return true()
    return or_(Call.branch_id.is_(None), Call.branch_id == actor.branch_id)


def _statement(actor: Actor, since: datetime) -> Select[*tuple[Any, ...]]:
    number = func.coalesce(Call.e164, Call.raw_number)
    return (
        select(
            Call.id, Call.status, Call.started_at, Call.ended_at, number, Call.direction, Call.line, Call.pbx,
            Call.linkedid, Call.sip_call_id, Call.extension,
        )
        .where(Call.started_at >= since, Call.origin == CallOrigin.PHONE, Call.deleted_at.is_(None), may_join(actor))
        .order_by(Call.started_at, Call.id)
    )  # fmt: skip


def _same_names(calls: Iterable[_Seen]) -> Iterator[tuple[UUID, UUID]]:
    by_name: dict[tuple[str, ...], list[_Seen]] = defaultdict(list)
    for call in calls:
        if call.linkedid:
            by_name["exchange", call.pbx or "", call.linkedid].append(call)
        if call.sip_call_id:
            by_name["telephone", call.sip_call_id].append(call)
    for same in by_name.values():
        yield from ((one.id, other.id) for one, other in pairwise(same) if not _named_apart(one, other))


def _same_number(calls: Iterable[_Seen], lines: frozenset[str]) -> Iterator[tuple[UUID, UUID]]:
    by_number: dict[tuple[Direction, str], list[_Seen]] = defaultdict(list)
    for call in calls:
        if call.status not in _RINGS and (call.number or call.extension):
            by_number[call.direction, call.number or ""].append(call)  # of two who hide theirs, the telephones tell
    for same in by_number.values():
        for place, one in enumerate(same):
            for other in same[place + 1 :]:
                if other.started_at > one.started_at + SAME_WITHIN and not _still_on(one, other):
                    break
                if _is_one(one, other, lines):
                    yield one.id, other.id


def _is_one(one: _Seen, other: _Seen, lines: frozenset[str]) -> bool:
    """Two talks are one at one telephone only; a ring in vain joins the ring, or the talk, at another telephone."""
    if _named_apart(one, other):
        return False
    at_one = bool(one.extension) and one.extension == other.extension
    if at_one and one.sip_call_id and other.sip_call_id and one.sip_call_id != other.sip_call_id:
        return False
    if one.is_in_vain or other.is_in_vain:
        is_near = other.started_at - one.started_at <= SAME_WITHIN
        is_known = bool(one.number) or bool(one.extension and other.extension)
        return is_near and is_known and one.direction is Direction.IN and _may_be_one_line(one.line, other.line, lines)
    return at_one and (other.started_at - one.started_at <= SAME_WITHIN or _still_on(one, other))


def _named_apart(one: _Seen, other: _Seen) -> bool:
    return bool(one.linkedid and other.linkedid) and (one.pbx, one.linkedid) != (other.pbx, other.linkedid)


def _still_on(one: _Seen, other: _Seen) -> bool:
    return one.ended_at is not None and other.started_at <= one.ended_at


def _may_be_one_line(one: str | None, other: str | None, lines: frozenset[str]) -> bool:
    """A telephone may name its own account instead; only lines that the clinic knows tell calls apart."""
    return one == other or one not in lines or other not in lines
