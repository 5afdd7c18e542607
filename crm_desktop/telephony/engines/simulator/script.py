"""Scripted conversations: what the telephone tells of each, what the exchange writes of it, and what is true (B15).

Its rows do not always tell the truth (who left the queue was billed a second), so each conversation bears its own.
"""

from __future__ import annotations

import enum
import random
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.engines.simulator.cdr_row import CdrRow
from crm_desktop.telephony.events import CallEvent, EventKind

PROVIDER = "simulator"
ANSWERED_ELSEWHERE = "Q.850;cause=26"


class Story(enum.StrEnum):
    ANSWERED = "answered"  # several telephones may ring: the taker wins
    MISSED = "missed"
    ABANDONED = "abandoned"  # left the queue
    DECLINED = "declined"
    PASSED_ON = "passed_on"  # blind transfer
    ASKED_FIRST = "asked_first"  # attended transfer
    INTERNAL = "internal"
    REACHED = "reached"  # outgoing, from here on
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    FAILED = "failed"
    ORIGINATED = "originated"  # by a click: the exchange rings us first


OUTGOING = (Story.REACHED, Story.BUSY, Story.NO_ANSWER, Story.FAILED, Story.ORIGINATED)
TALKS = (Story.ANSWERED, Story.PASSED_ON, Story.ASKED_FIRST, Story.INTERNAL, Story.REACHED, Story.ORIGINATED)


@dataclass(frozen=True, slots=True)
class Clinic:
    """The invented exchange; `own` is the telephone of this workstation."""

    pbx: str = "clinic"
    own: str = "101"
    extensions: tuple[str, ...] = ("101", "102", "103", "104", "105")
    lines: tuple[str, ...] = ("+982188776655", "+982188776656")
    queues: tuple[str, ...] = ("reception", "dentistry")
    strangers: str = "+9891########"  # numbers of callers whom nobody knows

    def stranger(self, chance: random.Random) -> str:
        begins, digits = self.strangers.rstrip("#"), self.strangers.count("#")
        return f"{begins}{chance.randrange(10 ** (digits - 1), 10**digits)}" if digits else begins


@dataclass(frozen=True, slots=True)
class Plan:
    """One conversation before it is told; `number` is empty for a caller who does not show it."""

    story: Story
    number: str
    name: str = ""
    line: str = ""
    queue: str = ""
    rung: tuple[str, ...] = ()  # our telephones that ring, or the one that dials
    taker: str = ""  # of those, who answers
    passed_to: str = ""
    ring_for: float = 8.0
    talk_for: float = 90.0
    is_recorded: bool = False


@dataclass(frozen=True, slots=True)
class Truth:
    """What became of it, whatever anybody wrote. `rung`: our telephones, each once."""

    outcome: CallOutcome
    direction: Direction
    number: str
    answered_by: str = ""
    rung: tuple[str, ...] = ()
    started_at: datetime | None = None
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    transferred_to: str = ""
    queue: str = ""
    is_internal: bool = False

    @property
    def is_missed(self) -> bool:
        """Somebody called the clinic and spoke with nobody."""
        silent = (CallOutcome.ANSWERED, CallOutcome.TRANSFERRED, CallOutcome.ANSWERED_ELSEWHERE)
        return self.direction is Direction.IN and not self.is_internal and self.outcome not in silent


@dataclass(frozen=True, slots=True)
class Conversation:
    plan: Plan
    call_key: str  # its Linkedid as well
    events: tuple[CallEvent, ...]
    rows: tuple[CdrRow, ...]
    truth: Truth


@dataclass(slots=True)
class _Teller:
    plan: Plan
    clinic: Clinic
    start: datetime
    key: str
    direction: Direction
    events: list[CallEvent] = field(default_factory=list)
    rows: list[CdrRow] = field(default_factory=list)

    def at(self, seconds: float) -> datetime:
        return self.start + timedelta(seconds=seconds)

    def say(self, kind: EventKind, seconds: float, extension: str = "", **facts: Any) -> None:
        at = self.at(seconds)
        event = CallEvent(PROVIDER, self.key, kind, at, at.timestamp(), self.direction, extension=extension, **facts)
        if not self.events or kind in (EventKind.RINGING, EventKind.DIALLING):
            event = replace(
                event,
                number=self.plan.number,
                name=self.plan.name,
                line=self.plan.line,
                queue=self.plan.queue,
                sip_call_id=f"{self.key}-{extension}@{self.clinic.pbx}" if extension else "",
            )
        ours = bool(extension) and extension == self.clinic.own
        self.events.append(replace(event, pbx=self.clinic.pbx, linkedid=self.key, is_ours=ours))

    def ring(self, seconds: float = 0.0) -> None:
        for place, extension in enumerate(self.plan.rung):
            self.say(EventKind.RINGING, seconds + place * 0.05, extension)

    def write(self, who: str, disposition: str, rang: float, talked: float = 0.0, **facts: Any) -> None:
        plan = self.plan
        answered = disposition == "ANSWERED"
        outgoing = self.direction is Direction.OUT
        row = CdrRow(
            calldate=self.start,
            clid=f'"{plan.name}" <{plan.number}>' if plan.name else plan.number,
            src=plan.rung[0] if outgoing and plan.rung else plan.number,
            dst=plan.number if outgoing else plan.queue or who or plan.line,
            dstchannel=f"PJSIP/{'trunk' if outgoing else who}-{len(self.rows):08x}" if who else "",
            lastapp="Dial",
            duration=round(rang + talked),
            billsec=round(talked) if answered else 0,
            disposition=disposition,
            uniqueid=self.key,
            linkedid=self.key,
            did="" if outgoing else plan.line,
            answer=self.at(rang) if answered else None,
            end=self.at(rang + talked),
            recordingfile=f"{self.key}.wav" if plan.is_recorded and answered else "",
        )
        self.rows.append(replace(row, **facts))

    def told(self, outcome: CallOutcome, answered: float | None, over: float, by: str = "") -> Conversation:
        plan = self.plan
        self.events.sort(key=lambda event: event.at)
        truth = Truth(
            outcome,
            self.direction,
            plan.number,
            answered_by=by,
            rung=plan.rung,
            started_at=self.start,
            answered_at=None if answered is None else self.at(answered),
            ended_at=self.at(over),
            transferred_to=plan.passed_to if outcome is CallOutcome.TRANSFERRED else "",
            queue=plan.queue,
            is_internal=plan.story is Story.INTERNAL,
        )
        return Conversation(plan, self.key, tuple(self.events), tuple(self.rows), truth)


def told(plan: Plan, start: datetime, serial: int, clinic: Clinic) -> tuple[Conversation, ...]:
    """The conversation, and the one in which a colleague is asked first; `serial` keeps their names apart."""
    outgoing = plan.story in OUTGOING
    key = f"{clinic.pbx}-{int(start.timestamp())}.{serial}"
    teller = _Teller(plan, clinic, start, key, Direction.OUT if outgoing else Direction.IN)
    if outgoing:
        return (_outgoing(teller),)
    if plan.story is Story.ASKED_FIRST:
        return _asked_first(teller, serial)
    if plan.story in TALKS:
        return (_answered(teller),)
    return (_unanswered(teller),)


def _answered(teller: _Teller) -> Conversation:
    plan = teller.plan
    answered, over = plan.ring_for, plan.ring_for + plan.talk_for
    _taken(teller)
    if plan.story is Story.PASSED_ON:
        half = plan.ring_for + plan.talk_for / 2
        teller.say(EventKind.TRANSFERRED, half, plan.taker, transferred_to=plan.passed_to)
        teller.say(EventKind.RINGING, half + 0.1, plan.passed_to)
        teller.say(EventKind.LEG_ENDED, half + 0.2, plan.taker)
        teller.say(EventKind.ANSWERED, half + 3, plan.passed_to)
        teller.write(plan.taker, "ANSWERED", answered, plan.talk_for / 2)
        teller.write(plan.passed_to, "ANSWERED", half + 3, plan.talk_for / 2 - 3, calldate=teller.at(half))
    else:
        teller.write(plan.taker, "ANSWERED", answered, plan.talk_for)
    teller.say(EventKind.ENDED, over, code=200)
    passed_on = plan.story is Story.PASSED_ON
    return teller.told(CallOutcome.TRANSFERRED if passed_on else CallOutcome.ANSWERED, answered, over, plan.taker)


def _taken(teller: _Teller) -> None:
    """It rings until the taker wins; the others hear that it was answered elsewhere."""
    plan = teller.plan
    teller.ring()
    teller.say(EventKind.ANSWERED, plan.ring_for, plan.taker)
    for loser in plan.rung:
        if loser != plan.taker:
            teller.say(EventKind.LEG_ENDED, plan.ring_for + 0.02, loser, reason=ANSWERED_ELSEWHERE)
            teller.write(loser, "NO ANSWER", plan.ring_for)


def _asked_first(teller: _Teller, serial: int) -> tuple[Conversation, ...]:
    """The caller waits on hold while a colleague is asked, then both are joined."""
    plan = teller.plan
    asks, joins = plan.ring_for + plan.talk_for / 3, plan.ring_for + plan.talk_for * 2 / 3
    over = plan.ring_for + plan.talk_for
    _taken(teller)
    teller.say(EventKind.HELD, asks, plan.taker)
    teller.say(EventKind.TRANSFERRED, joins, plan.taker, transferred_to=plan.passed_to)
    teller.say(EventKind.LEG_ENDED, joins + 0.05, plan.taker)
    teller.say(EventKind.ANSWERED, joins + 0.1, plan.passed_to)
    teller.say(EventKind.ENDED, over, code=200)
    teller.write(plan.taker, "ANSWERED", plan.ring_for, plan.talk_for * 2 / 3)
    teller.write(plan.passed_to, "ANSWERED", joins, plan.talk_for / 3, calldate=teller.at(asks))
    question = Plan(
        Story.INTERNAL,
        plan.taker,
        rung=(plan.passed_to,),
        taker=plan.passed_to,
        ring_for=2.0,
        talk_for=joins - asks - 2,
    )
    second = _Teller(question, teller.clinic, teller.at(asks), f"{teller.key}-{serial}", Direction.IN)
    return teller.told(CallOutcome.TRANSFERRED, plan.ring_for, over, plan.taker), _answered(second)


def _unanswered(teller: _Teller) -> Conversation:
    plan, over = teller.plan, teller.plan.ring_for
    teller.ring()
    abandoned, declined = plan.story is Story.ABANDONED, plan.story is Story.DECLINED
    for extension in plan.rung:
        teller.say(EventKind.LEG_ENDED, over, extension, code=603 if declined else 487)
        teller.write(extension, "BUSY" if declined else "NO ANSWER", over)
    teller.say(EventKind.ENDED, over + 0.05, code=603 if declined else 487, is_abandoned=abandoned)
    if abandoned:
        # The queue itself had lifted: the exchange bills a second and writes ANSWERED.
        teller.write("", "ANSWERED", over - 1, 1.0, lastapp="Queue", answer=teller.at(0))
    outcome = CallOutcome.ABANDONED if abandoned else CallOutcome.DECLINED if declined else CallOutcome.MISSED
    return teller.told(outcome, None, over + 0.05)


_FATES = {
    Story.BUSY: (CallOutcome.BUSY, 486, "BUSY"),
    Story.NO_ANSWER: (CallOutcome.NO_ANSWER, 480, "NO ANSWER"),
    Story.FAILED: (CallOutcome.FAILED, 503, "FAILED"),
}


def _outgoing(teller: _Teller) -> Conversation:
    plan = teller.plan
    who = plan.rung[0] if plan.rung else teller.clinic.own
    order = {"action_id": f"order-{teller.key}"} if plan.story is Story.ORIGINATED else {}
    teller.say(EventKind.DIALLING, 0, who, **order)
    if plan.story is not Story.FAILED:
        teller.say(EventKind.EARLY, min(1.5, plan.ring_for / 2), who)
    if plan.story in TALKS:
        over = plan.ring_for + plan.talk_for
        teller.say(EventKind.ANSWERED, plan.ring_for, who)
        teller.say(EventKind.ENDED, over, code=200)
        teller.write(who, "ANSWERED", plan.ring_for, plan.talk_for)
        return teller.told(CallOutcome.ANSWERED, plan.ring_for, over, who)
    outcome, code, disposition = _FATES[plan.story]
    teller.say(EventKind.ENDED, plan.ring_for, code=code)
    teller.write(who, disposition, plan.ring_for)
    return teller.told(outcome, None, plan.ring_for)
