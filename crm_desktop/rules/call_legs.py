"""The telephones that took part in a call: one leg each time one of them rang, however often it is told of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select

from crm_desktop.kit.ids import rule_id
from crm_desktop.models.calls.call import Call, CallLeg
from crm_desktop.rules.call_desks import desk_at
from crm_desktop.rules.phone_calls import CallFacts, LegFacts
from crm_desktop.store.settling import settle
from crm_desktop.store.unit_of_work import UnitOfWork

SAME_WITHIN = timedelta(seconds=5)
_CAUSE_LENGTH = 40


def put_legs(work: UnitOfWork, call: Call, facts: CallFacts, *, is_new: bool = False) -> None:
    """A call made a moment ago has none yet."""
    legs = legs_of(work, call) if not is_new else []
    for told in facts.parts:
        leg = _known(legs, told)
        if leg is None:
            leg = _made(work, call, told, facts.pbx, legs, may_be_there=not is_new)
            legs.append(leg)
        _enrich(leg, told)


def legs_of(work: UnitOfWork, call: Call) -> list[CallLeg]:
    settle(work.session, CallLeg)
    return list(work.session.scalars(_OF_CALL, {"call_id": call.id}))


_OF_CALL = (
    select(CallLeg)
    .where(CallLeg.call_id == bindparam("call_id", type_=CallLeg.call_id.type), CallLeg.deleted_at.is_(None))
    .order_by(CallLeg.started_at, CallLeg.party, CallLeg.id)
    .execution_options(autoflush=False)
)


def take_over_legs(work: UnitOfWork, into: Call, other: Call) -> None:
    """Two rows become one: a telephone that both speak of is one leg."""
    legs = legs_of(work, into)
    for leg in legs_of(work, other):
        told = LegFacts(leg.party, leg.started_at, leg.answered_at, leg.ended_at, leg.end_cause or "")
        if (known := _known(legs, told)) is not None:
            _enrich(known, told)  # and the other one goes with its row
        else:
            leg.call_id = into.id
            legs.append(leg)


def _known(legs: Sequence[CallLeg], told: LegFacts) -> CallLeg | None:
    """A queue rings the same telephone again and again; two sources speak of one ring some milliseconds apart."""
    near = [leg for leg in legs if leg.party == told.party and _is_same(leg, told)]
    return min(near, key=lambda leg: abs(leg.started_at - told.started_at), default=None)


def _is_same(leg: CallLeg, told: LegFacts) -> bool:
    if leg.answered_at is not None and told.answered_at is not None:
        return abs(leg.answered_at - told.answered_at) <= SAME_WITHIN
    return abs(leg.started_at - told.started_at) <= SAME_WITHIN


def _made(
    work: UnitOfWork, call: Call, told: LegFacts, pbx: str, legs: Sequence[CallLeg], *, may_be_there: bool
) -> CallLeg:
    """Numbered by party, because two stations do not see the same millisecond."""
    desk = desk_at(work, told.party, pbx)
    nth = sum(1 for leg in legs if leg.party == told.party) + 1
    leg_id = rule_id("call_leg", call.id.hex, told.party, str(nth))
    while may_be_there and work.has(CallLeg, leg_id):
        nth += 1
        leg_id = rule_id("call_leg", call.id.hex, told.party, str(nth))
    return work.add(
        CallLeg(
            id=leg_id,
            call_id=call.id,
            party=told.party,
            agent_id=desk.user_id if desk is not None else None,
            started_at=told.started_at,
        )
    )


def _enrich(leg: CallLeg, told: LegFacts) -> None:
    leg.started_at = min(leg.started_at, told.started_at)
    leg.answered_at = _earliest(leg.answered_at, told.answered_at)
    leg.ended_at = _latest(leg.ended_at, told.ended_at)
    leg.end_cause = leg.end_cause or told.end_cause[:_CAUSE_LENGTH] or None


def _earliest(one: datetime | None, other: datetime | None) -> datetime | None:
    return min(one, other) if one is not None and other is not None else one or other


def _latest(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(one, other) if one is not None and other is not None else one or other
