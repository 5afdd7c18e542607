"""What is left of open time when visits and absences are taken out of it."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.kit.stretches import Stretch, joined, without


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 21, hour, minute, tzinfo=UTC)


def span(start: int, end: int) -> Stretch:
    return Stretch(at(start), at(end))


def test_a_visit_in_the_middle_leaves_what_is_before_and_after() -> None:
    assert without([span(9, 13)], [span(10, 11)]) == [span(9, 10), span(11, 13)]


def test_what_only_touches_takes_nothing() -> None:
    assert without([span(9, 13)], [span(8, 9), span(13, 14)]) == [span(9, 13)]
    assert not span(9, 10).meets(span(10, 11))


def test_an_absence_over_everything_leaves_nothing() -> None:
    assert without([span(9, 13), span(14, 18)], [span(0, 23)]) == []


def test_touching_stretches_are_one() -> None:
    assert joined([span(9, 10), span(10, 12), span(14, 15)]) == [span(9, 12), span(14, 15)]


hours = st.lists(st.tuples(st.integers(0, 22), st.integers(1, 23)).filter(lambda pair: pair[0] < pair[1]), max_size=6)


@given(hours, hours)
def test_every_minute_is_open_exactly_if_it_was_open_and_is_not_taken(
    open_ones: list[tuple[int, int]], taken: list[tuple[int, int]]
) -> None:
    left = without(joined(span(*one) for one in open_ones), [span(*one) for one in taken])
    for hour in range(24):
        was_open = any(start <= hour < end for start, end in open_ones)
        is_taken = any(start <= hour < end for start, end in taken)
        is_left = any(one.starts_at <= at(hour) < one.ends_at for one in left)
        assert is_left == (was_open and not is_taken)
