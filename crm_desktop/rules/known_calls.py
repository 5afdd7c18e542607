"""Which row of the log a conversation is: by the exchange's name of it, by the telephone's, by what is the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, bindparam, or_, select

from crm_desktop.models.calls.call import Call, CallOrigin
from crm_desktop.rules.call_legs import legs_of
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.store.settling import settle
from crm_desktop.store.unit_of_work import UnitOfWork

SAME_WITHIN = timedelta(seconds=5)
# An exchange's record begins with the announcement, a telephone's with its ring: looked for that far back.
_LONGEST = timedelta(hours=4)


@dataclass(frozen=True)
class Known:
    """The row, which may have been taken away: a telephone that lost the race leaves none (see `was_taken_away`).

    `apart`: another row of the same conversation, known by the telephone's name of it alone until this moment.
    """

    call: Call | None = None
    apart: Call | None = None


def known_call(work: UnitOfWork, facts: CallFacts, e164: str | None) -> Known:
    """By both names at once, and only then by what is alike: one number may have thousands of calls."""
    settle(work.session, Call)
    named = _named(work, facts)
    by_linkedid, by_call_id = _by_linkedid(work, facts, named), _by_call_id(work, facts, named)
    call = by_linkedid or by_call_id or _alike(work, facts, e164)
    if call is None or not facts.linkedid or call.linkedid != facts.linkedid:
        return Known(call)
    apart = by_call_id is not None and by_call_id.id != call.id and by_call_id.deleted_at is None
    return Known(call, by_call_id if apart else None)


def joined(work: UnitOfWork, call: Call | None) -> Call | None:
    """The row that stands for it now."""
    seen: set[UUID] = set()
    while call is not None and call.joined_into_id is not None and call.id not in seen:
        seen.add(call.id)
        call = work.session.get(Call, call.joined_into_id)
    return call


def was_taken_away(call: Call) -> bool:
    return call.deleted_at is not None and call.joined_into_id is None


def overlaps(one: tuple[datetime, datetime | None], other: tuple[datetime, datetime | None]) -> bool:
    """What has no end yet goes on."""
    return (other[1] is None or one[0] <= other[1]) and (one[1] is None or other[0] <= one[1])


def _named(work: UnitOfWork, facts: CallFacts) -> Sequence[Call]:
    statement = _NAMED.get((bool(facts.linkedid), bool(facts.sip_call_id)))
    if statement is None:
        return ()
    asked = {"linkedid": facts.linkedid, "pbx": facts.pbx or None, "sip_call_id": facts.sip_call_id}
    found: Sequence[Call] = work.session.scalars(statement, asked).all()
    return found


# Built once, for building costs more than the answer; each way goes by an index of its own.
_LINKEDID = and_(Call.linkedid == bindparam("linkedid"), Call.pbx.is_not_distinct_from(bindparam("pbx")))
_CALL_ID = Call.sip_call_id == bindparam("sip_call_id")
_NAMED = {
    (has_linkedid, has_call_id): select(Call).where(which).execution_options(autoflush=False)
    for has_linkedid, has_call_id, which in (
        (True, True, or_(_LINKEDID, _CALL_ID)),
        (True, False, _LINKEDID),
        (False, True, _CALL_ID),
    )
}
_ALIKE = (
    select(Call)
    .where(
        Call.direction == bindparam("direction"),
        Call.origin == CallOrigin.PHONE,
        Call.started_at >= bindparam("since"),
        Call.started_at <= bindparam("until"),
        Call.deleted_at.is_(None),
    )
    .execution_options(autoflush=False)
)
_SAME_E164 = _ALIKE.where(Call.e164 == bindparam("number"))
_SAME_NUMBER = _ALIKE.where(Call.raw_number.is_not_distinct_from(bindparam("number")))


def _by_linkedid(work: UnitOfWork, facts: CallFacts, found: Iterable[Call]) -> Call | None:
    name = (facts.linkedid, facts.pbx or None)
    return _first(work, (call for call in found if facts.linkedid and (call.linkedid, call.pbx) == name))


def _by_call_id(work: UnitOfWork, facts: CallFacts, found: Iterable[Call]) -> Call | None:
    call_id = facts.sip_call_id
    call = _first(work, (call for call in found if call_id and call.sip_call_id == call_id))
    # The exchange names two conversations: one telephone's name of both is its mistake.
    return call if call is None or not _names_differ(call, facts) else None


def _first(work: UnitOfWork, found: Iterable[Call]) -> Call | None:
    return joined(work, min(found, key=lambda call: (call.deleted_at is not None, call.id), default=None))


def _alike(work: UnitOfWork, facts: CallFacts, e164: str | None) -> Call | None:
    """Neither name is known here: the same number at the same telephone at the same time is the same conversation."""
    if not facts.number and not facts.extension:
        return None
    asked = {
        "number": e164 if e164 is not None else facts.number or None,
        "direction": facts.direction,
        "since": facts.started_at - _LONGEST,
        "until": (facts.ended_at or facts.started_at) + SAME_WITHIN,
    }
    found = work.session.scalars(_SAME_E164 if e164 is not None else _SAME_NUMBER, asked).all()
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
