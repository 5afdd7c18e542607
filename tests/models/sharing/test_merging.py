"""Which value stays when two stations changed the same one."""

from __future__ import annotations

import pytest
from sqlalchemy import Text

from crm_desktop.models.sharing.merging import KNOTS, POLICIES, Policy, policy_of
from crm_desktop.models.sharing.moves import MOVES
from crm_desktop.store.capture import UNSENT, synced_tables

TABLES = {table.name: table for table in synced_tables()}
COLUMNS = [(table, column, policy) for table, told in POLICIES.items() for column, policy in told.items()]


def test_every_shared_table_has_policies_and_only_for_columns_that_travel() -> None:
    assert set(POLICIES) == set(TABLES)
    sent = {(name, column.name) for name, table in TABLES.items() for column in table.c if column.name not in UNSENT}
    assert {(table, column) for table, column, _ in COLUMNS} - sent == set()


def test_both_texts_are_kept_only_where_both_have_room() -> None:
    """append: two notes one after the other are longer than each (sync.md 7)."""
    kept = [TABLES[table].c[column] for table, column, policy in COLUMNS if policy is Policy.APPEND]
    assert len(kept) > 8
    assert [str(column) for column in kept if not isinstance(column.type, Text) or column.type.length] == []


def test_a_column_with_moves_is_judged_by_them() -> None:
    stateful = {(table, column) for table, column, policy in COLUMNS if policy is Policy.STATE}
    assert stateful == {(table, column) for table, told in MOVES.items() for column in told}


@pytest.mark.parametrize(
    ("table", "column", "policy"),
    [
        ("person", "notes", Policy.APPEND),
        ("person", "birth_on", Policy.ASK),
        ("person", "family_name", Policy.NEWEST),
        ("phone", "e164", Policy.ASK),
        ("payment", "amount", Policy.ASK),
        ("appointment", "status", Policy.STATE),
        ("lead", "created_at", Policy.SERVER),
        ("task", "title", Policy.NEWEST),
    ],
)
def test_harmful_values_are_asked_about_and_harmless_ones_are_not(table: str, column: str, policy: Policy) -> None:
    """sync.md 7: a person decides about numbers, money and birthdays."""
    assert policy_of(table, column) is policy


def test_every_sum_and_every_key_from_elsewhere_is_asked_about() -> None:
    """Money is never decided by who came last; neither is whose file it is."""
    harmful = ("amount", "price", "national_id", "file_number", "external_id", "birth_on", "e164")
    loose = {
        (name, column.name)
        for name, table in TABLES.items()
        for column in table.c
        if column.name in harmful and policy_of(name, column.name) is not Policy.ASK
    }
    # What the exchange wrote about a call, and whose key it had there, no station changes.
    assert loose == {
        ("appointment", "external_id"), ("call", "e164"), ("callback_item", "e164"), ("deal", "external_id"),
    }  # fmt: skip


def test_a_knot_is_of_columns_that_exist_and_each_is_in_one() -> None:
    for table, knots in KNOTS.items():
        columns = [column for knot in knots for column in knot]
        assert set(columns) <= set(TABLES[table].c.keys())
        assert len(columns) == len(set(columns))


def test_whatever_has_a_status_and_companions_is_a_knot() -> None:
    """A moment or a reason that goes with a status is never stored without it."""
    led = {(table, knot[0]) for table, knots in KNOTS.items() for knot in knots}
    alone = {("admission", "status"), ("message", "status"), ("organization", "status"), ("user_account", "status")}
    states = {(table, column) for table, told in MOVES.items() for column in told} - {("person", "standing")}
    assert states - led == alone
