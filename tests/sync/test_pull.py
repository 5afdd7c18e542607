"""A page is written in batches that nobody has to wait long for, and its cursor comes with the last of them."""

from __future__ import annotations

import pytest

from crm_desktop.store.base_file import OpenBase
from crm_desktop.sync.apply import BATCH, weight
from crm_desktop.sync.facts import Fact, keep, read_facts
from crm_desktop.sync.here import Here
from crm_desktop.sync.protocol import Page, Rows
from crm_desktop.sync.pull import Since, parts, take_in


def a_page(gone: int = 0, **rows: int) -> Page:
    tables = {name: Rows(["id"], [[f"{name}{at}"] for at in range(count)]) for name, count in rows.items()}
    return Page("2:2:", 0, False, "", "", tables, [("task", f"gone{at}") for at in range(gone)])


@pytest.mark.parametrize(
    "page",
    [
        a_page(),
        a_page(task=1),
        a_page(task=BATCH),
        a_page(task=BATCH + 1, lead=BATCH * 2),
        a_page(person=BATCH, phone=3, task=5),
        a_page(gone=BATCH * 2 + 1, task=7, person=1),
    ],
)
def test_all_of_a_page_is_written_once_and_in_batches(page: Page) -> None:
    made = list(parts(page))
    weights = [
        sum(weight(table) * len(rows.rows) for table, rows in part.rows.items())
        + sum(len(keys) for keys in part.gone.values())
        for part in made
    ]
    assert max(weights) <= BATCH
    assert [part.is_last for part in made] == [False] * (len(made) - 1) + [True]
    written = [(table, *row) for part in made for table, rows in part.rows.items() for row in rows.rows]
    assert written == [(table, *row) for table, rows in page.tables.items() for row in rows.rows]
    assert [(table, key) for part in made for table, keys in part.gone.items() for key in keys] == list(page.gone)


def test_what_only_a_newer_server_has_is_left(base: OpenBase) -> None:
    """sync.md 11: a server that has grown sends more than an older program knows; that takes the rest all the same."""
    base.writer.apply(lambda connection: keep(connection, {Fact.CURSOR: "2:2:"}))
    tables = {"robot": Rows(["id", "rv"], [["a" * 32, 1]])}
    page = Page("3:3:", 0, False, "", "", tables, [("robot", "b" * 32)])
    take_in(Here(base, base.writer.apply), Since("2:2:"), page)
    assert base.read(read_facts)[Fact.CURSOR] == "3:3:"
