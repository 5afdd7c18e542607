"""The words of transition rules."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.queries.deals.rule_words import Condition, DeedFacts

ID = UUID("01900000-0000-7000-8000-000000000001")


def test_words_are_kept_and_read_back() -> None:
    """MIS-22: JSON by name, without what is not said; what a later release wrote is passed over."""
    asked = Condition(result_id=ID, days=3)
    assert asked.kept() == {"result_id": str(ID), "days": 3}
    assert Condition.of({**asked.kept(), "moon": "full"}) == asked
    assert DeedFacts.of({"days": 2}) == DeedFacts(days=2)


def test_a_condition_fits_what_it_names() -> None:
    """MIS-22: what is not said fits everything."""
    assert Condition().fits({"status": "lost"})
    assert Condition(status="lost").fits({"status": "lost"})
    assert not Condition(status="lost").fits({"status": "new"})
    assert not Condition(result_id=ID).fits({})
