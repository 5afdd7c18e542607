"""The night work in words."""

from __future__ import annotations

from crm_desktop.i18n.night_words import night_told, rule_name, rule_sentence
from crm_desktop.i18n.style import current_style
from crm_desktop.models.admin.night_run import NightRule


def test_every_rule_has_a_name_and_a_sentence() -> None:
    """A1: each switch says plainly what it does."""
    assert len({rule_name(rule) for rule in NightRule}) == len(NightRule)
    assert all(rule_sentence(rule).endswith((".", "?")) for rule in NightRule)


def test_a_night_that_made_nothing_is_not_told() -> None:
    """A1: quiet."""
    assert night_told(dict.fromkeys(NightRule, 0), current_style()) == ""
    assert "2" in night_told({NightRule.NO_SHOW: 2, NightRule.RECALL: 0}, current_style())
