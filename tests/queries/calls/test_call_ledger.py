"""The ledger by day and line: what was unanswered is the sum of what became of it."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from crm_desktop.kit.clock import day_of
from crm_desktop.models.calls.call import Call, CallOrigin, CallOutcome, CallStatus, Direction
from crm_desktop.queries.calls.call_ledger import LedgerRow, call_ledger, without_fate
from crm_desktop.queries.calls.unrecorded_calls import CdrCall, unrecorded
from crm_desktop.rules.phone_calls import CallFacts, LegFacts
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.join_calls import JoinCalls, join_calls
from crm_desktop.usecases.calls.record_call import RecordCall, record_call
from tests.support.base import NOW
from tests.support.phone_facts import DID, PBX, UNKNOWN, Conversation, a_desk, a_line, seconds, told
from tests.support.process import Clinic

ZONE = "Asia/Tehran"
TODAY = date(2026, 11, 21)
MISSED = Conversation(number=UNKNOWN, talks_for=None)


def ledger(clinic: Clinic, days: int = 1, *, by_line: bool = False) -> list[LedgerRow]:
    until = TODAY + timedelta(days=days)
    return clinic.base.read(
        lambda session: call_ledger(session, clinic.sara, TODAY, until, ZONE, by_line=by_line)
    )  # fmt: skip


def after(minutes: float, call: Conversation = MISSED, **changed: object) -> Conversation:
    given = {"name": f"at {minutes}", "began": NOW + timedelta(minutes=minutes), **changed}
    return replace(call, **given)  # type: ignore[arg-type]  # the fields of a conversation by name


def test_each_unanswered_call_shares_the_fate_of_its_item(clinic: Clinic) -> None:
    """B4: three calls of one number are one item; whatever becomes of it, three are counted."""
    for minutes in (0, 2, 4):
        told(clinic, *after(minutes, in_vain=CallOutcome.ABANDONED if minutes == 4 else CallOutcome.MISSED).ami())
    (row,) = ledger(clinic)
    assert (row.calls, row.unanswered, row.missed, row.abandoned, row.open) == (3, 3, 2, 1, 3)
    told(clinic, *after(10, direction=Direction.OUT, talks_for=30.0).sip())
    (row,) = ledger(clinic)
    assert (row.open, row.called_back, row.difference) == (0, 3, 0)


def test_reached_us_and_given_up(clinic: Clinic) -> None:
    """B4: the fates beside each other, and what was answered is none of them."""
    told(clinic, *MISSED.ami())
    told(clinic, *after(5, talks_for=30.0).ami())
    told(clinic, *after(6, number="").ami())
    (row,) = ledger(clinic)
    assert (row.calls, row.answered, row.reached_us, row.gave_up, row.difference) == (3, 1, 1, 1, 0)


def test_how_soon_callers_were_answered(clinic: Clinic) -> None:
    """G5: answered within twenty seconds, of all who were answered or rang in vain; the mean of what they waited."""
    told(clinic, *after(0, rings_for=20.0, talks_for=5.0).ami())
    told(clinic, *after(5, rings_for=40.0, talks_for=5.0).ami())
    told(clinic, *after(10).ami())
    (row,) = ledger(clinic)
    assert (row.answered_soon, row.average_ring) == (1, 30.0)
    assert row.service_level == pytest.approx(1 / 3)


def test_days_are_the_branchs_and_one_without_calls_is_there(clinic: Clinic) -> None:
    """B4: a call at 23:59 and one at 00:01 in Tehran are of two days, though both are of one day in UTC."""
    midnight = NOW.replace(hour=20, minute=30)
    told(clinic, *replace(MISSED, began=midnight - timedelta(minutes=1)).ami())
    told(clinic, *replace(MISSED, name="2", began=midnight + timedelta(minutes=1)).ami())
    assert [(row.on.day, row.calls) for row in ledger(clinic, 3)] == [(21, 1), (22, 1), (23, 0)]


def test_line_by_line(clinic: Clinic) -> None:
    """B4: each line with the name that the clinic gave it; a call without one apart."""
    clinic.change(lambda work: a_line(work))
    told(clinic, *MISSED.ami())
    told(clinic, *after(5, talks_for=9.0).sip())
    found = {row.line: (row.line_name, row.calls, row.reached_us) for row in ledger(clinic, by_line=True)}
    assert found == {DID: ("Main", 1, 1), None: (None, 1, 0)}


def test_desk_to_desk_and_what_still_rings(clinic: Clinic) -> None:
    """B4: internal calls are left out; who still rings is neither answered nor not."""
    told(clinic, *after(0, number="102").ami())
    told(clinic, after(5).ami()[0])
    (row,) = ledger(clinic)
    assert (row.calls, row.unknown, row.difference) == (1, 1, 0)


def test_a_call_without_a_fate_is_named(clinic: Clinic) -> None:
    """B4: the ledger can be wrong, and then it says so, and which call it is."""

    def forgotten(work: UnitOfWork) -> Call:
        return work.add(Call(direction=Direction.IN, status=CallStatus.MISSED, origin=CallOrigin.PHONE, started_at=NOW))

    call = clinic.change(forgotten)
    (row,) = ledger(clinic)
    assert row.difference == 1
    day = (NOW - timedelta(hours=12), NOW + timedelta(hours=12))
    assert clinic.base.read(lambda session: without_fate(session, clinic.sara, *day)) == [call.id]
    clinic.do(join_calls, JoinCalls())
    assert ledger(clinic)[0].difference == 0


def test_what_was_missed_before_the_program_is_in_no_balance(clinic: Clinic) -> None:
    """B4, FC-30: an imported history is no debt of today."""
    old = Call(direction=Direction.IN, status=CallStatus.MISSED, origin=CallOrigin.IMPORT, started_at=NOW)
    clinic.change(lambda work: work.add(old).id)
    assert [row.difference for row in ledger(clinic)] in ([], [0])


@dataclass(frozen=True)
class Seen:
    """What one source tells of it, at which desk."""

    facts: CallFacts
    at_reza: bool


def seen_by(call: Conversation, chance: random.Random) -> list[Seen]:
    """By some of: the exchange's events, both telephones, the record; by nobody now and then."""
    seen: list[Seen] = []
    exchange, record = chance.random() < 0.6, chance.random() < 0.5
    sent_on = call.talks_for is not None and chance.random() < 0.2
    if exchange:
        course = list(call.ami())
        if sent_on:
            course.insert(-1, replace(course[-2], transferred_to="103"))
            there = LegFacts("103", call.ended_at, call.ended_at, call.ended_at + seconds(90))
            last = replace(course[-1], outcome=CallOutcome.TRANSFERRED, transferred_to="103")
            course[-1] = replace(last, legs=(*last.legs, there), ended_at=call.ended_at + seconds(90))
        seen += [Seen(facts, chance.random() < 0.3) for facts in course]
    if chance.random() < 0.6:
        seen += [Seen(facts, call.extension == "102") for facts in call.sip()]
    for other in call.group:
        ring = replace(call.sip()[0], extension=other, sip_call_id=f"{call.name}@{other}")
        end = replace(ring, ended_at=call.answered_at or call.ended_at, outcome=CallOutcome.MISSED)
        if call.talks_for is not None and chance.random() < 0.7:
            end = replace(end, outcome=CallOutcome.ANSWERED_ELSEWHERE)
        seen += [Seen(facts, other == "102") for facts in (ring, end)]
    if record and not exchange:
        seen.append(Seen(call.cdr(), chance.random() < 0.5))
    return sorted(seen, key=lambda one: one.facts.ended_at or one.facts.answered_at or one.facts.started_at)


def a_stream(chance: random.Random, length: int) -> list[Conversation]:
    numbers = [f"0912{chance.randrange(10**7):07d}" for _ in range(length // 4)] + ["", "102"]
    calls, began = [], NOW
    for name in range(length):
        began += timedelta(seconds=chance.randint(20, 900))
        direction = Direction.IN if chance.random() < 0.75 else Direction.OUT
        extension = chance.choice(["101", "102"])
        grouped = direction is Direction.IN and chance.random() < 0.5
        vain = (CallOutcome.MISSED, CallOutcome.ABANDONED)
        calls.append(
            Conversation(
                name=str(name), number=chance.choice(numbers), direction=direction, began=began,
                rings_for=chance.randint(1, 40), talks_for=chance.choice([None, None, 5, 60, 600]),
                extension=extension, group=({"101": "102", "102": "101"}[extension],) if grouped else (),
                in_vain=chance.choice(vain) if direction is Direction.IN else CallOutcome.NO_ANSWER,
            )
        )  # fmt: skip
    return calls


@pytest.mark.parametrize("seed", [8, 28])
def test_a_stream_of_calls_balances(clinic: Clinic, seed: int) -> None:
    """B4, P4: ring groups, transfers, abandons and records, seen by one station or two: difference 0, day by day and
    line by line; and the exchange's records name exactly the calls that nobody saw."""

    def desks(work: UnitOfWork) -> None:
        a_line(work)
        a_desk(work, "101", clinic.ids["sara"])
        a_desk(work, "102", clinic.ids["reza"])

    clinic.change(desks)
    chance = random.Random(seed)
    calls = a_stream(chance, 120)
    unseen = []
    for call in calls:
        told_of = seen_by(call, chance)
        named = [one for one in told_of if one.facts.linkedid or one.facts.extension == call.extension]
        if not named and (call.talks_for is not None or not told_of):
            unseen.append(call.name)
        clinic.clock.set(max(clinic.clock(), call.ended_at + timedelta(seconds=1)))
        for one in told_of:
            clinic.do(record_call, RecordCall(one.facts), clinic.reza if one.at_reza else clinic.sara)
    clinic.do(join_calls, JoinCalls(NOW))
    days = (day_of(clinic.clock(), ZONE) - TODAY).days + 1
    rows = [*ledger(clinic, days), *ledger(clinic, days, by_line=True)]
    assert [row for row in rows if row.difference] == []
    assert sum(row.unanswered for row in rows) > 20
    records = [
        CdrCall(PBX, call.name, call.direction, call.number, call.began, call.talks_for is not None, call.extension)
        for call in calls
    ]
    gaps = clinic.base.read(lambda session: unrecorded(session, records, "IR"))
    assert [gap.record.linkedid for gap in gaps] == unseen != []
