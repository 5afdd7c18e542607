"""Who calls next in practice, and what is left of a scripted call once it is the user who may answer it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.engines.simulator.script import TALKS, Clinic, Conversation, Plan, Story, told

WAITS_FOR_ANSWER = 25.0  # as long as a caller lets it ring before giving up
# How a dialled number ends decides what becomes of the call, so that each can be practised.
FATES = {"486": Story.BUSY, "480": Story.NO_ANSWER, "503": Story.FAILED}
_HIDES = 0.05
_RINGS_WITH_ANOTHER = 0.3


def next_caller(chance: random.Random, clinic: Clinic, numbers: Sequence[str]) -> Plan:
    invented = clinic.stranger(chance)
    number = chance.choice(numbers) if numbers else invented
    others = [other for other in clinic.extensions if other != clinic.own]
    in_queue = bool(others) and chance.random() < _RINGS_WITH_ANOTHER
    return Plan(
        Story.ANSWERED,
        number if chance.random() > _HIDES else "",
        line=chance.choice(clinic.lines),
        queue=clinic.queues[0] if in_queue else "",
        rung=(clinic.own, chance.choice(others)) if in_queue else (clinic.own,),
        taker=clinic.own,
        talk_for=chance.uniform(40, 180),
    )


def dialled(number: str, clinic: Clinic) -> Plan:
    fate = next((story for ending, story in FATES.items() if number.endswith(ending)), Story.REACHED)
    own = clinic.own
    return Plan(fate, number, line=clinic.lines[0], rung=(own,), taker=own, ring_for=4.0, talk_for=120.0)


def left_to_the_user(conversation: Conversation, clinic: Clinic) -> Conversation:
    """A call that our telephone takes in the script rings until the user takes it, or the caller gives up."""
    plan, truth = conversation.plan, conversation.truth
    if truth.answered_by != clinic.own or plan.story not in TALKS or truth.direction is Direction.OUT:
        return conversation
    waiting = replace(plan, story=Story.MISSED, ring_for=max(plan.ring_for, WAITS_FOR_ANSWER))
    (unanswered,) = told(waiting, conversation.events[0].at, 0, clinic)
    key, other = conversation.call_key, unanswered.call_key
    events = (
        replace(event, call_key=key, linkedid=key, sip_call_id=event.sip_call_id.replace(other, key))
        for event in unanswered.events
    )
    return replace(conversation, events=tuple(events))
