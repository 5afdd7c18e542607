"""What a call tells of itself, in the reader's writing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.style import current_style, default_style, use_style
from crm_desktop.views.calls.call_facts import own_number
from crm_desktop.views.calls.ledger_words import line_words


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
