"""Every cell could be read, and still there is no such record."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from crm_desktop.kit import jalali
from crm_desktop.rules.imports.possible import impossible
from tests.support.imports import row

TODAY = date(2026, 11, 22)


def told(kind: str, **values: Any) -> list[tuple[str, str]]:
    return [(name, problem.code) for name, problem in impossible(kind, row(**values), TODAY, "Asia/Tehran")]


@pytest.mark.parametrize(
    "born", [date(2026, 11, 23), date(2090, 1, 1), date(1879, 12, 31), jalali.to_gregorian(1250, 1, 1)]
)
def test_nobody_is_born_tomorrow_or_in_another_century(born: date) -> None:
    """Bad input: impossible dates in either calendar."""
    assert told("people", full_name="Sara", birth_on=born) == [("birth_on", "person.impossible_birth")]


@pytest.mark.parametrize("born", [TODAY, date(1920, 2, 29), jalali.to_gregorian(1399, 12, 30)])
def test_a_newborn_and_a_very_old_client_are_possible(born: date) -> None:
    assert told("people", full_name="Sara", birth_on=born) == []


@pytest.mark.parametrize(
    ("kind", "field"),
    [("people", "created_on"), ("opportunities", "opened_on"), ("tasks", "done_at"), ("calls", "started_at")],
)
def test_what_has_happened_has_not_happened_tomorrow(kind: str, field: str) -> None:
    assert told(kind, **{field: date(2026, 11, 23)}) == [(field, "import.day_to_come")]
    assert told(kind, **{field: TODAY}) == []


def test_the_day_is_the_branchs() -> None:
    """P23: 21:00 in London is tomorrow in Tehran."""
    assert told("calls", started_at=datetime(2026, 11, 22, 21, tzinfo=UTC)) == [("started_at", "import.day_to_come")]
    assert told("calls", started_at=datetime(2026, 11, 22, 20, tzinfo=UTC)) == []


def test_a_deal_does_not_end_before_it_begins_or_in_the_future() -> None:
    days = {"opened_on": date(2026, 5, 2), "closed_on": date(2026, 5, 1)}
    assert told("opportunities", stage="won", **days) == [("closed_on", "import.closed_too_early")]
    assert told("opportunities", stage="lost", closed_on=date(2027, 1, 1)) == [("closed_on", "import.day_to_come")]
    assert told("opportunities", stage="engaging", closed_on=date(2027, 1, 1)) == []  # only expected


def test_texts_that_no_column_holds_are_told_and_never_cut() -> None:
    """P19: nothing is lost without a word."""
    assert told("tasks", title="x" * 201, performer="y" * 300) == [
        ("title", "import.too_long"),
        ("performer", "import.too_long"),
    ]
    assert told("call-round", person_name="Sara", phone="0" * 81) == [("phone", "import.too_long")]
