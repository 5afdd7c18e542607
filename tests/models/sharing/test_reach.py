"""Held columns and removals are told of what there is, and of nothing that no deed of the program does."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.sharing.reach import HELD, REMOVERS, access_of
from crm_desktop.models.sharing.writers import WRITERS
from crm_desktop.store.capture import synced_tables

TABLES = {table.name: table for table in synced_tables()}


def test_what_is_held_exists_and_is_somebodys() -> None:
    """sync.md: own and team scopes are judged again; a table that does not say whose its rows are could not be."""
    for table, held in HELD.items():
        access = access_of(table)
        assert access is not None
        assert access.owners
        assert held.columns <= set(TABLES[table].c.keys()), table
        assert held.rights <= WRITERS[table] | {Right.IMPORT_RUN}, table


@pytest.mark.parametrize("table", sorted(HELD))
def test_whose_a_row_is_and_in_which_state_may_follow_by_rule(table: str) -> None:
    """C24-14, C24-16: a talk or a visit of one's own moves what belongs to it; person and money it does not."""
    moving = {"task", "lead", "deal", "request", "call", "appointment", "wait_entry"}
    assert ("status" not in HELD[table].columns) == (table in moving or "status" not in TABLES[table].c)


def test_every_table_says_who_takes_its_rows_away() -> None:
    assert set(REMOVERS) == set(TABLES)


@pytest.mark.parametrize("table", ["person", "lead", "request", "call", "appointment", "payment", "admission", "role"])
def test_what_no_deed_of_the_program_takes_away_nobody_takes_away(table: str) -> None:
    """MIS-30: a request is merged, a person archived, a visit called off."""
    assert REMOVERS[table].rights == {Right.IMPORT_RUN}
