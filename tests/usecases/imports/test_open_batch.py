"""A begun import can be seen while it runs."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.station.import_batches import import_batches
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing


def test_a_running_import_stands_in_the_list(base: OpenBase, program: Actor) -> None:
    """FC-30"""
    begun = Importing(base, program, "people")
    assert begun.run.title == "spring"
    assert [(b.id, b.state.value, b.file_name) for b in base.read(lambda s: import_batches(s, program))] == [
        (begun.batch_id, "running", "spring.csv")
    ]


def test_a_dry_run_does_not(base: OpenBase, program: Actor) -> None:
    Importing(base, program, "people", is_dry=True)
    assert base.read(lambda s: import_batches(s, program)) == []
