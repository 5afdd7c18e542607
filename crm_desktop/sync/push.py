"""Sends what waits, in its order and in whole groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from crm_desktop.models.station.outbox import OpState
from crm_desktop.sync.apply import BATCH
from crm_desktop.sync.errors import AnotherHistory, SequenceGap, UnknownStation
from crm_desktop.sync.facts import Fact, keep
from crm_desktop.sync.greet import take_identity
from crm_desktop.sync.here import Here
from crm_desktop.sync.protocol import Op, Pushed
from crm_desktop.sync.remote.gateway import Gateway
from crm_desktop.sync.settle import Answered, Waiting, take_in, verdicts_of

OPS_AT_ONCE = 1000
LETTERS_AT_ONCE = 4_000_000
# A server that refuses our numbers once more under a fresh name is broken.
MOST_IDENTITIES = 2

_COLUMNS = "o.q, o.g, o.t, o.pk, o.k, o.c, o.b, o.v, o.u, w.at, w.undoes, o.state"
_FROM = f"SELECT {_COLUMNS} FROM outbox o LEFT JOIN work_group w ON w.g = o.g WHERE o.state <> 1"
_NEXT = text(f"{_FROM} ORDER BY o.q LIMIT :most")
_OF_GROUP = text(f"{_FROM} AND o.g = :group ORDER BY o.q")
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
                keep(connection, {Fact.ACKED: pushed.last, Fact.WITNESS: pushed.link})

        here.write(write, "settle.writing", "settle.kept", repeatable=True)
    here.hook("push.done")


def next_ones(session: Session, most: int = OPS_AT_ONCE) -> tuple[list[Waiting], bool]:
    """The oldest ones that wait, about so many and never a part of a group; and whether there are more."""
    found = [_read(row) for row in session.execute(_NEXT, {"most": most + 1})]
    if len(found) > most:
        last = found[-1].op.group
        whole = [one for one in found if one.op.group != last]
        found = whole or [_read(row) for row in session.execute(_OF_GROUP, {"group": last})]
        return _not_too_long(found), True
    short = _not_too_long(found)
    return short, len(short) < len(found)


def how_many(session: Session) -> int:
    return session.scalar(_COUNT) or 0


def _not_too_long(found: Sequence[Waiting]) -> list[Waiting]:
    letters = 0
    for at, one in enumerate(found):
        letters += len(one.op.changes)
        if letters > LETTERS_AT_ONCE and at and one.op.group != found[at - 1].op.group:
            return list(found[:at])
    return list(found)


def _read(row: Any) -> Waiting:
    seq, group, table, key, kind, changes, base, schema, user, at, undoes, state = row
    op = Op(seq, group, table, key, kind, changes, base, schema, user, at, undoes)
    return Waiting(op, state == OpState.RESEND)
