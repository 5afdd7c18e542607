"""What is to be done before anything is sent, when the server is not as we left it, or we are not who we were."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from crm_desktop.sync.facts import Fact, Facts, keep
from crm_desktop.sync.protocol import Hello, Witness

RESEND_AT_ONCE = 500

_HIGHEST = text("SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0), :acked)")
_FIRST = text("SELECT q FROM outbox WHERE state <> 1 ORDER BY q LIMIT 1")
_TO_RESEND = text("SELECT q FROM outbox WHERE state = 1 AND q > :after ORDER BY q LIMIT :most")
_RESEND = text("UPDATE outbox SET state = 2 WHERE state = 1 AND q > :after AND q <= :last")


@dataclass(frozen=True)
class Plan:
    """In this order; `resend_after` is the last operation that the server still has."""

    resend_after: int | None = None
    new_identity: bool = False
    enrol: bool = False
    compare: bool = False  # every row, with what the server has


@dataclass(frozen=True)
class Memory:
    """What this base remembers of the server."""

    facts: Facts
    highest: int  # the greatest number that an operation here ever had

    @property
    def acked(self) -> int | None:
        """None, if no server has ever known us."""
        kept = self.facts.get(Fact.ACKED)
        return None if kept is None else int(kept)


def plan(hello: Hello, memory: Memory) -> Plan:
    epoch, digest = memory.facts.get(Fact.EPOCH), memory.facts.get(Fact.DIGEST)
    another_life = epoch is not None and epoch != hello.epoch
    compare = another_life or digest not in (None, hello.digest) or not hello.cursor_alive
    acked = memory.acked
    if not hello.known:
        if acked is None:
            return Plan(enrol=True, compare=compare)
        if another_life:
            return Plan(resend_after=0, enrol=True, compare=True)
        # An administrator has struck this station off: its operations are in the archive all the same.
        return Plan(new_identity=True, enrol=True, compare=compare)
    is_behind = acked is not None and hello.last_seq < acked
    if hello.witness is Witness.OTHER or hello.last_seq > memory.highest:
        return Plan(
            resend_after=hello.last_seq if another_life else None, new_identity=True, enrol=True, compare=compare
        )
    return Plan(resend_after=hello.last_seq if is_behind else None, compare=compare or is_behind)


def remember(session: Session, facts: Facts) -> Memory:
    acked = int(facts.get(Fact.ACKED, "0"))
    return Memory(facts, session.scalar(_HIGHEST, {"acked": acked}) or 0)


def first_waiting(session: Session) -> int | None:
    found: int | None = session.scalar(_FIRST)
    return found


def mark_some(connection: Connection, after: int) -> bool:
    """Puts some of what a server has forgotten back into the queue; whether there is more of it."""
    found = list(connection.scalars(_TO_RESEND, {"after": after, "most": RESEND_AT_ONCE}))
    if found:
        connection.execute(_RESEND, {"after": after, "last": found[-1]})
    if len(found) == RESEND_AT_ONCE:
        return True
    # Only now: a crash in between finds that the server is behind once more. And without an epoch that we know, every
    # row is compared before anything else is taken, whatever happens until then.
    keep(connection, {Fact.ACKED: after, Fact.WITNESS: None, Fact.EPOCH: ""})
    return False


def take_identity(connection: Connection, client: UUID) -> None:
    keep(connection, {Fact.CLIENT: client.hex, Fact.ACKED: None, Fact.WITNESS: None})
