"""Sends what waits, in its order and in whole groups."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from crm_desktop.models.station.outbox import OpState
from crm_desktop.sync.apply import BATCH
from crm_desktop.sync.errors import AnotherHistory, SequenceGap, UnknownStation
from crm_desktop.sync.facts import Fact, keep, some_facts
from crm_desktop.sync.greet import take_identity
from crm_desktop.sync.here import Here
from crm_desktop.sync.protocol import Op, Pushed
from crm_desktop.sync.remote.gateway import Gateway
from crm_desktop.sync.settle import Answered, Waiting, take_in, verdicts_of

OPS_AT_ONCE = 1000
OCTETS_AT_ONCE = 4_000_000
# A server that refuses our numbers once more under a fresh name is broken.
MOST_IDENTITIES = 2

# How long they are is known without reading them: a day of attachments would be gigabytes.
_SIZES = text("SELECT q, g, octet_length(c) FROM outbox WHERE state <> 1 ORDER BY q LIMIT :most")
_OF_GROUP = text("SELECT q FROM outbox WHERE g = :group AND q > :after AND state <> 1 ORDER BY q")
_THESE = text(
    "SELECT o.q, o.g, o.t, o.pk, o.k, o.c, o.b, o.v, o.u, w.at, w.undoes, o.state "
    "FROM outbox o LEFT JOIN work_group w ON w.g = o.g WHERE o.state <> 1 AND o.q <= :last ORDER BY o.q"
)
_COUNT = text("SELECT count(*) FROM outbox WHERE state <> 1")


def push(here: Here, gateway: Gateway) -> int:
    """How many operations were sent: all that waited when it began, at least."""
    sent, identities = 0, 0
    has_more = True
    while has_more:
        waiting, has_more = here.read(next_ones)
        if not waiting:
            break
        here.hook("push.read")
        try:
            pushed = gateway.push(here.client(), [one.op for one in waiting])
        except (AnotherHistory, SequenceGap, UnknownStation):
            identities += 1
            if identities > MOST_IDENTITIES:
                raise
            take_identity(here, gateway)
            has_more = True
            continue
        here.hook("push.sent")
        settle(here, waiting, pushed)
        sent += len(waiting)
        identities = 0
    return sent


def settle(here: Here, waiting: Sequence[Waiting], pushed: Pushed) -> None:
    """In batches; how far we have come is told with the last of them."""
    verdicts = verdicts_of([one.op for one in waiting], pushed)
    for at in range(0, len(waiting), BATCH):
        end = at + BATCH
        part = [Answered(*pair) for pair in zip(waiting[at:end], verdicts[at:end], strict=True)]

        def write(connection: Connection, part: Sequence[Answered] = part, is_last: bool = end >= len(waiting)) -> None:
            take_in(connection, part, pushed, here.now())
            if is_last:
                _say_how_far(connection, here.client(), pushed)

        here.write(write, "settle.writing", "settle.kept", repeatable=True)
    here.hook("push.done")


def _say_how_far(connection: Connection, client: UUID, pushed: Pushed) -> None:
    """Unless another process at this base has come further meanwhile, or has given it a new identity."""
    facts = some_facts(connection, Fact.CLIENT, Fact.ACKED)
    if facts[Fact.CLIENT] == client.hex and int(facts.get(Fact.ACKED, "0")) <= pushed.last:
        keep(connection, {Fact.ACKED: pushed.last, Fact.WITNESS: pushed.link})


def next_ones(session: Session, most: int = OPS_AT_ONCE) -> tuple[list[Waiting], bool]:
    """The oldest ones that wait, about so many and never a part of a group; and whether there are more."""
    sizes = [_Size(*row) for row in session.execute(_SIZES, {"most": most + 1}).all()]
    if not sizes:
        return [], False
    last = _last_of(session, sizes, is_all=len(sizes) <= most)
    found = [_read(row) for row in session.execute(_THESE, {"last": last}).all()]
    return found, len(sizes) > most or sizes[-1].seq > last


class _Size(NamedTuple):
    seq: int
    group: int
    octets: int


def _last_of(session: Session, sizes: Sequence[_Size], *, is_all: bool) -> int:
    """Where a push ends: with a group, and before a number that is missing, which the next one begins anew after."""
    octets, whole = sizes[0].octets, 0
    for before, one in pairwise(sizes):
        if one.seq != before.seq + 1:
            return before.seq
        octets += one.octets
        if one.group != before.group:
            whole = before.seq
            if octets > OCTETS_AT_ONCE:
                return whole
    if is_all:
        return sizes[-1].seq
    return whole or _end_of_group(session, sizes[-1])


def _end_of_group(session: Session, one: _Size) -> int:
    last = one.seq
    for seq in session.scalars(_OF_GROUP, {"group": one.group, "after": last}):
        if seq != last + 1:
            break
        last = seq
    return last


def how_many(session: Session) -> int:
    return session.scalar(_COUNT) or 0


def _read(row: Any) -> Waiting:
    seq, group, table, key, kind, changes, base, schema, user, at, undoes, state = row
    op = Op(seq, group, table, key, kind, changes, base, schema, user, at, undoes)
    return Waiting(op, state == OpState.RESEND)
