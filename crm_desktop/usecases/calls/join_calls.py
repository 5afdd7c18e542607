"""Make one row of a conversation that two stations saw apart, and keep the ledger whole: a rule (P4, B4).

Run after sync and every night.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from crm_desktop.models.calls.call import Call
from crm_desktop.queries.calls.doubled_calls import LOOKED_BACK
from crm_desktop.rules.call_ledger import close_the_groundless, close_the_stale, join_doubles, owe_the_forgotten
from crm_desktop.rules.joined_notes import carry_the_late
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class JoinCalls:
    """`since`: how far back it looks; None is two days, at night it may be a month."""

    since: datetime | None = None


def join_calls(work: UnitOfWork, order: JoinCalls) -> list[Call]:
    """Any station does it whose person the server takes it from; two that do it apart write the same.

    Returns the calls that stayed, and those that were given what had been said of a row that went.
    """
    since = order.since or work.now - LOOKED_BACK
    stayed = join_doubles(work, since)
    stayed += [call for call in carry_the_late(work) if call not in stayed]
    close_the_stale(work, since)
    owe_the_forgotten(work, since)
    close_the_groundless(work)
    return stayed
