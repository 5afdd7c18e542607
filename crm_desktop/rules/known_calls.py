"""Which row of the log a conversation is: by the exchange's name of it, by the telephone's, by what is the same."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, select

from crm_desktop.models.calls.call import Call, CallOrigin
from crm_desktop.rules.call_legs import legs_of
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.store.unit_of_work import UnitOfWork

SAME_WITHIN = timedelta(seconds=5)
# An exchange's record begins with the announcement, a telephone's with its ring: looked for that far back.
_LONGEST = timedelta(hours=4)


def known_call(work: UnitOfWork, facts: CallFacts, e164: str | None) -> Call | None:
    """The row, which may have been taken away: a telephone that lost the race leaves none (see `was_taken_away`)."""
    work.session.flush()
    return _by_linkedid(work, facts) or _by_call_id(work, facts) or _alike(work, facts, e164)


def named_apart(work: UnitOfWork, facts: CallFacts, call: Call) -> Call | None:
    """Another row of the same conversation, known by the telephone's name of it alone until this moment."""
    other = _by_call_id(work, facts) if facts.linkedid and call.linkedid == facts.linkedid else None
    return other if other is not None and other.id != call.id and other.deleted_at is None else None


def joined(work: UnitOfWork, call: Call | None) -> Call | None:
    """The row that stands for it now."""
    seen: set[UUID] = set()
    while call is not None and call.joined_into_id is not None and call.id not in seen:
        seen.add(call.id)
        call = work.session.get(Call, call.joined_into_id)
    return call


def was_taken_away(call: Call) -> bool:
    return call.deleted_at is not None and call.joined_into_id is None


def is_same_number(e164: str | None, raw_number: str | None) -> ColumnElement[bool]:
    return Call.e164 == e164 if e164 is not None else Call.raw_number == raw_number


def overlaps(one: tuple[datetime, datetime | None], other: tuple[datetime, datetime | None]) -> bool:
    """What has no end yet goes on."""
    return (other[1] is None or one[0] <= other[1]) and (one[1] is None or other[0] <= one[1])


def _by_linkedid(work: UnitOfWork, facts: CallFacts) -> Call | None:
    if not facts.linkedid:
        return None
    return _first(work, Call.linkedid == facts.linkedid, Call.pbx == (facts.pbx or None))


def _by_call_id(work: UnitOfWork, facts: CallFacts) -> Call | None:
    if not facts.sip_call_id:
        return None
    found = _first(work, Call.sip_call_id == facts.sip_call_id)
    # The exchange names two conversations: one telephone's name of both is its mistake.
    return found if found is None or not _names_differ(found, facts) else None


def _first(work: UnitOfWork, *which: ColumnElement[bool]) -> Call | None:
    found: Call | None = work.session.scalars(
        select(Call).where(*which).order_by(Call.deleted_at.is_not(None), Call.id).limit(1)
    ).first()
    return joined(work, found)


def _alike(work: UnitOfWork, facts: CallFacts, e164: str | None) -> Call | None:
    """Neither name is known here: the same number at the same telephone at the same time is the same conversation."""
    if not facts.number and not facts.extension:
        return None
    found: list[Call] = list(
        work.all(
            select(Call).where(
                is_same_number(e164, facts.number or None),
                Call.direction == facts.direction,
                Call.origin == CallOrigin.PHONE,
                Call.started_at >= facts.started_at - _LONGEST,
                Call.started_at <= (facts.ended_at or facts.started_at) + SAME_WITHIN,
                Call.deleted_at.is_(None),
            )
        )
    )
    alike = [call for call in found if _is_alike(work, call, facts)]
    return min(alike, key=lambda call: (abs(call.started_at - facts.started_at), call.id), default=None)


def _is_alike(work: UnitOfWork, call: Call, facts: CallFacts) -> bool:
    if _names_differ(call, facts):
        return False
    if call.sip_call_id and facts.sip_call_id and call.sip_call_id != facts.sip_call_id:
        return False
    is_near = abs(call.started_at - facts.started_at) <= SAME_WITHIN
    if call.extension and facts.parties:
        same_time = overlaps((call.started_at, call.ended_at), (facts.started_at, facts.ended_at))
        rang = {call.extension, *(leg.party for leg in legs_of(work, call))}
        return not rang.isdisjoint(facts.parties) and (is_near or same_time)
    return is_near and bool(facts.number)


def _names_differ(call: Call, facts: CallFacts) -> bool:
    return bool(call.linkedid and facts.linkedid) and (call.pbx or "", call.linkedid) != (facts.pbx, facts.linkedid)
