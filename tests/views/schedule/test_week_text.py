"""A day of working hours as people type it."""

from __future__ import annotations

import pytest

from crm_desktop.i18n.style import default_style
from crm_desktop.rules.timetable import HoursUnreadable
from crm_desktop.views.schedule.week_text import minutes_of, read_spans, write_spans

TWO = (("09:00", "13:00"), ("14:00", "18:30"))


@pytest.mark.parametrize(
    "text", ["9-13, 14-18:30", "9–13 14–1830", "09:00-13:00; 14:00-18:30", "۹-۱۳، ۱۴-۱۸:۳۰", "9 to 13 and 14 to 18:30"]
)
def test_every_way_of_typing_says_the_same(text: str) -> None:
    """C24-55, C24-59: a break is the gap between two stretches, in any digits."""
    assert read_spans(text) == TWO


@pytest.mark.parametrize("text", ["9", "9-13-15", "nine to five", "25-26", "9.30-13"])
def test_what_is_no_time_is_refused(text: str) -> None:
    """C24-55: half an hour guessed wrong is a patient before a closed door."""
    with pytest.raises(HoursUnreadable):
        read_spans(text)


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_what_is_shown_can_be_read_again(language: str) -> None:
    """C24-59."""
    style = default_style("fa" if language == "fa" else "ru" if language == "ru" else "en", "Asia/Tehran")
    assert read_spans("\u200f" + write_spans(TWO, style)) == TWO
    assert read_spans("") == ()
    assert minutes_of(TWO) == 510
