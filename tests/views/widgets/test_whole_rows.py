"""Rows that are read whole, and a table that asks for them before or after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from crm_desktop.views.widgets.whole_rows import WholeRows


@dataclass(frozen=True)
class Row:
    id: int
    name: str = ""


def test_who_asks_too_early_is_answered_when_they_come() -> None:
    """house.md 7: what a table shows is in memory; the first answer fills it, a later one asks it to look again."""
    rows, answers = WholeRows(), list[Any]()
    rows.open_ids(answers.append)
    assert answers == []
    assert rows.put([Row(2, "b"), Row(1, "a")]) is False
    assert answers == [[2, 1]]
    assert rows.put([Row(1, "c")]) is True
    rows.open_ids(answers.append)
    assert answers[-1] == [1]


def test_what_is_gone_is_left_out() -> None:
    """house.md 7: in the order that was asked for."""
    rows, found = WholeRows(), list[Any]()
    rows.put([Row(1, "a"), Row(3, "c")])
    rows.fetch([3, 2, 1], found.extend)
    assert [row.name for row in found] == ["c", "a"]
