"""An import that was broken off goes on as the same batch, and only while that makes sense."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.models.station.import_batch import ImportBatch
from crm_desktop.queries.imports.unfinished_import import unfinished_import
from crm_desktop.rules.imports.batches import BatchRunning
from crm_desktop.rules.imports.run import ImportRun
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.imports.resume_batch import OtherFile, ResumeBatch, resume_batch
from tests.support.imports import Importing, row, undo

SHA = "a" * 64


def resumed(base: OpenBase, actor: Actor, stopped: Importing, sha: str = SHA) -> ImportRun:
    order = ResumeBatch(stopped.batch_id, sha)
    return base.writer.write(actor, lambda work: resume_batch(work, order))


@pytest.fixture
def stopped(base: OpenBase, program: Actor) -> Importing:
    """One of its people is in, then somebody pressed Stop."""
    half = Importing(base, program, "people", file_sha256=SHA).group(row(2, full_name="Sara Ahmadi"))
    half.end(cancelled=True)
    return half


def names(base: OpenBase) -> list[str]:
    statement = select(Person.given_name).where(Person.deleted_at.is_(None)).order_by(Person.given_name)
    return base.read(lambda session: list(session.scalars(statement)))


def test_it_goes_on_as_one_batch_that_is_undone_as_one(base: OpenBase, program: Actor, stopped: Importing) -> None:
    """P19, B13"""
    stopped.run = resumed(base, program, stopped)
    assert stopped.run.told.read == 1
    stopped.group(row(3, full_name="Reza Moradi"))
    assert replace(stopped.end(), updated=0) == stopped.run.told
    assert (stopped.run.told.made, names(base)) == (2, ["Reza", "Sara"])
    with pytest.raises(Gone):
        resumed(base, program, stopped)  # it has come to its end
    undo(base, program, stopped.batch_id)
    assert names(base) == []


def test_one_that_runs_is_left_alone(base: OpenBase, program: Actor) -> None:
    running = Importing(base, program, "people", file_sha256=SHA).group(row(2, full_name="Sara Ahmadi"))
    with pytest.raises(BatchRunning):
        resumed(base, program, running)


def test_another_file_and_one_taken_back_are_refused(base: OpenBase, program: Actor, stopped: Importing) -> None:
    with pytest.raises(OtherFile):
        resumed(base, program, stopped, "b" * 64)
    undo(base, program, stopped.batch_id)
    with pytest.raises(Gone):
        resumed(base, program, stopped)


def test_what_going_on_needs_is_kept_until_the_end(
    base: OpenBase, program: Actor, stopped: Importing, clock: FrozenClock
) -> None:
    found = base.read(lambda session: unfinished_import(session, program, stopped.batch_id, clock()))
    assert found is not None
    assert (found.path, found.duplicates, found.rows_read) == ("files/spring.csv", "skip", 1)


def test_an_import_that_fell_silent_in_a_living_program_is_no_longer_waited_for(
    base: OpenBase, program: Actor, clock: FrozenClock
) -> None:
    """Where even its end could not be written, as on a full disk."""
    lost = Importing(base, program, "people", file_sha256=SHA).group(row(2, full_name="Sara Ahmadi"))
    clock.advance(timedelta(minutes=3))
    assert resumed(base, program, lost).told.read == 1
    assert base.read(lambda s: s.scalars(select(ImportBatch.state)).one()).value == "running"
    base.writer.write(program, lambda work: work.session.execute(update(ImportBatch).values(state="undone")))
    with pytest.raises(Gone):
        resumed(base, program, lost)
