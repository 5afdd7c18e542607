"""Categories that people are sorted into (SM-11)."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.queries.people.categories import category_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.save_category import (
    CategoryNameNeeded,
    CategoryNameTaken,
    SaveCategory,
    save_category,
)


def test_a_category_is_made_renamed_and_archived(base: OpenBase, program: Actor) -> None:
    made = base.writer.write(program, lambda work: save_category(work, SaveCategory("Suppliers")))
    for order in (SaveCategory(" "), SaveCategory("suppliers")):
        with pytest.raises((CategoryNameNeeded, CategoryNameTaken)):
            base.writer.write(program, lambda work: save_category(work, order))  # noqa: B023  run now
    base.writer.write(program, lambda work: save_category(work, SaveCategory("Vendors", made.id, "blue")))
    assert [(row.name, row.colour) for row in base.read(lambda session: category_rows(session, program))] == [
        ("Vendors", "blue")
    ]
    gone = SaveCategory("Vendors", made.id, is_archived=True)
    base.writer.write(program, lambda work: save_category(work, gone))
    assert base.read(lambda session: category_rows(session, program)) == []
