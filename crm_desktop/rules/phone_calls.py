"""What a telephone, an exchange or its records tell of a conversation that becomes one row (G5, pain P4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from crm_desktop.kit.ids import rule_id
from crm_desktop.models.calls.call import CallOutcome, Direction

CAUSE = "phone_call"  # of what a call brings about, with its id
_TALKS = (CallOutcome.ANSWERED, CallOutcome.TRANSFERRED, CallOutcome.ANSWERED_ELSEWHERE)
FRESH_FOR = timedelta(minutes=5)  # what ended longer ago is not wrapped up: nobody has it in mind


@dataclass(frozen=True)
class LegFacts:
    """One telephone's part in it; `party` is its extension."""

    party: str
    started_at: datetime
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    end_cause: str = ""


@dataclass(frozen=True)
class CallFacts:
    """All that is known of a conversation by now, by one source; texts are cleaned already.

    `outcome` is None while it goes on. `is_internal` None lets the numbers say it. `person_id` is whom somebody chose.
    `is_ours`: this station's telephone rings or talks. `is_record`: the exchange says it afterwards.
    """

    provider: str
    direction: Direction
    started_at: datetime
    pbx: str = ""
    linkedid: str = ""
    sip_call_id: str = ""
    number: str = ""
    name: str = ""
    line: str = ""
    queue: str = ""
    extension: str = ""
    diverted_from: str = ""
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    outcome: CallOutcome | None = None
    reason: str = ""
    legs: tuple[LegFacts, ...] = ()
    transferred_to: str = ""
    recording: str = ""
    is_internal: bool | None = None
    person_id: UUID | None = None
    task_id: UUID | None = None
    is_ours: bool = False
    is_record: bool = False

    @property
    def is_over(self) -> bool:
        return self.outcome is not None

    @property
    def is_talk(self) -> bool:
        """Whether somebody answered; billed seconds alone do not say it (a queue answers, and the caller leaves)."""
        if self.outcome is None or self.outcome is CallOutcome.FAILED:
            return self.first_answer is not None
        return self.outcome in _TALKS

    @property
    def parts(self) -> tuple[LegFacts, ...]:
        """The legs; a telephone that sees itself alone is one."""
        if self.legs or not self.extension:
            return self.legs
        answered_at = None if self.outcome is CallOutcome.ANSWERED_ELSEWHERE or not self.is_talk else self.answered_at
        ended_at, cause = (self.ended_at, self.reason) if self.is_over else (None, "")
        return (LegFacts(self.extension, self.started_at, answered_at, ended_at, cause),)

    @property
    def first_leg(self) -> LegFacts | None:
        """Of whoever answered first: to them the talk is counted, wherever it was sent then."""
        answered = [(leg.answered_at, leg.party, leg) for leg in self.legs if leg.answered_at is not None]
        return min(answered, key=lambda one: one[:2])[2] if answered else None

    @property
    def first_answer(self) -> datetime | None:
        leg = self.first_leg
        if leg is not None:
            return leg.answered_at
        elsewhere = self.ended_at if self.outcome is CallOutcome.ANSWERED_ELSEWHERE else None
        return self.answered_at or elsewhere

    @property
    def answered_by(self) -> str:
        leg = self.first_leg
        if leg is None and self.outcome is CallOutcome.ANSWERED_ELSEWHERE:
            return ""
        return leg.party if leg is not None else self.extension

    @property
    def parties(self) -> frozenset[str]:
        return frozenset(leg.party for leg in self.legs) | ({self.extension} if self.extension else frozenset())

    def row_id(self) -> UUID:
        """The same for whoever tells of it, as far as they know the same name of it (telephony.md, rule 5)."""
        if self.linkedid:
            return rule_id("call", self.pbx, self.linkedid)
        if self.sip_call_id:
            return rule_id("call", self.provider, self.sip_call_id)
        began = self.started_at.replace(microsecond=0).isoformat()
        return rule_id("call", self.provider, self.pbx, self.direction.value, self.number, self.extension, began)
