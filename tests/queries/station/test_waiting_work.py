"""R12: how much waits for the server."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.night_run import NightRule, NightRun
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.queries.station.waiting_work import CLIENT_FACT, WaitingWork, waiting_work
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
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


def test_what_the_program_keeps_for_itself_is_nothing_that_somebody_did(base: OpenBase, program: Actor) -> None:
    """R12: who saved once in an outage reads "1 change waits", whatever was held or looked at on the way."""

    def keep(work: UnitOfWork) -> None:
        later = work.now + timedelta(minutes=30)
        work.add(NightRun(rule=NightRule.RECALL, on=work.today, at=work.now))
        work.add(SlotHold(provider_id=provider, starts_at=work.now, ends_at=later, until_at=later))

    provider = base.writer.write(program, lambda work: work.add(Provider(name="Dr Rad")).id)
    join(base)
    base.writer.write(program, keep)
    found = base.read(waiting_work)
    assert (found.groups, found.operations) == (0, 2)
    base.writer.write(program, a_person)
    assert base.read(waiting_work).groups == 1
