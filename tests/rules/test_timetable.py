"""What a timetable may say."""

from __future__ import annotations

import pytest

from crm_desktop.rules.timetable import EndsBeforeBegins, HoursOverlap, HoursUnreadable, require_apart, require_hours


def test_hours_are_clock_times_in_order() -> None:
    """C24-55: "24:00" is the end of the day."""
    require_hours("00:00", "24:00")
    with pytest.raises(HoursUnreadable):
        require_hours("25:00", "26:00")
    with pytest.raises(EndsBeforeBegins):
        require_hours("10:00", "09:59")


def test_stretches_may_touch_but_not_share_time() -> None:
    """C24-55."""
    require_apart([("14:00", "18:00"), ("09:00", "14:00")])
    with pytest.raises(HoursOverlap):
        require_apart([("14:00", "18:00"), ("09:00", "14:01")])
