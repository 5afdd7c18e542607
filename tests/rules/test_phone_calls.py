"""The same conversation by the telephone, by the exchange, by both in any order, or later by record: the same row."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from crm_desktop.models.calls.call import Call, CallOutcome, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.usecases.calls.record_call import RecordCall, record_call
from tests.support.phone_facts import MARYAM, UNKNOWN, Conversation, a_desk
from tests.support.process import Clinic

SEEDS = range(8)
FAR_APART = timedelta(hours=3)


def conversation(chance: random.Random) -> Conversation:
    """One that a telephone alone can see to its end."""
    direction = chance.choice(list(Direction))
    answered = chance.random() < 0.5
    vain = {
        Direction.IN: (CallOutcome.MISSED, CallOutcome.DECLINED, CallOutcome.BUSY),
        Direction.OUT: (CallOutcome.BUSY, CallOutcome.NO_ANSWER, CallOutcome.CANCELLED, CallOutcome.FAILED),
    }
    return Conversation(
        number=chance.choice([MARYAM, UNKNOWN, "+989121234567", "00982188000000", "102", ""]),
        direction=direction,
        rings_for=chance.randint(1, 30),
        talks_for=chance.randint(1, 400) if answered else None,
        in_vain=chance.choice(vain[direction]),
        group=chance.choice([(), ("102",), ("102", "103")]) if direction is Direction.IN and answered else (),
    )


def ways(call: Conversation, chance: random.Random) -> Iterator[tuple[str, list[CallFacts]]]:
    yield "telephone", list(call.sip())
    yield "exchange", list(call.ami())
    yield "as the hub puts both together", list(call.both())
    for _ in range(3):
        yield "both in some order", mixed(call.sip(), call.ami(), chance)
    yield "record", [call.cdr()]
    yield "telephone, then record", [*call.sip(), call.cdr()]
    yield "exchange, then record twice", [*call.ami(), call.cdr(), call.cdr()]
    yield "record, then all over again", [call.cdr(), *mixed(call.sip(), call.ami(), chance)]
    yield "everything twice", [facts for facts in mixed(call.sip(), call.ami(), chance) for _ in range(2)]


def mixed(one: tuple[CallFacts, ...], other: tuple[CallFacts, ...], chance: random.Random) -> list[CallFacts]:
    """Each source in its own order."""
    turns = [True] * len(one) + [False] * len(other)
    chance.shuffle(turns)
    first, second = iter(one), iter(other)
    return [next(first if turn else second) for turn in turns]


def row_of(clinic: Clinic, since: int) -> dict[str, Any]:
    """What the log says of the newest conversation: moments to the second, and a wrap-up for what it will be."""
    calls = clinic.rows(Call)
    assert len(calls) == since + 1
    call = max(calls, key=lambda call: call.started_at)
    status = CallStatus.LOGGED if call.status is CallStatus.WRAP_UP else call.status
    own = {item.call_id for item in clinic.rows(CallbackItem)}
    return {
        "direction": call.direction,
        "status": status,
        "number": call.e164 or call.raw_number,
        "person": call.person_id,
        "extension": call.extension,
        "agent": call.agent_id,
        "internal": call.is_internal,
        "talk": call.talk_for,
        "owed": call.callback_id is not None,
        "counted": call.id in own or call.callback_id in {item.id for item in clinic.rows(CallbackItem)},
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_the_same_row_whoever_tells_it(clinic: Clinic, seed: int) -> None:
    """G5, P4, telephony.md rules 1 and 5."""
    clinic.change(lambda work: a_desk(work, "101", clinic.ids["sara"]))
    chance = random.Random(seed)
    pattern = conversation(chance)
    said: dict[str, dict[str, Any]] = {}
    for number, (name, _) in enumerate(ways(pattern, random.Random(seed))):
        call = replace(pattern, name=f"{seed}.{number}", began=pattern.began + number * FAR_APART)
        course = list(ways(call, random.Random(seed)))[number][1]
        clinic.clock.set(call.ended_at + timedelta(seconds=1))
        for facts in course:
            clinic.do(record_call, RecordCall(facts))
        said[f"{number} {name}"] = row_of(clinic, number)
    first = said["0 telephone"]
    rings = {name: row for name, row in said.items() if row != first}
    assert rings == {}, (pattern, first)
