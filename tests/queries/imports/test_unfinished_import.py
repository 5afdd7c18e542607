"""Only an import that was broken off can be gone on with."""

from __future__ import annotations

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.queries.imports.unfinished_import import unfinished_import
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row


def test_one_that_runs_or_is_done_is_none_and_a_stopped_one_is(
    base: OpenBase, program: Actor, clock: FrozenClock
) -> None:
    """P19"""
    one = Importing(base, program, "people", file_sha256="a" * 64).group(row(2, full_name="Sara Ahmadi"))
    assert base.read(lambda session: unfinished_import(session, program, one.batch_id, clock())) is None
    one.end(cancelled=True)
    found = base.read(lambda session: unfinished_import(session, program, one.batch_id, clock()))
    assert found is not None
    assert (found.id, found.kind, found.file_name, found.rows_read) == (one.batch_id, "people", "spring.csv", 1)
    two = Importing(base, program, "people")
    two.end()
    assert base.read(lambda session: unfinished_import(session, program, two.batch_id, clock())) is None
