"""Several records of one conversation become one: a ring group writes one a telephone, a transfer one a leg."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.caller_id import cleaned_name, cleaned_number
from crm_desktop.telephony.engines.ami.exchange import Exchange, is_local
from crm_desktop.telephony.engines.cdr.rows import CdrRow, RowRefused, WhyNot
from crm_desktop.telephony.events import CallEvent, EventKind

PROVIDER = "cdr"
_NAMED = re.compile(r'\s*"(?P<name>.*)"\s*<[^>]*>\s*\Z', re.DOTALL)
_SENT_ON = re.compile(r"\+?[0-9]{7,15}(?=[@,&]|\Z)")
_CODES = {"BUSY": 486, "NO ANSWER": 408, "CONGESTION": 503, "FAILED": 503}
_LEAST_DIGITS = 7  # of a number outside


@dataclass(frozen=True, slots=True)
class Folded:
    """`passed_over`: rows of which nobody was called, as voice mail that was listened to."""

    events: tuple[CallEvent, ...]
    passed_over: tuple[RowRefused, ...] = ()


def fold_rows(rows: Iterable[CdrRow], exchange: Exchange, provider: str = PROVIDER) -> Folded:
    """One event a conversation, the oldest first."""
    talks: dict[str, list[CdrRow]] = {}
    for row in rows:
        talks.setdefault(row.linkedid, []).append(row)
    events: list[CallEvent] = []
    passed_over: list[RowRefused] = []
    for parts in talks.values():
        parts.sort(key=lambda row: (row.began_at, row.place))
        event = _Talk(parts, exchange).told(provider)
        if event is None:
            passed_over += [RowRefused(row.place, WhyNot.NO_CALL) for row in parts]
        else:
            events.append(event)
    return Folded(tuple(sorted(events, key=lambda event: (event.at, event.call_key))), tuple(passed_over))


class _Talk:
    def __init__(self, rows: list[CdrRow], exchange: Exchange) -> None:
        self._rows = rows
        self._exchange = exchange
        self._first = next((row for row in rows if row.is_first), rows[0])
        self._caller = exchange.telephone_of(self._first.channel)
        # Which telephone or line was reached; a wire within the exchange counts only where no record says more.
        reached = [row for row in rows if row.dialled]
        self._reached = [row for row in reached if not is_local(row.dialled)] or reached
        self._answered = sorted(
            (row for row in self._reached if row.answered_at is not None), key=lambda row: (row.answered_at, row.place)
        )

    def told(self, provider: str) -> CallEvent | None:
        direction, number, extension = self._sides()
        if not self._reached and direction is Direction.OUT and sum(map(str.isdigit, number)) < _LEAST_DIGITS:
            return None
        queue = next((row.queue for row in self._rows if row.queue), "")
        first, answer = self._first, self._answered[0] if self._answered else None
        is_incoming = direction is Direction.IN and not self._caller
        # A telephone that the queue rang ends in the same second as the waiting itself; the waiting is what he did.
        own = (row for row in self._rows if row.channel == first.channel)
        last = max(own, key=lambda row: (row.ended_at, row.application == "queue"))
        return CallEvent(
            provider=provider,
            call_key=first.linkedid,
            kind=EventKind.CDR,
            at=min(row.began_at for row in self._rows),
            mono=0.0,
            direction=direction,
            number=number,
            name=_name(first.caller) if is_incoming else "",
            line=self._line(queue) if is_incoming else "",
            queue=queue,
            pbx=self._exchange.pbx,
            linkedid=first.linkedid,
            extension=extension,
            code=None if answer else _CODES.get(self._rows[-1].disposition),
            transferred_to=self._transferred_to(extension),
            answered_at=answer.answered_at if answer else None,
            ended_at=max(row.ended_at for row in self._rows),
            is_answered=answer is not None,
            # He left while the queue was still what his call was doing; what it billed for that says nothing.
            is_abandoned=answer is None and is_incoming and last.application == "queue",
            recording=next((row.recording for row in (*self._answered, *self._rows) if row.recording), ""),
            is_ours=bool(extension) and extension == self._exchange.extension,
        )

    def _sides(self) -> tuple[Direction, str, str]:
        """Direction, the other side's number, and the telephone of ours."""
        first, exchange = self._first, self._exchange
        rung = [self._party(row) for row in (*self._answered, *self._reached)]
        outside = [row for row in self._reached if not exchange.telephone_of(row.dialled)]
        if is_local(first.channel):
            # The exchange made the call by itself: a telephone of ours on the one end, a line on the other.
            ours = next((p for row in self._rows for p in (row.channel, row.dialled) if exchange.telephone_of(p)), "")
            return Direction.OUT, cleaned_number(first.destination), exchange.telephone_of(ours)
        if not self._caller:
            return Direction.IN, cleaned_number(first.source), next((party for party in rung if party), "")
        if self._reached and not outside and self._caller != exchange.extension:
            return Direction.IN, self._caller, next((party for party in rung if party), "")
        return Direction.OUT, cleaned_number(first.destination), self._caller

    def _party(self, row: CdrRow) -> str:
        """A telephone of ours, or the mobile telephone that an incoming call was sent on to."""
        if extension := self._exchange.telephone_of(row.dialled):
            return extension
        found = None if self._caller else _SENT_ON.search(row.data)
        return found[0] if found else ""

    def _line(self, queue: str) -> str:
        line = cleaned_number(self._first.did)
        if line:
            return line
        called = cleaned_number(self._first.destination)
        return called if called != queue and sum(map(str.isdigit, called)) >= _LEAST_DIGITS else ""

    def _transferred_to(self, extension: str) -> str:
        last = self._party(self._answered[-1]) if len(self._answered) > 1 else ""
        return "" if last == extension else last


def _name(caller: str) -> str:
    found = _NAMED.match(caller)
    return cleaned_name(found["name"]) if found else ""
