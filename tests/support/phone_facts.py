"""What a telephone and an exchange tell of one conversation, for tests of the log."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.models.calls.phone_line import Extension, PhoneLine
from crm_desktop.rules.phone_calls import CallFacts, LegFacts
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.record_call import RecordCall, RecordedCall, record_call
from tests.support.base import NOW
from tests.support.process import Clinic

PBX = "clinic"
MARYAM = "09121234567"
UNKNOWN = "09350000000"
DID = "02188776655"


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


@dataclass(frozen=True)
class Conversation:
    """One that rings at `began`; no talk: nobody answered. `sip()` is our telephone's side, `ami()` the exchange's."""

    name: str = "1"
    number: str = MARYAM
    direction: Direction = Direction.IN
    began: datetime = NOW
    rings_for: float = 8
    talks_for: float | None = 60
    extension: str = "101"
    group: tuple[str, ...] = ()  # the other telephones that rang
    in_vain: CallOutcome = CallOutcome.MISSED
    is_ours: bool = True

    @property
    def answered_at(self) -> datetime | None:
        return self.began + seconds(self.rings_for) if self.talks_for is not None else None

    @property
    def ended_at(self) -> datetime:
        return self.began + seconds(self.rings_for + (self.talks_for or 0))

    @property
    def outcome(self) -> CallOutcome:
        return CallOutcome.ANSWERED if self.talks_for is not None else self.in_vain

    def sip(self) -> tuple[CallFacts, ...]:
        ring = CallFacts(
            provider="sip",
            direction=self.direction,
            started_at=self.began + seconds(0.005),
            sip_call_id=f"{self.name}@{self.extension}",
            number=self.number,
            extension=self.extension,
            is_ours=self.is_ours,
        )
        return self._course(ring)

    def ami(self) -> tuple[CallFacts, ...]:
        ring = CallFacts(
            provider="ami",
            direction=self.direction,
            started_at=self.began,
            pbx=PBX,
            linkedid=self.name,
            sip_call_id=f"{self.name}@{self.extension}",
            number=self.number,
            line=DID,
            extension=self.extension,
        )
        return self._course(ring, with_legs=True)

    def both(self) -> tuple[CallFacts, ...]:
        """As the hub puts them together."""
        return tuple(replace(facts, is_ours=self.is_ours) for facts in self.ami())

    def cdr(self) -> CallFacts:
        return replace(self.ami()[-1], provider="cdr", sip_call_id="", is_record=True, legs=())

    def _course(self, ring: CallFacts, *, with_legs: bool = False) -> tuple[CallFacts, ...]:
        course = [ring]
        if self.answered_at is not None:
            course.append(replace(ring, answered_at=self.answered_at))
        course.append(replace(course[-1], ended_at=self.ended_at, outcome=self.outcome))
        return tuple(replace(facts, legs=self._legs(facts)) for facts in course) if with_legs else tuple(course)

    def _legs(self, facts: CallFacts) -> tuple[LegFacts, ...]:
        mine = LegFacts(self.extension, facts.started_at, facts.answered_at, facts.ended_at)
        until = self.answered_at or self.ended_at
        others = (LegFacts(party, facts.started_at, None, until, "26") for party in self.group)
        return (mine, *others)


def told(clinic: Clinic, *course: CallFacts, actor: Actor | None = None) -> RecordedCall:
    """One after the other, each when it happens; what comes out in the end."""
    answer = RecordedCall()
    for facts in course:
        moments = (facts.started_at, facts.answered_at, facts.ended_at)
        clinic.clock.set(max(clinic.clock(), *(moment for moment in moments if moment is not None)))
        answer = clinic.do(record_call, RecordCall(facts), actor)
    return answer


def a_desk(work: UnitOfWork, number: str, user_id: UUID | None) -> Extension:
    return work.add(Extension(number=number, user_id=user_id))


def a_line(work: UnitOfWork, number: str = DID, team_id: UUID | None = None) -> PhoneLine:
    return work.add(PhoneLine(name="Main", number=number, team_id=team_id))
