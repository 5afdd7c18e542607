"""Take an exchange's records of what happened while nobody looked, and remember how far they were read (P4)."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import inspect

from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call
from crm_desktop.models.station.cdr_mark import CdrMark
from crm_desktop.rules.call_keeping import keep_known
from crm_desktop.rules.call_parties import parties_of
from crm_desktop.rules.known_calls import known_call
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.store.unit_of_work import UnitOfWork

_COLUMNS = tuple(column.key for column in inspect(Call).column_attrs)
CLOCKS_APART = timedelta(hours=1)  # an exchange's clock may go before the station's, but not by a day


class RecordFate(enum.StrEnum):
    MADE = "made"
    ENRICHED = "enriched"
    SAME = "same"
    REFUSED = "refused"


class RecordRefused(enum.StrEnum):
    """Why a record cannot be a call."""

    NO_NAME = "no_name"  # neither linkedid nor Call-ID: read again it would be a second call
    NOT_OVER = "not_over"
    BACKWARDS = "backwards"  # it ends before it begins
    IN_FUTURE = "in_future"


@dataclass(frozen=True)
class RecordAnswer:
    fate: RecordFate
    why: RecordRefused | None = None


@dataclass(frozen=True)
class RecordHistory:
    """Conversations of one exchange, the oldest first; some 50 at a time, because a person's save waits meanwhile."""

    pbx: str
    calls: tuple[CallFacts, ...]


def record_history(work: UnitOfWork, order: RecordHistory) -> tuple[RecordAnswer, ...]:
    """What became of each record, in their order; one that cannot be a call holds the others not up."""
    work.require(Right.CALLS_CHANGE)
    answers = tuple(_take(work, replace(facts, is_record=True)) for facts in order.calls)
    begun = [facts.started_at for facts in order.calls if facts.started_at <= work.now]
    if begun:
        _mark(work, order.pbx[:40], max(begun))
    return answers


def _take(work: UnitOfWork, facts: CallFacts) -> RecordAnswer:
    if (why := _refused(facts, work.now)) is not None:
        return RecordAnswer(RecordFate.REFUSED, why)
    parties = parties_of(work, facts)
    known = known_call(work, facts, parties.number.e164)
    before = _said(known.call) if known.call is not None else None
    call = keep_known(work, facts, parties, known)
    if before is None and call is not None:
        return RecordAnswer(RecordFate.MADE)
    return RecordAnswer(RecordFate.SAME if call is None or _said(call) == before else RecordFate.ENRICHED)


def _refused(facts: CallFacts, now: datetime) -> RecordRefused | None:
    if not facts.linkedid and not facts.sip_call_id:
        return RecordRefused.NO_NAME
    if not facts.is_over:
        return RecordRefused.NOT_OVER
    if facts.ended_at is not None and facts.ended_at < facts.started_at:
        return RecordRefused.BACKWARDS
    return RecordRefused.IN_FUTURE if facts.started_at > now + CLOCKS_APART else None


def _said(call: Call) -> dict[str, Any]:
    return {name: getattr(call, name) for name in _COLUMNS}


def _mark(work: UnitOfWork, pbx: str, read_until_at: datetime) -> None:
    """Never backwards: a file of an old month moves nothing."""
    mark = work.session.get(CdrMark, pbx)
    if mark is None:
        work.session.add(CdrMark(pbx=pbx, read_until_at=read_until_at))
    else:
        mark.read_until_at = max(mark.read_until_at, read_until_at)
