"""One conversation put together from what each engine saw of it; the order in which they tell it does not matter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.live_call import LiveCall, LiveLeg, Phase

_WAITING = (Phase.RINGING, Phase.DIALLING, Phase.EARLY)
# Of several verdicts on a call nobody took, the one that says most.
_WEIGHT = (
    CallOutcome.ANSWERED_ELSEWHERE,
    CallOutcome.ABANDONED,
    CallOutcome.DECLINED,
    CallOutcome.BUSY,
    CallOutcome.NO_ANSWER,
    CallOutcome.MISSED,
    CallOutcome.CANCELLED,
    CallOutcome.FAILED,
)


@dataclass(slots=True, eq=False)
class Sighting:
    """`sees_all`: by an engine of the whole exchange; `is_own_order`: it was rung because we asked to be connected."""

    provider: str
    call_key: str
    call: LiveCall
    sees_all: bool = False
    is_record: bool = False
    is_own_order: bool = False
    seen_mono: float = 0.0  # of the hub's clock: when it last rang, or told anything
    lost_mono: float | None = None  # its engine went down then, and has not spoken of the call since

    @property
    def is_over(self) -> bool:
        return self.call.is_over


def put_together(key: str, sightings: Sequence[Sighting], *, is_muted: bool = False) -> LiveCall:
    """`key` is the hub's; at least one sighting."""
    inside_first = sorted(sightings, key=lambda seen: (seen.is_record, seen.sees_all, seen.provider, seen.call_key))
    exchange_first = sorted(inside_first, key=lambda seen: not (seen.sees_all or seen.is_record))
    calls = [seen.call for seen in inside_first]
    living = [seen for seen in inside_first if not seen.is_over]
    originated = any(seen.is_own_order for seen in sightings)
    started_at = min(call.started_at for call in calls)
    answered = _answered(inside_first, originated=originated)
    answered_at = max(min(answered), started_at) if answered else None
    main = _main(living)
    base = LiveCall(
        key=key,
        phase=Phase.ENDED,
        direction=Direction.OUT if originated else _direction(inside_first),
        started_at=started_at,
        number=_first(call.number for call in calls),
        name=_first(call.name for call in calls),
        line=_first(seen.call.line for seen in exchange_first),
        queue=_first(seen.call.queue for seen in exchange_first),
        diverted_from=_first(call.diverted_from for call in calls),
        pbx=_first(seen.call.pbx for seen in exchange_first),
        provider=sightings[0].provider,
        linkedid=_first(seen.call.linkedid for seen in exchange_first),
        sip_call_id=_first(call.sip_call_id for call in calls),
        answered_at=answered_at,
        legs=_legs(exchange_first),
        transferred_to=_first(call.transferred_to for call in calls),
        recording=_first(seen.call.recording for seen in exchange_first),
    )
    if main is None:
        return _over(base, exchange_first)
    phase = _phase(main.call, base, living)
    return replace(
        base,
        phase=phase,
        extension=main.call.extension,
        is_ours=is_at_hand(main, sightings),
        is_muted=is_muted,
        is_remote_held=main.call.is_remote_held,
    )


def is_at_hand(seen: Sighting, sightings: Sequence[Sighting]) -> bool:
    """Ours, and not yet taken by somebody else while our telephone still rings."""
    if not seen.call.is_ours or seen.is_over:
        return False
    if seen.call.phase is not Phase.RINGING:
        return True
    takers = {other.call.extension for other in sightings if other is not seen and other.call.answered_at}
    return not takers or seen.call.extension in takers or "" in takers


def _main(living: Sequence[Sighting]) -> Sighting | None:
    """Whose phase is the conversation's: our own telephone's before what the exchange knows of others."""
    at_hand = [seen for seen in living if is_at_hand(seen, living)]
    return next(iter(at_hand or [seen for seen in living if seen.sees_all] or living), None)


def _phase(main: LiveCall, base: LiveCall, living: Sequence[Sighting]) -> Phase:
    if base.answered_at is None:
        if main.phase in _WAITING and base.direction is main.direction:
            return main.phase
        # Our own telephone, which the exchange rang for an order of ours, was lifted: the other side was not.
        if base.direction is Direction.IN:
            return Phase.RINGING
        return Phase.EARLY if any(seen.call.phase is Phase.EARLY for seen in living) else Phase.DIALLING
    return Phase.ACTIVE if main.phase in _WAITING else main.phase


def _answered(sightings: Sequence[Sighting], *, originated: bool) -> list[datetime]:
    return [
        seen.call.answered_at
        for seen in sightings
        # Lifting the telephone that rings for our own order answers nobody.
        if seen.call.answered_at and not (originated and seen.call.direction is Direction.IN)
    ]


def _direction(sightings: Sequence[Sighting]) -> Direction:
    """An internal call is one's outgoing and the other's incoming one: our own telephone's word counts."""
    ours = (seen for seen in sightings if seen.call.is_ours)
    return next(ours, sightings[0]).call.direction


def _over(base: LiveCall, exchange_first: Sequence[Sighting]) -> LiveCall:
    ends = [seen.call.ended_at for seen in exchange_first if seen.call.ended_at and not seen.is_record]
    ends = ends or [seen.call.ended_at for seen in exchange_first if seen.call.ended_at]
    outcome, told_by = _outcome(base, exchange_first)
    talkers = [seen for seen in exchange_first if seen.call.answered_at] if base.answered_at else []
    answerer = _first(leg.extension for leg in sorted(base.legs, key=_answered_first) if leg.answered_at)
    return replace(
        base,
        outcome=outcome,
        ended_at=max([*ends, base.answered_at or base.started_at]),
        code=told_by.code,
        reason=told_by.reason,
        extension=answerer or _first(seen.call.extension for seen in talkers or exchange_first),
        is_ours=any(seen.call.is_ours for seen in talkers or exchange_first),
    )


def _outcome(base: LiveCall, exchange_first: Sequence[Sighting]) -> tuple[CallOutcome, LiveCall]:
    verdicts = [seen.call for seen in exchange_first if seen.call.outcome]
    if base.answered_at is not None:
        if passed_on := [call for call in verdicts if call.outcome is CallOutcome.TRANSFERRED]:
            return CallOutcome.TRANSFERRED, passed_on[0]
        if talked := [call for call in verdicts if call.outcome is CallOutcome.ANSWERED]:
            return CallOutcome.ANSWERED, talked[0]
        return CallOutcome.FAILED, verdicts[0]  # lost in the talk
    lifted_only = (CallOutcome.ANSWERED, CallOutcome.TRANSFERRED)  # our own telephone, for an order of ours
    unanswered = [call for call in verdicts if call.outcome not in lifted_only]
    if not unanswered:
        return CallOutcome.CANCELLED, verdicts[0]
    if elsewhere := [call for call in unanswered if call.outcome is CallOutcome.ANSWERED_ELSEWHERE]:
        return CallOutcome.ANSWERED_ELSEWHERE, elsewhere[0]
    # One telephone declined, but the exchange knows that nobody else took it either; it knows nothing once lost.
    own = {seen.call.key for seen in exchange_first if seen.sees_all or seen.is_record}
    known = [call for call in unanswered if call.outcome is not CallOutcome.FAILED] or unanswered
    told = [call for call in known if call.key in own] or known
    best = min(told, key=lambda call: _WEIGHT.index(call.outcome or CallOutcome.FAILED))
    return best.outcome or CallOutcome.FAILED, best


def _legs(exchange_first: Sequence[Sighting]) -> tuple[LiveLeg, ...]:
    """The exchange's, and those that it did not tell of."""
    legs: list[LiveLeg] = []
    for seen in exchange_first:
        known = {leg.extension for leg in legs}
        legs += [leg for leg in seen.call.legs if leg.extension not in known]
    return tuple(sorted(legs, key=lambda leg: (leg.started_at, leg.extension)))


def _answered_first(leg: LiveLeg) -> datetime:
    return leg.answered_at or leg.started_at


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")
