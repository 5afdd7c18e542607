"""Whether an import still runs is known from its process, and not by waiting."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.station.import_batch import ImportBatch
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.queries.imports.import_owners import ImportOwner, can_go_on, import_owner, owner_key, runs_still
from crm_desktop.queries.imports.unfinished_import import unfinished_import
from crm_desktop.queries.station.import_batches import import_batches
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.imports import Importing, row


@pytest.fixture
def running(base: OpenBase, program: Actor) -> Importing:
    return Importing(base, program, "people", file_sha256="a" * 64).group(row(2, full_name="Sara Ahmadi"))


def states(base: OpenBase, clock: FrozenClock) -> tuple[bool, bool]:
    """Whether it runs, and whether one could go on with it."""

    def asked(session: Session) -> tuple[bool, bool]:
        batch = session.scalars(select(ImportBatch)).one()
        return runs_still(session, batch, clock()), can_go_on(session, batch, clock())

    return base.read(asked)


def killed(base: OpenBase, program: Actor, running: Importing) -> None:
    """As if the process had been another one, which is no more."""
    dead = ImportOwner("1 before-the-restart 7", "files/spring.csv", "skip")

    def exchange(work: UnitOfWork) -> None:
        work.session.get_one(StationFact, owner_key(running.batch_id)).value = dead.written()

    base.writer.write(program, exchange)


def test_it_runs_while_its_process_runs(base: OpenBase, running: Importing, clock: FrozenClock) -> None:
    assert states(base, clock) == (True, False)
    clock.advance(timedelta(minutes=3))
    assert states(base, clock) == (False, True)


def test_a_dead_owner_is_recognised_at_once(
    base: OpenBase, program: Actor, running: Importing, clock: FrozenClock
) -> None:
    """P19: the list shows it as broken off, with what going on needs."""
    killed(base, program, running)
    assert states(base, clock) == (False, True)
    (shown,) = base.read(lambda session: import_batches(session, program, now=clock()))
    assert (shown.is_interrupted, shown.can_go_on, shown.rows_made) == (True, True, 1)
    found = base.read(lambda session: unfinished_import(session, program, running.batch_id, clock()))
    assert found is not None
    assert (found.path, found.rows_read) == ("files/spring.csv", 1)


def test_an_import_at_its_end_has_no_owner(base: OpenBase, running: Importing, clock: FrozenClock) -> None:
    running.end()
    assert states(base, clock) == (False, False)
    assert base.read(lambda session: import_owner(session, running.batch_id)) == ImportOwner()
