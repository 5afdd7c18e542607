"""What a call tells of itself, in the reader's writing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.style import current_style, default_style, use_style
from crm_desktop.queries.calls.call_marks import GivenMark
from crm_desktop.views.calls.call_facts import own_number
from crm_desktop.views.calls.ledger_words import line_words
from crm_desktop.views.calls.mark_rows import _said


@pytest.fixture(autouse=True)
def persian() -> Iterator[None]:
    before = current_style()
    use_style(default_style("fa"))
    yield
    use_style(before)


def test_a_number_of_the_exchange_reads_left_to_right_in_the_readers_digits() -> None:
    """interface.md, right to left: the plus stands before +982188776656 and not behind it; a name is left alone."""
    assert own_number("+98218") == ltr("+۹۸۲۱۸")
    assert own_number("reception-2") == "reception-2"
    assert own_number(None) == ""


def test_a_line_without_a_name_is_its_number() -> None:
    """G5: in the ledger too."""
    assert line_words("+98218", None) == ltr("+۹۸۲۱۸")
    assert line_words("+98218", "پذیرش") == "پذیرش"


def test_a_mark_reads_from_the_right_in_persian() -> None:
    """interface.md, right to left: first who marked, then the figure, whatever script the name is in."""
    said = _said(GivenMark(4, uuid4(), "شیرین بهرامی", datetime(2026, 11, 22, tzinfo=UTC)))
    assert said.startswith("\u200f")
    assert said.endswith("۴")
