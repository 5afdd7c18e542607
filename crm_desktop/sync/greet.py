"""The opening of a conversation: afterwards our queue fits the server's archive, or we have a new identity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from crm_desktop.kit.problems import Problem
from crm_desktop.store import capture
from crm_desktop.sync import recover
from crm_desktop.sync.errors import ClockOff, ServerNewer, ServerOlder, UnknownStation
from crm_desktop.sync.facts import Fact, Facts
from crm_desktop.sync.here import Here
from crm_desktop.sync.protocol import Hello
from crm_desktop.sync.remote.gateway import Gateway

CLOCK_MAY_BE_OFF = 2  # minutes


@dataclass(frozen=True)
class Standing:
    """How we stand with the server for the time of one conversation."""

    hello: Hello
    may_pull: bool
    compare: bool  # every row, with what the server has
    everything: bool  # and fetch them all: there are columns that we did not know when we fetched them
    other_life: bool  # the server was restored: what it has made since may be taken for what it had made before
    warning: Problem | None = None


def greet(here: Here, gateway: Gateway) -> Standing:
    here.forget_client()
    facts = here.facts()
    # Before the server is asked how far it is: another process may send meanwhile what waits now.
    first = here.read(recover.first_waiting)
    here.hook("hello.sending")
    try:
        hello = gateway.hello(here.introduction(facts))
    except UnknownStation:
        # It is somebody else's: this profile was used under another login.
        take_identity(here, gateway)
        facts = here.facts()
        hello = gateway.hello(here.introduction(facts))
    here.hook("hello.got")
    if hello.schema < capture.SCHEMA:
        raise ServerOlder(found=hello.schema, known=capture.SCHEMA)
    plan = recover.plan(hello, here.read(lambda session: recover.remember(session, facts)))
    _make_good(here, gateway, hello, plan, first)
    if facts.get(Fact.EPOCH) is None or facts.get(Fact.DIGEST) is None:
        # After a first fetching there is nothing to compare with what was known before.
        here.keep({Fact.EPOCH: hello.epoch, Fact.DIGEST: hello.digest}, "enrol.writing", "enrol.done")
    return _standing(here, hello, plan, facts)


def _make_good(here: Here, gateway: Gateway, hello: Hello, plan: recover.Plan, first: int | None) -> None:
    has_more = plan.resend_after is not None
    while has_more:
        mark = partial(recover.mark_some, after=plan.resend_after or 0)
        has_more = here.write(mark, "resend.writing", "resend.marked")
    if plan.resend_after is not None:
        first = here.read(recover.first_waiting)
    # Older operations may have been trimmed here that a restored server has lost as well.
    has_gap = hello.known and first is not None and first > hello.last_seq + 1
    if plan.new_identity or has_gap:
        take_identity(here, gateway)
    elif plan.enrol:
        enrol(here, gateway)
    elif Fact.ACKED not in here.facts():
        here.keep({Fact.ACKED: hello.last_seq}, "enrol.writing", "enrol.done")


def take_identity(here: Here, gateway: Gateway) -> None:
    """From now on our operations are numbered under another name; those that wait are sent under it."""
    client = here.make_id()
    here.write(lambda connection: recover.take_identity(connection, client), "identity.writing", "identity.made")
    here.forget_client()
    enrol(here, gateway)


def enrol(here: Here, gateway: Gateway) -> None:
    facts = here.facts()
    memory = here.read(lambda session: recover.remember(session, facts))
    first = here.read(recover.first_waiting) or memory.highest + 1
    here.hook("enrol.sending")
    last = gateway.enrol(here.introduction(facts), first)
    here.hook("enrol.got")
    here.keep({Fact.ACKED: last, Fact.WITNESS: None}, "enrol.writing", "enrol.done")


def _standing(here: Here, hello: Hello, plan: recover.Plan, facts: Facts) -> Standing:
    minutes = round(abs(here.clock() - datetime.fromisoformat(hello.now)) / timedelta(minutes=1))
    may_pull = hello.pull_from <= capture.SCHEMA
    warning: Problem | None = None
    if not may_pull:
        warning = ServerNewer(found=hello.schema, known=capture.SCHEMA)
    elif minutes >= CLOCK_MAY_BE_OFF:
        warning = ClockOff(minutes=minutes)
    if hello.schema > capture.SCHEMA and facts.get(Fact.SCHEMA_SEEN) != hello.schema:
        here.keep({Fact.SCHEMA_SEEN: hello.schema}, "enrol.writing", "enrol.done")
    has_grown = Fact.SCHEMA_SEEN in facts and hello.schema <= capture.SCHEMA
    compare = plan.compare or has_grown or Fact.CURSOR not in facts
    other_life = plan.resend_after is not None or facts.get(Fact.EPOCH) not in (None, hello.epoch)
    return Standing(hello, may_pull, compare, has_grown, other_life, warning)
