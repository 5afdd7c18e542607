"""The machine of one conversation as one engine sees it: (LiveCall, CallEvent) → LiveCall, without clock, Qt or memory.

idle → ringing | dialling → (early) → active ⇄ held → transferring → ended(outcome). What does not fit is ignored, and
after the end nothing counts but the exchange's own record.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.call_ending import CONNECTION_LOST, HUNG_UP, outcome_of, outcome_unanswered
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.live_call import LiveCall, LiveLeg, Phase

MOST_LEGS = 60  # a queue that rings the same ten telephones all afternoon

_BEGINS = {
    EventKind.RINGING: Phase.RINGING,
    EventKind.DIALLING: Phase.DIALLING,
    EventKind.EARLY: Phase.EARLY,
    # The program came up in the middle of a talk.
    EventKind.ANSWERED: Phase.ACTIVE,
    EventKind.RESUMED: Phase.ACTIVE,
    EventKind.HELD: Phase.HELD,
}
_WAITING = (Phase.RINGING, Phase.DIALLING, Phase.EARLY)
_TALKING = (Phase.ACTIVE, Phase.HELD, Phase.TRANSFERRING)
_FILLED = (
    *("number", "name", "line", "queue", "extension", "diverted_from", "recording"),
    *("pbx", "linkedid", "sip_call_id"),
)


def begun(key: str, event: CallEvent) -> LiveCall | None:
    """None for an event that begins nothing: the end of a call that was never seen."""
    if event.kind is EventKind.CDR:
        return _recorded(_fresh(key, event, Phase.ENDED, event.direction or Direction.IN), event)
    phase = _BEGINS.get(event.kind)
    if phase is None:
        return None
    direction = event.direction or (Direction.OUT if phase in (Phase.DIALLING, Phase.EARLY) else Direction.IN)
    if event.action_id:
        direction = Direction.OUT  # our own order: the exchange rings us first, and we are no caller
    if phase in _WAITING:
        phase = Phase.RINGING if direction is Direction.IN else phase
        phase = Phase.DIALLING if direction is Direction.OUT and phase is Phase.RINGING else phase
    call = _fresh(key, event, phase, direction)
    call = _rung(call, event)
    if phase in _TALKING:
        return _leg_answered(replace(call, answered_at=event.at), event)
    return call


def after(call: LiveCall, event: CallEvent, *, sees_all: bool = False) -> LiveCall:
    """`sees_all`: the engine tells of the whole exchange, so that a race we lost is not the end of the conversation."""
    if event.kind is EventKind.CDR:
        return _recorded(_enriched(call, event), event) if call.is_over else _with_recording(call, event)
    if call.is_over:
        return call
    call = _enriched(call, event)
    match event.kind:
        case EventKind.RINGING | EventKind.DIALLING:
            return _rung(_come_to_us(call, event), event)
        case EventKind.EARLY:
            return replace(call, phase=Phase.EARLY) if call.phase is Phase.DIALLING else call
        case EventKind.ANSWERED:
            return _answered(call, event, sees_all=sees_all)
        case EventKind.HELD if call.phase in (Phase.ACTIVE, Phase.TRANSFERRING):
            return _back(call, Phase.HELD)
        case EventKind.RESUMED if call.phase in (Phase.HELD, Phase.TRANSFERRING):
            return _back(call, Phase.ACTIVE)
        case EventKind.REMOTE_HELD | EventKind.REMOTE_RESUMED if call.phase in _TALKING:
            return replace(call, is_remote_held=event.kind is EventKind.REMOTE_HELD)
        case EventKind.TRANSFERRED:
            return _transferred(call, event)
        case EventKind.LEG_ENDED:
            return _leg_lost(call, event)
        case EventKind.ANSWERED_ELSEWHERE if sees_all:
            return _leg_lost(call, event)
        case EventKind.ANSWERED_ELSEWHERE if call.phase is Phase.RINGING:
            return ended(call, event, CallOutcome.ANSWERED_ELSEWHERE)
        case EventKind.ENDED:
            return ended(call, event, outcome_of(call, event))
        case _:
            return call


def ended(call: LiveCall, event: CallEvent, outcome: CallOutcome) -> LiveCall:
    at = max(event.at, call.answered_at or call.started_at)
    taken = call.answered_at is not None or outcome is CallOutcome.ANSWERED_ELSEWHERE
    unanswered = CallOutcome.ANSWERED_ELSEWHERE if taken else outcome
    legs = tuple(
        leg
        if leg.ended_at
        else replace(
            leg,
            ended_at=max(at, leg.answered_at or leg.started_at),
            end_cause=HUNG_UP if leg.answered_at else unanswered.value,
        )
        for leg in call.legs
    )
    return replace(
        call, phase=Phase.ENDED, ended_at=at, outcome=outcome, code=event.code, reason=event.reason, legs=legs
    )


def lost(call: LiveCall, event: CallEvent) -> LiveCall:
    """The engine went down and never spoke of the call again."""
    if call.is_over:
        return call
    return ended(call, replace(event, code=None, reason=CONNECTION_LOST), CallOutcome.FAILED)


def _fresh(key: str, event: CallEvent, phase: Phase, direction: Direction) -> LiveCall:
    return LiveCall(
        key=key,
        phase=phase,
        direction=direction,
        started_at=event.at,
        number=event.number,
        name=event.name,
        line=event.line,
        queue=event.queue,
        extension=event.extension,
        diverted_from=event.diverted_from,
        pbx=event.pbx,
        provider=event.provider,
        linkedid=event.linkedid,
        sip_call_id=event.sip_call_id,
        recording=event.recording,
        is_ours=event.is_ours,
    )


def _enriched(call: LiveCall, event: CallEvent) -> LiveCall:
    """What was said first stays; a transfer's own number must not take the caller's place."""
    news = {name: getattr(event, name) for name in _FILLED if not getattr(call, name) and getattr(event, name)}
    return replace(call, **news) if news else call


def _rung(call: LiveCall, event: CallEvent) -> LiveCall:
    if not event.extension or len(call.legs) >= MOST_LEGS:
        return call
    if any(leg.extension == event.extension and leg.ended_at is None for leg in call.legs):
        return call
    return replace(call, legs=(*call.legs, LiveLeg(event.extension, max(event.at, call.started_at))))


def _come_to_us(call: LiveCall, event: CallEvent) -> LiveCall:
    if not event.is_ours:
        return call
    rings_here = event.extension if call.phase is Phase.RINGING else ""
    return replace(call, is_ours=True, extension=rings_here or call.extension)


def _answered(call: LiveCall, event: CallEvent, *, sees_all: bool) -> LiveCall:
    if call.answered_at is None:
        who = event.extension or call.extension
        # Whoever sees all telephones may speak of another one.
        ours = event.is_ours or (call.is_ours and not (sees_all and event.extension))
        call = replace(
            call, phase=Phase.ACTIVE, answered_at=max(event.at, call.started_at), extension=who, is_ours=ours
        )
    elif call.phase is Phase.TRANSFERRING:
        # By whom it was passed on to.
        call = replace(call, phase=Phase.ACTIVE, transferred_to=call.transferred_to or event.extension)
    return _leg_answered(call, event)


def _leg_answered(call: LiveCall, event: CallEvent) -> LiveCall:
    who = event.extension or call.extension
    if not who:
        return call
    call = _rung(call, replace(event, extension=who))
    at = max(event.at, call.started_at)
    legs = tuple(
        replace(leg, answered_at=max(at, leg.started_at))
        if leg.extension == who and leg.ended_at is None and leg.answered_at is None
        else leg
        for leg in call.legs
    )
    return replace(call, legs=legs)


def _leg_lost(call: LiveCall, event: CallEvent) -> LiveCall:
    """One telephone stopped; whether the conversation goes on, others say."""
    who = event.extension
    elsewhere = event.kind is EventKind.ANSWERED_ELSEWHERE
    cause = CallOutcome.ANSWERED_ELSEWHERE if elsewhere else outcome_unanswered(call.direction, event)
    legs = tuple(
        replace(
            leg,
            ended_at=max(event.at, leg.answered_at or leg.started_at),
            end_cause=HUNG_UP if leg.answered_at else cause.value,
        )
        if leg.extension == who and leg.ended_at is None
        else leg
        for leg in call.legs
    )
    return replace(call, legs=legs, is_ours=call.is_ours and not event.is_ours)


def _back(call: LiveCall, phase: Phase) -> LiveCall:
    """From hold, or from a transfer that came to nothing."""
    gone = "" if call.phase is Phase.TRANSFERRING else call.transferred_to
    return replace(call, phase=phase, transferred_to=gone)


def _transferred(call: LiveCall, event: CallEvent) -> LiveCall:
    passed_to = event.transferred_to or event.extension or call.transferred_to
    if call.phase in (Phase.ACTIVE, Phase.HELD):
        return replace(call, phase=Phase.TRANSFERRING, transferred_to=passed_to)
    return replace(call, transferred_to=passed_to) if passed_to else call


def _with_recording(call: LiveCall, event: CallEvent) -> LiveCall:
    """A record that came before the last word: it ends nothing, whoever speaks now is to be believed."""
    call = _enriched(call, event)
    return replace(call, recording=event.recording) if event.recording else call


def _recorded(call: LiveCall, event: CallEvent) -> LiveCall:
    """The exchange's record knows better whether somebody answered; an answer once seen is not taken back."""
    call = _with_recording(call, event)
    answered_at, outcome = call.answered_at, call.outcome
    passed_to = call.transferred_to or event.transferred_to
    if event.is_answered:
        if answered_at is None:
            answered_at = event.answered_at or call.ended_at or event.ended_at or event.at
            call = replace(call, extension=event.extension or call.extension)
        outcome = CallOutcome.TRANSFERRED if passed_to else CallOutcome.ANSWERED
    elif answered_at is None and (event.is_abandoned or outcome is None):
        outcome = outcome_unanswered(call.direction, event)
    answered_at = max(answered_at, call.started_at) if answered_at else None
    floor = answered_at or call.started_at
    ended_at = max(_later(call.ended_at, event.ended_at) or floor, floor)
    return replace(
        call,
        phase=Phase.ENDED,
        answered_at=answered_at,
        ended_at=ended_at,
        outcome=outcome,
        transferred_to=passed_to,
        legs=call.legs or _leg_of_record(event, answered_at, ended_at),
    )


def _later(first: datetime | None, second: datetime | None) -> datetime | None:
    return max(first, second) if first and second else first or second


def _leg_of_record(event: CallEvent, answered_at: datetime | None, ended_at: datetime) -> tuple[LiveLeg, ...]:
    if not event.extension:
        return ()
    # Its clock may be ahead of the one that saw the call.
    began_at = min(event.at, answered_at or ended_at)
    return (LiveLeg(event.extension, began_at, answered_at, ended_at, HUNG_UP if answered_at else ""),)
