"""Numbers of the clinic's own telephones."""

from __future__ import annotations

import pytest

from crm_desktop.rules.telephones import NumberNeeded, NumberUnreadable, dialled, exchange


@pytest.mark.parametrize(
    ("typed", "kept"), [("۱۰۱", "101"), ("+98 (21) 8877-6655", "+982188776655"), ("*98#", "*98#"), (" 115 ", "115")]
)
def test_a_number_is_kept_as_it_is_dialled(typed: str, kept: str) -> None:
    """FC-42: digits of any script, and no separators."""
    assert dialled(typed) == kept


@pytest.mark.parametrize("typed", ["one", "10a", "1+1", "1" * 41, "sip:101@x"])
def test_what_cannot_be_dialled_is_refused(typed: str) -> None:
    """FC-42: with the text that was typed."""
    with pytest.raises(NumberUnreadable) as refused:
        dialled(typed)
    assert refused.value.facts == {"text": typed}


def test_nothing_is_only_sometimes_enough() -> None:
    """FC-42: a rule may be for every number, a telephone has one."""
    assert dialled(" - ", may_be_empty=True) == ""
    with pytest.raises(NumberNeeded):
        dialled(" ")
    assert (exchange("  "), exchange(None), exchange(" North  wing ")) == (None, None, "North wing")
