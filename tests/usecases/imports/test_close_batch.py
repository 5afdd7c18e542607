"""An import that was stopped says so, and what it stored stays until it is undone."""

from __future__ import annotations

from sqlalchemy import select

from crm_desktop.kit.ids import new_id
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.queries.station.import_batches import import_batches
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row, undo


def test_a_cancelled_import_keeps_what_it_stored_and_can_be_undone(base: OpenBase, program: Actor) -> None:
    """P19"""
    stopped = Importing(base, program, "people").group(row(2, full_name="Sara Ahmadi"))
    stopped.end(cancelled=True)
    batch = base.read(lambda s: import_batches(s, program))[0]
    assert (batch.state.value, batch.rows_made) == ("cancelled", 1)
    assert undo(base, program, stopped.batch_id) == (1, [])
    assert base.read(lambda s: s.scalars(select(Person.id).where(Person.deleted_at.is_(None))).all()) == []


def test_a_finished_one_says_so(base: OpenBase, program: Actor) -> None:
    Importing(base, program, "people").group(row(2, full_name="Sara Ahmadi")).end()
    batch = base.read(lambda s: import_batches(s, program))[0]
    assert batch.state.value == "applied"
    assert batch.ended_at is not None


def test_one_whose_first_rows_could_not_be_stored_ends_without_its_round(base: OpenBase, program: Actor) -> None:
    """P19, OT-14: the full disk that took the round back is what is told, not that the round is missing."""
    broken = Importing(base, program, "call-round")
    broken.run.made_once["call_round"] = new_id()
    broken.end(cancelled=True)
    assert base.read(lambda s: import_batches(s, program))[0].state.value == "cancelled"
