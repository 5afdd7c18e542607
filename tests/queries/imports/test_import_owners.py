"""Whether an import still runs is known from its process, and not by waiting."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
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
    owned_by(base, program, running, "1 before-the-restart 7")


def owned_by(base: OpenBase, program: Actor, running: Importing, process: str) -> None:
    owner = ImportOwner(process, "files/spring.csv", "skip")

    def exchange(work: UnitOfWork) -> None:
        work.session.get_one(StationFact, owner_key(running.batch_id)).value = owner.written()

    base.writer.write(program, exchange)


@pytest.fixture
def another_process() -> Iterator[str]:
    tells = (
        "from crm_desktop.kit.processes import this_process; import sys\n"
        "print(this_process(), flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen([sys.executable, "-c", tells], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    yield child.stdout.readline().strip()
    child.communicate()


def test_in_this_program_silence_tells_that_it_lost_its_way(
    base: OpenBase, running: Importing, clock: FrozenClock
) -> None:
    assert states(base, clock) == (True, False)
    clock.advance(timedelta(minutes=3))
    assert states(base, clock) == (False, True)


def test_in_another_program_it_runs_while_that_one_runs(
    base: OpenBase, program: Actor, running: Importing, clock: FrozenClock, another_process: str
) -> None:
    """P19: `import --list` does not call a slow import broken off, and nobody goes on with it a second time."""
    owned_by(base, program, running, another_process)
    clock.advance(timedelta(minutes=30))
    assert states(base, clock) == (True, False)
    (shown,) = base.read(lambda session: import_batches(session, program, now=clock()))
    assert not shown.is_interrupted


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
