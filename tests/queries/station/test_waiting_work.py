"""R12: how much waits for the server."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.night_run import NightRule, NightRun
from crm_desktop.queries.station.waiting_work import CLIENT_FACT, WaitingWork, waiting_work
from crm_desktop.store.base_file import OpenBase
from crm_desktop.sync.facts import Fact
from tests.support.builders import a_person
from tests.support.verdicts import answer, join


def test_a_base_without_a_server_waits_for_nobody(base: OpenBase, program: Actor) -> None:
    """R12: its outbox is there for undo alone."""
    base.writer.write(program, a_person)
    assert base.read(waiting_work) == WaitingWork()
    assert Fact.CLIENT.value == CLIENT_FACT


def test_things_done_are_counted_not_rows_and_the_oldest_is_told(
    base: OpenBase, program: Actor, clock: FrozenClock
) -> None:
    """R12: "14 changes wait" are fourteen things that somebody did."""
    base.writer.write(program, a_person)
    join(base)
    assert base.read(waiting_work) == WaitingWork()
    clock.advance(timedelta(minutes=5))
    since = clock()
    base.writer.write(program, lambda work: (a_person(work), a_person(work)))
    clock.advance(timedelta(minutes=5))
    base.writer.write(program, a_person)
    found = base.read(waiting_work)
    assert (found.groups, found.oldest_at) == (2, since)
    assert found.operations >= 3
    answer(base)
    assert base.read(waiting_work) == WaitingWork()


def test_that_the_program_has_looked_at_the_night_is_nothing_that_somebody_did(base: OpenBase, program: Actor) -> None:
    """R12: who saved once in an outage reads "1 change waits"."""
    join(base)
    base.writer.write(program, lambda work: work.add(NightRun(rule=NightRule.RECALL, on=work.today, at=work.now)))
    assert base.read(waiting_work).groups == 0
    base.writer.write(program, a_person)
    found = base.read(waiting_work)
    assert (found.groups, found.operations > 1) == (1, True)
