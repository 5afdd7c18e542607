"""Bulk rows are the same rows that the ORM would have written."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork

GIVEN: dict[str, Any] = {"given_name": "سارا", "birth_on": date(1990, 5, 2), "do_not_call": True, "sex": "f"}


def rows_of(base: OpenBase, table: str) -> list[dict[str, Any]]:
    """All columns but the id, in the order of the ids."""
    rows = base.read(lambda s: s.execute(text(f"SELECT * FROM {table} ORDER BY id")).mappings().all())
    return [{name: value for name, value in row.items() if name != "id"} for row in rows]


def test_a_bulk_row_equals_an_added_one(base: OpenBase, program: Actor) -> None:
    def both(work: UnitOfWork) -> None:
        person = work.add(Person(**GIVEN))
        entry = {"person_id": person.id, "at": work.now + timedelta(1), "kind": TimelineKind.CALL, "facts": {"a": "ب"}}
        work.add(TimelineEntry(**entry))
        work.session.flush()
        bulk = Bulk(work)
        bulk.add(Person, **GIVEN)
        bulk.add(TimelineEntry, **entry)
        bulk.flush()

    base.writer.write(program, both)
    for table in ("person", "timeline_entry"):
        added, bulked = rows_of(base, table)
        assert added == bulked


def test_a_column_that_is_none_is_our_mistake(base: OpenBase, program: Actor) -> None:
    with pytest.raises(TypeError, match="person has no nickname"):
        base.writer.write(program, lambda work: Bulk(work).add(Person, nickname="x"))
