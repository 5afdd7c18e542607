"""Hands every conversation of the telephone to the log: each change once, in order, the last state never lost."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.rules.phone_calls import CallFacts, LegFacts
from crm_desktop.telephony.call_state import begun
from crm_desktop.telephony.events import CallEvent
from crm_desktop.telephony.live_call import LiveCall, LiveLeg
from crm_desktop.views.widgets.house import House

if TYPE_CHECKING:
    from crm_desktop.usecases.calls.record_call import RecordedCall

log = logging.getLogger(__name__)

REMEMBERED = 500  # as many as the hub knows: what was sent last of each, so that it is not sent again


class CallLog(QObject):
    """One write a conversation is under way; what changes meanwhile waits, and only the newest of it.

    What the exchange writes afterwards is told besides what was seen here: neither takes the other's place.
    """

    recorded = Signal(str, object)  # the call's key, RecordedCall

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._sent: dict[str, CallFacts] = {}
        self._waiting: dict[str, list[CallFacts]] = {}
        self._busy: set[str] = set()
        self._is_hurried = False

    def note(
        self, call: LiveCall, person_id: UUID | None = None, task_id: UUID | None = None, *, is_record: bool = False
    ) -> None:
        facts = replace(facts_of(call, person_id, task_id), is_record=is_record)
        if self._sent.get(call.key) == facts:
            return
        self._sent.pop(call.key, None)
        self._sent[call.key] = facts
        while len(self._sent) > REMEMBERED:
            del self._sent[next(iter(self._sent))]
        if call.key in self._busy and not self._is_hurried:
            waiting = self._waiting.setdefault(call.key, [])
            self._waiting[call.key] = [one for one in waiting if one.is_record != facts.is_record] + [facts]
        else:
            self._write(call.key, facts)

    def hurry(self) -> None:
        """The base is about to be closed: what waits is handed in now, behind what is under way."""
        self._is_hurried = True
        waiting, self._waiting = self._waiting, {}
        for key, all_of_it in waiting.items():
            for facts in all_of_it:
                self._write(key, facts)

    def forget(self, key: str) -> None:
        """The hub will not speak of it any more."""
        self._sent.pop(key, None)

    def _write(self, key: str, facts: CallFacts) -> None:
        self._busy.add(key)

        def work(unit: Any) -> RecordedCall:
            from crm_desktop.usecases.calls.record_call import RecordCall, record_call

            return record_call(unit, RecordCall(facts))

        self._house.lanes.write(
            self, "", work, lambda answer: self._written(key, answer), lambda problem: self._refused(key, problem)
        )

    def _written(self, key: str, answer: RecordedCall) -> None:
        self._next(key)
        self.recorded.emit(key, answer)

    def _refused(self, key: str, problem: Problem) -> None:
        # The telephone goes on: somebody without the right to write calls may talk all the same.
        log.warning("a call was not logged: %s", problem)
        self._next(key)

    def _next(self, key: str) -> None:
        self._busy.discard(key)
        if waiting := self._waiting.pop(key, []):
            facts, *later = waiting
            if later:
                self._waiting[key] = later
            self._write(key, facts)


def facts_of(call: LiveCall, person_id: UUID | None = None, task_id: UUID | None = None) -> CallFacts:
    """What the log keeps of it: held or muted is nothing to it."""
    return CallFacts(
        provider=call.provider,
        pbx=call.pbx,
        linkedid=call.linkedid,
        sip_call_id=call.sip_call_id,
        direction=call.direction,
        number=call.number,
        name=call.name,
        line=call.line,
        queue=call.queue,
        extension=call.extension,
        diverted_from=call.diverted_from,
        started_at=call.started_at,
        answered_at=call.answered_at,
        ended_at=call.ended_at,
        outcome=call.outcome,
        reason=call.reason,
        legs=tuple(_leg(leg) for leg in call.legs),
        transferred_to=call.transferred_to,
        recording=call.recording,
        person_id=person_id,
        task_id=task_id,
        is_ours=call.is_ours,
    )


def _leg(leg: LiveLeg) -> LegFacts:
    return LegFacts(leg.extension, leg.started_at, leg.answered_at, leg.ended_at, leg.end_cause)


def facts_of_record(event: CallEvent) -> CallFacts | None:
    """Of a conversation that only the exchange saw, or saw better; None for an event that is no record."""
    call = begun(event.call_key, event)
    return replace(facts_of(call), is_record=True) if call is not None else None
