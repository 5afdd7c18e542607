"""What is told of work given in turn."""

from __future__ import annotations

from crm_desktop.usecases.leads.assign_round_robin import Dealt
from crm_desktop.views.widgets.dealt_words import dealt_words


def test_who_got_how_much_or_that_nobody_is_there() -> None:
    """C24-38: nobody on shift is said, not hidden."""
    sentence, tone = dealt_words(Dealt({"Sara": 2, "Reza": 1}), "Reception")
    assert "Sara" in sentence
    assert tone == "green"
    sentence, tone = dealt_words(Dealt({}, 3), "Reception")
    assert "Reception" in sentence
    assert tone == "amber"
